package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.Occasion;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Guard;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

final class DatasetRuleTest {
  @Test
  void countsTheDatasetWithMostLevels() {
    Briefing.OperationStrength nmi = two().strength();

    assertThat(nmi.present().text()).isEqualTo("180");
    assertThat(nmi.contributors()).hasSize(2);
    assertThat(nmi.remarks())
        .containsExactly(
            "Dataset geopko says 19,730 present; it counts the same persons and is not added to"
                + " that of un.");
  }

  @Test
  void countsTheFirstThatTheSettingsName() {
    assertThat(named("geopko", "un").present().text()).isEqualTo("19,730");
    assertThat(named("un", "geopko").present().text()).isEqualTo("180");
    assertThat(named("other").present().text()).isEqualTo("180");
  }

  private static Briefing.OperationStrength named(String... datasets) {
    CountingSettings counting =
        new CountingSettings(
            CountingSettings.DEFAULTS.staleAfter(),
            CountingSettings.DEFAULTS.imprecise(),
            List.of(datasets),
            List.of());
    return two()
        .compose(Given.settings(counting), Occasion.first(Given.DAY, Given.PROVENANCE))
        .briefing()
        .operations()
        .getFirst();
  }

  @Test
  void takesTheFirstNameWhereAsManyHold() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "dataset", "b", "personnel", "10")
            .deployment("A", "dataset", "a", "personnel", "20")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("20");
  }

  /** Geo-PKO's troop types of Abyei are many, and most of them without a number. */
  @Test
  void countsTheDatasetWithMostLevelsThatAreKnown() {
    Given given =
        new Given()
            .deployment("A", "dataset", "types", "category", "infantry", "personnel", "2511")
            .deployment("B", "dataset", "types", "category", "medical", "personnel", "not counted")
            .deployment("C", "dataset", "types", "category", "signals", "personnel", "not counted")
            .deployment("A", "dataset", "units", "unit", "1st", "personnel", "3000")
            .deployment("B", "dataset", "units", "unit", "2nd", "personnel", "3020");

    assertThat(given.strength().present().text()).isEqualTo("6,020");
  }

  @Test
  void neverAddsDatasetsOfImputedFiguresCeilingsOrAnnouncements() {
    Given given = new Given();
    for (String dataset : new String[] {"a", "b"}) {
      given
          .deployment("I", "dataset", dataset, "measure", "imputed", "personnel", "150")
          .deployment("C", "dataset", dataset, "measure", "ceiling", "personnel", "650")
          .deployment(
              "P",
              "dataset",
              dataset,
              "measure",
              "pledge",
              "status",
              "announced",
              "personnel",
              "7");
    }
    Briefing.OperationStrength nmi = given.strength();

    assertThat(nmi.imputed().text()).isEqualTo("150");
    assertThat(nmi.ceiling().text()).isEqualTo("up to 650");
    assertThat(nmi.announced().text()).isEqualTo("7");
    assertThat(nmi.remarks()).filteredOn(r -> r.startsWith("Dataset b ")).hasSize(3);
  }

  @Test
  void keepsMeasuresOfDifferentDatasetsApart() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "dataset", "un", "personnel", "120")
            .deployment("A", "dataset", "geopko", "measure", "imputed", "personnel", "150")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("120");
    assertThat(nmi.imputed().text()).isEqualTo("150");
    assertThat(nmi.remarks()).isEmpty();
  }

  @Test
  void movesNoLevelByAChangeOfAnotherDataset() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "dataset", "un", "as_of", "2020-01-01", "personnel", "120")
            .deployment(
                "B", "dataset", "press", "measure", "change", "from", "2020-03", "personnel", "40")
            .strength();

    assertThat(nmi.present().text()).isEqualTo("120");
    assertThat(nmi.remarks())
        .containsExactly("Changes of dataset press (press/B) move no figure of dataset un.");
  }

  @Test
  void drawsOneDatasetOverTime() {
    Briefing briefing =
        new Given()
            .deployment("A", "dataset", "un", "as_of", "2020-01-01", "personnel", "120")
            .deployment("B", "dataset", "un", "as_of", "2020-05-01", "personnel", "130")
            .deployment(
                "A", "dataset", "x", "as_of", "2019-03-01", "to", "2019-12", "personnel", "9")
            .briefing();

    assertThat(briefing.charts().getFirst().series().getFirst().steps())
        .extracting(Briefing.Step::text)
        .containsExactly("120", "130");
  }

  @Test
  void addsThemWhereItIsOverruled() {
    Briefing briefing = two().overruled(Guard.DATASET, "they count different people");

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("19,910");
    assertThat(briefing.overruled())
        .singleElement()
        .asString()
        .startsWith("The guard dataset does not act on ")
        .endsWith(": they count different people.");
  }

  @Test
  void makesANotice() {
    assertThat(two().noticed(NoticeType.COUNTED_DATASET))
        .containsExactly(
            "Several datasets speak of NMI; un/A and un/B count, and geopko/A are not added to"
                + " them.");
  }

  @Test
  void makesNoNoticeOfWhatTheSettingsHaveDecided() {
    CountingSettings counting =
        new CountingSettings(
            CountingSettings.DEFAULTS.staleAfter(),
            CountingSettings.DEFAULTS.imprecise(),
            List.of("geopko"),
            List.of());

    assertThat(
            two()
                .compose(Given.settings(counting), Occasion.first(Given.DAY, Given.PROVENANCE))
                .notices())
        .extracting(Notice::type)
        .doesNotContain(NoticeType.COUNTED_DATASET);
  }

  private static Given two() {
    return new Given()
        .deployment("A", "dataset", "un", "personnel", "120")
        .deployment("B", "dataset", "un", "contributor", "NOR", "personnel", "60")
        .deployment("A", "dataset", "geopko", "contributor", "FIN", "personnel", "19730");
  }
}
