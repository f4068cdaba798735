package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.ForEach;
import org.muster.briefing.settings.Scope;
import org.muster.domain.PartialDate;
import org.muster.language.Language;

final class CoverageTest {
  private static final Given RECORDS =
      new Given()
          .deployment("1", "contributor", "Task Force", "host", "Strait", "personnel", "10")
          .deployment("2", "contributor", "TASK  FORCE", "host", "strait", "personnel", "20")
          .deployment("3", "contributor", "DNK", "host", "MLI", "personnel", "3")
          .event("4", "2020-01-01", "host", "STRAIT")
          .event("5", "2020-01-01", "host", "MLI");

  private static Briefing briefing(List<String> hosts) {
    return RECORDS
        .compose(
            Given.settings(new Filter(List.of(), hosts, List.of()), "TLP:CLEAR"),
            Occasion.first(Given.DAY, Given.PROVENANCE))
        .briefing();
  }

  @Test
  void coversEventsOfHostsHoweverTheirNameIsWritten() {
    Briefing briefing = briefing(List.of("Strait"));

    assertThat(briefing.deployments()).hasSize(2);
    assertThat(briefing.events()).hasSize(1);
  }

  @Test
  void countsNoFigureThatIsAlsoForOtherPlaces() {
    Given given =
        new Given()
            .operation("GOLF", "Golf mission", "MLI;SSD")
            .deployment(
                "1", "operation", "GOLF", "contributor", "*", "host", "", "personnel", "1000")
            .deployment(
                "2",
                "operation",
                "GOLF",
                "contributor",
                "*",
                "host",
                "",
                "measure",
                "ceiling",
                "status",
                "approved",
                "personnel",
                "up to 1500")
            .deployment(
                "3", "operation", "GOLF", "contributor", "GHA", "host", "MLI", "personnel", "300")
            .deployment(
                "4",
                "operation",
                "BRAVO",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "personnel",
                "90")
            .deployment(
                "5",
                "operation",
                "BRAVO",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "measure",
                "change",
                "status",
                "announced",
                "from",
                "2020-12-01",
                "personnel",
                "7")
            .deployment(
                "6", "operation", "DELTA", "contributor", "*", "host", "", "personnel", "70")
            .deployment(
                "7", "operation", "DELTA", "contributor", "NPL", "host", "MLI", "personnel", "20")
            .deployment(
                "8", "operation", "DELTA", "contributor", "NPL", "host", "NER", "personnel", "30");
    Briefing briefing = ofMali(given, "", Given.scope("all"));

    assertThat(briefing.operations())
        .extracting(o -> o.code() + " " + o.present().text() + o.ceiling().text() + o.remarks())
        .containsExactly(
            "GOLF 300[Not counted, as they are also for places that are not covered here: "
                + "1,000 (Mali; South Sudan), ceiling up to 1,500 (Mali; South Sudan).]",
            "DELTA 20[Not counted, as they are also for places that are not covered here: "
                + "70 (Mali; Niger).]",
            "BRAVO unknown (not reported)[Not counted, as they are also for places that are not covered"
                + " here: 90 (Mali; Niger).]");
    assertThat(briefing.deployments()).hasSize(7);
    assertThat(briefing.announcements()).hasSize(2);
    assertThat(briefing.totals().getFirst().present().text()).isEqualTo("at least 320");
    assertThat(briefing.totals().getFirst().remarks())
        .containsExactly(
            "Figures for several places, some of them elsewhere, are left out: BRAVO, DELTA, GOLF.");
    assertThat(given.briefing().operations())
        .extracting(o -> o.code() + " " + o.present().text())
        .containsExactly("GOLF 1,000", "BRAVO 90", "DELTA 70");
  }

  /** A briefing on Mali as of {@link Given#DAY}. */
  private static Briefing ofMali(Given given, String period, Scope... scopes) {
    BriefingSettings settings =
        Given.settings(new Filter(List.of(), List.of("MLI"), List.of()), "TLP:CLEAR").toBuilder()
            .scopes(List.of(scopes))
            .period(period.isEmpty() ? null : PartialDate.parse(period))
            .build();
    return given.compose(settings, Occasion.first(Given.DAY, Given.PROVENANCE)).briefing();
  }

  @Test
  void knowsThatNobodyIsInOneOfThePlacesWhereNobodyIsInAll() {
    Given given =
        new Given()
            .deployment(
                "1",
                "operation",
                "ZERO",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "personnel",
                "90",
                "as_of",
                "2020-01-31")
            .deployment(
                "2",
                "operation",
                "ZERO",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "personnel",
                "0",
                "as_of",
                "2020-05-31")
            .deployment(
                "3",
                "operation",
                "SOME",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "personnel",
                "5");

    assertThat(ofMali(given, "").operations())
        .extracting(o -> o.code() + " " + o.present().text() + ", " + o.presentBasis())
        .containsExactlyInAnyOrder(
            "ZERO 0, sum of contributors",
            "SOME unknown (not reported), reported for several places together");
  }

  @Test
  void showsNoOperationThatHadEndedBeforeThePeriodInPlacesTogether() {
    Given given =
        new Given()
            .deployment(
                "1",
                "operation",
                "PAST",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "personnel",
                "90",
                "from",
                "2010",
                "to",
                "2012")
            .deployment(
                "2", "operation", "NOW", "contributor", "NPL", "host", "MLI", "personnel", "5");

    assertThat(ofMali(given, "2020").operations())
        .extracting(Briefing.OperationStrength::code)
        .containsExactly("NOW");
  }

  @Test
  void placesARecordWithoutAHostOnlyWhereSomethingIsHeardOf() {
    Given given =
        new Given()
            .deployment("1", "operation", "NEXT", "contributor", "*", "host", "", "personnel", "77")
            .deployment(
                "2", "operation", "NEXT", "contributor", "NPL", "host", "MLI", "personnel", "20")
            .deployment(
                "3",
                "operation",
                "NEXT",
                "contributor",
                "NPL",
                "host",
                "NER",
                "personnel",
                "5",
                "from",
                "2021-03-01",
                "as_of",
                "",
                "reported",
                "2021-01-01");

    assertThat(ofMali(given, "").operations().getFirst().present().text()).isEqualTo("77");
  }

  @Test
  void leavesOutOfAScopeWhatItsFilterLeavesOutOfThePlacesTogether() {
    Given given =
        new Given()
            .deployment(
                "1",
                "operation",
                "BRAVO",
                "contributor",
                "NPL",
                "host",
                "NER;MLI",
                "personnel",
                "90")
            .deployment(
                "2", "operation", "CEIL", "contributor", "GHA", "host", "MLI", "personnel", "30")
            .deployment(
                "3",
                "operation",
                "CEIL",
                "contributor",
                "*",
                "host",
                "NER;MLI",
                "measure",
                "ceiling",
                "status",
                "approved",
                "personnel",
                "up to 500")
            .deployment(
                "4", "operation", "TOT", "contributor", "*", "host", "", "personnel", "5000")
            .deployment(
                "5", "operation", "TOT", "contributor", "*", "host", "MLI", "personnel", "31")
            .deployment(
                "6", "operation", "TOT", "contributor", "*", "host", "SSD", "personnel", "4690");
    Briefing briefing =
        ofMali(
            given,
            "",
            Given.scope("ghana", "contributors", "GHA", "stated-as", "TOT"),
            Given.scope("all"));

    Briefing.ScopeTotal ghana = briefing.totals().getFirst();
    assertThat(ghana.present().text()).isEqualTo("30");
    assertThat(ghana.missions().text()).isEqualTo("1");
    assertThat(ghana.remarks()).isEmpty();
    assertThat(Objects.requireNonNull(ghana.stated()).statedPeak()).contains("31 ");
    assertThat(briefing.totals().getLast().present().text()).isEqualTo("at least 30");
    assertThat(briefing.totals().getLast().remarks())
        .containsExactly(
            "Figures for several places, some of them elsewhere, are left out: BRAVO.");
  }

  @Test
  void countsThePartsOfADatasetWhereAnotherHasPlacesTogether() {
    Given given =
        new Given()
            .deployment(
                "1",
                "dataset",
                "a",
                "operation",
                "GOLF",
                "contributor",
                "*",
                "host",
                "MLI;SSD",
                "personnel",
                "1000")
            .deployment(
                "2",
                "dataset",
                "b",
                "operation",
                "GOLF",
                "contributor",
                "GHA",
                "host",
                "MLI",
                "personnel",
                "300");

    assertThat(ofMali(given, "").operations())
        .extracting(o -> o.present().text() + o.remarks())
        .containsExactly(
            "300[Not counted, as they are also for places that are not covered here: 1,000 (Mali;"
                + " South Sudan).]");
  }

  private static List<String> events(Given given, Filter filter, String period) {
    BriefingSettings settings =
        Given.settings(filter, "TLP:CLEAR").toBuilder()
            .period(period.isEmpty() ? null : PartialDate.parse(period))
            .build();
    return given
        .compose(settings, Occasion.first(Given.DAY, Given.PROVENANCE))
        .briefing()
        .events()
        .stream()
        .map(Briefing.EventRow::recordId)
        .toList();
  }

  private static Filter contributor(String... codes) {
    return new Filter(List.of(), List.of(), List.of(codes));
  }

  @Test
  void coversOwnCasualtiesOfItsContributorsAlone() {
    Given given =
        new Given()
            .deployment("D1", "contributor", "DNK", "operation", "NMI", "host", "IRQ")
            .deployment("D2", "contributor", "USA", "operation", "NMI", "host", "IRQ")
            .event("E1", "2020-01-01", "operation", "NMI", "killed", "4")
            .event("E2", "2020-01-02", "operation", "NMI", "force", "dnk", "killed", "1")
            .event("E3", "2020-01-03", "operation", "NMI", "force", "USA", "killed", "2")
            .event("E4", "2020-01-04", "operation", "ISAF", "force", "DNK", "killed", "3");

    assertThat(events(given, contributor("DNK"), "")).containsExactly("E1", "E2", "E4");
    assertThat(events(given, contributor("USA"), "")).containsExactly("E1", "E3");
    assertThat(events(given, new Filter(List.of("NMI"), List.of(), List.of("DNK")), ""))
        .containsExactly("E1", "E2");
    assertThat(events(given, new Filter(List.of("NMI"), List.of(), List.of()), ""))
        .containsExactly("E1", "E2", "E3");
  }

  @Test
  void namesAContributorOfWhichOnlyCasualtiesAreKnown() {
    Given given = new Given().event("E1", "2020-01-01", "force", "DNK", "killed", "3");

    assertThat(
            Occurring.of(
                ForEach.CONTRIBUTOR,
                given.records(),
                Given.settings(),
                Given.DAY,
                Language.english()))
        .containsOnlyKeys("DNK");
    assertThat(
            SettingNotices.of(
                CountingSettings.DEFAULTS,
                List.of(Given.settings(contributor("DNK"), "TLP:CLEAR")),
                given.records()))
        .isEmpty();
  }

  @Test
  void placesAnEventWithoutAHostInThoseOfItsOperation() {
    Given given =
        new Given()
            .operation("NMI", "NATO Mission Iraq", "IRQ")
            .event("E1", "2020-01-01", "operation", "NMI")
            .event("E2", "2020-01-02", "operation", "NMI", "host", "KWT")
            .event("E3", "2020-01-03");

    assertThat(events(given, new Filter(List.of(), List.of("IRQ"), List.of()), ""))
        .containsExactly("E1");
  }

  @Test
  void listsPlansFromTheBeginningOfThePeriodOn() {
    Given given =
        new Given()
            .event("E1", "2019-12-31", "status", "planned")
            .event("E2", "2019-12/2020-01", "status", "planned")
            .event("E3", "2020-01-10", "status", "planned")
            .event("E4", "2021", "status", "planned");

    assertThat(events(given, Filter.ALL, "2020-01-05/2020-02-01"))
        .containsExactly("E2", "E3", "E4");
    assertThat(events(given, Filter.ALL, "")).hasSize(4);
  }
}
