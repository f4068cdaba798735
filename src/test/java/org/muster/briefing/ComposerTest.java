package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

final class ComposerTest {
  private static final Records RICH = rich();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 42, 2020})
  void givesTheSameBriefingWhateverTheOrder(long seed) {
    Random random = new Random(seed);
    Records shuffled =
        new Records(
            shuffled(RICH.deployments(), random),
            shuffled(Given.events(RICH), random),
            shuffled(RICH.operations(), random),
            shuffled(RICH.sources(), random));

    Composer.Composition expected = compose(RICH);
    Composer.Composition actual = compose(shuffled);

    assertThat(ModelText.of(actual.briefing()))
        .containsExactlyElementsOf(ModelText.of(expected.briefing()));
    assertThat(actual.notices()).isEqualTo(expected.notices()).isNotEmpty();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Test
  void isUnchangedByRecordsBeyondItsDate() {
    Given later =
        new Given()
            .entries(RICH.deployments())
            .entries(Given.events(RICH))
            .entries(RICH.operations())
            .entries(RICH.sources())
            .source("LATER", "publisher", "A")
            .deployment("L1", "as_of", "2020-07-02", "personnel", "9999", "source", "LATER")
            .deployment(
                "L2",
                "measure",
                "change",
                "status",
                "announced",
                "reported",
                "2020-07-02",
                "personnel",
                "9999")
            .deployment("L3", "from", "2020-08", "reported", "2020-07-03", "personnel", "9999")
            .event("L4", "2020-07-02", "source", "LATER");

    assertThat(compose(later.records())).isEqualTo(compose(RICH));
  }

  @Test
  void isUnchangedByRecordsOutsideItsOperations() {
    BriefingSettings nmi = Given.settings("NMI");
    Records with =
        new Given()
            .entries(RICH.deployments())
            .entries(Given.events(RICH))
            .entries(RICH.operations())
            .entries(RICH.sources())
            .operation("ELSE", "Elsewhere", "MLI")
            .deployment("X1", "operation", "ELSE", "personnel", "9999", "source", "new source")
            .event("X2", "2020-06-30", "operation", "ELSE", "host", "IRQ")
            .event("X3", "2020-06-30", "host", "MLI")
            .records();

    assertThat(compose(with, nmi)).isEqualTo(compose(RICH, nmi));
    assertThat(compose(with)).isNotEqualTo(compose(RICH));
  }

  @Test
  void coversNamesInAnyWayOfWritingThem() {
    Given given =
        new Given()
            .deployment("D1", "contributor", "NATO", "host", "Kashmir", "personnel", "100")
            .deployment(
                "D2",
                "contributor",
                "Nato",
                "host",
                "KASHMIR",
                "personnel",
                "120",
                "as_of",
                "2020-05-01");
    Filter filter = new Filter(List.of(), List.of("kashmir"), List.of("NATO"));
    Composer.Composition composition =
        given.compose(
            Given.settings(filter, "TLP:CLEAR"), Occasion.first(Given.DAY, Given.PROVENANCE));
    assertThat(composition.briefing().deployments()).hasSize(2);
    assertThat(composition.briefing().operations().getFirst().present().text()).isEqualTo("120");
  }

  @Test
  void listsEventsOfNoOperationThatLieInItsHosts() {
    Briefing briefing =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .event("E1", "2020-01-01", "host", "SYR; IRQ")
            .event("E2", "2020-01-01", "host", "SYR")
            .event("E3", "2020-01-01", "operation", "NMI")
            .event("E4", "2020-01-01", "operation", "OTHER", "host", "IRQ")
            .briefing("NMI");

    assertThat(briefing.events())
        .extracting(Briefing.EventRow::recordId)
        .containsExactly("E1", "E3");
  }

  @Test
  void composesABriefingOfNothing() {
    Composer.Composition nothing = new Given().compose();

    assertThat(nothing.briefing().keyPoints())
        .containsExactly(
            "No operation has a figure for those present on 1 Jul 2020.",
            "No event is recorded that has occurred by 1 Jul 2020.");
    assertThat(nothing.briefing().marking()).isEqualTo("TLP:CLEAR");
    assertThat(nothing.briefing().operations()).isEmpty();
    assertThat(nothing.briefing().charts()).isEmpty();
    assertThat(nothing.briefing().period()).isEqualTo("no dated record");
    assertThat(nothing.briefing().cutOff()).isEqualTo("no dated record");
    assertThat(nothing.notices())
        .extracting(Notice::message)
        .containsExactly(
            "Nothing that is known, and that its audience may see, belongs to the briefing test.");
  }

  @Test
  void refusesARecordThatNobodyMaySee() {
    Given odd = new Given().deployment("A", "personnel", "5", "marking", "TLP:WHITE");

    assertThatThrownBy(odd::compose)
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("TLP:WHITE");
  }

  @Test
  void namesWhatLeadsNowhere() {
    Composer.Composition c =
        new Given()
            .source("S", "publisher", "P")
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .deployment("D2", "operation", "KFOR", "personnel", "5")
            .deployment("D1", "operation", "KFOR", "personnel", "6", "source", "A newspaper")
            .deployment("D3", "personnel", "5", "source", "")
            .event("E1", "2020-01-01", "operation", "KFOR", "source", "A newspaper")
            .event("E2", "2020-01-01", "source", "")
            .compose("NMI", "KFOR");

    assertThat(c.notices())
        .extracting(n -> n.type() + " " + n.message())
        .containsExactly(
            NoticeType.OPERATION_UNKNOWN
                + " The operation 'KFOR' of D1 (and 2 more) is in no operations file.",
            NoticeType.SOURCE_UNKNOWN
                + " The source 'A newspaper' of D1 (and 1 more) is in no sources file; its text is"
                + " printed.",
            NoticeType.SOURCE_MISSING + " The record D3 names no source.");
    assertThat(c.briefing().operations())
        .extracting(o -> o.code() + " " + o.name())
        .containsExactly("KFOR KFOR", "NMI NATO Mission Iraq");
  }

  /** Measured in processor time, so that a busy machine does not decide. */
  @Test
  void takesFiveTimesAsLongForFiveTimesAsMuch() {
    Records some = many(1);
    Records more = many(5);
    compose(some);
    compose(some);
    long small = processorTime(some);

    assertThat(processorTime(more)).isLessThan(15 * small);
  }

  private static long processorTime(Records records) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Briefing briefing = compose(records).briefing();
    long time = threads.getCurrentThreadCpuTime() - start;
    assertThat(briefing.timeline().stream().mapToInt(Briefing.TimelineRow::records).sum())
        .isEqualTo(
            Math.min(Given.events(records).size(), BriefingSettings.LIST_EVENTS)
                + records.deployments().size());
    return time;
  }

  /** A thousand deployments and ten thousand events, times {@code n}. */
  private static Records many(int n) {
    Given given = new Given().source("S").operation("OP0", "Operation 0", "IRQ");
    for (int i = 0; i < 1_000 * n; i++) {
      LocalDate day = LocalDate.of(2010, 1, 31).plusDays(i % 3_600);
      given.deployment(
          "D" + i,
          "operation",
          "OP" + i % 7,
          "contributor",
          i % 7 == 6 ? "All in one" : "Contributor " + i % 131,
          "measure",
          i % 5 == 0 ? "change" : "strength",
          "category",
          i % 3 == 0 ? "police" : "troops",
          i % 5 == 0 ? "from" : "as_of",
          day.toString(),
          "personnel",
          i % 11 == 0 ? "" : Integer.toString(i % 400));
    }
    for (int i = 0; i < 10_000 * n; i++) {
      given.event(
          "E" + i,
          LocalDate.of(1990, 1, 1).plusDays(i % 11_000).toString(),
          "operation",
          i % 4 == 0 ? "OP1" : "",
          "source",
          i % 2 == 0 ? "S" : "Source " + i % 500);
    }
    return given.records();
  }

  private static Composer.Composition compose(Records records) {
    return compose(records, Given.settings());
  }

  private static Composer.Composition compose(Records records, BriefingSettings settings) {
    return new Composer(settings, MarkingOrder.TLP, Language.english())
        .compose(records, Occasion.first(Given.DAY, Given.PROVENANCE));
  }

  private static Records rich() {
    Records founding = FoundingRecords.read();
    return new Given()
        .entries(founding.deployments())
        .entries(Given.events(founding))
        .entries(founding.operations())
        .entries(founding.sources())
        .source("S", "publisher", "P", "title", "T")
        .source("S2", "publisher", "P", "title", "T")
        .deployment("R1", "as_of", "2020-06-30", "personnel", "120")
        .deployment("R2", "as_of", "2020-06-30", "personnel", "100", "source", "S2")
        .deployment("R3", "as_of", "2020-03", "personnel", "70", "contributor", "NOR")
        .deployment(
            "R4", "measure", "change", "from", "2020-05", "personnel", "9", "contributor", "NOR")
        .deployment(
            "R5", "measure", "change", "from", "2020-05", "personnel", "9", "contributor", "SWE")
        .deployment(
            "R6", "operation", "KFOR", "host", "XKX", "personnel", "~3500", "contributor", "*")
        .deployment("R7", "operation", "KFOR", "measure", "imputed", "personnel", "150")
        .event("R8", "2020-05", "source", "A paper", "operation", "KFOR")
        .event("R9", "2020-05", "source", "A paper", "status", "claimed", "dataset", "ucdp")
        .event("R10", "2020-05", "source", "")
        .records();
  }
}
