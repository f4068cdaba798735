package org.muster.briefing.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Given;

final class LateRuleTest {
  private static final LocalDate LAST = LocalDate.of(2020, 7, 1);

  @ParameterizedTest
  @CsvSource({
    "2020-06-30, true",
    "2020-07-01, false",
    "2020-06, true",
    "2020-07, false",
    "2020, false",
    "2019, true",
    "[2020-06-01..2020-07-31], false",
    "../2020-06-01, true"
  })
  void takesAnEventAsLateIfItsLatestDayIsBeforeTheLastEditionsDate(String date, boolean late) {
    assertThat(LateRule.late(new Given().event("E", date).events().getFirst(), LAST))
        .isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-31, 2014, true",
    "2020-07-02, 2014, false",
    "'', 2020-05, true",
    "'', 2020-07-05, false",
    "'', '', false"
  })
  void takesADeploymentByTheDayOfItsFigureElseByItsBeginning(
      String asOf, String from, boolean late) {
    assertThat(LateRule.late(Given.oneDeployment("D", "as_of", asOf, "from", from), LAST))
        .isEqualTo(late);
  }
}
