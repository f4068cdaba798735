package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ScopeRuleTest {
  @Test
  void isNoLessExactForAListThatNamesFurtherOperations() {
    Given given =
        new Given()
            .deployment("D1", "dataset", "un", "operation", "UNIFIL", "personnel", "700")
            .operation("UNIFIL", "Force in Lebanon", "LBN", "dataset", "un-missions")
            .operation("UNTAC", "Authority in Cambodia", "KHM", "dataset", "un-missions");
    Briefing briefing = given.briefing(Given.DAY, "", Given.scope("all"));

    assertThat(briefing.totals().getFirst().present().text()).isEqualTo("700");
    assertThat(briefing.operations())
        .extracting(Briefing.OperationStrength::name)
        .containsExactly("Force in Lebanon");
    assertThat(briefing.quality())
        .contains(new Briefing.QualityRow("Operations known by name alone, left out", "1"));
    assertThat(given.briefing("UNTAC").operations())
        .extracting(Briefing.OperationStrength::code)
        .containsExactly("UNTAC");
  }

  @Test
  void isAtLeastWhereAnOperationOfTheSameDatasetHasNoFigure() {
    Given given =
        new Given()
            .deployment("D1", "operation", "UNIFIL", "personnel", "700")
            .operation("UNTAC", "Authority in Cambodia", "KHM");

    assertThat(given.total("", Given.scope("all")).present().text()).isEqualTo("at least 700");
  }

  @Test
  void givesNobodyAShareWhereThePartsAreMoreThanTheMissionsOwnFigure() {
    Given given =
        new Given()
            .deployment("D1", "contributor", "*", "personnel", "84")
            .deployment("D2", "contributor", "GHA", "personnel", "96");

    Briefing.ScopeTotal total = given.total("", Given.scope("all"));

    assertThat(total.present().text()).isEqualTo("84");
    assertThat(total.ranking()).extracting(Briefing.Rank::share).containsExactly("");
  }

  @Test
  void countsThePartsOfAMaximumAsItsLeast() {
    Given given =
        new Given()
            .deployment("A1", "contributor", "*", "personnel", "up to 167")
            .deployment("A2", "contributor", "GHA", "personnel", "67")
            .deployment("B1", "operation", "BRAVO", "contributor", "DNK", "personnel", "up to 140")
            .deployment(
                "B2",
                "operation",
                "BRAVO",
                "contributor",
                "DNK",
                "category",
                "police",
                "personnel",
                "12..43");
    Briefing briefing = given.briefing(Given.DAY, "", Given.scope("all"));

    assertThat(briefing.operations())
        .extracting(o -> o.code() + " " + o.present().text() + ", rest " + o.rest().text())
        .containsExactly("NMI 67 to 167, rest up to 100", "BRAVO 12 to 140, rest ");
    assertThat(briefing.totals().getFirst().present().text()).isEqualTo("79 to 307");
    assertThat(briefing.charts())
        .extracting(chart -> chart.series().getFirst().steps().getLast().text())
        .contains("12 to 140", "79 to 307");
  }

  /** A mission with its own figure, one without, and a political one. */
  private static Given three() {
    return new Given()
        .deployment("U1", "operation", "ALPHA", "contributor", "*", "personnel", "500")
        .deployment(
            "U2",
            "operation",
            "ALPHA",
            "contributor",
            "GHA",
            "category",
            "troops",
            "personnel",
            "300")
        .deployment(
            "B1",
            "operation",
            "BRAVO",
            "contributor",
            "GHA",
            "category",
            "troops",
            "personnel",
            "20")
        .deployment(
            "B2",
            "operation",
            "BRAVO",
            "contributor",
            "NPL",
            "category",
            "police",
            "personnel",
            "80")
        .deployment(
            "P1",
            "operation",
            "POLIT",
            "contributor",
            "NPL",
            "category",
            "police",
            "personnel",
            "7")
        .deployment(
            "E1",
            "operation",
            "ENDED",
            "contributor",
            "NPL",
            "from",
            "2010",
            "to",
            "2011",
            "personnel",
            "900");
  }

  @Test
  void addsOneFigureForEachOperation() {
    Briefing.ScopeTotal total = three().total("", Given.scope("all", "without", "POLIT"));

    assertThat(total.present().text()).isEqualTo("600");
    assertThat(total.present().notes()).hasSize(3);
    assertThat(total.contributors().text()).isEqualTo("2");
    assertThat(total.missions().text()).isEqualTo("2");
    assertThat(total.counts())
        .isEqualTo(
            "Counts strength recorded as deployed on 1 Jul 2020 under ALPHA and BRAVO; 1 more"
                + " operation has nobody there then; POLIT is left out.");
    assertThat(total.over()).isNull();
    assertThat(total.stated()).isNull();
  }

  @Test
  void hasSeveralRightTotalsOfTheSameDay() {
    List<Briefing.ScopeTotal> totals =
        three()
            .briefing(
                Given.DAY,
                "",
                Given.scope("all"),
                Given.scope("without", "without", "POLIT"),
                Given.scope("bravo", "operations", "BRAVO"))
            .totals();

    assertThat(totals).extracting(t -> t.present().text()).containsExactly("607", "600", "100");
  }

  @Test
  void setsContributorsAgainstOperationsSoThatBothAddUp() {
    Briefing.Matrix matrix =
        Objects.requireNonNull(three().total("", Given.scope("all", "without", "POLIT")).matrix());

    assertThat(matrix.operations()).containsExactly("ALPHA", "BRAVO");
    assertThat(matrix.rows())
        .extracting(ScopeRuleTest::line)
        .containsExactly(
            "Ghana [300, 20] 320",
            "Nepal [, 80] 80",
            "Not attributed to a contributor [200, ] 200");
    assertThat(matrix.totals()).extracting(Briefing.Figure::text).containsExactly("500", "100");
    assertThat(three().total("", Given.scope("one", "operations", "BRAVO")).matrix()).isNull();
  }

  @Test
  void setsNoColumnForAnOperationWithoutAnyFigureAndSaysSo() {
    Briefing.Matrix matrix =
        Objects.requireNonNull(
            three()
                .operation("FORMER", "A former mission", "IRQ")
                .total("", Given.scope("all", "without", "POLIT"))
                .matrix());

    assertThat(matrix.operations()).containsExactly("ALPHA", "BRAVO");
    assertThat(matrix.remark()).isEqualTo("Not shown: 1 operation of which no figure is known.");
  }

  @Test
  void leavesACellEmptyWithoutARecordAndSaysWhereTheNumberIsUnknown() {
    Briefing.Matrix matrix =
        Objects.requireNonNull(
            three()
                .deployment(
                    "B3", "operation", "BRAVO", "contributor", "TGO", "personnel", "withheld")
                .deployment("B4", "operation", "BRAVO", "contributor", "BEN", "personnel", "0")
                .total("", Given.scope("all"))
                .matrix());

    assertThat(matrix.rows())
        .extracting(ScopeRuleTest::line)
        .contains("Togo [, unknown (withheld), ] unknown (withheld)")
        .noneMatch(line -> line.startsWith("Benin"));
    assertThat(matrix.totals().get(1).text()).isEqualTo("at least 100");
  }

  private static String line(Briefing.MatrixRow row) {
    List<String> cells = row.byOperation().stream().map(Briefing.Figure::text).toList();
    return row.name() + " " + cells + " " + row.present().text();
  }

  @Test
  void partsTheTotalByCategoryAndContributor() {
    Briefing.ScopeTotal total = three().total("", Given.scope("all"));

    assertThat(total.categories()).containsExactly("police", "troops", "not stated");
    assertThat(total.categoryTotals())
        .extracting(Briefing.Figure::text)
        .containsExactly("87", "320", "200");
    assertThat(total.ranking())
        .extracting(ScopeRuleTest::line)
        .containsExactly(
            "1 Ghana 320 [, 320, ] 52.7 %",
            "2 Nepal 87 [87, , ] 14.3 %", "0 Not attributed to a contributor 200 [, , 200] 32.9 %");
  }

  private static String line(Briefing.Rank rank) {
    return rank.rank()
        + " "
        + rank.name()
        + " "
        + rank.present().text()
        + " "
        + rank.byCategory().stream().map(Briefing.Figure::text).toList()
        + " "
        + rank.share();
  }

  /** The card, the sentence and the table say the same number. */
  @Test
  void countsOperationsAlikeWhereverTheyAreCounted() {
    Briefing briefing =
        new Given()
            .deployment("A", "operation", "ALPHA", "personnel", "30")
            .deployment("B", "operation", "BRAVO", "personnel", "withheld")
            .deployment("C", "operation", "DELTA", "personnel", "0")
            .briefing(Given.DAY, "", Given.scope("all"));

    assertThat(briefing.totals().getFirst().missions().text()).isEqualTo("1 to 2");
    assertThat(briefing.keyFigures().getFirst().remark()).isEqualTo("under 1 to 2 operations");
    assertThat(briefing.keyPoints().getFirst())
        .contains("has at least 30 present under 1 to 2 operations; ");
  }

  @Test
  void countsNoOperationsWhereNobodyMayBeThere() {
    Briefing briefing =
        new Given()
            .deployment("A", "operation", "ALPHA", "personnel", "up to 50")
            .briefing(Given.DAY, "", Given.scope("all"));

    assertThat(briefing.keyFigures().getFirst().remark()).isEmpty();
    assertThat(briefing.keyPoints().getFirst()).contains("has up to 50 present; ");
  }

  @Test
  void sharesARankBetweenEqualsAndGivesNoneToTheUnknown() {
    Briefing.ScopeTotal total =
        new Given()
            .deployment("A", "contributor", "DNK", "personnel", "30")
            .deployment("B", "contributor", "NOR", "personnel", "30")
            .deployment("C", "contributor", "SWE", "personnel", "withheld")
            .deployment("D", "contributor", "FIN", "personnel", "20")
            .deployment("E", "contributor", "EST", "personnel", "0")
            .deployment("F", "contributor", "LVA", "personnel", "40")
            .total("", Given.scope("all"));

    assertThat(total.ranking())
        .extracting(r -> r.rank() + " " + r.code() + " " + r.present().text() + r.share())
        .containsExactly(
            "1 LVA 40", "2 DNK 30", "2 NOR 30", "4 FIN 20", "0 SWE unknown (withheld)");
    assertThat(total.present().text()).isEqualTo("at least 120");
    assertThat(total.contributors().text()).isEqualTo("4 to 5");
    assertThat(total.categories()).isEmpty();
  }

  @Test
  void makesAnOperationWithoutAFigureALowestBound() {
    Briefing.ScopeTotal total =
        new Given()
            .deployment("A", "personnel", "30")
            .operation("KFOR", "Kosovo Force", "XKX")
            .total("", Given.scope("all"));

    assertThat(total.present().text()).isEqualTo("at least 30");
    assertThat(total.missions().text()).isEqualTo("1 to 2");
  }

  @Test
  void countsOnlyWhatStatesACategoryOfItsOwn() {
    Briefing.ScopeTotal total = three().total("", Given.scope("troops", "categories", "troops"));

    assertThat(total.present().text()).isEqualTo("320");
    assertThat(total.remarks())
        .containsExactly("Figures that state no category are not counted: ALPHA.");
    assertThat(total.counts()).endsWith("; of the categories only troops is counted.");
  }

  @Test
  void countsNoFigureForAllThatHasACategoryLeftOutInside() {
    Briefing.ScopeTotal total =
        three()
            .deployment("A1", "operation", "POLIT", "contributor", "DNK", "personnel", "50")
            .deployment("A2", "operation", "POLIT", "contributor", "DNK", "category", "troops")
            .deployment(
                "A3",
                "operation",
                "POLIT",
                "contributor",
                "DNK",
                "category",
                "police",
                "personnel",
                "4")
            .deployment(
                "A4", "operation", "POLIT", "contributor", "DNK", "host", "NER", "personnel", "9")
            .total("", Given.scope("rest", "without-categories", "Troops"));

    assertThat(total.present().text()).isEqualTo("100");
    assertThat(total.counts()).endsWith("; of the categories Troops is left out.");
    assertThat(total.remarks())
        .containsExactly(
            "Figures for all categories that include one left out are not counted: ALPHA, POLIT.",
            "Figures that state no category are counted whole; some of those left out may be among"
                + " them: POLIT.");
  }

  @Test
  void countsAFigureForAllThatHasNobodyOfACategoryLeftOutInside() {
    Briefing.ScopeTotal total =
        new Given()
            .deployment(
                "1",
                "operation",
                "OLD",
                "contributor",
                "*",
                "personnel",
                "500",
                "as_of",
                "2020-06-30")
            .deployment(
                "2",
                "operation",
                "OLD",
                "contributor",
                "GHA",
                "category",
                "troops",
                "personnel",
                "300",
                "from",
                "2015",
                "to",
                "2016")
            .deployment("3", "operation", "ZERO", "contributor", "GHA", "personnel", "50")
            .deployment(
                "4",
                "operation",
                "ZERO",
                "contributor",
                "GHA",
                "category",
                "troops",
                "personnel",
                "0")
            .deployment("5", "operation", "SAID", "contributor", "GHA", "personnel", "60")
            .deployment(
                "6",
                "operation",
                "SAID",
                "contributor",
                "GHA",
                "category",
                "troops",
                "measure",
                "imputed",
                "personnel",
                "70")
            .deployment(
                "7", "operation", "UNIT", "contributor", "GHA", "unit", "FPU 1", "personnel", "140")
            .deployment(
                "8",
                "operation",
                "UNIT",
                "contributor",
                "GHA",
                "category",
                "troops",
                "personnel",
                "300")
            .total("", Given.scope("rest", "without-categories", "troops"));

    assertThat(total.present().text()).isEqualTo("750");
    assertThat(total.remarks())
        .containsExactly(
            "Figures that state no category are counted whole; some of those left out may be among"
                + " them: OLD, SAID, UNIT, ZERO.");
  }

  @Test
  void saysOnceWhatBecomesOfAFigureWithoutACategory() {
    assertThat(
            three()
                .total("", Given.scope("p", "categories", "police", "without-categories", "troops"))
                .remarks())
        .containsExactly("Figures that state no category are not counted: ALPHA.");
  }

  @Test
  void knowsNamesThatAreOnlyWrittenOtherwise() {
    assertThat(three().total("", Given.scope("t", "categories", "TROOPS")).present().text())
        .isEqualTo("320");
    assertThat(three().total("", Given.scope("t", "without-categories", "Troops")).present().text())
        .isEqualTo("87");
    assertThat(
            new Given()
                .deployment("A", "host", "Kurdistan", "personnel", "30")
                .total("", Given.scope("k", "hosts", "kurdistan"))
                .present()
                .text())
        .isEqualTo("30");
  }

  @Test
  void countsNoWholeMissionForSomeContributors() {
    Briefing.ScopeTotal total = three().total("", Given.scope("nepal", "contributors", "NPL"));

    assertThat(total.present().text()).isEqualTo("87");
    assertThat(total.remarks())
        .containsExactly("Whole missions' own figures are not counted: ALPHA.");
    assertThat(total.counts())
        .isEqualTo(
            "Counts strength recorded as deployed on 1 Jul 2020 under BRAVO and POLIT; 1 more"
                + " operation has nobody there then; of the contributors only Nepal is counted.");
  }

  @Test
  void countsAFigureForSeveralPlacesOnlyWhereAllAreInside() {
    Given given =
        new Given()
            .deployment("A", "host", "IRQ", "personnel", "30")
            .deployment("B", "host", "IRQ;SYR", "contributor", "NOR", "personnel", "500")
            .deployment("C", "host", "KWT", "personnel", "9");

    Briefing.ScopeTotal iraq = given.total("", Given.scope("iraq", "hosts", "IRQ"));
    assertThat(iraq.present().text()).isEqualTo("30");
    assertThat(iraq.remarks())
        .containsExactly("Figures for several places, some of them elsewhere, are left out: NMI.");
    assertThat(given.total("", Given.scope("both", "hosts", "IRQ;SYR")).present().text())
        .isEqualTo("530");
  }

  @Test
  void hasACeilingWhereEachOperationHasOne() {
    Given given = three();
    for (String code : new String[] {"ALPHA", "BRAVO"}) {
      given.deployment(
          "C" + code,
          "operation",
          code,
          "contributor",
          "*",
          "measure",
          "ceiling",
          "status",
          "approved",
          "from",
          "2020",
          "personnel",
          "up to 600");
    }

    Briefing.ScopeTotal two = given.total("", Given.scope("two", "operations", "ALPHA;BRAVO"));
    assertThat(two.ceiling().text()).isEqualTo("up to 1,200");
    assertThat(two.fillRate().text()).isEqualTo("50 %");
    Briefing.ScopeTotal all = given.total("", Given.scope("all"));
    assertThat(all.ceiling().none()).isTrue();
    assertThat(all.fillRate().none()).isTrue();
  }

  @Test
  void endsAMissionWithItsSuccessorsFirstFigure() {
    Given given =
        new Given()
            .operation("OLD", "Old mission", "MLI")
            .operation("NEW", "New mission", "MLI", "successor_of", "OLD")
            .deployment(
                "A", "operation", "OLD", "host", "MLI", "as_of", "2020-05-01", "personnel", "900")
            .deployment(
                "B", "operation", "NEW", "host", "MLI", "as_of", "2020-06-01", "personnel", "950");

    Briefing.ScopeTotal total = given.total("2020-04/2020-06", Given.scope("all"));
    assertThat(total.present().text()).isEqualTo("950");
    assertThat(total.missions().text()).isEqualTo("1");
    assertThat(total.remarks()).singleElement().asString().startsWith("OLD was followed by NEW");
    assertThat(total.over())
        .isNotNull()
        .satisfies(
            over -> {
              assertThat(over.peak().text() + " on " + over.peakOn())
                  .isEqualTo("950 on 1 Jun 2020");
              assertThat(over.averageOver()).isEqualTo("61 of 91 days");
            });
    assertThat(given.total("", Given.scope("old", "operations", "OLD")).present().text())
        .isEqualTo("900");
  }

  @Test
  void drawsTheTotalOverTime() {
    Briefing briefing =
        new Given()
            .deployment("A", "operation", "A", "from", "2020-01-01", "personnel", "30")
            .deployment(
                "B", "operation", "B", "from", "2020-02-01", "to", "2020-03-31", "personnel", "5")
            .briefing(Given.DAY, "2020", Given.scope("The.1st", "title", "Both"));

    Briefing.Chart chart = briefing.charts().getLast();
    assertThat(chart.id()).isEqualTo("scope-the-1st");
    assertThat(chart.title()).isEqualTo("Both");
    assertThat(chart.series().getFirst().steps())
        .extracting(s -> s.from() + " " + s.to() + " " + s.text())
        .containsExactly(
            "2020-01-01 2020-02-01 30", "2020-02-01 2020-04-01 35", "2020-04-01 2020-07-02 30");
    assertThat(briefing.totals().getFirst().over())
        .isNotNull()
        .satisfies(
            over -> {
              assertThat(over.peak().text()).isEqualTo("35");
              assertThat(over.peak().notes()).hasSize(2);
              assertThat(over.averageOver()).isEqualTo("183 of 366 days");
            });
  }

  @Test
  void comesFirstAmongKeyFiguresAndKeyPoints() {
    Briefing briefing = three().briefing(Given.DAY, "", Given.scope("all", "title", "Everywhere"));

    assertThat(briefing.keyFigures().getFirst().label()).isEqualTo("Everywhere");
    assertThat(briefing.keyFigures().getFirst().figure().text()).isEqualTo("607");
    assertThat(briefing.keyFigures().getFirst().figure().notes().getFirst()).isEqualTo(1);
    assertThat(briefing.keyPoints().getFirst())
        .startsWith("On 1 Jul 2020, Everywhere has 607 present under 3 operations; ");
    assertThat(briefing.scope())
        .endsWith(
            "nothing is added across measures, and across operations only in the totals that say"
                + " so.");
  }

  @Test
  void countsNothingWithoutRecords() {
    Composer.Composition composition =
        three()
            .compose(
                Given.totals("2020", Given.scope("none", "operations", "ZULU")),
                Occasion.first(Given.DAY, Given.PROVENANCE));

    Briefing.ScopeTotal total = composition.briefing().totals().getFirst();
    assertThat(total.counts()).startsWith("Counts nothing");
    assertThat(total.present().none()).isTrue();
    assertThat(total.ranking()).isEmpty();
  }
}
