package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/** Dates and places as newcomers write them: read where nothing else can be meant. */
final class WrittenFormsTest {
  private static Dropped event(String date, String latitude, String longitude) throws IOException {
    return Dropped.of(
        "id;date;title;latitude;longitude;marking\nE1;%s;Something;%s;%s;TLP:CLEAR\n"
            .formatted(date, latitude, longitude));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dec 2023           | 2023-12
          December 2023      | 2023-12
          DEC. 2023          | 2023-12
          Dec-2023           | 2023-12
          12 Dec 2023        | 2023-12-12
          1 Dec 2023         | 2023-12-01
          01 December 2023   | 2023-12-01
          12-Dec-2023        | 2023-12-12
          Dec 12, 2023       | 2023-12-12
          December 1, 2023   | 2023-12-01
          29 Feb 2024        | 2024-02-29
          """)
  void readsDatesWithAMonthsName(String written, String meant) throws IOException {
    Dropped dropped = event(written, "", "");
    assertThat(dropped.notices()).isEmpty();
    assertThat(((Event) dropped.entries().getFirst()).date().text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dec-23",
        "12 Dec 23",
        "Dec 12",
        "12/11/2023",
        "12 Okt 2023",
        "Maj 2023",
        "Juni 2023",
        "32 Dec 2023",
        "30 Feb 2023",
        "0 Dec 2023",
        "xx Dec 2023",
        "Dec 12 2023",
        "12 Decmber 2023",
        "early Dec 2023",
        "Dec 2023?",
        "Dec 02023",
        "12th Dec 2023",
        "Dec 2022 - Dec 2023"
      })
  void refusesDatesThatCouldMeanAnythingElse(String written) throws IOException {
    assertThat(event(written, "", "").notices())
        .extracting(Notice::type)
        .containsExactly(NoticeType.VALUE_NOT_A_DATE);
  }

  @ParameterizedTest
  @CsvSource({"Dec 2023,2023-12", "12 Dec 2023,2023-12-12", "P4M,P4M"})
  void readsAnEndAlike(String written, String meant) throws IOException {
    Dropped dropped =
        Dropped.of(
            "id,operation,contributor,measure,status,from,to,marking\n"
                + "D1,NMI,DNK,strength,deployed,Jul 2020,%s,TLP:CLEAR\n".formatted(written));
    assertThat(dropped.notices()).isEmpty();
    Deployment read = (Deployment) dropped.entries().getFirst();
    assertThat(read.from()).hasToString("2020-07");
    assertThat(read.to()).isNotNull().satisfies(end -> assertThat(end.text()).isEqualTo(meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          44.77° N  | 8.5° E    | 44.77  | 8.5
          44.77°N   | 8.5°E     | 44.77  | 8.5
          44.77N    | 8.5E      | 44.77  | 8.5
          44,77 N   | 8,5 W     | 44.77  | -8.5
          44.77 S   | 8.5W      | -44.77 | -8.5
          -44.77°   | 8.5°      | -44.77 | 8.5
          0 S       | 8° W      | 0      | -8
          """)
  void readsDegreesWithTheirLetter(String north, String east, double latitude, double longitude)
      throws IOException {
    Dropped dropped = event("2023-12", north, east);
    assertThat(dropped.notices()).isEmpty();
    Event read = (Event) dropped.entries().getFirst();
    assertThat(read.latitude()).isEqualTo(latitude);
    assertThat(read.longitude()).isEqualTo(longitude);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "44.77 E",
        "44.77 W",
        "-44.77 S",
        "-44.77° N",
        "44.77 n",
        "N",
        "°",
        "° N",
        "91 N",
        "44°46'N",
        "44.77 NN",
        "44.77°°",
        "N 44.77",
        "44.77 N N",
        "44.77N°"
      })
  void refusesOtherLatitudes(String north) throws IOException {
    assertThat(event("2023-12", north, "8.5").notices())
        .extracting(Notice::type)
        .containsExactly(NoticeType.VALUE_NOT_A_COORDINATE);
  }
}
