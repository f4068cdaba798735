package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Runs {@code csv-rows.yaml}, in which the cases are told. */
final class CsvRowsTest {
  private static final int FIELD_LIMIT = 40;
  private static final int RECORD_LIMIT = 120;

  /** One case with one kind of line end. */
  record Check(String id, String input, char delimiter, List<List<Object>> rows) {
    @Override
    public String toString() {
      return id + " " + input;
    }
  }

  static Stream<Check> checks() throws IOException {
    List<Map<String, Object>> cases;
    try (InputStream in = CsvRowsTest.class.getResourceAsStream("csv-rows.yaml")) {
      cases =
          new Yaml()
              .load(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
    return cases.stream().flatMap(CsvRowsTest::withEachLineEnd);
  }

  private static Stream<Check> withEachLineEnd(Map<String, Object> one) {
    String input = text(one, "input");
    List<String> ends = input.contains("⏎") ? List.of("␊", "␤", "␍") : List.of("");
    return ends.stream().map(end -> check(one, input, end));
  }

  private static Check check(Map<String, Object> one, String input, String end) {
    @SuppressWarnings("unchecked")
    List<List<Object>> rows = (List<List<Object>>) Objects.requireNonNull(one.get("rows"));
    String delimiter = (String) one.getOrDefault("delimiter", ",");
    List<List<Object>> expected =
        rows.stream().map(row -> row.stream().map(cell -> drawn(cell, end)).toList()).toList();
    return new Check(text(one, "id"), input.replace("⏎", end), delimiter.charAt(0), expected);
  }

  private static String text(Map<String, Object> one, String name) {
    return (String) Objects.requireNonNull(one.get(name), name);
  }

  private static Object drawn(Object cell, String end) {
    return cell instanceof String text ? real(text.replace("⏎", end)) : cell;
  }

  private static String real(String drawn) {
    return drawn
        .replace("␤", "\r\n")
        .replace("␍", "\r")
        .replace("␊", "\n")
        .replace("␉", "\t")
        .replace("␠", " ")
        .replace("⍽", "\u00A0")
        .replace("␛", "\uFEFF");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void tellsRowsApart(Check check) throws IOException {
    assertThat(read(declared -> new StringReader(real(check.input)), check.delimiter))
        .isEqualTo(check.rows);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void tellsTheSameRowsApartFromSingleCharacters(Check check) throws IOException {
    CsvTable.Text drops =
        declared ->
            new StringReader(real(check.input)) {
              @Override
              public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, 1);
              }
            };
    assertThat(read(drops, check.delimiter)).isEqualTo(check.rows);
  }

  private static List<List<Object>> read(CsvTable.Text input, char delimiter) throws IOException {
    List<List<Object>> found = new ArrayList<>();
    CsvTable table =
        new CsvTable(
            "checks.csv",
            input,
            Encoding.Text.UTF_8,
            Bounds.with(Map.of("field", (long) FIELD_LIMIT, "record", (long) RECORD_LIMIT)));
    HeaderCandidate header = header(table, delimiter);
    int columns = header.width();
    try (Rows rows = table.rows(header, IntStream.range(0, columns).toArray(), columns)) {
      for (Rows.State state = rows.next(); state != Rows.State.END; state = rows.next()) {
        List<Object> row = new ArrayList<>(List.of(state.name(), (int) rows.line()));
        if (state == Rows.State.ROW) {
          IntStream.range(0, columns).forEach(i -> row.add(rows.row().value(i)));
        } else {
          row.add(rows.text());
        }
        found.add(row);
      }
    }
    return found;
  }

  private static HeaderCandidate header(CsvTable table, char delimiter) {
    return table.head().candidates().stream()
        .filter(candidate -> candidate.dialect().equals(Dialect.of(delimiter)))
        .findFirst()
        .orElseThrow();
  }
}
