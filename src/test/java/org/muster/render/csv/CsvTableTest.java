package org.muster.render.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTableTest {
  private static String written(List<String> header, List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvTable table = new CsvTable(out, header)) {
      rows.forEach(table::row);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void endsEachLineWithCrLf() throws IOException {
    assertThat(written(List.of("id", "what"), List.of(List.of("1", "a"), List.of("2", "b"))))
        .isEqualTo("id,what\r\n1,a\r\n2,b\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain        | plain
          with space   | with space
          a,b          | "a,b"
          say "hi"     | "say ""hi""\"
          =1+1         | =1+1
          Ελλάδα 😀    | Ελλάδα 😀
          """)
  void quotesOnlyWhereNeeded(String field, String written) throws IOException {
    assertThat(written(List.of("a", "b"), List.of(List.of(field, "x"))))
        .isEqualTo("a,b\r\n" + written + ",x\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\r\nb", "a\rb", "\n", "#no comment", " a ", "\t", "\"", ",", ""})
  void isReadAgainAsItWas(String field) throws IOException {
    List<List<String>> rows = List.of(List.of(field, "x"), List.of("x", field));
    assertThat(read(written(List.of("a", "b"), rows))).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\"", "\n"})
  void losesNoRowOfASingleColumn(String field) throws IOException {
    List<List<String>> rows = List.of(List.of(field), List.of("end"));
    assertThat(read(written(List.of("a"), rows))).isEqualTo(rows);
  }

  @Test
  void marksHalfACharacter() throws IOException {
    assertThat(written(List.of("a"), List.of(List.of("x\ud800y")))).isEqualTo("a\r\nx\ufffdy\r\n");
  }

  @Test
  void refusesARowThatDoesNotFitTheHeader() throws IOException {
    try (CsvTable table = new CsvTable(new ByteArrayOutputStream(), List.of("a", "b"))) {
      assertThatThrownBy(() -> table.row(List.of("1")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("1 fields under 2 columns");
    }
  }

  private static List<List<String>> read(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().skip(1).map(CsvRecord::getFields).toList();
    }
  }
}
