package org.muster.job.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.briefing.FoundingRecords;
import org.muster.briefing.Given;
import org.muster.briefing.Occurring;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.ForEach;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;

final class MembersTest {
  private static final MarkingOrder ORDER =
      new MarkingOrder(List.of("TLP:CLEAR", "TLP:GREEN", "TLP:RED"), "TLP:CLEAR");

  private static BriefingPlan plan(@Nullable ForEach each, Filter filter) {
    return new BriefingPlan(
        BriefingSettings.builder("x", "{name} is {code}", "TLP:CLEAR").filter(filter).build(),
        null,
        null,
        each,
        new TreeMap<>(Map.of(Format.PDF, "briefing.ftl")));
  }

  private static List<BriefingPlan> members(BriefingPlan plan, Records released) {
    return plan.members(
        each -> Occurring.of(each, released, plan.settings(), Given.DAY, Language.english()));
  }

  private static List<String> titles(BriefingPlan plan, Records records) {
    Records released = Release.forAudience(records, plan.settings(), ORDER).records();
    return members(plan, released).stream()
        .map(member -> member.id() + ": " + member.settings().title())
        .toList();
  }

  @Test
  void leavesAnEntryThatIsOneBriefingAsItIs() {
    BriefingPlan plan = plan(null, Filter.ALL);
    assertThat(members(plan, FoundingRecords.read())).containsExactly(plan);
  }

  @Test
  void makesABriefingForEachOperation() {
    assertThat(titles(plan(ForEach.OPERATION, Filter.ALL), FoundingRecords.read()))
        .containsExactly(
            "x-CJTF-OIR: US-led coalition against ISIS is CJTF-OIR",
            "x-HORMUZ: Maritime security, Strait of Hormuz is HORMUZ",
            "x-NMI: NATO Mission Iraq is NMI");
  }

  @Test
  void makesABriefingForEachContributorButNotForWholeMissions() {
    assertThat(titles(plan(ForEach.CONTRIBUTOR, Filter.ALL), FoundingRecords.read()))
        .containsExactly(
            "x-DNK: Denmark is DNK",
            "x-US-led-coalition_41012081: US-led coalition is US-led coalition");
  }

  @Test
  void makesOneBriefingForWhatIsOnlyWrittenInSeveralWays() {
    Records records =
        new Given()
            .deployment("1", "contributor", "FRONTEX", "host", "Kurdistan; KURDISTAN")
            .deployment("2", "contributor", "Frontex", "host", "Kurdistan")
            .deployment("3", "contributor", "Frontex", "host", "Kurdistan")
            .event("4", "2020-01-01", "host", "kurdistan")
            .records();
    assertThat(titles(plan(ForEach.CONTRIBUTOR, Filter.ALL), records))
        .hasSize(1)
        .allMatch(title -> title.endsWith(": Frontex is Frontex"));
    assertThat(titles(plan(ForEach.HOST, Filter.ALL), records))
        .hasSize(1)
        .allMatch(title -> title.endsWith(": Kurdistan is Kurdistan"));
    assertThat(
            titles(
                plan(ForEach.CONTRIBUTOR, new Filter(List.of(), List.of(), List.of("frontex"))),
                records))
        .hasSize(1);
  }

  @Test
  void makesABriefingForEachHostOfADeploymentAnOperationOrAnEvent() {
    Records records =
        new Given()
            .operation("A", "Alpha", "MLI")
            .deployment("1", "operation", "A", "host", "NER")
            .event("2", "2020-01-01", "host", "TCD")
            .records();
    assertThat(titles(plan(ForEach.HOST, Filter.ALL), records))
        .containsExactly("x-MLI: Mali is MLI", "x-NER: Niger is NER", "x-TCD: Chad is TCD");
  }

  @Test
  void staysWithinWhatTheEntryCovers() {
    Filter nmi = Filter.operations(List.of("NMI"));
    assertThat(titles(plan(ForEach.OPERATION, nmi), FoundingRecords.read())).hasSize(1);
    Records two =
        new Given()
            .deployment("1", "operation", "A", "host", "MLI;NER")
            .deployment("2", "operation", "B", "contributor", "NLD", "host", "TCD")
            .records();
    assertThat(titles(plan(ForEach.HOST, new Filter(List.of(), List.of("NER"), List.of())), two))
        .containsExactly("x-NER: Niger is NER");
    assertThat(titles(plan(ForEach.CONTRIBUTOR, Filter.operations(List.of("A"))), two))
        .containsExactly("x-DNK: Denmark is DNK");
  }

  @Test
  void coversItsOwnOnly() {
    Filter nmi = Filter.operations(List.of("NMI"));
    assertThat(members(plan(ForEach.CONTRIBUTOR, nmi), FoundingRecords.read()))
        .first()
        .satisfies(
            member -> {
              assertThat(member.forEach()).isNull();
              assertThat(member.settings().filter())
                  .isEqualTo(new Filter(List.of("NMI"), List.of(), List.of("DNK")));
            });
  }

  @Test
  void namesNothingThatTheAudienceMayNotSee() {
    Records records =
        new Given()
            .deployment("1", "operation", "OPEN")
            .deployment("2", "operation", "HIDDEN", "marking", "TLP:RED")
            .records();
    assertThat(titles(plan(ForEach.OPERATION, Filter.ALL), records))
        .containsExactly("x-OPEN: OPEN is OPEN");
  }

  @Test
  void namesNothingThatTheDateHasNotHeardOf() {
    Records records =
        new Given()
            .deployment("1", "operation", "NOW", "reported", "2020-06-01")
            .deployment("2", "operation", "LATER", "status", "announced", "reported", "2020-08-01")
            .records();
    assertThat(titles(plan(ForEach.OPERATION, Filter.ALL), records))
        .containsExactly("x-NOW: NOW is NOW");
  }

  @Test
  void keepsTheIdOfACodeWhateverElseOccurs() {
    Records one = new Given().deployment("1", "operation", "Nmi").records();
    Records twins =
        new Given()
            .deployment("0", "operation", "NMI")
            .deployment("1", "operation", "Nmi")
            .deployment("2", "operation", "nmi")
            .records();
    assertThat(titles(plan(ForEach.OPERATION, Filter.ALL), twins))
        .hasSize(3)
        .containsAll(titles(plan(ForEach.OPERATION, Filter.ALL), one))
        .contains("x-NMI: NMI is NMI");
  }

  @Test
  void makesNoNameOfAPath() {
    Records records =
        new Given()
            .deployment("1", "operation", "../../../etc/cron.d/x")
            .deployment("2", "operation", "CON")
            .deployment("3", "operation", "A\u202eFDP")
            .deployment("4", "operation", "X".repeat(300))
            .deployment("5", "operation", "{name}{code}")
            .records();
    assertThat(members(plan(ForEach.OPERATION, Filter.ALL), records))
        .hasSize(5)
        .allSatisfy(
            member ->
                assertThat(member.id())
                    .matches("x-[A-Za-z0-9.-]*[A-Z0-9](_[0-9a-f]{8})?|x-.+_[0-9a-f]{8}"))
        .extracting(BriefingPlan::id)
        .contains("x-CON")
        .noneMatch(id -> id.contains("/") || id.contains("..") || id.length() > 80);
    assertThat(titles(plan(ForEach.OPERATION, Filter.ALL), records))
        .anyMatch(title -> title.endsWith(": {name}{code} is {name}{code}"));
  }

  @Test
  void makesNoneWhereNothingOccurs() {
    assertThat(titles(plan(ForEach.HOST, Filter.ALL), new Given().records())).isEmpty();
  }
}
