package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Source;
import org.muster.intake.format.Encoding;
import org.muster.intake.format.EncodingProbe;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/** Files as spreadsheets and other programs encode them. */
final class EncodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TITLE = "Renforcement à Bağdad: “köşk”, 20 €";
  private static final String WESTERN = "Renforcement à Bagdad: “œuvre”, 20 €";

  private static byte[] file(String mark, String title, String charset) {
    return (mark + "id;title;note;marking\r\ns1;" + title + ";;TLP:CLEAR\r\n")
        .getBytes(Charset.forName(charset));
  }

  private static String title(Dropped dropped) {
    assertThat(dropped.entries()).as("%s", dropped.notices()).hasSize(1);
    return ((Source) dropped.entries().getFirst()).title();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true"})
  void readsUtf8WithoutAWord(String charset, boolean mark) throws IOException {
    Dropped dropped = Dropped.of(file(mark ? "\uFEFF" : "", TITLE, charset));
    assertThat(title(dropped)).isEqualTo(TITLE);
    assertThat(dropped.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, true, 0, 0xFF",
    "UTF-16BE, true, 0, 0xFE",
    "UTF-16LE, false, 1, 0x00",
    "UTF-16BE, false, 0, 0x00"
  })
  void readsUtf16AndSaysSo(String charset, boolean mark, String offset, String odd)
      throws IOException {
    Dropped dropped = Dropped.of(file(mark ? "\uFEFF" : "", TITLE + " 😀", charset));
    assertThat(title(dropped)).isEqualTo(TITLE + " 😀");
    assertThat(dropped.notices()).hasSize(1);
    Notice notice = dropped.notices().getFirst();
    assertThat(notice.type()).isEqualTo(NoticeType.FILE_ENCODING);
    assertThat(notice.facts())
        .containsEntry("encoding", charset)
        .containsEntry("offset", offset)
        .containsEntry("byte", odd);
  }

  @Test
  void readsWhatExcelSavesOnAWesternMachine() throws IOException {
    Dropped dropped = Dropped.of(file("sep=;\r\n", WESTERN, "windows-1252"));
    assertThat(title(dropped)).isEqualTo(WESTERN);
    assertThat(dropped.notices())
        .extracting(Notice::type)
        .containsExactly(NoticeType.FILE_ENCODING);
    assertThat(dropped.notices().getFirst().facts())
        .containsEntry("encoding", "windows-1252")
        .containsEntry("byte", "0xE0")
        .containsEntry("offset", "46");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x00, 0x01, 0x1A, 0x1B})
  void refusesBytesThatNoTextHas(int odd) throws IOException {
    byte[] bytes = file("", WESTERN + "#", "windows-1252");
    int at = new String(bytes, WINDOWS_1252).indexOf('#');
    bytes[at] = (byte) odd;
    Dropped dropped = Dropped.of(bytes);
    assertThat(dropped.outcomes()).hasSize(1).first().isInstanceOf(Outcome.FileRefused.class);
    assertThat(dropped.notices().getFirst().message())
        .isEqualTo("The file is not text: byte %d is 0x%02X.".formatted(at, odd));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "89504E470D0A1A0A0000000D49484452", // PNG
        "504B0304140006000800000021", // ZIP, and so every .xlsx
        "1F8B08000000000000FF", // gzip
        "D0CF11E0A1B11AE1", // old Excel
        "255044462D312E370A25E2E3CFD30A00", // PDF
        "FFFE0000690000006400000000", // UTF-32
        "FFFE69006400D8", // UTF-16, cut within a letter
        "FFFE690000D82C00", // UTF-16, half a pair
        "FEFF0069DC00002C", // UTF-16, the other half
        "00"
      })
  void refusesABinaryFileWithACsvName(String hex) throws IOException {
    Dropped dropped = Dropped.of(HexFormat.of().parseHex(hex));
    assertThat(dropped.notices())
        .extracting(Notice::type)
        .containsAnyOf(
            NoticeType.FILE_NOT_TEXT,
            NoticeType.FILE_FOREIGN,
            NoticeType.FILE_ARCHIVE,
            NoticeType.FILE_DAMAGED)
        .hasSize(1);
  }

  @Test
  void rejectsOnlyTheRowsThatAreDamagedInUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("id,note,title\ns1,,Bağdad\ns2,,Ba".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC4);
    bytes.writeBytes("dad\ns3,,köşk\ns4,,\uFFFD\n".getBytes(StandardCharsets.UTF_8));
    Dropped dropped = Dropped.of(bytes.toByteArray());
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1", "s3");
    assertThat(dropped.summary())
        .containsExactly(
            "value_not_decoded 3 title", "value_not_decoded 5 title", "marking_blank 0");
  }

  @Test
  void rejectsTheLastRowOfUtf8ThatWasCutWithinALetter() throws IOException {
    byte[] whole = "id,note,title\ns1,,Bağdad\ns2,,köşk".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 2);
    Dropped dropped = Dropped.of(cut);
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1");
    assertThat(dropped.summary()).contains("value_not_decoded 3 title");
  }

  @Test
  void keepsAReplacementCharacterThatTheFileItselfHas() throws IOException {
    assertThat(title(Dropped.of(file("", "a\uFFFDb", "UTF-8")))).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @CsvSource({
    "41C3A942, true, -1", // two bytes
    "41E282AC42, true, -1", // three
    "41F09F988042, true, -1", // four
    "41C080, false, 1", // overlong
    "41E0808042, false, 1",
    "41F0808080, false, 1",
    "41EDA08042, false, 1", // a surrogate
    "41F4908080, false, 1", // beyond U+10FFFF
    "41F842, false, 1",
    "4142C3, false, 2", // cut
    "4142E282, false, 2",
    "41C3C3A9, false, 1"
  })
  void knowsUtf8(String hex, boolean valid, long odd) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    Encoding encoding = EncodingProbe.probe(new ByteArrayInputStream(bytes));
    boolean utf8 =
        encoding instanceof Encoding.Text text
            && text.charset().equals(StandardCharsets.UTF_8)
            && !text.damaged();
    assertThat(utf8).isEqualTo(valid);
    if (encoding instanceof Encoding.Text text) {
      assertThat(text.oddOffset()).isEqualTo(odd);
    }
  }

  @Test
  void findsAnOddByteAnywhere() throws IOException {
    for (int at : List.of(0, 4095, 4096, 4097, 69_631, 69_632, 200_000)) {
      byte[] bytes = "a".repeat(at + 10).getBytes(StandardCharsets.UTF_8);
      bytes[at] = (byte) 0xE9;
      assertThat(EncodingProbe.probe(new ByteArrayInputStream(bytes)))
          .isEqualTo(new Encoding.Text(Encoding.WINDOWS_1252, 0, false, at, 0xE9));
    }
  }
}
