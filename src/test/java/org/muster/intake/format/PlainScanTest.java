package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The scan against the parser, which is asked about all rows if there is no scan. */
final class PlainScanTest {
  private static final int FIELD_LIMIT = 12;
  private static final int RECORD_LIMIT = 60;
  private static final String CHARACTERS =
      "aaab \t,,,,\"\"\"\n\n\r;'\u00E9\u00A0\u0001\u007F\uFFFD\uFEFF";

  /** Two of the same for both never can be a dialect, so that the scan leaves all to the parser. */
  private static final Dialect NO_SCAN = new Dialect(',', ',', null);

  @Test
  void saysOfAnyTextWhatTheParserSays() throws IOException {
    Random random = new Random(4);
    int scanned = 0;
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      int columns = 1 + random.nextInt(4);
      List<String> rows = read(text, columns, Dialect.of(','));
      assertThat(rows).as(text).isEqualTo(read(text, columns, NO_SCAN));
      scanned += rows.stream().anyMatch(row -> row.startsWith("ROW")) ? 1 : 0;
    }
    assertThat(scanned).isGreaterThan(10_000);
  }

  /** Letters and fields rather than noise in every second text, so that there are sound rows. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    boolean tame = random.nextBoolean();
    for (int i = 0; i < length; i++) {
      if (tame) {
        text.append(field(random)).append(random.nextInt(3) == 0 ? end(random) : ",");
      } else {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return text.toString();
  }

  private static String end(Random random) {
    return List.of("\n", "\r\n", "\r").get(random.nextInt(3));
  }

  private static String field(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "\"say \"\"so\"\"\"";
      case 1 -> "\" x, y \"";
      case 2 -> "\"two\nlines\"";
      case 3 -> "\"\"";
      case 4 -> "longer than twelve";
      case 5 -> " \u00E9\u00A0";
      case 6 -> "5\" gun";
      default -> "abc".substring(random.nextInt(3));
    };
  }

  private static List<String> read(String text, int columns, Dialect scanned) throws IOException {
    List<String> found = new ArrayList<>();
    try (CsvRows rows = rows(text, columns, scanned)) {
      for (Rows.State state = rows.next(); state != Rows.State.END; state = rows.next()) {
        StringBuilder row = new StringBuilder(state + " " + rows.line() + " " + rows.fields());
        row.append(' ').append(rows.text()).append(' ').append(rows.fieldTexts());
        for (int i = 0; i < columns && state == Rows.State.ROW; i++) {
          row.append('|').append(rows.row().value(i)).append(rows.row().length(i));
          row.append(rows.row().odd(i));
        }
        found.add(row.toString());
      }
    }
    return found;
  }

  private static CsvRows rows(String text, int columns, Dialect scanned) {
    Dialect dialect = Dialect.of(',');
    RowShape shape = new RowShape(dialect, columns);
    CsvRow row = new CsvRow(IntStream.range(0, columns).toArray(), columns, shape, FIELD_LIMIT);
    LineFeed lines = new LineFeed(new StringReader(text), RECORD_LIMIT);
    return new CsvRows(lines, dialect, columns, shape, row, new PlainScan(scanned, columns, row));
  }

  @Test
  void marksRowsThatDifferDifferently() throws IOException {
    Set<String> texts = new HashSet<>();
    for (String value : List.of("", "a", "aa", "aaaa", "aaaaa", "baaa", "aaaab", "\u00E9", "0")) {
      for (String other : List.of("", "a", "aa", "aaaa", "aaaaa", "baaa", "aaaab", "\u00E9", "0")) {
        for (int number = 0; number < 300; number++) {
          texts.add(value + "," + other + ",E" + number + "\n");
        }
      }
    }
    Set<Long> marks = new HashSet<>();
    for (String text : texts) {
      marks.add(mark(text, 7));
    }
    assertThat(marks).hasSize(texts.size()).doesNotContain(0L);
  }

  @Test
  void marksEqualValuesEqually() throws IOException {
    long mark = mark("a,b \"c\",d\n".replace("\"", ""), 7);
    assertThat(mark("\"a\", b c,\"d\"\r\n", 7)).isEqualTo(mark);
    assertThat(mark("a,b c,d\n", 8)).isNotEqualTo(mark);
  }

  /** Marks are stored: rows marked by an earlier version must be known again. */
  @Test
  void marksARowAsItAlwaysDid() throws IOException {
    assertThat(mark("E1,\"ten characters, and a \"\"quote\"\"\",\u00e9\n", 7))
        .isEqualTo(-2388729649309479086L);
  }

  private static long mark(String text, long seed) throws IOException {
    try (CsvRows rows = rows(text, 3, Dialect.of(','))) {
      assertThat(rows.next()).isEqualTo(Rows.State.ROW);
      return rows.row().mark(seed);
    }
  }
}
