package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.domain.Digests;
import org.muster.domain.MarkingOrder;
import org.muster.intake.format.Bounds;
import org.muster.intake.format.Limits;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/** Each limit holds exactly: what reaches it is read, and one more is not. */
final class LimitsTest {
  private static final String HEADER = "id,title,note,marking\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] csv(String... notes) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < notes.length; i++) {
      text.append("s%d,One,%s,TLP:CLEAR\n".formatted(i, notes[i]));
    }
    return bytes(text.toString());
  }

  private static byte[] json(String... notes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < notes.length; i++) {
      text.append(
          "{\"id\": \"s%d\", \"title\": \"One\", \"note\": %s, \"marking\": \"TLP:CLEAR\"}\n"
              .formatted(i, notes[i]));
    }
    return bytes(text.toString());
  }

  /** One sheet of sources with the given notes, and as many empty sheets as make up a number. */
  private static byte[] workbook(int sheets, String... notes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, List.of("id", "title", "note", "marking"));
      for (int i = 0; i < notes.length; i++) {
        row(sheet, i + 1, List.of("s" + i, "One", notes[i], "TLP:CLEAR"));
      }
      for (int i = 1; i < sheets; i++) {
        book.createSheet();
      }
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void row(Sheet sheet, int number, List<String> values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.size(); i++) {
      row.createCell(i).setCellValue(values.get(i));
    }
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  /** A limit, what just reaches it, and what is one above it and gives a notice. */
  @SuppressWarnings("ArrayRecordComponent") // cases are never compared
  record Case(String limit, long value, byte[] reaching, byte[] above, String notice) {
    @Override
    public String toString() {
      return limit + " " + value + " " + notice;
    }
  }

  static List<Case> cases() throws IOException {
    String wide = HEADER.strip().replace(",marking", ",marking,more1");
    Map<String, byte[]> entries = new TreeMap<>(Map.of("a.csv", csv("n"), "b.txt", bytes("-")));
    byte[] two = zip(entries);
    entries.put("c.txt", bytes("-"));
    return List.of(
        new Case("columns", 4, csv("n"), bytes(wide + "\ns1,One,,,\n"), "file_too_wide 0"),
        new Case(
            "columns",
            4,
            json("1"),
            bytes("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}"),
            "file_too_wide 0"),
        new Case("field", 9, csv("123456789"), csv("1234567890"), "value_too_long 2 note"),
        new Case("field", 9, json("123456789"), json("1234567890"), "value_too_long 1 note"),
        new Case(
            "field",
            9,
            workbook(1, "123456789"),
            workbook(1, "1234567890"),
            "value_too_long 2 note"),
        new Case("record", 30, csv("1234567890123"), csv("12345678901234"), "row_too_long 2"),
        new Case(
            "record", 30, json("1234567890123456"), json("12345678901234567"), "row_too_long 1"),
        new Case(
            "record",
            30,
            workbook(1, "1234567890123456"),
            workbook(1, "12345678901234567"),
            "row_too_long 2"),
        new Case("rows", 2, csv("a", "b"), csv("a", "b", "c"), "file_limit 0"),
        new Case("rows", 2, json("1", "2"), json("1", "2", "3"), "file_limit 0"),
        new Case("rows", 2, workbook(1, "a", "b"), workbook(1, "a", "b", "c"), "file_limit 0"),
        new Case("entries", 2, two, zip(entries), "file_limit 0"),
        new Case("sheets", 2, workbook(2, "a"), workbook(3, "a"), "file_limit 0"),
        new Case("cells", 8, workbook(1, "a"), workbook(1, "a", "b"), "file_too_many_cells 0"),
        // Eight texts of 34 characters in all.
        new Case("texts", 8 * 64 + 68, workbook(1, "ab"), workbook(1, "abc"), "file_limit 0"),
        new Case("depth", 5, json("[[[[1]]]]"), json("[[[[[1]]]]]"), "file_limit 0"),
        new Case("digits", 9, json("123456789"), json("1234567890"), "file_limit 0"),
        new Case("digits", 9, json("1234567.89"), json("12345678.90"), "file_limit 0"),
        new Case("name", 7, json("1"), bytes("{\"markings\": 1}"), "file_limit 0"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatReachesALimitAndNotOneMore(Case limit) throws IOException {
    Limits limits =
        limit.limit.equals("record")
            ? Bounds.with(Map.of("record", limit.value, "field", limit.value))
            : Bounds.with(limit.limit, limit.value);
    Dropped reaching = Dropped.of(limit.reaching, limits);
    assertThat(reaching.entries()).as("%s", reaching.notices()).isNotEmpty();
    assertThat(reaching.all(Outcome.FileRefused.class)).isEmpty();
    assertThat(reaching.all(Outcome.Rejected.class)).isEmpty();
    Dropped above = Dropped.of(limit.above, limits);
    assertThat(above.summary()).containsExactly(limit.notice);
    Notice notice = above.notices().getFirst();
    assertThat(notice.message()).contains(Long.toString(limit.value));
    assertThat(notice.message() + " " + notice.remedy()).containsPattern("intake\\.max-[a-z-]+");
  }

  @Test
  void countsTheRowsOfAllPartsOfAFile() throws IOException {
    byte[] packed =
        zip(
            new TreeMap<>(
                Map.of(
                    "a.csv",
                    csv("a", "b"),
                    "b.csv",
                    bytes("id,date,title,host,marking\nE1,2020,T,IRQ,TLP:CLEAR\n"))));
    assertThat(Dropped.of(packed, Bounds.with("rows", 3)).summary()).isEmpty();
    assertThat(Dropped.of(packed, Bounds.with("rows", 2)).summary())
        .containsExactly("file_limit 0");
  }

  @Test
  void keepsAFileThatGrowsByTheLimitAndNotByMore() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; text.length() < 300_000; i++) {
      text.append("s%d,One,%d,TLP:CLEAR\n".formatted(i, random.nextInt(10)));
    }
    byte[] plain = bytes(text.toString());
    byte[] packed = zip(Map.of("a.csv", plain));
    int growth = 1;
    while (!Dropped.of(packed, Bounds.with("inflation", growth)).summary().isEmpty()) {
      assertThat(Dropped.of(packed, Bounds.with("inflation", growth)).summary())
          .containsExactly("file_ratio 0");
      growth++;
    }
    assertThat(growth).isBetween(2, plain.length / packed.length + 2);
    byte[] little = gzip(new byte[100_000]);
    assertThat(Dropped.of(little, Bounds.with("inflation", 1)).summary())
        .containsExactly("file_not_text 0");
    assertThat(Dropped.of(gzip(new byte[100_001]), Bounds.with("inflation", 1)).summary())
        .containsExactly("file_ratio 0");
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void countsWhatAllEntriesOfAnArchiveHold() throws IOException {
    byte[] a = csv("a");
    byte[] packed = zip(new TreeMap<>(Map.of("a.csv", a, "b.txt", new byte[50])));
    assertThat(Dropped.of(packed, Bounds.with("inflated", a.length + 50)).entries()).hasSize(1);
    assertThat(Dropped.of(packed, Bounds.with("inflated", a.length + 49)).summary())
        .containsExactly("file_inflated 0");
  }

  @Test
  void knowsNamesOfEntriesUpTo255Bytes() throws IOException {
    String name = "é".repeat(125) + "a.csv";
    assertThat(Dropped.of(zip(Map.of(name, csv("n")))).entries()).hasSize(1);
    assertThat(Dropped.of(zip(Map.of("b" + name, csv("n")))).summary())
        .containsExactly("file_archive 0");
  }

  /** A clock that goes on by a tenth of a second whenever it is asked. */
  private static Dropped timed(int seconds, byte[] bytes, boolean pausing) throws IOException {
    long[] now = {0};
    IntakeSettings settings =
        new IntakeSettings(1 << 20, seconds, Limits.DEFAULTS, 5, 100, "muster");
    String sha256 = Digests.sha256(bytes);
    try (FileReading reading =
        FileReading.open(
            Dropped.NAME,
            "",
            () -> new FrozenBytes(new java.io.ByteArrayInputStream(bytes), Dropped.NAME, sha256),
            Dropped.LAYOUTS,
            new FileReading.Terms(
                settings, MarkingOrder.TLP, () -> now[0] += 100_000_000, Intake.temporary()))) {
      if (pausing) {
        now[0] += 1_000_000_000_000L;
        reading.resume();
      }
      return Dropped.of(reading);
    }
  }

  @Test
  void givesUpAFileThatTakesTooLong() throws IOException {
    String[] notes = new String[5000];
    Arrays.fill(notes, "some words");
    byte[] bytes = csv(notes);
    int seconds = 1;
    while (!timed(seconds, bytes, false).all(Outcome.FileRefused.class).isEmpty()) {
      Dropped dropped = timed(seconds, bytes, false);
      assertThat(dropped.outcomes().getLast())
          .isInstanceOfSatisfying(
              Outcome.FileRefused.class,
              refused ->
                  assertThat(refused.notice().facts()).containsEntry("setting", "max-seconds"));
      assertThat(dropped.entries()).hasSizeLessThan(notes.length);
      seconds++;
    }
    assertThat(seconds).isGreaterThan(1);
    assertThat(timed(seconds, bytes, true).entries())
        .as("time in which nobody reads")
        .hasSize(notes.length);
  }

  @ParameterizedTest
  @CsvSource({
    "columns, 0, max-columns",
    "columns, 16385, max-columns",
    "field, 1048577, max-value-length",
    "record, 67108865, max-row-length",
    "rows, 0, max-rows",
    "inflated, 0, max-inflated-bytes",
    "inflation, 0, max-inflation",
    "entries, 0, max-entries",
    "sheets, 0, max-sheets",
    "cells, 0, max-cells",
    "texts, 0, max-shared-text-bytes",
    "depth, 1001, max-json-depth",
    "digits, 0, max-json-digits",
    "name, 0, max-json-name-length",
    "unpacking, -1, max-unpacking-kib"
  })
  void refusesLimitsThatCannotBeMeant(String limit, long value, String setting) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.with(limit, value))
        .withMessageStartingWith(
            "intake."
                + setting
                + " is out of range: "
                + value
                + " is "
                + (value < 1 ? "less" : "more"));
  }

  @Test
  void readsAnArchiveAgainOnlyForTheLimitThatItHit() {
    Notice rows =
        Notice.of(
            NoticeType.FILE_LIMIT,
            org.muster.notice.Place.file("a.csv"),
            "",
            "why",
            "it has more rows",
            "limit",
            "2",
            "setting",
            "max-rows");
    assertThat(Dropped.settings(Bounds.with("rows", 2)).lifted(rows)).isFalse();
    assertThat(Dropped.settings(Bounds.with("rows", 3)).lifted(rows)).isTrue();
    assertThat(Dropped.settings(Bounds.with(Map.of("rows", 2L, "columns", 7L))).lifted(rows))
        .isFalse();
  }
}
