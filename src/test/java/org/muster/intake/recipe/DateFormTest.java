package org.muster.intake.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateFormTest {
  private static String read(String form, String text) {
    DateForm.Stated stated = DateForm.parse(form, 1980, Months.ENGLISH).read(text);
    return stated == null ? "" : stated.edtf();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "d-MMMM-yyyy | 01-January-2015 | 2015-01-01",
        "d-MMMM-yyyy | 7-may-2015 | 2015-05-07",
        "d-MMMM-yyyy | 01-Janvier-2015 | \"\"",
        "d-MMM-yyyy | 14-Feb-2016 | 2016-02-14",
        "dd-MM-yyyy | 23-02-2022 | 2022-02-23",
        "dd-MM-yyyy | 31-02-2022 | \"\"",
        "dd-MM-yyyy | 1-2-2022 | \"\"",
        "M/d/yy | 1/14/80 | 1980-01-14",
        "M/d/yy | 12/31/79 | 2079-12-31",
        "M/d/yy | 3/1/05 | 2005-03-01",
        "MM/dd/yyyy | 11/xx/1974 | 1974-11",
        "MM/dd/yyyy | xx/xx/1974 | 1974",
        "MM/dd/yyyy | xx/03/1974 | 1974",
        "yyyy-MM-dd | 1980-01-xx | 1980-01",
        "yyyy-MM-dd | 1980-00-00 | 1980",
        "yyyy-MM-dd* | 2016-01-01 00:00:00.000 | 2016-01-01",
        "yyyyMMdd | 20180326 | 2018-03-26",
        "MMMM yyyy | March 1991 | 1991-03",
        "d MMM yyyy | 3 Sept. 2019 | 2019-09-03",
        "d'th' MMMM yyyy | 12th May 2015 | 2015-05-12",
        "d'th' MMMM yyyy | 12 May 2015 | \"\"",
        "'since' MMMM yyyy | since May 2015 | 2015-05",
        "yyyy MMMM* | 2023 March (est.) | 2023-03",
        "yyyy MMM* | 2023 Sept. (est.) | 2023-09",
        "yyyy MMM* | 2023 September | 2023-09",
        "yyyy'M'MM | 2020M03 | 2020-03",
        "d. MMMM ''yy | 3. May '05 | 2005-05-03",
        "d 'd'''MMMM yyyy | 1 d'April 2020 | 2020-04-01",
        "iso | 2022-02-23 | 2022-02-23",
        "iso | 2022-02 | 2022-02",
        "iso | 2022 | 2022",
        "iso | 2025-01-01 00:00:00+00:00 | 2025-01-01",
        "iso | 2025-01-01T23:59:59Z | 2025-01-01",
        "iso | 2025-01-01 midnight | \"\"",
        "iso | 2025-13-01 | \"\"",
        "epoch-seconds | 1646077433 | 2022-02-28",
        "epoch-seconds | -1 | \"\"",
        "edtf | 2022 | \"\""
      })
  void readsADateAsExactAsItIs(String form, String text, String edtf) {
    assertThat(read(form, text)).isEqualTo(edtf);
  }

  @Test
  void needsAYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateForm.parse("dd-MM", 1980, Months.ENGLISH));
  }

  @Test
  void readsNamesOfOneLetterBeforeAnything() {
    List<List<String>> roman =
        Stream.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
            .map(List::of)
            .toList();
    DateForm form = DateForm.parse("yyyy MMMM*", 1980, new Months(roman));
    assertThat(form.read("2023 III")).isEqualTo(new DateForm.Stated(2023, 3, 0));
    assertThat(form.read("2023 III (est.)")).isEqualTo(new DateForm.Stated(2023, 3, 0));
  }

  @Test
  void takesNoPartsBetweenApostrophes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateForm.parse("yyyy'MM'dd", 1980, Months.ENGLISH))
        .withMessage(
            "'MM' stands for these letters themselves; a part of the date is written without"
                + " apostrophes, as MM");
  }

  @ParameterizedTest
  @CsvSource({"d.m.yyyy, m", "TT.MM.yyyy, TT", "d.M.yyyy HH:mm, HH", "yyyy-MM-ddTHH*, THH"})
  void takesNoLetterThatStandsForNoPart(String form, String letters) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateForm.parse(form, 1980, Months.ENGLISH))
        .withMessageContaining(letters)
        .withMessageContaining("* at the end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "d' de 'MMMM' de 'yyyy | 15 de septiembre de 2006 | 2006-09-15",
        "d 'de' MMMM 'de' yyyy | 1 de ENERO de 2013 | 2013-01-01",
        "MMMM 'de' yyyy | sept. de 2016 | 2016-09",
        "MMMM yyyy | May 1991 | 1991-05",
        "MMMM yyyy | March 1991 | \"\""
      })
  void readsMonthsAsThePublisherCallsThem(String form, String text, String edtf) {
    Months spanish =
        new Months(
            Stream.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre")
                .map(List::of)
                .toList());
    DateForm.Stated stated = DateForm.parse(form, 1980, spanish).read(text);
    assertThat(stated == null ? "" : stated.edtf()).isEqualTo(edtf);
  }
}
