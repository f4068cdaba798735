package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.domain.Entry;
import org.muster.notice.NoticeType;

/** A good file that arrives damaged gives good rows, rejected rows or a refusal, never less. */
final class RobustnessTest {
  private static final int ROWS = 60;

  /** A good file in one of the forms that programs write. */
  enum Sample {
    UTF_8("", ",", "\n", "köşk", "UTF-8"),
    ASCII("", "\t", "\r", "kosk", "US-ASCII"),
    EXCEL("sep=;\r\n", ";", "\r\n", "café", "windows-1252"),
    UTF_16("\uFEFF", "\t", "\r\n", "köşk", "UTF-16LE");

    private final String head;
    private final String delimiter;
    private final String end;
    private final String word;
    private final Charset charset;

    Sample(String head, String delimiter, String end, String word, String charset) {
      this.head = head;
      this.delimiter = delimiter;
      this.end = end;
      this.word = word;
      this.charset = Charset.forName(charset);
    }

    byte[] bytes() {
      return (head + text(delimiter, end, word)).getBytes(charset);
    }

    /** Length of the header line with all before it. */
    int headerBytes() {
      String header = head + text(delimiter, end, word);
      return header.substring(0, header.indexOf("note") + 4).getBytes(charset).length;
    }
  }

  private static String text(String delimiter, String end, String word) {
    StringBuilder text =
        new StringBuilder("id,operation,date,title,host,latitude,longitude,killed,marking,note\n");
    for (int i = 0; i < ROWS; i++) {
      String note =
          switch (i % 4) {
            case 0 -> "";
            case 1 -> word;
            case 2 -> "\"a \"\"quoted\"\" " + word + "\"";
            default -> "\"several\n\nlines\"";
          };
      text.append(
          "E%d,NMI,2020-01-%02d,Title %s,IRQ,33.%d,44.25,%d,TLP:CLEAR,%s\n"
              .formatted(i, i % 28 + 1, word, i, i, note));
    }
    return text.toString().replace(",", delimiter).replace("\n", end);
  }

  private static void assertNothingLost(Dropped dropped) {
    FileCounts counts = dropped.counts();
    assertThat(dropped.entries()).hasSize((int) (counts.accepted() - counts.withdrawn()));
    assertThat(dropped.all(Outcome.Rejected.class))
        .hasSize((int) counts.rejected())
        .allSatisfy(r -> assertThat(r.notices()).isNotEmpty())
        .allSatisfy(r -> assertThat(r.fields()).isNotEmpty());
    assertThat(dropped.all(Outcome.LeftOut.class)).hasSize((int) counts.leftOut());
    boolean refused = !dropped.all(Outcome.FileRefused.class).isEmpty();
    assertThat(refused && counts.read() > 0).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSampleWhole(Sample sample) throws IOException {
    Dropped dropped = Dropped.of(sample.bytes());
    assertThat(dropped.counts()).isEqualTo(new FileCounts(ROWS, ROWS, 0, 0, 0));
    assertThat(dropped.notices().stream().filter(n -> n.type() != NoticeType.FILE_ENCODING))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsByteByByteAsInOnePiece(Sample sample) throws IOException {
    Dropped slow =
        Dropped.of(
            sample.bytes(),
            IntakeSettings.DEFAULTS,
            in ->
                new FilterInputStream(in) {
                  @Override
                  public int read(byte[] target, int offset, int length) throws IOException {
                    return super.read(target, offset, Math.min(length, 1));
                  }
                });
    assertThat(slow.outcomes()).isEqualTo(Dropped.of(sample.bytes()).outcomes());
  }

  @ParameterizedTest
  @EnumSource
  void losesNoRowByAFlippedBit(Sample sample) throws IOException {
    Random random = new Random(20200103);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = sample.bytes();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Dropped dropped = Dropped.of(bytes);
      assertNothingLost(dropped);
      if (at > sample.headerBytes() && dropped.counts().read() > 0) {
        assertThat(dropped.counts().accepted())
            .as("byte %d is %02x", at, bytes[at])
            .isGreaterThanOrEqualTo(ROWS - 3);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void losesNoRowByManyFlippedBits(Sample sample) throws IOException {
    Random random = new Random(20200106);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = sample.bytes();
      for (int n = 0; n < 40; n++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertNothingLost(Dropped.of(bytes));
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsTheRowsBeforeACut(Sample sample) throws IOException {
    List<Entry> whole = Dropped.of(sample.bytes()).entries();
    for (int length = 0; length < sample.bytes().length; length += 7) {
      Dropped dropped = Dropped.of(Arrays.copyOf(sample.bytes(), length));
      assertNothingLost(dropped);
      List<Entry> entries = dropped.entries();
      // A last line that is cut within its last value cannot be told from a whole one.
      int sure = Math.max(0, entries.size() - 1);
      assertThat(entries.subList(0, sure)).isEqualTo(whole.subList(0, sure));
    }
  }

  @ParameterizedTest
  @EnumSource
  void survivesAnythingInTheMiddle(Sample sample) throws IOException {
    Random random = new Random(20201101);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = sample.bytes();
      int from = random.nextInt(bytes.length);
      byte[] noise = new byte[Math.min(random.nextInt(400), bytes.length - from)];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, from, noise.length);
      assertNothingLost(Dropped.of(bytes));
    }
  }
}
