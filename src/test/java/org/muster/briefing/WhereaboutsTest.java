package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WhereaboutsTest {
  @Test
  void namesHostsWhereTheyDifferAndUnitsAlways() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "host", "IRQ", "unit", "1st Battalion", "personnel", "100")
            .deployment("B", "host", "KWT", "personnel", "20")
            .strength();

    assertThat(nmi.contributors())
        .extracting(Briefing.ContributorStrength::remark)
        .containsExactly("1st Battalion, Iraq: 100, deployed; Kuwait: 20, deployed");
  }

  @Test
  void namesNoHostWhereAllAreInOne() {
    assertThat(new Given().deployment("A", "host", "IRQ", "personnel", "100").strength())
        .extracting(nmi -> nmi.contributors().getFirst().remark())
        .isEqualTo("100, deployed");
  }

  @Test
  void doesNotRepeatTheTimeOfWhichAnAverageIs() {
    Given given =
        new Given()
            .deployment(
                "A",
                "measure",
                "imputed",
                "unit",
                "Gao",
                "as_of",
                "2020",
                "to",
                "2020",
                "personnel",
                "35");

    assertThat(given.strength().contributors().getFirst().remark())
        .isEqualTo("Gao: 35 imputed, deployed, as of 2020");
  }

  @Test
  void namesTheLargestOfManyAndWhatIsToCome() {
    Given given =
        new Given()
            .deployment("A", "host", "IRQ", "personnel", "10")
            .deployment("B", "host", "KWT", "personnel", "")
            .deployment("C", "host", "JOR", "personnel", "30")
            .deployment("D", "host", "QAT", "personnel", "20")
            .deployment(
                "E",
                "host",
                "IRQ",
                "measure",
                "change",
                "status",
                "announced",
                "from",
                "2021",
                "personnel",
                "5");

    assertThat(given.strength().contributors().getFirst().remark())
        .isEqualTo(
            "Iraq: 5 additional, announced from 2021; Jordan: 30, deployed; Qatar: 20, deployed;"
                + " Iraq: 10, deployed; 1 more statement");
  }

  @Test
  void namesTheLevelBeforeTheManyChangesThatHaveMovedIt() {
    Given given = new Given().deployment("A", "personnel", "100", "as_of", "2019-01-31");
    for (int month = 1; month <= 5; month++) {
      given.deployment(
          "C" + month,
          "measure",
          "change",
          "from",
          "2020-0" + month + "-01",
          "personnel",
          Integer.toString(month));
    }

    assertThat(given.strength().contributors().getFirst().remark())
        .startsWith("100, deployed, as of 31 Jan 2019 (")
        .endsWith(
            "; 5 additional, deployed from 1 May 2020; 4 additional, deployed from 1 Apr 2020; 3"
                + " additional, deployed from 1 Mar 2020; 2 more statements");
  }

  @Test
  void namesThePlaceOfWhichARemarkSpeaks() {
    Given given =
        new Given()
            .deployment("A", "host", "IRQ", "as_of", "2012-07-01", "personnel", "10")
            .deployment("B", "host", "KWT", "as_of", "2020-07-01", "personnel", "20");

    assertThat(given.strength(LocalDate.of(2020, 7, 1)).remarks())
        .containsExactly(
            "Denmark (Iraq): 10, deployed, as of 1 Jul 2012. The figure is 96 months old and is"
                + " carried forward.");
  }

  @Test
  void namesTheHostsOfAnOperationInOrderAndNotMoreThanTwelve() {
    Given given = new Given();
    for (String host :
        List.of(
            "ALB", "DZA", "AGO", "BDI", "TCD", "DNK", "EGY", "FIN", "GHA", "HTI", "IRQ", "JOR",
            "KWT", "LBN")) {
      given.deployment(host, "host", host, "personnel", "1");
    }

    assertThat(given.strength().hosts())
        .isEqualTo(
            "Albania; Algeria; Angola; Burundi; Chad; Denmark; Egypt; Finland; Ghana; Haiti; Iraq;"
                + " Jordan; 2 more hosts");
  }
}
