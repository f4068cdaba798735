package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.domain.Quantity;

final class FillRateRuleTest {
  /** Columns and values of an approved ceiling. */
  private static String[] ceiling(String... others) {
    return Stream.concat(Stream.of("measure", "ceiling", "status", "approved"), Stream.of(others))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "6439, 12640, 51 %",
    "40..52, 100, 40 % to 52 %",
    "at least 40, up to 100, at least 40 %",
    "up to 52, 100, up to 52 %",
    "45 (40..52), 100, 45 % (40 % to 52 %)",
    "~900, 980, about 92 %",
    "at least 233, up to 900, at least 25 %",
    "up to 233, 900, up to 26 %",
    "600 (599..604), 900, 67 % (66 % to 68 %)",
    "at least 899, 900, at least 99 %",
    "420, ~1200, about 35 %",
    "120, 100, 120 %",
    "0, 100, 0 %",
    "unknown, 100, ''",
    "40, unknown, ''",
    "40, 0, ''"
  })
  void setsThosePresentAgainstTheCeiling(String present, String ceiling, String rate) {
    assertThat(
            FillRateRule.text(
                Amount.of(Quantity.parse(present)),
                Amount.ceiling(Quantity.parse(ceiling)),
                Words.english()))
        .isEqualTo(rate);
  }

  @Test
  void leadsToTheRecordsOfBoth() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("S", "contributor", "*", "as_of", "2020-06-01", "personnel", "6439")
            .deployment(
                "C", ceiling("contributor", "*", "from", "2020", "personnel", "up to 12640"))
            .strength();

    assertThat(nmi.fillRate().text()).isEqualTo("51 %");
    assertThat(nmi.fillRate().notes()).hasSize(2);
    assertThat(nmi.fillRate().best()).isNull();
    assertThat(nmi.contributors().getFirst().fillRate().text()).isEqualTo("51 %");
  }

  @Test
  void hasNoRateForACeilingToCome() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("S", "personnel", "90")
            .deployment("C", ceiling("from", "2020-08", "personnel", "100"))
            .strength();

    assertThat(nmi.ceiling().text()).isEqualTo("up to 100");
    assertThat(nmi.fillRate().none()).isTrue();
    assertThat(nmi.contributors().getFirst().fillRate().none()).isTrue();
  }

  @Test
  void setsNoWholeMissionAgainstOneContributorsCeiling() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "contributor", "DEU", "personnel", "90")
            .deployment("B", "contributor", "NOR", "personnel", "400")
            .deployment("C", ceiling("contributor", "DEU", "from", "2020", "personnel", "100"))
            .strength();

    assertThat(nmi.fillRate().none()).isTrue();
    assertThat(nmi.contributors())
        .extracting(c -> c.code() + " " + c.fillRate().text())
        .containsExactly("NOR ", "DEU 90 %");
  }

  @Test
  void addsContributorsCeilingsWhereEachHasOne() {
    Given given =
        new Given()
            .deployment("A", "contributor", "DEU", "personnel", "90")
            .deployment("B", "contributor", "NOR", "personnel", "30");
    for (String code : new String[] {"DEU", "NOR"}) {
      given.deployment(
          "C" + code, ceiling("contributor", code, "from", "2020", "personnel", "100"));
    }

    assertThat(given.strength().fillRate().text()).isEqualTo("60 %");
  }

  /** Whom the ceilings of Denmark are for, who of Denmark is there, and what comes of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          host=MLI 300                        | host=MLI 200, host=NER 50               |      | PRESENT
          host=MLI 300, host=NER 100          | host=MLI 200, host=NER 40               | 60 % |
          host=MLI 300, host=NER 100          | host=MLI;NER 200                        | 50 % |
          host=MLI;NER 400                    | host=MLI 200                            | 50 % |
          host=MLI 300                        | host=MLI;NER 200                        |      | PRESENT
          host= 500                           | host=MLI 200, host=NER 50               | 50 % |
          host=MLI 300, host=NER 100          | host=MLI 200                            |      | CEILING
          category=troops 220                 | category=troops 200, category=police 50 |      | PRESENT
          category=troops 220                 | category= 250                           |      | PRESENT
          category=troops 220                 | category=troops 200                     | 91 % |
          category= 500                       | category=troops 200, category=police 50 | 50 % |
          category=troops 220, category=police 80 | category=troops 150               |      | CEILING
          category=troops 220, category=police 80 | category=troops 150, category=police 60 | 70 % |
          unit=HQ 50                          | unit=HQ 10, unit=A 100                  |      | PRESENT
          unit= 220                           | unit=HQ 10, unit=A 100                  | 50 % |
          host=MLI 300                        | host=MLI 200, host=NER 0                | 67 % |
          host=MLI 300, host=NER 0            | host=MLI 150                            | 50 % |
          host=MLI 300, host=NER 0            | host=MLI 150, host=NER 20               | 57 % |
          category= 500, category=troops 220  | category= 250                           | 50 % |
          """)
  void setsThosePresentOnlyAgainstCeilingsThatAreForThem(
      String ceilings, String present, String rate, String beyond) {
    Given given = new Given();
    add(given, "C", ceilings, ceiling("from", "2020"));
    add(given, "S", present, "as_of", "2020-06-01");

    Briefing.OperationStrength nmi = given.strength();

    assertThat(nmi.fillRate().text()).isEqualTo(rate == null ? "" : rate);
    List<String> why =
        switch (beyond == null ? "" : beyond) {
          case "PRESENT" ->
              List.of(
                  "Not all who are present are under a ceiling in force, so the operation as a whole has no fill rate.");
          case "CEILING" ->
              List.of(
                  "Under one of the ceilings in force nobody is recorded, so the operation as a whole has no fill rate.");
          default -> List.of();
        };
    assertThat(nmi.remarks())
        .filteredOn(remark -> remark.endsWith("so the operation as a whole has no fill rate."))
        .isEqualTo(why);
  }

  /** Records of Denmark, each of a column's value and a figure. */
  private static void add(Given given, String id, String records, String... others) {
    int number = 0;
    for (String record : records.split(", ", -1)) {
      String column = record.substring(0, record.indexOf('='));
      String value = record.substring(record.indexOf('=') + 1, record.lastIndexOf(' '));
      List<String> row = new ArrayList<>(List.of(others));
      row.addAll(
          List.of(column, value, "personnel", record.substring(record.lastIndexOf(' ') + 1)));
      given.deployment(id + number++, row.toArray(String[]::new));
    }
  }

  /** Police are not set against the soldiers' ceiling, though it is the mission's own. */
  @Test
  void setsAMissionsOwnCeilingAgainstThoseItIsFor() {
    Briefing.OperationStrength nmi =
        new Given()
            .deployment("A", "contributor", "DNK", "category", "troops", "personnel", "200")
            .deployment("B", "contributor", "NOR", "category", "police", "personnel", "900")
            .deployment(
                "C",
                ceiling(
                    "contributor", "*", "category", "troops", "from", "2020", "personnel", "400"))
            .strength();

    assertThat(nmi.ceiling().text()).isEqualTo("up to 400");
    assertThat(nmi.fillRate().none()).isTrue();
  }

  /** A line of a table has the same rule. */
  @Test
  void setsNoLineAgainstACeilingForAPartOfIt() {
    Given given = new Given();
    add(given, "C", "host=MLI 300", ceiling("from", "2020"));
    add(given, "S", "host=MLI 200, host=NER 50");

    assertThat(given.strength().contributors().getFirst().ceiling().text()).isEqualTo("up to 300");
    assertThat(given.strength().contributors().getFirst().fillRate().none()).isTrue();
  }
}
