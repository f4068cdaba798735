package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.intake.format.Bounds;
import org.muster.notice.Notice;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What becomes of compressed files and archives. */
final class PackedFileTest {
  private static final String SOURCES = "id,title,marking\ns1,One,TLP:CLEAR\ns2,Two,TLP:CLEAR\n";
  private static final String EVENTS =
      "id;date;title;host;marking\nE1;2020;T;IRQ;TLP:CLEAR\nE2;x;T;IRQ;TLP:CLEAR\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] xz(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new XZOutputStream(packed, new LZMA2Options(1))) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        out.write(file.getValue());
        out.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, String text) throws IOException {
    return zip(Map.of(name, bytes(text)));
  }

  @Test
  void readsWhatIsCompressed() throws IOException {
    for (byte[] packed :
        new byte[][] {gzip(bytes(SOURCES)), xz(bytes(SOURCES)), zip("a/sources.csv", SOURCES)}) {
      Dropped dropped = Dropped.of(packed);
      assertThat(dropped.notices()).isEmpty();
      assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1", "s2");
    }
  }

  @Test
  void readsStreamsOneBehindTheOther() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(bytes(SOURCES)));
    both.writeBytes(gzip(bytes("s3,Three,TLP:CLEAR\n")));
    assertThat(Dropped.of(both.toByteArray()).entries()).hasSize(3);
  }

  @Test
  void givesAnArchiveAPartForEachLayout() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("LICENSE", bytes("Use as you like.\nBut name us.\n"));
    files.put("codebook.pdf", bytes("%PDF-1.7\n"));
    files.put("a/s1.csv", bytes(SOURCES));
    files.put("events.csv", bytes(EVENTS));
    files.put("s2.csv", bytes(SOURCES.replace("s2", "s9")));
    Dropped dropped = Dropped.of(zip(files));
    assertThat(dropped.entries())
        .extracting(e -> e.key().toString())
        .containsExactly(
            "sources/muster/s1", "sources/muster/s2", "sources/muster/s9", "events/muster/E1");
    assertThat(dropped.notices())
        .extracting(n -> n.type().code() + " " + n.place().file() + " " + n.place().line())
        .containsExactly(
            "table_left_out dropped.csv!codebook.pdf 0",
            "table_left_out dropped.csv!LICENSE 0",
            "row_id_repeated dropped.csv!s2.csv 2",
            "value_not_a_date dropped.csv!events.csv 3");
    assertThat(dropped.notices().get(2).facts())
        .containsEntry("first", "2 of dropped.csv!a/s1.csv");
    assertThat(dropped.parts())
        .containsExactly(new FileCounts(4, 3, 0, 1, 0), new FileCounts(2, 1, 0, 1, 0));
  }

  @Test
  void refusesATableThatWasMeantForALayoutAndKeepsTheOthers() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("s1.csv", bytes(SOURCES));
    files.put("events.csv", bytes("id,day,title,host,latitude,longitude,killed\n"));
    Dropped dropped = Dropped.of(zip(files));
    assertThat(dropped.entries()).hasSize(2);
    assertThat(dropped.outcomes().getLast()).isInstanceOf(Outcome.FileRefused.class);
    assertThat(dropped.parts()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30, 60})
  void refusesWhatIsCutOff(int less) throws IOException {
    for (byte[] packed :
        new byte[][] {gzip(bytes(SOURCES)), xz(bytes(SOURCES)), zip("sources.csv", SOURCES)}) {
      Dropped dropped = Dropped.of(Arrays.copyOf(packed, packed.length - less));
      assertThat(dropped.entries()).isEmpty();
      assertThat(dropped.outcomes()).hasSize(1).first().isInstanceOf(Outcome.FileRefused.class);
    }
  }

  @Test
  void refusesADamagedByte() throws IOException {
    byte[] packed = zip("sources.csv", SOURCES.repeat(20));
    packed[60] ^= 4;
    assertThat(Dropped.of(packed).summary()).containsExactly("file_damaged 0");
  }

  @Test
  void refusesWhatGrowsTooMuch() throws IOException {
    byte[] zeros = new byte[20 << 20];
    Arrays.fill(zeros, (byte) 'x');
    assertThat(Dropped.of(gzip(zeros)).summary()).containsExactly("file_ratio 0");
    assertThat(Dropped.of(xz(zeros)).summary()).containsExactly("file_ratio 0");
    assertThat(Dropped.of(zip(Map.of("x.csv", zeros))).summary()).containsExactly("file_ratio 0");
  }

  @Test
  void readsUpToTheLimitAndRefusesAByteMore() throws IOException {
    byte[] packed = zip("sources.csv", SOURCES);
    int length = bytes(SOURCES).length;
    assertThat(Dropped.of(packed, limit(length), in -> in).entries()).hasSize(2);
    Dropped over = Dropped.of(packed, limit(length - 1), in -> in);
    assertThat(over.entries()).isEmpty();
    assertThat(over.summary()).containsExactly("file_inflated 0");
    assertThat(Dropped.of(gzip(bytes(SOURCES)), limit(length), in -> in).entries()).hasSize(2);
    assertThat(Dropped.of(gzip(bytes(SOURCES)), limit(length - 1), in -> in).summary())
        .containsExactly("file_inflated 0");
  }

  private static IntakeSettings limit(long inflated) {
    return Dropped.settings(Bounds.with("inflated", inflated));
  }

  @Test
  void refusesAnXzStreamThatAsksForMuchMemory() throws IOException {
    // As much as xz -9 asks for, the next size, and 1.5 GiB.
    assertThat(Dropped.of(asking(28)).entries()).hasSize(2);
    for (int dictionary : new int[] {29, 37}) {
      Dropped refused = Dropped.of(asking(dictionary));
      assertThat(refused.notices())
          .extracting(Notice::message)
          .containsExactly(
              "The file is not read, as it asks for more KiB of memory to be unpacked than the"
                  + " limit allows, which is 66560 (intake.max-unpacking-kib).");
    }
  }

  @Test
  void refusesAnXzStreamThatNoJavaCanUnpack() throws IOException {
    assertThat(Dropped.of(asking(38)).summary()).containsExactly("file_damaged 0");
  }

  /** An xz stream that says how large a dictionary it needs, whether it does or not. */
  private static byte[] asking(int dictionary) throws IOException {
    byte[] packed = xz(bytes(SOURCES));
    // The block header: its size, flags, the filter's id and property size, and its dictionary.
    int size = (packed[12] + 1) * 4;
    packed[16] = (byte) dictionary;
    CRC32 crc = new CRC32();
    crc.update(packed, 12, size - 4);
    ByteBuffer.wrap(packed)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(12 + size - 4, (int) crc.getValue());
    return packed;
  }

  @Test
  void refusesWhatIsPackedTwice() throws IOException {
    assertThat(Dropped.of(gzip(gzip(bytes(SOURCES)))).summary()).containsExactly("file_archive 0");
    assertThat(Dropped.of(gzip(zip("a.csv", SOURCES))).summary()).containsExactly("file_archive 0");
    assertThat(Dropped.of(zip(Map.of("a.zip", zip("a.csv", SOURCES)))).summary())
        .containsExactly("file_archive 0");
    assertThat(Dropped.of(zip(Map.of("a.gz", gzip(bytes(SOURCES))))).summary())
        .containsExactly("file_archive 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.csv",
        "a/../../b.csv",
        "/etc/a.csv",
        "C:/a.csv",
        "a\nb.csv",
        "a\0b.csv",
        "a\u007Fb.csv",
        "gpj\u202Evsc.csv",
        "a\u2028b.csv"
      })
  void refusesNamesThatLeadOutOfTheArchive(String name) throws IOException {
    assertThat(Dropped.of(zip(name, SOURCES)).summary()).containsExactly("file_archive 0");
  }

  @Test
  void refusesAnArchiveWithTwoEntriesOfOneName() throws IOException {
    byte[] packed = zip(Map.of("a.csv", bytes(SOURCES), "b.csv", bytes(SOURCES)));
    String text = new String(packed, StandardCharsets.ISO_8859_1).replace("b.csv", "a.csv");
    assertThat(Dropped.of(text.getBytes(StandardCharsets.ISO_8859_1)).summary())
        .containsExactly("file_archive 0");
  }

  @Test
  void refusesAnArchiveWithNamesThatDifferByCapitalsAlone() throws IOException {
    byte[] packed = zip(Map.of("a.csv", bytes(SOURCES), "A.CSV", bytes(SOURCES)));
    assertThat(Dropped.of(packed).summary()).containsExactly("file_archive 0");
  }

  @Test
  void refusesASymbolicLinkAndAnEmptyArchive() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(packed)) {
      ZipArchiveEntry link = new ZipArchiveEntry("a.csv");
      link.setUnixMode(0120777);
      out.putArchiveEntry(link);
      out.write(bytes("/etc/passwd"));
      out.closeArchiveEntry();
    }
    assertThat(Dropped.of(packed.toByteArray()).summary()).containsExactly("file_archive 0");
    assertThat(Dropped.of(zip(Map.of())).summary()).containsExactly("file_empty 0");
  }
}
