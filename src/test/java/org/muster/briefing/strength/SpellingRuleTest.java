package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.Occasion;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.Guard;
import org.muster.notice.NoticeType;

final class SpellingRuleTest {
  private static Given written(String column, String first, String second) {
    return new Given()
        .deployment("A", "as_of", "2020-01-31", "personnel", "100", column, first)
        .deployment("B", "as_of", "2020-02-28", "personnel", "120", column, second);
  }

  @ParameterizedTest
  @CsvSource({
    "category,    troops,           Troops",
    "unit,        1st Battalion,    1st  BATTALION",
    "unit,        Straße 1,         STRASSE 1",
    "contributor, US-led coalition, US-Led Coalition",
    "host,        Kurdistan,        KURDISTAN",
    "host,        SYR; Kurdistan,   SYR; Kurdistan"
  })
  void takesNamesForOneThatAreOnlyWrittenOtherwise(String column, String first, String second) {
    assertThat(written(column, first, second).strength().present().text()).isEqualTo("120");
  }

  @ParameterizedTest
  @CsvSource({
    "category,    troops,        police",
    "unit,        1st Battalion, 2nd Battalion",
    "contributor, DNK,           NOR",
    "host,        IRQ,           SYR"
  })
  void keepsOthersApart(String column, String first, String second) {
    Given given = written(column, first, second);

    assertThat(given.strength().present().text()).isEqualTo("220");
    assertThat(given.strength().remarks()).isEmpty();
  }

  @Test
  void writesTheNameAsMostRecordsHaveItAndSaysSo() {
    Given given =
        written("category", "Troops", "troops")
            .deployment(
                "C",
                "contributor",
                "NOR",
                "category",
                "troops",
                "as_of",
                "2020-02-28",
                "personnel",
                "7");
    Briefing.OperationStrength nmi = given.strength();

    assertThat(nmi.present().text()).isEqualTo("127");
    assertThat(nmi.contributors())
        .extracting(Briefing.ContributorStrength::category)
        .containsExactly("troops", "troops");
    assertThat(nmi.remarks())
        .containsExactly(
            "\"troops\" and \"Troops\" differ only in how they are written (B, C and A) and are"
                + " taken for one.");
    assertThat(given.noticed(NoticeType.COUNTED_SPELLING))
        .containsExactly(
            "'troops' and 'Troops', in B and C and in A, differ only in how they are written and"
                + " are taken for one.");
  }

  @Test
  void namesEachOfSeveralFieldsThatAreWrittenOtherwise() {
    Given given =
        new Given()
            .deployment("A", "contributor", "US-led", "category", "troops", "personnel", "100")
            .deployment("B", "contributor", "US-LED", "category", "Troops", "personnel", "100");

    assertThat(given.strength().remarks())
        .startsWith(
            "\"US-LED\" and \"US-led\" differ only in how they are written (B and A) and are taken"
                + " for one.",
            "\"Troops\" and \"troops\" differ only in how they are written (B and A) and are taken"
                + " for one.");
    assertThat(given.noticed(NoticeType.COUNTED_SPELLING)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"'', 130", "KURDISTAN, 130", "kurdistan, 130", "SYR, 250"})
  void knowsWhereAFigureWithoutAHostIsHoweverHostsAreWritten(String ofOperation, String present) {
    Given given =
        written("host", "Kurdistan", "KURDISTAN")
            .deployment("C", "as_of", "2020-03-31", "host", "", "personnel", "130");
    if (!ofOperation.isEmpty()) {
      given.operation("NMI", "NATO Mission Iraq", ofOperation);
    }

    assertThat(given.strength().present().text()).isEqualTo(present);
  }

  @ParameterizedTest
  @CsvSource({"contributor, Frontex, FRONTEX", "host, Kurdistan, KURDISTAN"})
  void coversWhatTheSettingsNameHoweverItIsWritten(String column, String first, String second) {
    List<String> named = List.of(first);
    Filter filter =
        column.equals("host")
            ? new Filter(List.of(), named, List.of())
            : new Filter(List.of(), List.of(), named);
    Briefing briefing =
        written(column, first, second)
            .event("E", "2020-06-01", "host", column.equals("host") ? second : "IRQ")
            .compose(
                Given.settings(filter, "TLP:CLEAR"), Occasion.first(Given.DAY, Given.PROVENANCE))
            .briefing();

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("120");
    assertThat(briefing.events()).hasSize(1);
  }

  @Test
  void takesNamesUnderSeveralOperationsForOne() {
    Briefing briefing =
        new Given()
            .operation("ISAF", "ISAF", "IRQ")
            .successor("RSM", "ISAF", "IRQ")
            .deployment(
                "A",
                "operation",
                "ISAF",
                "as_of",
                "2020-01-31",
                "category",
                "Troops",
                "personnel",
                "100")
            .deployment(
                "B",
                "operation",
                "RSM",
                "as_of",
                "2020-02-28",
                "category",
                "troops",
                "personnel",
                "120")
            .briefing(Given.DAY, "", Given.scope("both"));
    Briefing.ScopeTotal total = briefing.totals().getFirst();

    assertThat(total.present().text()).isEqualTo("120");
    assertThat(total.categories()).containsExactly("Troops");
    assertThat(briefing.operations())
        .extracting(Briefing.OperationStrength::code, Briefing.OperationStrength::remarks)
        .containsExactly(
            tuple(
                "RSM",
                List.of(
                    "\"Troops\" and \"troops\" differ only in how they are written (A and B) and"
                        + " are taken for one.")),
            tuple("ISAF", List.of()));
  }

  @Test
  void saysThatCodesOfOperationsAreOnlyWrittenOtherwise() {
    assertThat(written("operation", "NMI", "nmi").noticed(NoticeType.OPERATIONS_ALIKE))
        .containsExactly(
            "The operations 'NMI' and 'nmi' differ only in how they are written; each has figures"
                + " of its own.");
    assertThat(written("operation", "NMI", "RSM").noticed(NoticeType.OPERATIONS_ALIKE)).isEmpty();
  }

  @Test
  void countsBothIfTheSettingsSaySo() {
    Briefing briefing =
        written("unit", "Alpha", "ALPHA").overruled(Guard.SPELLING, "two companies", "A");

    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("220");
  }

  @Test
  void saysOnceThatBothCountOfRecordsThatDifferInTwoNames() {
    Given given =
        new Given()
            .deployment("A", "category", "troops", "unit", "Alpha", "personnel", "100")
            .deployment("B", "category", "Troops", "unit", "ALPHA", "personnel", "100");

    assertThat(given.overruled(Guard.SPELLING, "two companies").operations().getFirst().remarks())
        .containsExactly(
            "Nothing of B and A is left out, as the guard spelling is overruled: two companies.");
  }
}
