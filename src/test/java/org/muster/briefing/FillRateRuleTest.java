package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.domain.Quantity;

final class FillRateRuleTest {
  @ParameterizedTest
  @CsvSource({
    "6439, 12640, 51 %",
    "40..52, 100, 40 % to 52 %",
    "at least 40, up to 100, at least 40 %",
    "up to 52, 100, up to 52 %",
    "45 (40..52), 100, 45 % (40 % to 52 %)",
    "~900, 980, about 92 %",
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
                "C",
                "contributor",
                "*",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020",
                "personnel",
                "up to 12640")
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
            .deployment(
                "C",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020-08",
                "personnel",
                "100")
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
            .deployment(
                "C",
                "contributor",
                "DEU",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020",
                "personnel",
                "100")
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
          "C" + code,
          "contributor",
          code,
          "measure",
          "ceiling",
          "status",
          "approved",
          "from",
          "2020",
          "personnel",
          "100");
    }

    assertThat(given.strength().fillRate().text()).isEqualTo("60 %");
  }
}
