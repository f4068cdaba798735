package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Quantity.Qualifier;
import org.muster.domain.Quantity.Reason;

final class QuantityTest {
  /** No-break, narrow no-break, figure and thin space are drawn as ⍽. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # text               | low  | best | high | qualifier   | display
          285                  | 285  | 285  | 285  | EXACT       | 285
          0                    | 0    | 0    | 0    | EXACT       | 0
          007                  | 7    | 7    | 7    | EXACT       | 7
          1200                 | 1200 | 1200 | 1200 | EXACT       | 1,200
          1,200                | 1200 | 1200 | 1200 | EXACT       | 1,200
          1 200                | 1200 | 1200 | 1200 | EXACT       | 1,200
          1'200                | 1200 | 1200 | 1200 | EXACT       | 1,200
          1’200                | 1200 | 1200 | 1200 | EXACT       | 1,200
          1⍽200                | 1200 | 1200 | 1200 | EXACT       | 1,200
          1,234,567            | 1234567 | 1234567 | 1234567 | EXACT | 1,234,567
          999999999999         | 999999999999 | 999999999999 | 999999999999 | EXACT | 999,999,999,999
          ~500                 |      | 500  |      | APPROXIMATE | about 500
          ~ 500                |      | 500  |      | APPROXIMATE | about 500
          ≈500                 |      | 500  |      | APPROXIMATE | about 500
          c. 500               |      | 500  |      | APPROXIMATE | about 500
          c.500                |      | 500  |      | APPROXIMATE | about 500
          ca. 500              |      | 500  |      | APPROXIMATE | about 500
          circa 500            |      | 500  |      | APPROXIMATE | about 500
          about 1,500          |      | 1500 |      | APPROXIMATE | about 1,500
          Around 500           |      | 500  |      | APPROXIMATE | about 500
          some 500             |      | 500  |      | APPROXIMATE | about 500
          roughly 500          |      | 500  |      | APPROXIMATE | about 500
          approx. 500          |      | 500  |      | APPROXIMATE | about 500
          approximately 500    |      | 500  |      | APPROXIMATE | about 500
          up to 195            |      |      | 195  | UP_TO       | up to 195
          Up  to 195           |      |      | 195  | UP_TO       | up to 195
          at most 195          |      |      | 195  | UP_TO       | up to 195
          no more than 195     |      |      | 195  | UP_TO       | up to 195
          max. 195             |      |      | 195  | UP_TO       | up to 195
          Max 5000             |      |      | 5000 | UP_TO       | up to 5,000
          maximum 195          |      |      | 195  | UP_TO       | up to 195
          op til 5             |      |      | 5    | UP_TO       | up to 5
          <=195                |      |      | 195  | UP_TO       | up to 195
          ≤ 195                |      |      | 195  | UP_TO       | up to 195
          less than 195        |      |      | 194  | UP_TO       | up to 194
          fewer than 195       |      |      | 194  | UP_TO       | up to 194
          < 195                |      |      | 194  | UP_TO       | up to 194
          at least 20          | 20   |      |      | AT_LEAST    | at least 20
          no fewer than 20     | 20   |      |      | AT_LEAST    | at least 20
          min. 20              | 20   |      |      | AT_LEAST    | at least 20
          >=20                 | 20   |      |      | AT_LEAST    | at least 20
          20+                  | 20   |      |      | AT_LEAST    | at least 20
          1,200 +              | 1200 |      |      | AT_LEAST    | at least 1,200
          ٣٠٠                  | 300  | 300  | 300  | EXACT       | 300
          ۳۰۰                  | 300  | 300  | 300  | EXACT       | 300
          １２０                  | 120  | 120  | 120  | EXACT       | 120
          ~１,２００              |      | 1200 |      | APPROXIMATE | about 1,200
          ١٬٢٠٠–١٬٥٠٠          | 1200 |      | 1500 | RANGE       | 1,200 to 1,500
          up to १९५            |      |      | 195  | UP_TO       | up to 195
          more than 20         | 21   |      |      | AT_LEAST    | at least 21
          over 2,000           | 2001 |      |      | AT_LEAST    | at least 2,001
          >20                  | 21   |      |      | AT_LEAST    | at least 21
          more than 0          | 1    |      |      | AT_LEAST    | at least 1
          100..150             | 100  |      | 150  | RANGE       | 100 to 150
          100-150              | 100  |      | 150  | RANGE       | 100 to 150
          100–150              | 100  |      | 150  | RANGE       | 100 to 150
          1,200 – 1,500        | 1200 |      | 1500 | RANGE       | 1,200 to 1,500
          1 200 - 1 500        | 1200 |      | 1500 | RANGE       | 1,200 to 1,500
          100 to 150           | 100  |      | 150  | RANGE       | 100 to 150
          between 100 and 150  | 100  |      | 150  | RANGE       | 100 to 150
          from 100 to 150      | 100  |      | 150  | RANGE       | 100 to 150
          ε1,200               |      | 1200 |      | APPROXIMATE | about 1,200
          est. 150             |      | 150  |      | APPROXIMATE | about 150
          3-3                  | 3    | 3    | 3    | EXACT       | 3
          between 3 and 3      | 3    | 3    | 3    | EXACT       | 3
          0..3                 | 0    |      | 3    | RANGE       | 0 to 3
          11 (11..12)          | 11   | 11   | 12   | RANGE       | 11 (11 to 12)
          11 (10-12)           | 10   | 11   | 12   | RANGE       | 11 (10 to 12)
          11(10 to 12)         | 10   | 11   | 12   | RANGE       | 11 (10 to 12)
          9 (10-12)            | 10   | 9    | 12   | RANGE       | 9 (10 to 12)
          11 (at least 10)     | 10   | 11   |      | RANGE       | 11 (at least 10)
          11 (up to 12)        |      | 11   | 12   | RANGE       | 11 (up to 12)
          """)
  void readsCounts(
      String drawn,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      Qualifier qualifier,
      String display) {
    for (String space : new String[] {"\u00a0", "\u202f", "\u2007", "\u2009"}) {
      String text = drawn.replace("⍽", space);
      Quantity quantity = Quantity.parse(text);
      assertThat(quantity).isEqualTo(new Quantity(text, low, best, high, qualifier, null));
      assertThat(quantity.display()).isEqualTo(display);
      assertThat(quantity.unknown()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-40", " -1,200 ", "−40", "- 40"})
  void tellsHowFewerAreWrittenWhereAChangeIsNegative(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parseChange(text))
        .withMessage("it is negative; write the measure 'reduction' for fewer");
  }

  @Test
  void readsAChangeAsAnyOtherCount() {
    assertThat(Quantity.parseChange("~40")).isEqualTo(Quantity.parse("~40"));
    assertThat(Quantity.parseChange("-")).isEqualTo(Quantity.parse("-"));
    assertThat(Quantity.parseChange("")).isEqualTo(Quantity.parse(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parseChange("+40"))
        .withMessage("a count is written without a sign");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''             | NOT_REPORTED   | unknown (not reported)
          -              | NOT_REPORTED   | unknown (not reported)
          –              | NOT_REPORTED   | unknown (not reported)
          —              | NOT_REPORTED   | unknown (not reported)
          ?              | NOT_REPORTED   | unknown (not reported)
          unknown        | NOT_REPORTED   | unknown (not reported)
          not reported   | NOT_REPORTED   | unknown (not reported)
          not stated     | NOT_REPORTED   | unknown (not reported)
          withheld       | WITHHELD       | unknown (withheld)
          Classified     | WITHHELD       | unknown (withheld)
          n/a            | NOT_APPLICABLE | unknown (not applicable)
          N/A            | NOT_APPLICABLE | unknown (not applicable)
          na             | NOT_APPLICABLE | unknown (not applicable)
          not applicable | NOT_APPLICABLE | unknown (not applicable)
          not collected  | NOT_COLLECTED  | unknown (not collected)
          several        | NOT_COUNTED    | unknown (not counted)
          some           | NOT_COUNTED    | unknown (not counted)
          few            | NOT_COUNTED    | unknown (not counted)
          many           | NOT_COUNTED    | unknown (not counted)
          Dozens         | NOT_COUNTED    | unknown (not counted)
          hundreds       | NOT_COUNTED    | unknown (not counted)
          """)
  void keepsWhyACountIsUnknown(String text, Reason reason, String display) {
    Quantity quantity = Quantity.parse(text);
    assertThat(quantity).isEqualTo(new Quantity(text, null, null, null, Qualifier.UNKNOWN, reason));
    assertThat(quantity.display()).isEqualTo(display);
    assertThat(quantity.unknown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -99           | it is negative; leave it blank if it is not known
          -9            | it is negative; leave it blank if it is not known
          -1            | it is negative; leave it blank if it is not known
          −1            | it is negative; leave it blank if it is not known
          +285          | a count is written without a sign
          1.200         | the point may part thousands or a fraction; write 1200 if thousands are meant
          ~1.200.000    | the point may part thousands or a fraction; write ~1200000 if thousands are meant
          1.200-1.500   | the point may part thousands or a fraction; write 1200-1500 if thousands are meant
          ١٫٢٠٠         | the point may part thousands or a fraction; write 1200 if thousands are meant
          285.0         | counts are whole numbers; write 285
          285,00        | counts are whole numbers; write 285
          up to 12.0    | counts are whole numbers; write up to 12
          about 5k      | a number is written with all its digits, as 5000
          1.5 million   | a number is written with all its digits, as 5000
          1,2e3         | a number is written with all its digits, as 5000
          about 1.200   | the point may part thousands or a fraction; write about 1200 if thousands are meant
          12,5          | counts are whole numbers, and thousands are grouped by three digits
          12.5          | counts are whole numbers, and thousands are grouped by three digits
          1,2000        | counts are whole numbers, and thousands are grouped by three digits
          1,200.5       | counts are whole numbers, and thousands are grouped by three digits
          3 + 12.000    | the point may part thousands or a fraction
          1,200 300     | counts are whole numbers, and thousands are grouped by three digits
          1234,567      | counts are whole numbers, and thousands are grouped by three digits
          0,285         | counts are whole numbers, and thousands are grouped by three digits
          up to 1234,567 | counts are whole numbers, and thousands are grouped by three digits
          0 285         | it is none of the forms that are read
          12345 678     | it is none of the forms that are read
          12 34         | it is none of the forms that are read
          150-100       | the range runs backwards
          1000000000000 | it is greater than 999999999999
          99999999999999999999999 | it is greater than 999999999999
          up to 0       | only the number 0 itself says that there was nobody
          ~0            | only the number 0 itself says that there was nobody
          less than 1   | only the number 0 itself says that there was nobody
          none          | write 0 if there was nobody, or leave it blank if it is not known
          100 and 150   | it is none of the forms that are read
          285 troops    | only the number belongs here; write 285
          ~1,200 persons | only the number belongs here; write ~1,200
          285 (incl. 20 women) | what stands in brackets belongs into 'note'; write 285
          1,100 (of whom 40 in reserve) | what stands in brackets belongs into 'note'; write 1,100
          1,200*        | a footnote mark stands behind it; write 1,200, and what the footnote says in 'note'
          450 [2]       | a footnote mark stands behind it; write 450, and what the footnote says in 'note'
          450 [12]      | a footnote mark stands behind it; write 450, and what the footnote says in 'note'
          ~500 †        | a footnote mark stands behind it; write ~500, and what the footnote says in 'note'
          100-150**     | a footnote mark stands behind it; write 100-150, and what the footnote says in 'note'
          1200¹         | a footnote mark stands behind it; write 1200, and what the footnote says in 'note'
          300 (a)       | a footnote mark stands behind it; write 300, and what the footnote says in 'note'
          300a)         | a footnote mark stands behind it; write 300, and what the footnote says in 'note'
          500 approx.   | what is approximate has its mark before the number; write ~500
          500 (approx.) | what is approximate has its mark before the number; write ~500
          1,200 max.    | what is a maximum has the word before the number; write up to 1,200
          20 at least   | what is a minimum has the word before the number; write at least 20
          '''500'        | an apostrophe stands before it; write 500
          12345,678*    | counts are whole numbers, and thousands are grouped by three digits
          max. 0        | only the number 0 itself says that there was nobody
          max. 100-150  | it is none of the forms that are read
          max.          | it is none of the forms that are read
          195 max.      | what is a maximum has the word before the number; write up to 195
          op til        | it is none of the forms that are read
          til 5         | it is none of the forms that are read
          several hundred | it is none of the forms that are read
          about 100-150 | it is none of the forms that are read
          11 (twelve)   | it is none of the forms that are read
          a dozen       | it is none of the forms that are read
          =1+1          | it is none of the forms that are read
          12²           | a footnote mark stands behind it; write 12, and what the footnote says in 'note'
          0x10          | it is none of the forms that are read
          1e3           | a number is written with all its digits, as 5000
          1-2-3         | it is none of the forms that are read
          """)
  void refusesWithAReason(String text, String why) {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text)).withMessage(why);
  }

  @Test
  void refusesVeryLongTextsQuickly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("1" + " ".repeat(100_000) + "x"))
        .withMessage("it has more than 100 characters");
  }

  @Test
  void keepsTheTextTrimmed() {
    assertThat(Quantity.parse("  about 500\t").text()).isEqualTo("about 500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "up to 195", "several", "-", "at least 20", "~500", "n/a"})
  void readsNothingButZeroAsZero(String text) {
    Quantity quantity = Quantity.parse(text);
    assertThat(Arrays.asList(quantity.low(), quantity.best(), quantity.high())).doesNotContain(0L);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatIsUnknown(Reason reason) {
    Quantity unknown = Quantity.unknown(reason);
    assertThat(Quantity.parse(unknown.text())).isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource({"11,11,12", "0,0,0", "10,9,12", "1000,2000,3000", "7,7,7", "136,136,135"})
  void readsAnEstimateWithItsBounds(long low, long best, long high) {
    Quantity estimate = Quantity.parse("%d (%d..%d)".formatted(best, low, high));
    assertThat(estimate.low()).isEqualTo(low);
    assertThat(estimate.best()).isEqualTo(best);
    assertThat(estimate.high()).isEqualTo(high);
  }

  @ParameterizedTest
  @CsvSource({
    "9 (10-12),true",
    "13 (10-12),true",
    "11 (12-10),true",
    "11 (10-12),false",
    "10 (10-12),false"
  })
  void tellsWhenTheBestEstimateIsOutsideItsRange(String text, boolean disordered) {
    assertThat(Quantity.parse(text).disordered()).isEqualTo(disordered);
  }

  @Test
  void isNotDisorderedWhereThereIsNoBestEstimate() {
    assertThat(Quantity.parse("100..150").disordered()).isFalse();
    assertThat(Quantity.parse("unknown").disordered()).isFalse();
    assertThat(Quantity.parse("~500").disordered()).isFalse();
  }

  @Test
  void showsABestEstimateWithOneBound() {
    assertThat(new Quantity("", 10L, 11L, null, Qualifier.RANGE, null).display())
        .isEqualTo("11 (at least 10)");
    assertThat(new Quantity("", null, 11L, 12L, Qualifier.RANGE, null).display())
        .isEqualTo("11 (up to 12)");
  }

  @Test
  void refusesContradictionsWhenMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", 2L, null, 1L, Qualifier.RANGE, null))
        .withMessage("the lowest count 2 is above 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, -1L, null, Qualifier.APPROXIMATE, null))
        .withMessage("a count is negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, 1L, null, Qualifier.EXACT, Reason.WITHHELD))
        .withMessage("a count has a reason exactly when it is unknown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity("", null, null, null, Qualifier.UNKNOWN, null))
        .withMessage("a count has a reason exactly when it is unknown");
  }
}
