package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.domain.Entry;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Good files in every format that arrive damaged: they are read, or rows are rejected, or the file
 * is refused; nothing else ever happens, and what is packed never gives a wrong record.
 */
final class DamageTest {
  private static final int ROWS = 40;
  private static final int DAMAGES = 100;
  private static final List<String> NAMES = List.of("id", "title", "publisher", "note", "marking");

  /** A format, and whether checksums tell each damage. */
  enum Sample {
    JSON(false),
    NDJSON(false),
    XLSX(false),
    GZIP(true),
    XZ(true),
    ZIP(true);

    private final boolean checked;

    Sample(boolean checked) {
      this.checked = checked;
    }

    byte[] bytes() throws IOException {
      return switch (this) {
        case JSON -> json("[", ",\n", "]").getBytes(StandardCharsets.UTF_8);
        case NDJSON -> json("", "\n", "\n").getBytes(StandardCharsets.UTF_8);
        case XLSX -> workbook();
        case GZIP -> packed(GZIPOutputStream::new);
        case XZ -> packed(out -> new XZOutputStream(out, new LZMA2Options(1)));
        case ZIP -> zip();
      };
    }
  }

  /** Wraps a stream. */
  private interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static List<String> fields(int row) {
    return List.of("s" + row, "Title " + row, "köşk, " + row * 7919, "a \"b\"\nc", "TLP:CLEAR");
  }

  private static String csv() {
    StringBuilder text = new StringBuilder(String.join(",", NAMES) + "\n");
    for (int i = 0; i < ROWS; i++) {
      for (String field : fields(i)) {
        text.append('"').append(field.replace("\"", "\"\"")).append("\",");
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    return text.toString();
  }

  private static String json(String begin, String between, String end) {
    StringBuilder text = new StringBuilder(begin);
    for (int i = 0; i < ROWS; i++) {
      text.append(i == 0 ? "{" : between + "{");
      for (int j = 0; j < NAMES.size(); j++) {
        String value = fields(i).get(j).replace("\"", "\\\"").replace("\n", "\\n");
        text.append(j == 0 ? "\"" : ", \"").append(NAMES.get(j)).append("\": \"");
        text.append(value).append('"');
      }
      text.append('}');
    }
    return text.append(end).toString();
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      row(sheet, 0, NAMES);
      for (int i = 0; i < ROWS; i++) {
        row(sheet, i + 1, fields(i));
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void row(Sheet sheet, int number, List<String> values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.size(); i++) {
      row.createCell(i).setCellValue(values.get(i));
    }
  }

  private static byte[] packed(Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packing.over(bytes)) {
      out.write(csv().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("sources.csv"));
      out.write(csv().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheWholeFile(Sample sample) throws IOException {
    Dropped dropped = Dropped.of(sample.bytes());
    assertThat(dropped.notices()).isEmpty();
    assertThat(dropped.entries()).hasSize(ROWS);
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSameFromSingleBytes(Sample sample) throws IOException {
    byte[] bytes = sample.bytes();
    Dropped drops =
        Dropped.of(
            bytes,
            IntakeSettings.DEFAULTS,
            in ->
                new FilterInputStream(in) {
                  @Override
                  public int read(byte[] target, int offset, int length) throws IOException {
                    return super.read(target, offset, Math.min(length, 1));
                  }
                });
    assertThat(drops.outcomes()).isEqualTo(Dropped.of(bytes).outcomes());
  }

  @ParameterizedTest
  @EnumSource
  void readsOrRefusesAFileWithAFlippedBit(Sample sample) throws IOException {
    byte[] good = sample.bytes();
    List<Entry> entries = Dropped.of(good).entries();
    Random random = new Random(sample.name().hashCode());
    for (int i = 0; i < DAMAGES; i++) {
      byte[] bad = good.clone();
      int at = random.nextInt(bad.length);
      bad[at] ^= (byte) (1 << random.nextInt(8));
      Dropped dropped = Dropped.of(bad);
      assertSound(dropped, sample + " at " + at);
      if (sample.checked && kept(dropped)) {
        assertThat(dropped.entries()).as("%s at %d", sample, at).isEqualTo(entries);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsPackedOrAListIfItIsCut(Sample sample) throws IOException {
    byte[] good = sample.bytes();
    Random random = new Random(sample.name().hashCode());
    for (int i = 0; i < DAMAGES; i++) {
      int length = 1 + random.nextInt(good.length - 1);
      Dropped dropped = Dropped.of(Arrays.copyOf(good, length));
      assertSound(dropped, sample + " cut to " + length);
      if (sample != Sample.NDJSON) {
        assertThat(kept(dropped)).as("%s cut to %d", sample, length).isFalse();
      }
    }
  }

  private static boolean kept(Dropped dropped) {
    return dropped.all(Outcome.FileRefused.class).isEmpty();
  }

  private static void assertSound(Dropped dropped, String what) {
    int rows = dropped.entries().size() + dropped.all(Outcome.Rejected.class).size();
    long read = dropped.parts().stream().mapToLong(FileCounts::read).sum();
    assertThat(rows + dropped.all(Outcome.LeftOut.class).size()).as(what).isEqualTo((int) read);
  }
}
