package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.language.Language;

final class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          500        | 500       |            | #,##0
          1,234,567  | 1234567   |            | #,##0
          1 234      | 1234      |            | #,##0
          2020       | 2020      |            | 0
          33.2628    | 33.2628   |            | #,##0.0000
          33.26      | 33.2628   |            | #,##0.00
          -12        | -12       |            | #,##0
          −12        | -12       |            | #,##0
          about 500  | 500       |            | "about "#,##0
          about 500  | 500       | #,##0      | "about "#,##0
          500        | 500       | 0.0        | 0.0
          500–600    | 500       |            | #,##0"–600"
          up to 195 persons | 195 |           | "up to "#,##0" persons"
          25 %       | 0.25      |            | 0" "%
          25%        | 0.25      |            | 0%
          8.8 %      | 0.0877    | 0.00%      | 0.00%
          8.8%       | 0.0877    |            | 0.0%
          1 of 285   | 285       |            | "1 of "#,##0
          ``         | 7         |            | #,##0
          ``         | 7.25      |            | #,##0.00
          ``         | 7         | 0.0        | 0.0
          none       | 0         | 0          | 0
          """)
  void showsTheValueAsItsReaderSeesIt(
      String shown, BigDecimal value, String columnFormat, String format) {
    assertThat(
            NumberText.format(
                shown, value, columnFormat == null ? "" : columnFormat, Language.english()))
        .isEqualTo(format);
  }

  /** Positions are given as a program writes them, other numbers as readers do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          42.44   | 42.44 | 0.0000 | 0.0000
          42.44   | 42.44 |        | #,##0.00
          42,44   | 42.44 | 0.0000 | 0.0000
          36.192  | 36.192 | 0.0000 | 0.0000
          36.192  | 36192 |        | #,##0
          ca. 500 | 500   |        | "ca. "#,##0
          """)
  void takesABareNumberForWhatItIsInAnyLanguage(
      String shown, BigDecimal value, String columnFormat, String format) {
    assertThat(
            NumberText.format(
                shown,
                value,
                columnFormat == null ? "" : columnFormat,
                new Language("da", Map.of())))
        .isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none                  | 0
          1.2 million           | 1234567
          501                   | 500
          about -12             | -12
          say "500"             | 500
          1234567890123456      | 1234567890123456
          """)
  void leavesToTextWhatNoFormatShows(String shown, BigDecimal value) {
    assertThat(NumberText.format(shown, value, "", Language.english())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1E+999", "1E-999"})
  void leavesToTextWhatNoSpreadsheetHolds(BigDecimal value) {
    assertThat(NumberText.format("", value, "0", Language.english())).isNull();
  }

  /** Else a bound would be lost, and its number be shown as exact. */
  @Test
  void makesATextOfWordsThatNoFormatCanSayAlsoWhereOneIsAsked() {
    BigDecimal loss = new BigDecimal("-12");
    assertThat(NumberText.format("about -12", loss, "#,##0", Language.english())).isNull();
    String words = "up to 195, " + "of which none is attributed ".repeat(4);
    assertThat(NumberText.format(words, new BigDecimal("195"), "#,##0", Language.english()))
        .isNull();
  }
}
