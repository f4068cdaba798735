package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.digest;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

final class FileNoteTest {
  private static final Place ROW = Place.row("sub/a.csv", 17);
  private static final Notice WITH_FACTS =
      Notice.of(
          NoticeType.VALUE_NOT_A_DATE,
          ROW.at("date"),
          "31/31/2020",
          "value",
          "31/31/2020",
          "why",
          "day 31, \ud83d\ude00");
  private static final Notice WITHOUT_FACTS =
      Notice.of(NoticeType.ROW_HEADER_REPEATED, ROW, "id,operation");
  private static final List<FileNote> NOTES =
      List.of(
          new FileNote.Remark(WITHOUT_FACTS),
          new FileNote.RejectedRow(
              ROW, List.of("1", "", "a \"quoted\"\nfield"), List.of(WITH_FACTS, WITHOUT_FACTS)),
          new FileNote.RejectedRow(Place.NOWHERE, List.of(), List.of()));

  @TempDir Path state;
  private Nights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state);
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void comesBackOnALaterNight() {
    Load load = nights.store().begin(nights.next(), file("a", 1, false));
    load.note(NOTES.subList(0, 1));
    load.add(List.of(event("1", "x")), List.of());
    load.note(NOTES.subList(1, 3));
    load.accept(new FileTotals(4, 1, 2, 1));
    nights.reopen();
    nights.next();
    assertThat(notes(nights.store().history(null).find(digest(1), "sample/1").orElseThrow()))
        .isEqualTo(NOTES);
  }

  @Test
  void comesBackOfAFileThatWasRefused() {
    Load load = nights.store().begin(nights.next(), file("a", 1, false));
    load.note(NOTES);
    load.abandon(new FileTotals(4, 1, 2, 1));
    assertThat(notes(nights.store().history(null).readings(digest(1)).getFirst())).isEqualTo(NOTES);
  }

  @Test
  void comesBackInItsOrderWhenThereAreMany() {
    List<FileNote> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(
          new FileNote.RejectedRow(
              Place.row("a", i), List.of("row " + i, "x".repeat(20)), List.of(WITH_FACTS)));
    }
    Load load = nights.store().begin(nights.next(), file("a", 1, false));
    load.note(many);
    load.accept(FileTotals.NONE);
    assertThat(notes(nights.store().history(null).find(digest(1), "sample/1").orElseThrow()))
        .isEqualTo(many);
  }

  @Test
  void keepsFilesApart() {
    Run run = nights.next();
    Load one = nights.store().begin(run, file("a", 1, false));
    one.note(NOTES.subList(0, 1));
    one.accept(FileTotals.NONE);
    Load other = nights.store().begin(run, file("b", 2, false));
    other.note(NOTES.subList(1, 2));
    other.accept(FileTotals.NONE);
    assertThat(notes(nights.store().history(null).find(digest(1), "sample/1").orElseThrow()))
        .isEqualTo(NOTES.subList(0, 1));
  }

  private List<FileNote> notes(StoredFile stored) {
    List<FileNote> notes = new ArrayList<>();
    nights.store().forEachNote(stored, notes::add);
    return notes;
  }
}
