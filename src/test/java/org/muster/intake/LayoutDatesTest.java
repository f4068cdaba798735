package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.domain.Event;
import org.muster.notice.NoticeType;

/** Dates of a user's own layout: in the forms that it names, and in no other by chance. */
final class LayoutDatesTest {
  private static final String LAYOUT =
      """
      about: incidents
      kind: events
      dataset: incidents
      columns:
        Nr: {needed: true}
        When: {needed: true}
        What: {needed: true}
      record:
        id: ${Nr}
        date: DATE
        title: ${What}
        source: incidents
        marking: TLP:CLEAR
      """;

  @TempDir Path folder;

  private Dropped read(String date, String text) throws IOException {
    return read(date, text, "fire");
  }

  private Dropped read(String date, String text, String title) throws IOException {
    Files.createDirectories(folder.resolve("input/layouts"));
    Files.writeString(folder.resolve("input/layouts/incidents.yaml"), LAYOUT.replace("DATE", date));
    Files.writeString(
        folder.resolve("input/dropped.csv"), "Nr;When;What\n1;" + text + ";" + title + "\n");
    return Dropped.in(folder.resolve("input"), "dropped.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {date: When, form: [dd.MMM.yyyy, yyyy]}          | 03.Nov.2020 | 2020-11-03
          {date: When, form: [dd.MMM.yyyy, yyyy]}          | 2020        | 2020
          {date: When, form: [yyyy, edtf]}                 | 2020-21     | 2020-21
          {date: When}                                     | 2020-21     | 2020-21
          {date: When}                                     | 2018-10/..  | 2018-10/..
          {date: When, made: month}                        | 2020-07-01  | 2020-07
          """)
  void areReadInTheFormsThatItNames(String date, String text, String edtf) throws IOException {
    assertThat(read(date, text).entries())
        .singleElement()
        .satisfies(entry -> assertThat(((Event) entry).date().text()).isEqualTo(edtf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {date: When, form: yyyy}                         | 2020-21
          {date: When, form: yyyy}                         | 2019/2020
          {date: When, form: yyyy}                         | 0000
          {date: When, form: [yyyy-MM, yyyy]}              | 2020-37
          {date: When, form: dd.MMM.yyyy}                  | 2020W14
          {date: When}                                     | 0000
          {date: When}                                     | 0000-05
          {date: When, made: month}                        | 2020-21
          {date: When, until: When, form: yyyy}            | 0000
          {year: When}                                     | 0000
          """)
  void areRefusedInAnyOther(String date, String text) throws IOException {
    Dropped dropped = read(date, text);
    assertThat(dropped.entries()).isEmpty();
    assertThat(dropped.notices())
        .filteredOn(notice -> notice.type() == NoticeType.VALUE_NOT_IN_FORM)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.raw()).isEqualTo(text);
              assertThat(notice.place().column()).isEqualTo("When");
            });
  }

  @Test
  void leaveACharacterThatCannotBeInAnotherColumnToBeRefused() throws IOException {
    assertThat(read("{date: When}", "2020-11-03", "fi\uFFFFre").notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.type()).isEqualTo(NoticeType.VALUE_CONTROL_CHARACTER);
              assertThat(notice.place().column()).isEqualTo("What");
            });
  }
}
