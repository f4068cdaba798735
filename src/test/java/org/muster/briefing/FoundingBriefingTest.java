package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The briefing of the shipped records, as of 1 July 2020. */
final class FoundingBriefingTest {
  private static final BriefingSettings SETTINGS =
      BriefingSettings.builder(
              "founding", "Deployments to Iraq and the Strait of Hormuz", "TLP:CLEAR")
          .build();

  /** The personnel of D1 to D3, added to or taken from each other in every way, and twice. */
  private static final Pattern NAIVE_SUM =
      Pattern.compile(
          "(?<!\\d)(980|785|695|480|295|305|215|90|590|1,?000|570|390|1,?265|1,?175|1,?480)(?!\\d)");

  private final Composer.Composition composition = compose(LocalDate.of(2020, 7, 1));
  private final Briefing briefing = composition.briefing();

  private static Composer.Composition compose(LocalDate asOf) {
    return new Composer(SETTINGS, MarkingOrder.TLP, Language.english())
        .compose(FoundingRecords.read(), Occasion.first(asOf, Given.PROVENANCE));
  }

  @Test
  void isTheGoldenTextLineByLine() throws IOException {
    assertGolden(briefing, "founding-briefing.txt");
  }

  @Test
  void isTheGoldenTextInDanish() throws IOException {
    Map<String, Map<String, String>> file =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Path.of("templates/languages/da.yaml")));
    Language danish = new Language("da", Objects.requireNonNull(file.get("phrases")));

    Briefing composed =
        new Composer(SETTINGS, MarkingOrder.TLP, danish)
            .compose(
                FoundingRecords.read(), Occasion.first(LocalDate.of(2020, 7, 1), Given.PROVENANCE))
            .briefing();

    assertGolden(composed, "founding-briefing.da.txt");
    assertThat(danish.lacking()).isEmpty();
  }

  private static void assertGolden(Briefing briefing, String name) throws IOException {
    List<String> actual = ModelText.of(briefing);
    Path made = Path.of("target", name);
    Files.createDirectories(made.getParent());
    Files.write(made, actual);

    assertThat(actual)
        .describedAs("as made now: %s; if the change is meant, copy it to the test resources", made)
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/org/muster/briefing", name)));
  }

  @Test
  void findsNothingDoubtful() {
    assertThat(composition.notices()).isEmpty();
  }

  @Test
  void holdsEveryRecordOnce() {
    assertThat(briefing.deployments())
        .extracting(Briefing.DeploymentRow::recordId)
        .containsExactlyInAnyOrder("D1", "D2", "D3", "D4", "D5", "D6");
    assertThat(briefing.events()).hasSize(17);
    assertThat(briefing.timeline()).hasSize(23);
    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .doesNotHaveDuplicates();
    assertThat(briefing.announcements())
        .extracting(Briefing.Announcement::recordId)
        .containsExactlyInAnyOrder("D1", "D2", "D4", "D6");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NMI,      about 500,              mission-reported
          HORMUZ,   0,                      nothing has begun by then
          CJTF-OIR, unknown (not reported), no figure reported
          """)
  void saysWhoIsPresent(String code, String present, String basis) {
    Briefing.OperationStrength operation = operation(code);

    assertThat(operation.present().text()).isEqualTo(present);
    assertThat(operation.presentBasis()).isEqualTo(basis);
  }

  @Test
  void attributesNobodyOfTheMissionAndAnnouncesTheDanesApart() {
    Briefing.OperationStrength nmi = operation("NMI");

    assertThat(nmi.attributed().text()).isEqualTo("0");
    assertThat(nmi.rest().text()).isEqualTo("about 500");
    assertThat(nmi.contributors())
        .filteredOn(line -> line.code().equals("DNK"))
        .singleElement()
        .satisfies(
            dane -> {
              assertThat(dane.present().none()).isTrue();
              assertThat(dane.announced().text()).isEqualTo("285");
            });
    assertThat(briefing.keyPoints().get(1))
        .contains("285 more announced by Denmark, date not stated");
  }

  @Test
  void holdsTheCeilingApart() {
    Briefing.OperationStrength hormuz = operation("HORMUZ");

    assertThat(hormuz.ceiling().text()).isEqualTo("up to 195");
    assertThat(hormuz.ceiling().best()).isNull();
    assertThat(hormuz.announced().none()).isTrue();
    assertThat(briefing.keyPoints().get(2))
        .contains("up to 195, approved from Aug 2020 for four months");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-01-01", "2020-06-01", "2020-07-01", "2020-09-01", "2021-06-01"})
  void containsNoNaiveSumOnAnyDate(String asOf) {
    List<String> text = ModelText.of(compose(LocalDate.parse(asOf)).briefing());

    assertThat(text).filteredOn(line -> NAIVE_SUM.matcher(line).find()).isEmpty();
  }

  @Test
  void wouldFindANaiveSum() {
    assertThat(NAIVE_SUM.matcher("Total: 980 personnel").find()).isTrue();
    assertThat(NAIVE_SUM.matcher("best 785 high").find()).isTrue();
    assertThat(NAIVE_SUM.matcher("1980").find()).isFalse();
  }

  @Test
  void hasAFigureOnlyWithTheRecordsBehindIt() {
    List<Integer> numbers = briefing.notes().stream().map(Briefing.Note::number).toList();

    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList())
        .hasSize(20);
    assertThat(briefing.keyFigures())
        .allSatisfy(cell -> assertThat(numbers).containsAll(cell.figure().notes()));
    assertThat(briefing.sources())
        .singleElement()
        .satisfies(source -> assertThat(source.records()).isEqualTo(6 + 17 + 3));
  }

  @Test
  void countsWhatOccurredApartFromWhatIsPlanned() {
    Briefing.EventSummary events = briefing.eventSummaries().getFirst();

    assertThat(events.occurred().events().text()).isEqualTo("15");
    assertThat(events.occurred().killed().text()).isEqualTo("at least 1");
    assertThat(Objects.requireNonNull(events.planned()).events().text()).isEqualTo("2");
    assertThat(events.months())
        .extracting(row -> row.label() + " " + row.events().text())
        .containsExactly(
            "Dec 2017 1",
            "Oct 2018 1",
            "Nov 2019 1",
            "Jan 2020 4",
            "May 2020 1",
            "not within one month 7");
    assertThat(briefing.casualties()).isEmpty();
  }

  @Test
  void hasTheCeilingInForceInSeptemberAndStillNobodyCounted() {
    Briefing september = compose(LocalDate.of(2020, 9, 1)).briefing();
    Briefing.OperationStrength hormuz =
        september.operations().stream()
            .filter(o -> o.code().equals("HORMUZ"))
            .findFirst()
            .orElseThrow();

    assertThat(hormuz.present().text()).isEqualTo("unknown (not reported)");
    assertThat(hormuz.ceiling().text()).isEqualTo("up to 195");
  }

  private Briefing.OperationStrength operation(String code) {
    return briefing.operations().stream()
        .filter(o -> o.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
