package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.notice.NoticeType;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Files that were made to fill up memory and disk: each is refused soon, and leaves nothing. */
final class HostileFilesTest {
  private static final byte[] SOURCES =
      "id,title,marking\ns1,One,TLP:CLEAR\ns2,Two,TLP:CLEAR\n".getBytes(StandardCharsets.UTF_8);

  /** How much of the processor's time a file may take. */
  private static final long PATIENCE = 2000;

  @TempDir Path folder;
  private Path input;
  private Path temp;

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    temp = Files.createDirectory(folder.resolve("temp"));
  }

  /** Fills a stream with one character. */
  private static void fill(OutputStream out, int megabytes) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) ' ');
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  private static byte[] gzip(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      fill(out, megabytes);
    }
    return packed.toByteArray();
  }

  private static byte[] xz(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new XZOutputStream(packed, new LZMA2Options(0))) {
      fill(out, megabytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry(name));
      fill(out, megabytes);
      out.closeEntry();
    }
    return packed.toByteArray();
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

  /** Sixteen archives in each of sixteen, and so on: a small file that holds a million times it. */
  private static byte[] nested() throws IOException {
    byte[] inner = zip("0.csv", 4);
    for (int level = 1; level <= 5; level++) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (int i = 0; i < 16; i++) {
        files.put(level + "-" + i + ".zip", inner);
      }
      inner = zip(files);
    }
    return inner;
  }

  /** An archive whose directory names the same packed bytes many times. */
  private static byte[] overlapping() throws IOException {
    byte[] plain = new byte[1_000_000];
    new Random(1).nextBytes(plain);
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (byte) (i % 97 < 60 ? ' ' : 'a' + (plain[i] & 1));
    }
    byte[] one = zip(Map.of("0000", plain));
    ByteBuffer all = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
    int end = one.length - 22;
    int directory = all.getInt(end + 16);
    int entry = end - directory;
    ByteBuffer bomb =
        ByteBuffer.allocate(directory + 90 * entry + 22).order(ByteOrder.LITTLE_ENDIAN);
    bomb.put(one, 0, directory);
    for (int i = 0; i < 90; i++) {
      byte[] record = Arrays.copyOfRange(one, directory, end);
      byte[] name = "%04d".formatted(i).getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(name, 0, record, 46, name.length);
      bomb.put(record);
    }
    byte[] tail = Arrays.copyOfRange(one, end, one.length);
    ByteBuffer.wrap(tail)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(8, (short) 90)
        .putShort(10, (short) 90)
        .putInt(12, 90 * entry);
    return bomb.put(tail).array();
  }

  /**
   * An archive whose entries begin behind each other and share the bytes that grow: each prints the
   * head of the next and goes on in it (David Fifield, A better zip bomb, WOOT 2019).
   */
  private static byte[] quoting(int entries) throws IOException {
    byte[] one = zip(Map.of("a0000.csv", new byte[1 << 20]));
    ByteBuffer kernel = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
    int directory = kernel.getInt(one.length - 6);
    byte[] packed = Arrays.copyOfRange(one, 39, 39 + kernel.getInt(directory + 20));
    byte[] plain = new byte[1 << 20];
    List<ByteBuffer> heads = new ArrayList<>();
    for (int i = entries - 1; i >= 0; i--) {
      byte[] name = "a%04d.csv".formatted(i).getBytes(StandardCharsets.US_ASCII);
      if (!heads.isEmpty()) {
        byte[] next = heads.getFirst().array();
        packed = joined(quote(next.length), next, packed);
        plain = joined(next, plain);
      }
      CRC32 check = new CRC32();
      check.update(plain);
      heads.addFirst(
          ByteBuffer.allocate(30 + name.length)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(0x04034b50)
              .putInt(20)
              .putInt(8)
              .putShort((short) 0)
              .putInt((int) check.getValue())
              .putInt(packed.length)
              .putInt(plain.length)
              .putInt(name.length)
              .put(name));
    }
    return joined(heads.getFirst().array(), packed, quoted(heads, packed.length));
  }

  /** The beginning of a block of deflate that is not packed. */
  private static byte[] quote(int length) {
    return ByteBuffer.allocate(5)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 0)
        .putShort((short) length)
        .putShort((short) ~length)
        .array();
  }

  /** The directory of these heads, each 5 bytes behind the one before. */
  private static byte[] quoted(List<ByteBuffer> heads, int packed) {
    int head = heads.getFirst().capacity();
    ByteBuffer all =
        ByteBuffer.allocate(heads.size() * (head + 16) + 22).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < heads.size(); i++) {
      all.putInt(0x02014b50).putShort((short) 20).put(heads.get(i).array(), 4, 26);
      all.put(new byte[10]).putInt(i * (head + 5)).put(heads.get(i).array(), 30, head - 30);
    }
    int size = all.position();
    all.putInt(0x06054b50).putInt(0).putShort((short) heads.size()).putShort((short) heads.size());
    return all.putInt(size).putInt(head + packed).array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Stream.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** An archive that says that its entry holds fewer bytes than it does, or more. */
  private static byte[] lying(long size) throws IOException {
    byte[] packed = zip("a.csv", 50);
    ByteBuffer all = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    int directory = all.getInt(packed.length - 22 + 16);
    all.putInt(directory + 24, (int) size);
    return packed;
  }

  /** An archive with 64-bit sizes, of which its directory has another one. */
  private static byte[] lying64(long size) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(packed)) {
      out.setUseZip64(Zip64Mode.Always);
      out.putArchiveEntry(new ZipArchiveEntry("a.csv"));
      out.write(SOURCES);
      out.closeArchiveEntry();
    }
    byte[] bytes = packed.toByteArray();
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    int extra = directory + 46 + all.getShort(directory + 28);
    assertThat(all.getShort(extra)).isEqualTo((short) 1);
    assertThat(all.getLong(extra + 4)).isEqualTo(SOURCES.length);
    all.putLong(extra + 4, size);
    return bytes;
  }

  /** Many streams behind each other, of which none grows by itself beyond what is let pass. */
  private static byte[] many() throws IOException {
    byte[] one = gzip(1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 100; i++) {
      all.writeBytes(one);
    }
    return all.toByteArray();
  }

  private static byte[] workbook(String part, byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    files.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
    files.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
    files.put(part, bytes);
    return zip(files);
  }

  private static byte[] repeated(String text, int times) {
    return text.repeat(times).getBytes(StandardCharsets.UTF_8);
  }

  private void drop(String name, byte[] bytes) throws IOException {
    Files.write(input.resolve(name), bytes);
  }

  private Map<String, NoticeType> read(int megabytes) throws IOException, InterruptedException {
    List<String> before = everything();
    Map<String, NoticeType> refused = new TreeMap<>();
    for (OwnJvmReading.Line line : OwnJvmReading.read(input, megabytes, temp)) {
      assertThat(line.millis()).as(line.name()).isLessThan(PATIENCE);
      refused.put(line.name(), Objects.requireNonNull(line.refusal(), line.name()));
    }
    assertThat(temp).isEmptyDirectory();
    assertThat(everything()).filteredOn(path -> !path.contains("said")).isEqualTo(before);
    return refused;
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void areRefusedWithinLittleTimeAndMemory() throws IOException, InterruptedException {
    drop("flat.gz", gzip(80));
    drop("flat.xz", xz(40));
    drop("flat.zip", zip("a.csv", 80));
    drop("many.gz", many());
    drop("nested.zip", nested());
    drop("overlapping.zip", overlapping());
    drop("quoting.zip", quoting(30));
    drop("quine.gz", Quine.gz());
    drop("quine.zip", Quine.zip());
    drop("smaller.zip", lying(100));
    drop("larger.zip", lying(4_000_000_000L));
    drop("smaller64.zip", lying64(SOURCES.length - 1));
    drop("larger64.zip", lying64(1L << 40));
    drop("endless64.zip", lying64(-1));
    drop("cut.xz", Arrays.copyOf(xz(1), 100));
    drop("cut.zip", Arrays.copyOf(zip("a.csv", 1), 500));
    drop("sheet.xlsx", workbook("xl/worksheets/sheet1.xml", repeated(" ", 40 << 20)));
    byte[] noise = new byte[17 << 20];
    new Random(2).nextBytes(noise);
    drop("rels.xlsx", workbook("_rels/.rels", noise));
    assertThat(read(64))
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("flat.gz", NoticeType.FILE_RATIO),
                    Map.entry("flat.xz", NoticeType.FILE_RATIO),
                    Map.entry("flat.zip", NoticeType.FILE_RATIO),
                    Map.entry("many.gz", NoticeType.FILE_RATIO),
                    Map.entry("nested.zip", NoticeType.FILE_ARCHIVE),
                    Map.entry("overlapping.zip", NoticeType.FILE_ARCHIVE),
                    Map.entry("quoting.zip", NoticeType.FILE_ARCHIVE),
                    Map.entry("quine.gz", NoticeType.FILE_ARCHIVE),
                    Map.entry("quine.zip", NoticeType.FILE_ARCHIVE),
                    Map.entry("smaller.zip", NoticeType.FILE_DAMAGED),
                    Map.entry("larger.zip", NoticeType.FILE_RATIO),
                    Map.entry("smaller64.zip", NoticeType.FILE_DAMAGED),
                    Map.entry("larger64.zip", NoticeType.FILE_INFLATED),
                    Map.entry("endless64.zip", NoticeType.FILE_ARCHIVE),
                    Map.entry("cut.xz", NoticeType.FILE_DAMAGED),
                    Map.entry("cut.zip", NoticeType.FILE_ARCHIVE),
                    Map.entry("sheet.xlsx", NoticeType.FILE_RATIO),
                    Map.entry("rels.xlsx", NoticeType.FILE_DAMAGED))));
  }

  @Test
  void areWhatTheyAreSaidToBe() throws IOException {
    byte[] gz = Quine.gz();
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gz)).readAllBytes()).isEqualTo(gz);
    byte[] zip = Quine.zip();
    try (ZipFile file = new ZipFile(Files.write(folder.resolve("r.zip"), zip).toFile())) {
      assertThat(file.getInputStream(file.getEntry("r.zip")).readAllBytes()).isEqualTo(zip);
    }
    byte[] quoting = quoting(30);
    assertThat(quoting).hasSizeLessThan(10_000);
    try (ZipFile file = new ZipFile(Files.write(folder.resolve("q.zip"), quoting).toFile())) {
      for (int i : new int[] {0, 17, 29}) {
        ZipEntry entry = file.getEntry("a%04d.csv".formatted(i));
        assertThat(file.getInputStream(entry).readAllBytes()).hasSizeGreaterThanOrEqualTo(1 << 20);
      }
    }
  }

  @Test
  void areRefusedAlsoIfTheyArePlainText() throws IOException, InterruptedException {
    drop("deep.json", repeated("[{\"a\":", 1_000_000));
    drop("digits.json", ("[{\"id\": " + "9".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
    drop("text.json", ("[{\"id\": \"" + "9".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
    drop("name.json", ("[{\"" + "n".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
    drop("line.csv", repeated("id;title ", 5_000_000));
    drop("quote.csv", ("id,\"title" + "\nx,y".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8));
    drop("wide.csv", repeated("a,", 10_000_000));
    assertThat(read(64))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "deep.json", NoticeType.FILE_LIMIT,
                    "digits.json", NoticeType.FILE_LIMIT,
                    "text.json", NoticeType.FILE_LIMIT,
                    "name.json", NoticeType.FILE_LIMIT,
                    "line.csv", NoticeType.FILE_TOO_WIDE,
                    "quote.csv", NoticeType.FILE_UNKNOWN_LAYOUT,
                    "wide.csv", NoticeType.FILE_TOO_WIDE)));
  }
}
