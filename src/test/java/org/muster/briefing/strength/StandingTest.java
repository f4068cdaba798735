package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Given;

/** On 1 July 2020. */
final class StandingTest {
  @ParameterizedTest(name = "{0} {1} from {2} to {3}, of {4}, reported {5}: {6}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          strength, deployed,  2018-10,    -,          -,          -,                        IN_EFFECT
          strength, deployed,  2018-10,    -,          -,          2021-01-01,               IN_EFFECT
          strength, deployed,  2020-07-01, -,          -,          -,                        IN_EFFECT
          strength, deployed,  2020-07-02, -,          -,          -,                        AHEAD
          strength, deployed,  2020-07-02, -,          -,          2020-07-02,               UNHEARD
          strength, deployed,  2020,       -,          -,          -,                        IN_EFFECT
          strength, deployed,  2018,       2020-06-30, -,          -,                        ENDED
          strength, deployed,  2018,       2020-07,    -,          -,                        IN_EFFECT
          strength, deployed,  2020-02,    P4M,        -,          -,                        ENDED
          strength, deployed,  2020-03,    P4M,        -,          -,                        IN_EFFECT
          strength, deployed,  -,          P4M,        2020-01-01, -,                        IN_EFFECT
          strength, deployed,  -,          -,          2020-06-30, -,                        IN_EFFECT
          strength, deployed,  -,          -,          2020-07-31, -,                        UNHEARD
          strength, deployed,  2018,       -,          2020-07-31, -,                        UNHEARD
          strength, deployed,  -,          -,          -,          -,                        IN_EFFECT
          strength, withdrawn, 2018,       2020-03,    -,          -,                        ENDED
          strength, withdrawn, 2018,       -,          -,          2020-06-30,               ENDED
          strength, withdrawn, 2018,       -,          -,          2020-07-02,               IN_EFFECT
          strength, withdrawn, 2018,       -,          -,          -,                        ENDED
          change,   withdrawn, 2020-03/2020-04, -,     -,          2020-06-15,               IN_EFFECT
          change,   deployed,  2020-03,    2020-05,    -,          -,                        ENDED
          change,   announced, -,          -,          -,          [2020-06-01..2020-07-31], AHEAD
          change,   announced, -,          -,          -,          [2020-07-02..2020-07-31], UNHEARD
          change,   announced, 2020-03,    -,          -,          2020-01,                  AHEAD
          change,   announced, 2019,       2019-12,    -,          2019,                     ENDED
          strength, planned,   2021,       -,          -,          -,                        AHEAD
          ceiling,  approved,  2020-08,    P4M,        -,          2020-06,                  AHEAD
          ceiling,  approved,  2020-06,    P4M,        -,          2020-06,                  IN_EFFECT
          ceiling,  planned,   2020-06,    P4M,        -,          2020-06,                  AHEAD
          ceiling,  approved,  2019,       2020-06,    -,          2019,                     ENDED
          command,  planned,   2021,       P18M,       -,          2019-11,                  AHEAD
          """)
  void standsToTheDate(
      String measure,
      String status,
      String from,
      String to,
      String asOf,
      String reported,
      Standing expected) {
    Statement statement =
        Statement.of(
            Given.oneDeployment(
                "X",
                "measure",
                measure,
                "status",
                status,
                "from",
                text(from),
                "to",
                text(to),
                "as_of",
                text(asOf),
                "reported",
                text(reported)),
            Given.DAY);

    assertThat(statement.standing()).isEqualTo(expected);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
