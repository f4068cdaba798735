package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows that two other projects expect of odd files: equal here, or not accepted. */
final class CsvCorporaTest {
  private static Path corpus(String name) {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "muster.corpora names no folder");
    return Path.of(corpora, "torture", name);
  }

  /** State and values of each row behind the header. */
  private record Found(Rows.State state, List<String> values) {}

  private static List<Found> read(String input) throws IOException {
    List<Found> found = new ArrayList<>();
    CsvTable table =
        new CsvTable(
            "c.csv", declared -> new StringReader(input), Encoding.Text.UTF_8, Limits.DEFAULTS);
    HeaderCandidate header = table.head().candidates().getFirst();
    int columns = header.width();
    try (Rows rows = table.rows(header, IntStream.range(0, columns).toArray(), columns)) {
      for (Rows.State state = rows.next(); state != Rows.State.END; state = rows.next()) {
        List<String> values =
            IntStream.range(0, columns).mapToObj(i -> rows.row().value(i)).toList();
        found.add(new Found(state, values));
      }
    }
    return found;
  }

  @Test
  void readsCsvSpectrum() throws IOException {
    Path corpus = corpus("csv-spectrum");
    try (Stream<Path> files = Files.list(corpus.resolve("csvs"))) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSize(12);
      for (Path file : all) {
        String text = Files.readString(file);
        List<String> names =
            CsvLine.fields(text.lines().findFirst().orElseThrow(), Dialect.of(','));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Found row : read(text)) {
          assertThat(row.state).as("%s", file).isEqualTo(Rows.State.ROW);
          Map<String, String> cells = new LinkedHashMap<>();
          IntStream.range(0, names.size()).forEach(i -> cells.put(names.get(i), row.values.get(i)));
          rows.add(cells);
        }
        assertThat(rows).as("%s", file).isEqualTo(expected(corpus, file));
      }
    }
  }

  /** White space at the ends is not ours to keep, and line breaks become line feeds. */
  private static List<Map<String, String>> expected(Path corpus, Path csv) throws IOException {
    String name = csv.getFileName().toString().replace(".csv", ".json");
    List<Map<String, String>> rows = new ArrayList<>();
    JsonNode json =
        JsonMapper.shared().readTree(Files.readString(corpus.resolve("json").resolve(name)));
    for (JsonNode row : json.isArray() ? json : List.of(json)) {
      Map<String, String> cells = new LinkedHashMap<>();
      row.properties()
          .forEach(cell -> cells.put(cell.getKey(), plain(cell.getValue().stringValue())));
      // The list expects another telephone number than the file has.
      cells.replace("Contact Phone Number", "1234567890", "2095257564");
      rows.add(cells);
    }
    return rows;
  }

  private static String plain(String value) {
    return Trim.trim(value.replace("\r\n", "\n").replace('\r', '\n'));
  }

  @Test
  void readsFastCsvsChecks() throws IOException {
    int rows = 0;
    try (Stream<Path> files = Files.list(corpus("fastcsv/spec"))) {
      for (Path file : files.sorted().filter(f -> !f.toString().contains("comments-")).toList()) {
        Map<String, Object> spec = new Yaml().load(Files.readString(file));
        for (Map<String, Object> check : checks(spec)) {
          for (String end : List.of("\n", "\r\n", "\r")) {
            rows += compare(check, end);
          }
        }
      }
    }
    // The other checks have rows of differing lengths, blank ones, or quotes that we refuse.
    assertThat(rows).isEqualTo(3 * 28);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> checks(Map<String, Object> spec) {
    return (List<Map<String, Object>>) Objects.requireNonNull(spec.get("checks"));
  }

  @SuppressWarnings("unchecked")
  private static int compare(Map<String, Object> check, String end) throws IOException {
    List<List<String>> records =
        ((List<List<String>>) Objects.requireNonNull(check.get("records")))
            .stream().map(r -> r.stream().map(f -> plain(drawn(f, end))).toList()).toList();
    int columns = records.stream().mapToInt(List::size).max().orElse(1);
    String header = String.join(",", IntStream.range(0, columns).mapToObj(i -> "c" + i).toList());
    String input = drawn(String.valueOf(check.get("input")), end);
    List<Found> found = read(header + "\n" + input);
    List<List<String>> good =
        found.stream().filter(f -> f.state == Rows.State.ROW).map(Found::values).toList();
    List<List<String>> whole =
        records.stream()
            .filter(r -> r.size() == columns && !r.stream().allMatch(String::isEmpty))
            .toList();
    if (!good.isEmpty()) {
      assertThat(whole).as("%s", check.get("id")).containsSubsequence(good);
    }
    boolean refused =
        found.stream().anyMatch(f -> f.state != Rows.State.ROW && f.state != Rows.State.BLANK);
    assertThat(refused || good.size() == whole.size()).as("%s", check.get("id")).isTrue();
    return good.size();
  }

  private static String drawn(String text, String end) {
    return text.replace("⏎", end)
        .replace("␤", "\r\n")
        .replace("␍", "\r")
        .replace("␊", "\n")
        .replace("␠", " ");
  }
}
