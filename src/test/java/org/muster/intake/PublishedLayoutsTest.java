package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.intake.format.CsvLine;
import org.muster.intake.format.Dialect;
import org.muster.notice.Notice;
import tools.jackson.databind.json.JsonMapper;

/** Every value of every record of a {@link Published} file is what its publisher means. */
final class PublishedLayoutsTest {
  private static void describe(Entry entry, StringBuilder out) {
    List<String> columns = EntryFields.columns(entry.key().kind());
    List<String> fields = EntryFields.fields(entry);
    out.append(entry.key()).append('\n');
    for (int i = 0; i < columns.size(); i++) {
      if (!fields.get(i).isEmpty() && !columns.get(i).equals("id")) {
        String value = fields.get(i).replace("\n", "\n      ");
        out.append("  ").append(columns.get(i)).append(": ").append(value).append('\n');
      }
    }
  }

  private static String describe(Dropped dropped) {
    StringBuilder out = new StringBuilder();
    out.append(Objects.requireNonNull(dropped.rejects()).layout().name()).append('\n');
    dropped.entries().forEach(entry -> describe(entry, out));
    for (Notice notice : dropped.notices()) {
      String at = notice.place().line() + " " + notice.place().column();
      out.append("! ").append(notice.type().code()).append(' ').append(at.strip()).append(": ");
      out.append(notice.message()).append('\n');
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("org.muster.intake.Published#all")
  void readsEachValueAsItsPublisherMeansIt(String name) throws IOException {
    String read = describe(Dropped.of(Published.file(name)));
    Path written = Path.of("target", "published", name + ".txt");
    Files.createDirectories(Objects.requireNonNull(written.getParent()));
    Files.writeString(written, read);
    assertThat(read).isEqualTo(Published.expected(name));
    assertThat(read.lines().findFirst()).contains(name);
  }

  private static List<List<String>> rows(byte[] file) {
    return Published.records(file).stream()
        .map(record -> CsvLine.fields(record, Dialect.of(',')))
        .toList();
  }

  private static boolean number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  /** As ACLED's workbooks have it: numbers as numbers, days as days. */
  private static byte[] workbook(List<List<String>> rows) throws IOException {
    DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd-mmm-yyyy"));
      XSSFSheet sheet = book.createSheet();
      for (List<String> row : rows) {
        var cells = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String value : row) {
          Cell cell = cells.createCell(Math.max(0, cells.getLastCellNum()));
          if (number(value)) {
            cell.setCellValue(Double.parseDouble(value));
          } else if (value.matches("0?[1-9] \\w+ \\d{4}|1\\d \\w+ \\d{4}")) {
            cell.setCellValue(LocalDate.parse(value.replaceFirst("^0", ""), form));
            cell.setCellStyle(day);
          } else {
            cell.setCellValue(value);
          }
        }
      }
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void readsAWorkbookOfAcledAsItsText() throws IOException {
    List<List<String>> rows = rows(Published.file("acled-2019"));
    assertThat(Dropped.of(workbook(rows)).entries())
        .isNotEmpty()
        .isEqualTo(Dropped.of(Published.file("acled-2019")).entries());
  }

  /** As an interface answers: an object for each row, with numbers as numbers. */
  private static List<Map<String, Object>> objects(List<List<String>> rows) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        String value = row.get(i);
        object.put(rows.getFirst().get(i), number(value) ? new java.math.BigDecimal(value) : value);
      }
      objects.add(object);
    }
    return objects;
  }

  @Test
  void readsAnAnswerOfAcledAsItsFile() throws IOException {
    List<Map<String, Object>> objects = objects(rows(Published.file("acled-2019")));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", 200);
    answer.put("success", true);
    answer.put("last_update", 12);
    answer.put("count", objects.size());
    answer.put("messages", List.of());
    answer.put("data", objects);
    assertThat(Dropped.of(JsonMapper.shared().writeValueAsString(answer)).entries())
        .isNotEmpty()
        .isEqualTo(Dropped.of(Published.file("acled-2019")).entries());
  }

  @Test
  void readsAnAnswerOfUcdpAsItsFile() throws IOException {
    List<Map<String, Object>> objects = objects(rows(Published.file("ucdp-ged-49")));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("TotalCount", objects.size());
    answer.put("TotalPages", 1);
    answer.put("PreviousPageUrl", "");
    answer.put("NextPageUrl", "");
    answer.put("Result", objects);
    assertThat(Dropped.of(JsonMapper.shared().writeValueAsString(answer)).entries())
        .isNotEmpty()
        .isEqualTo(Dropped.of(Published.file("ucdp-ged-49")).entries());
  }
}
