package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartialDateTest {
  /** An open bound is drawn as {@code *}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                   | earliest    | latest      | display
          2020-07-01               | 2020-07-01  | 2020-07-01  | 1 Jul 2020
          2020-02-29               | 2020-02-29  | 2020-02-29  | 29 Feb 2020
          2018-10                  | 2018-10-01  | 2018-10-31  | Oct 2018
          2020-02                  | 2020-02-01  | 2020-02-29  | Feb 2020
          2014                     | 2014-01-01  | 2014-12-31  | 2014
          0050                     | 0050-01-01  | 0050-12-31  | AD 50
          0000                     | 0000-01-01  | 0000-12-31  | 1 BC
          -0043-03-15              | -0043-03-15 | -0043-03-15 | 15 Mar 44 BC
          Y12020                   | +12020-01-01 | +12020-12-31 | 12020
          Y-12020                  | -12020-01-01 | -12020-12-31 | 12021 BC
          2020-07-01T23:59:59      | 2020-07-01  | 2020-07-01  | 1 Jul 2020
          2020-07-01T23:59:59Z     | 2020-07-01  | 2020-07-01  | 1 Jul 2020
          2020-07-01T23:59:59-11   | 2020-07-01  | 2020-07-01  | 1 Jul 2020
          2020-07-01T00:00:00+03:00 | 2020-07-01 | 2020-07-01  | 1 Jul 2020
          1984?                    | 1984-01-01  | 1984-12-31  | 1984 (uncertain)
          1984~                    | 1984-01-01  | 1984-12-31  | about 1984
          1984%                    | 1984-01-01  | 1984-12-31  | about 1984 (uncertain)
          2020-05~                 | 2020-05-01  | 2020-05-31  | about May 2020
          2020-05-07?              | 2020-05-07  | 2020-05-07  | 7 May 2020 (uncertain)
          201X                     | 2010-01-01  | 2019-12-31  | 2010s
          20XX                     | 2000-01-01  | 2099-12-31  | between 2000 and 2099
          20XX~                    | 2000-01-01  | 2099-12-31  | between 2000 and 2099 (approximate)
          201X%                    | 2010-01-01  | 2019-12-31  | 2010s (approximate, uncertain)
          -20XX                    | -2099-01-01 | -2000-12-31 | between 2100 BC and 2001 BC
          -000X                    | -0009-01-01 | -0001-12-31 | between 10 BC and 2 BC
          2004-XX                  | 2004-01-01  | 2004-12-31  | 2004, month unknown
          2004-XX-XX               | 2004-01-01  | 2004-12-31  | 2004, month unknown
          1985-04-XX               | 1985-04-01  | 1985-04-30  | Apr 1985, day unknown
          2020-21                  | 2020-03-01  | 2020-05-31  | spring 2020
          2020-22                  | 2020-06-01  | 2020-08-31  | summer 2020
          2020-23                  | 2020-09-01  | 2020-11-30  | autumn 2020
          2020-24                  | 2020-12-01  | 2021-02-28  | winter 2020
          2020-25                  | 2020-03-01  | 2020-05-31  | spring 2020 (northern hemisphere)
          2019-28                  | 2019-12-01  | 2020-02-29  | winter 2019 (northern hemisphere)
          2020-29                  | 2020-09-01  | 2020-11-30  | spring 2020 (southern hemisphere)
          2020-30                  | 2020-12-01  | 2021-02-28  | summer 2020 (southern hemisphere)
          2020-31                  | 2020-03-01  | 2020-05-31  | autumn 2020 (southern hemisphere)
          2020-32                  | 2020-06-01  | 2020-08-31  | winter 2020 (southern hemisphere)
          2020-33                  | 2020-01-01  | 2020-03-31  | Q1 2020
          2020-34                  | 2020-04-01  | 2020-06-30  | Q2 2020
          2020-35                  | 2020-07-01  | 2020-09-30  | Q3 2020
          2020-36                  | 2020-10-01  | 2020-12-31  | Q4 2020
          2020-37                  | 2020-01-01  | 2020-04-30  | early 2020
          2020-38                  | 2020-05-01  | 2020-08-31  | mid 2020
          2020-39                  | 2020-09-01  | 2020-12-31  | late 2020
          2020-40                  | 2020-01-01  | 2020-06-30  | first half of 2020
          2020-41                  | 2020-07-01  | 2020-12-31  | second half of 2020
          2020-21~                 | 2020-03-01  | 2020-05-31  | about spring 2020
          2020-03/2020-04          | 2020-03-01  | 2020-04-30  | Mar–Apr 2020
          2019-11/2020-02          | 2019-11-01  | 2020-02-29  | Nov 2019 – Feb 2020
          2020-01-03/2020-01-09    | 2020-01-03  | 2020-01-09  | 3–9 Jan 2020
          2020-01-03/2020-02-09    | 2020-01-03  | 2020-02-09  | 3 Jan – 9 Feb 2020
          2019-12-30/2020-01-02    | 2019-12-30  | 2020-01-02  | 30 Dec 2019 – 2 Jan 2020
          2014/2016                | 2014-01-01  | 2016-12-31  | 2014–2016
          2014/2014                | 2014-01-01  | 2014-12-31  | 2014
          2020-06/2021             | 2020-06-01  | 2021-12-31  | Jun 2020 – 2021
          2020-07-15/2020-07       | 2020-07-15  | 2020-07-31  | 15 Jul 2020 – Jul 2020
          2020-37/2020-38          | 2020-01-01  | 2020-08-31  | early 2020 – mid 2020
          1984~/2004-06            | 1984-01-01  | 2004-06-30  | about 1984 – Jun 2004
          1985-04/..               | 1985-04-01  | *           | since Apr 1985
          ../1985                  | *           | 1985-12-31  | until 1985
          /1985                    | *           | 1985-12-31  | until 1985, start unknown
          1985/                    | 1985-01-01  | *           | from 1985, end unknown
          ../..                    | *           | *           | at any time
          /..                      | *           | *           | start unknown, no end
          ../                      | *           | *           | no start, end unknown
          [2020-06-01..2020-07-31] | 2020-06-01  | 2020-07-31  | one day between 1 Jun and 31 Jul 2020
          [2020-06-01..2020-06-09] | 2020-06-01  | 2020-06-09  | one day between 1 and 9 Jun 2020
          [2019-12-31..2020-01-02] | 2019-12-31  | 2020-01-02  | one day between 31 Dec 2019 and 2 Jan 2020
          [2020-05..2020-06]       | 2020-05-01  | 2020-06-30  | one month between May and Jun 2020
          [2014..2016]             | 2014-01-01  | 2016-12-31  | one year between 2014 and 2016
          [2014..2016-05]          | 2014-01-01  | 2016-05-31  | some time between 2014 and May 2016
          [2020-05,2020-06]        | 2020-05-01  | 2020-06-30  | May or Jun 2020
          [2020-06,2020-05]        | 2020-05-01  | 2020-06-30  | Jun or May 2020
          [2020-05-01,2020-05-08,2020-05-15] | 2020-05-01 | 2020-05-15 | 1, 8 or 15 May 2020
          [2020-05-28,2020-06-04]  | 2020-05-28  | 2020-06-04  | 28 May or 4 Jun 2020
          [2019-12,2020-01]        | 2019-12-01  | 2020-01-31  | Dec 2019 or Jan 2020
          [2020-21,2020-22]        | 2020-03-01  | 2020-08-31  | spring 2020 or summer 2020
          [1667,1668,1670..1672]   | 1667-01-01  | 1672-12-31  | 1667, 1668 or one year between 1670 and 1672
          [1667,1760-12]           | 1667-01-01  | 1760-12-31  | 1667 or Dec 1760
          [..1984]                 | *           | 1984-12-31  | 1984 or earlier
          [1760-12..]              | 1760-12-01  | *           | Dec 1760 or later
          [1760-01,1760-12..]      | 1760-01-01  | *           | Jan 1760 or Dec 1760 or later
          [2020]                   | 2020-01-01  | 2020-12-31  | 2020
          """)
  void readsAndShows(String text, String earliest, String latest, String display) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.earliest()).isEqualTo(earliest.equals("*") ? LocalDate.MIN : day(earliest));
    assertThat(date.latest()).isEqualTo(latest.equals("*") ? LocalDate.MAX : day(latest));
    assertThat(date.display()).isEqualTo(display);
    assertThat(date.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10                  | Oct 2018
          ../2019                  | 2019 or earlier
          /2019                    | 2019 or earlier
          2020-05/..               | May 2020 or later
          2020-05/                 | May 2020 or later
          ../..                    | date not stated
          ../                      | date not stated
          2020-03/2020-04          | Mar–Apr 2020
          [..1984]                 | 1984 or earlier
          [2020-06-01..2020-07-31] | one day between 1 Jun and 31 Jul 2020
          """)
  void showsOneDayWithinIt(String text, String shown) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.moment(Speech.ENGLISH)).isEqualTo(shown);
    assertThat(date.blank()).isEqualTo(shown.equals("date not stated"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** A space is drawn as ␠. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                      | it is blank
          2020-07-01␠             | it holds a space
          [2020-05,␠2020-06]      | it holds a space
          Jul␠2020                | it holds a space
          2020-13                 | there is no month 13 (parts of a year are 21 to 41)
          2020-42                 | there is no month 42 (parts of a year are 21 to 41)
          2020-13-01              | there is no month 13 (parts of a year are 21 to 41)
          2020-00                 | a month or day that is not known is written XX or left out, not 00
          2020-01-00              | a month or day that is not known is written XX or left out, not 00
          2020-02-30              | February has no day 30
          2019-02-29              | February has no day 29 in that year
          2020-06-31              | June has no day 31
          2020-01-99              | January has no day 99
          2020-21-05              | a part of a year has no days
          2020-21-XX              | a part of a year has no days
          -0000                   | there is no year -0000
          2019-2Q                 | a quarter of a year is written 33 to 36; write 2019-34
          2019-q2                 | a quarter of a year is written 33 to 36; write 2019-34
          Q4/2019                 | a quarter of a year is written 33 to 36; write 2019-36
          Q4␠2019                 | a quarter of a year is written 33 to 36; write 2019-36
          2019-Q1/2019-Q2         | a quarter of a year is written 33 to 36; write 2019-33
          2020-H2                 | half a year is written 40 or 41; write 2020-41
          2020-H3                 | it is not of the form 2020, 2020-07 or 2020-07-01
          2020W14                 | a week is written as its days; write 2020-03-30/2020-04-05
          2020-W53                | a week is written as its days; write 2020-12-28/2021-01-03
          2020-W14-3              | days are counted in months and not in weeks; write 2020-04-01
          2019-W53                | it is not of the form 2020, 2020-07 or 2020-07-01
          2020-7-1                | months and days have two digits
          spring␠2020             | a season is written 21 to 24; write 2020-21
          2020-Fall               | a season is written 21 to 24; write 2020-23
          Winter/2020             | a season is written 21 to 24; write 2020-24
          20200701                | a day is written with hyphens; write 2020-07-01
          20201301                | it is not of the form 2020, 2020-07 or 2020-07-01
          2020/07/01              | a day is written with hyphens; write 2020-07-01
          2020.7.1                | a day is written with hyphens; write 2020-07-01
          2020/07/01/02           | an interval has one /; a day is written as 2020-07-01
          01.07.2020              | which of its numbers is the month cannot be told; write 2020-07-01 or 2020-01-07
          3/4/2020                | which of its numbers is the month cannot be told; write 2020-04-03 or 2020-03-04
          31.12.2020              | a day is written year first; write 2020-12-31
          12/31/2020              | a day is written year first; write 2020-12-31
          05-05-2020              | a day is written year first; write 2020-05-05
          31.02.2020              | it is not of the form 2020, 2020-07 or 2020-07-01
          45/45/2020              | an interval has one /; a day is written as 2020-07-01
          yesterday               | it is not of the form 2020, 2020-07 or 2020-07-01
          ２０２０                  | it is not of the form 2020, 2020-07 or 2020-07-01
          ٢٠٢٠-٠١-٠١              | it is not of the form 2020, 2020-07 or 2020-07-01
          ..                      | a range is written in brackets if one of its dates is meant, and with / if all are
          2020..2021              | a range is written in brackets if one of its dates is meant, and with / if all are
          Y2020                   | Y is followed by a year of more than four digits, and by nothing else
          Y12020-05               | Y is followed by a year of more than four digits, and by nothing else
          Y999999999              | years are read up to 999999998
          Y99999999999999999999   | years are read up to 999999998
          2020-12/2020-11         | the interval ends before it begins
          2020-01-02/2020-01-01   | the interval ends before it begins
          /                       | an interval needs a date
          2020-01-01T10:00:00Z/2021 | an interval has no times of day
          [2020-06..2020-05]      | a range in the set ends before it begins
          [..]                    | a set needs a date
          []                      | it is not of the form 2020, 2020-07 or 2020-07-01
          [2020,]                 | it is not of the form 2020, 2020-07 or 2020-07-01
          2020-07-01T10:00        | a time of day is written as T10:30:00, T10:30:00Z or T10:30:00+02:00
          2020-07-01T25:00:00     | a time of day is written as T10:30:00, T10:30:00Z or T10:30:00+02:00
          2020-07T10:00:00        | a time of day needs a whole date
          2020-07-01?T10:00:00    | a time of day needs a whole date
          """)
  void refusesWithAReason(String drawn, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(drawn.replace('␠', ' ')))
        .withMessage(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {2020-05,2020-06}     | sets of all dates
          2020?-05              | qualifiers of a part of the date
          2020-05-~07           | qualifiers of a part of the date
          ?2020                 | qualifiers of a part of the date
          2020-1X               | unspecified digits in this place
          2020-XX-07            | unspecified digits in this place
          201X-05               | unspecified digits in this place
          2XXX                  | unspecified digits in this place
          2020-XX/2021          | unspecified digits in an interval
          201X/2021             | unspecified digits in an interval
          [2020-05~,2020-06]    | qualified or unspecified dates in a set
          [201X,2020]           | qualified or unspecified dates in a set
          1950S2                | significant digits and exponents of a year
          Y17E8                 | significant digits and exponents of a year
          """)
  void saysWhatIsLevelTwo(String text, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage(what + " are level 2 of EDTF, which is not read");
  }

  @Test
  void refusesVeryLongTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("[" + "2020,".repeat(100_000) + "2021]"))
        .withMessage("it has more than 1200 characters");
  }

  @Test
  void makesAnExactDay() {
    LocalDate day = LocalDate.of(2020, 7, 1);
    assertThat(PartialDate.of(day)).isEqualTo(PartialDate.parse("2020-07-01"));
    assertThat(PartialDate.of(day).earliest()).isEqualTo(day);
    assertThat(PartialDate.of(day).latest()).isEqualTo(day);
    assertThat(PartialDate.of(LocalDate.of(-43, 3, 15)).text()).isEqualTo("-0043-03-15");
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.MAX));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.MIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void readsEveryDayOfFourCenturiesAsTheCalendarDoes() {
    for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
      PartialDate date = PartialDate.parse(day.toString());
      assertThat(date.earliest()).isEqualTo(day);
      assertThat(date.exactDay()).isTrue();
    }
  }

  @Test
  void tellsAnExactDayFromALongerTime() {
    assertThat(PartialDate.parse("2020-07-01T10:00:00").exactDay()).isTrue();
    assertThat(PartialDate.parse("2020-07").exactDay()).isFalse();
    assertThat(PartialDate.parse("2020-07-01/..").exactDay()).isFalse();
  }

  @Test
  void sortsByEarliestThenLatestThenText() {
    List<String> sorted =
        List.of("../2019", "2020-01-01", "2020-01", "2020-37", "2020", "2020~", "2020-02", "2021");
    List<String> shuffled =
        List.of("2021", "2020~", "2020-02", "2020", "2020-37", "2020-01", "../2019", "2020-01-01");
    assertThat(shuffled.stream().map(PartialDate::parse).sorted().map(PartialDate::text))
        .containsExactlyElementsOf(sorted);
  }

  @Test
  void isEqualByItsText() {
    assertThat(PartialDate.parse("2020")).isEqualTo(PartialDate.parse("2020"));
    assertThat(PartialDate.parse("2020")).hasSameHashCodeAs(PartialDate.parse("2020"));
    assertThat(PartialDate.parse("2020")).isNotEqualTo(PartialDate.parse("2020-XX"));
    assertThat(Stream.of("2020", "2020~").map(PartialDate::parse).distinct()).hasSize(2);
  }
}
