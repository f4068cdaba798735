package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChartRuleTest {
  @Test
  void drawsImputedFiguresWhereThereAreNoOthers() {
    Briefing briefing =
        new Given()
            .deployment(
                "A", "measure", "imputed", "as_of", "2019", "to", "2019", "personnel", "150")
            .briefing();

    assertThat(briefing.charts().getFirst().series())
        .extracting(Briefing.Series::kind)
        .containsExactly("imputed");
  }

  @Test
  void drawsEachMeasureAsALineOfItsOwn() {
    Briefing.Chart chart =
        chart(
            new Given()
                .deployment("M", "contributor", "*", "from", "2019-03", "personnel", "~500")
                .deployment("A", "from", "2019-05-10", "personnel", "100")
                .deployment("B", "measure", "imputed", "as_of", "2019-06-01", "personnel", "150")
                .deployment(
                    "C",
                    "measure",
                    "ceiling",
                    "status",
                    "approved",
                    "from",
                    "2020-08",
                    "to",
                    "P4M",
                    "personnel",
                    "195"));

    assertThat(chart.id()).isEqualTo("strength-nmi");
    assertThat(chart.unit()).isEqualTo("persons");
    assertThat(chart.series())
        .extracting(s -> s.kind() + " " + steps(s))
        .containsExactly(
            "stated [2019-03-01 2020-07-02 500 about 500]",
            "strength [2019-05-10 2020-07-02 100 100]",
            "ceiling [2020-08-01 2020-12-31 195 up to 195]",
            "imputed [2019-06-01 2020-07-02 150 150]");
    assertThat(chart.from()).isEqualTo("2019-03-01");
    assertThat(chart.to()).isEqualTo("2021-01-01");
    assertThat(chart.alt())
        .isEqualTo(
            "Personnel in NMI over time, from Mar 2019, as stepped lines. Present on 1 Jul 2020:"
                + " about 500 (mission-reported).");
  }

  @Test
  void leavesAGapWhereNothingIsKnown() {
    Briefing.Chart chart =
        chart(
            new Given()
                .deployment("A", "from", "2014-02-03", "to", "2014-12-31", "personnel", "100")
                .deployment("B", "as_of", "2016-06-30", "personnel", "5200")
                .deployment("C", "as_of", "2018-01-01", "personnel", "withheld")
                .deployment("D", "as_of", "2019-01-01", "personnel", "100..150"));

    assertThat(steps(chart.series().getFirst()))
        .containsExactly(
            "2014-02-03 2015-01-01 100 100",
            "2016-06-30 2018-01-01 5200 5,200",
            "2019-01-01 2020-07-02 null 100 to 150");
    assertThat(chart.from()).isEqualTo("2014-01-01");
    assertThat(chart.to()).isEqualTo("2020-08-01");
  }

  @Test
  void addsContributorsOverTimeLikeTheTable() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-01-01", "personnel", "100")
            .deployment("B", "measure", "change", "from", "2020-03-01", "personnel", "20")
            .deployment(
                "C",
                "contributor",
                "NOR",
                "from",
                "2020-02-01",
                "to",
                "2020-05-31",
                "personnel",
                "7");
    Briefing.Chart chart = chart(given);

    assertThat(steps(chart.series().getFirst()))
        .containsExactly(
            "2020-01-01 2020-02-01 100 100",
            "2020-02-01 2020-03-01 107 107",
            "2020-03-01 2020-06-01 127 127",
            "2020-06-01 2020-07-02 120 120");
    assertThat(given.strength().present().text()).isEqualTo("120");
    assertThat(given.strength(LocalDate.of(2020, 4, 1)).present().text()).isEqualTo("127");
  }

  @Test
  void leavesOutWhatEndedBeforeThePeriod() {
    Given given =
        new Given()
            .deployment("A", "operation", "OLD", "from", "2012", "to", "2019", "personnel", "5")
            .deployment("B", "operation", "RUNS", "from", "2012", "personnel", "6");

    assertThat(given.briefing(Given.DAY, "2020").charts())
        .extracting(Briefing.Chart::title)
        .containsExactly("Personnel in RUNS");
    assertThat(given.briefing(Given.DAY, "2019").charts()).hasSize(2);
    assertThat(given.briefing().charts()).hasSize(2);
  }

  @Test
  void drawsNoChartWithoutALevel() {
    assertThat(
            new Given()
                .deployment(
                    "A",
                    "measure",
                    "ceiling",
                    "status",
                    "approved",
                    "from",
                    "2020",
                    "personnel",
                    "195")
                .deployment("B", "personnel", "")
                .briefing()
                .charts())
        .isEmpty();
  }

  @Test
  void marksTheOperationsOwnNarrowlyDatedEventsWithTheShortestTitles() {
    Given given = new Given().deployment("A", "from", "2018-10", "personnel", "5");
    for (int i = 1; i <= 9; i++) {
      given.event("E" + i, "2019-0" + i + "-01", "operation", "NMI", "title", "x".repeat(40 - i));
    }
    Briefing.Chart chart =
        chart(
            given
                .event("W1", "2019", "operation", "NMI", "title", "wide")
                .event("W2", "2019-01/2019-02", "operation", "NMI", "title", "wide")
                .event("W3", "2017-01", "operation", "NMI", "title", "early")
                .event("W4", "2019-01", "operation", "KFOR", "title", "other")
                .event("M1", "2019-11", "operation", "NMI", "title", "month")
                .event("M2", "2019-12-24", "operation", "NMI", "title", "y".repeat(60)));

    assertThat(chart.marks()).hasSize(8);
    assertThat(chart.marks().getLast())
        .isEqualTo(new Briefing.Mark(LocalDate.of(2019, 11, 15), "month"));
    assertThat(chart.marks())
        .extracting(m -> m.date().toString())
        .startsWith("2019-03-01")
        .doesNotContain("2019-01-01", "2019-12-24");
  }

  @Test
  void keepsALongLabelWhole() {
    Briefing.Chart chart =
        chart(
            new Given()
                .deployment("A", "from", "2018-10", "personnel", "5")
                .event(
                    "E",
                    "2019-01-01",
                    "operation",
                    "NMI",
                    "title",
                    "a".repeat(46) + "\uD83D\uDE00 and more"));

    assertThat(chart.marks().getFirst().label())
        .isEqualTo("a".repeat(46) + "\uD83D\uDE00 and more");
  }

  @Test
  void givesEveryChartAnIdOfItsOwn() {
    List<Briefing.Chart> charts =
        new Given()
            .deployment("A", "operation", "A B", "personnel", "5")
            .deployment("B", "operation", "A-B", "personnel", "4")
            .deployment("E", "operation", "A-B-2", "personnel", "1")
            .deployment("C", "operation", "Миссия", "personnel", "3")
            .deployment("D", "operation", "Ещё", "personnel", "2")
            .briefing()
            .charts();

    assertThat(charts).extracting(Briefing.Chart::id).doesNotHaveDuplicates().hasSize(5);
    assertThat(charts).allSatisfy(c -> assertThat(c.id()).matches("[a-z0-9-]+"));
  }

  @ParameterizedTest
  @CsvSource({"../2019-03, 2019-03-31", "'', 2020-07-01"})
  void drawsAnOpenBeginningFromTheDayByWhichItHadBegun(String from, String first) {
    Briefing.Chart chart = chart(new Given().deployment("A", "from", from, "personnel", "5"));

    assertThat(chart.series().getFirst().steps().getFirst().from()).isEqualTo(first);
  }

  @Test
  void drawsCeilingsToTheEndOfNextYearAtMost() {
    Briefing.Chart chart =
        chart(
            new Given()
                .deployment("A", "from", "2018", "personnel", "5")
                .deployment(
                    "B",
                    "measure",
                    "ceiling",
                    "status",
                    "approved",
                    "from",
                    "2018",
                    "to",
                    "9999-12-31",
                    "personnel",
                    "195"));

    assertThat(chart.to()).isEqualTo("2022-01-01");
  }

  @Test
  void drawsAPeriodFromAYearBeforeItOn() {
    Briefing.Chart chart =
        new Given()
            .deployment("A", "as_of", "2004-01-01", "to", "2016-12-31", "personnel", "5")
            .deployment("B", "as_of", "2017-01-01", "to", "2018-12-31", "personnel", "6")
            .deployment("C", "as_of", "2019-01-01", "to", "2019-05-31", "personnel", "7")
            .deployment("D", "as_of", "2019-06-01", "personnel", "8")
            .briefing(Given.DAY, "2019")
            .charts()
            .getFirst();

    assertThat(chart.from()).isEqualTo("2018-01-01");
    assertThat(chart.series().getFirst().before()).isEqualTo(1);
    assertThat(steps(chart.series().getFirst()))
        .containsExactly(
            "2018-01-01 2019-01-01 6 6", "2019-01-01 2019-06-01 7 7", "2019-06-01 2020-07-02 8 8");
  }

  private static Briefing.Chart chart(Given given) {
    List<Briefing.Chart> charts = given.briefing().charts();
    assertThat(charts).hasSize(1);
    return charts.getFirst();
  }

  private static List<String> steps(Briefing.Series series) {
    return series.steps().stream()
        .map(s -> s.from() + " " + s.to() + " " + s.value() + " " + s.text())
        .toList();
  }
}
