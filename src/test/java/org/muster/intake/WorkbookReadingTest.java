package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;
import org.muster.domain.Source;
import org.muster.notice.NoticeType;

/** What becomes of Excel workbooks. */
final class WorkbookReadingTest {
  private static final List<Object> SOURCES = List.of("id", "title", "note", "marking");

  private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      content.accept(workbook);
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static Row row(Sheet sheet, int number, List<Object> values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      Cell cell = row.createCell(i);
      if (value instanceof Double number1) {
        cell.setCellValue(number1);
      } else if (value instanceof LocalDate day) {
        cell.setCellValue(day);
        cell.setCellStyle(dates(sheet, "yyyy-mm-dd"));
      } else if (value instanceof LocalDateTime moment) {
        cell.setCellValue(moment);
        cell.setCellStyle(dates(sheet, "d/m/yy h:mm"));
      } else {
        cell.setCellValue(String.valueOf(value));
      }
    }
    return row;
  }

  /** Who types {@code 2018-10} into a spreadsheet gets the first of October, shown as a month. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mmm-yy             | 2018-10-01 | 2018-10
          [$-409]mmm\\-yy;@   | 2018-10-01 | 2018-10
          yyyy"-d-"mm        | 2018-10-01 | 2018-10
          yyyy               | 2018-01-01 | 2018
          yyyy               | 2018-10-01 | 2018-10-01
          mmmm yyyy          | 2018-10-15 | 2018-10-15
          d mmm yyyy         | 2018-10-01 | 2018-10-01
          dd/mm/yyyy         | 2018-01-01 | 2018-01-01
          """)
  void takesADateForAsExactAsItIsShown(String format, LocalDate day, String text)
      throws IOException {
    byte[] bytes =
        workbook(
            workbook -> {
              Sheet sheet = workbook.createSheet("sources");
              row(sheet, 0, List.of("id", "title", "published", "marking"));
              Row row = row(sheet, 1, List.of("s1", "One", day, "TLP:CLEAR"));
              row.getCell(2).setCellStyle(dates(sheet, format));
            });

    Source source = (Source) Dropped.of(bytes).entries().getFirst();

    assertThat(String.valueOf(source.published())).isEqualTo(text);
  }

  @Test
  void namesCellsThatAreMergedOverSeveralRows() throws IOException {
    byte[] bytes =
        workbook(
            workbook -> {
              Sheet sheet = workbook.createSheet("sources");
              row(sheet, 0, List.of("Our sources", "", "", "", ""));
              row(sheet, 1, List.of("id", "title", "note", "marking", "unread"));
              row(sheet, 2, List.of("s1", "One", "shared", "TLP:CLEAR", "x"));
              row(sheet, 3, List.of("s2", "Two", "", "TLP:CLEAR", ""));
              row(sheet, 4, List.of("s3", "Three", "wide", "TLP:CLEAR", ""));
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C4"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("E3:E5"));
            });

    Dropped dropped = Dropped.of(bytes);

    assertThat(dropped.entries()).hasSize(3);
    assertThat(dropped.notices())
        .filteredOn(n -> n.type() == NoticeType.SHEET_MERGED)
        .extracting(n -> n.message())
        .containsExactly(
            "Cells that are merged over several rows: 1, as C3:C4. The first row has the value;"
                + " the others were read as blank there.");
  }

  private static CellStyle dates(Sheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  /** The note of the only source, which stands in a cell of its own. */
  private static String note(Consumer<Cell> content) throws IOException {
    Dropped dropped =
        Dropped.of(
            workbook(
                book -> {
                  Sheet sheet = book.createSheet();
                  row(sheet, 0, SOURCES);
                  Row row = row(sheet, 1, List.of("s1", "One", "", "TLP:CLEAR"));
                  content.accept(row.createCell(2));
                }));
    assertThat(dropped.entries()).as("%s", dropped.notices()).hasSize(1);
    return ((Source) dropped.entries().getFirst()).note();
  }

  @Test
  void readsMustersOwnColumnsFromSeveralSheets() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              Sheet licence = book.createSheet("Licence");
              row(licence, 0, List.of("Use as you like."));
              row(licence, 3, List.of("But", "name", "us", "please"));
              Sheet events = book.createSheet("Events");
              row(events, 1, List.of("Events of the year"));
              row(events, 4, List.of("id", "date", "title", "host", "killed", "marking"));
              row(events, 6, List.of("E1", LocalDate.of(2020, 1, 3), "T", "Iraq", 11.0, "TLP:RED"));
              row(events, 7, List.of("E2", "2020-02", "T", "IRQ", "up to 3", "TLP:RED"));
              Sheet deployments = book.createSheet("Deployments");
              row(
                  deployments,
                  0,
                  List.of(
                      "id",
                      "operation",
                      "contributor",
                      "measure",
                      "status",
                      "personnel",
                      "from",
                      "marking"));
              row(
                  deployments,
                  1,
                  List.of("D1", "NMI", "DNK", "strength", "deployed", 285.0, "2020-01", "TLP:RED"));
            });
    Dropped dropped = Dropped.of(bytes);
    assertThat(dropped.notices())
        .extracting(n -> n.type().code() + " " + n.place().file() + " " + n.place().line())
        .containsExactly(
            "table_left_out dropped.csv!Licence 0", "file_preamble dropped.csv!Events 5");
    assertThat(dropped.entries())
        .extracting(e -> e.key().toString())
        .containsExactly("events/muster/E1", "events/muster/E2", "deployments/muster/D1");
    Event event = (Event) dropped.entries().getFirst();
    assertThat(event.date()).isEqualTo(PartialDate.parse("2020-01-03"));
    assertThat(event.killed().best()).isEqualTo(11);
    Deployment deployment = (Deployment) dropped.entries().getLast();
    assertThat(deployment.personnel().best()).isEqualTo(285);
  }

  @Test
  void writesCellsAsATextFileWouldHaveThem() throws IOException {
    assertThat(note(c -> c.setCellValue(0.1 + 0.2))).isEqualTo("0.3");
    assertThat(note(c -> c.setCellValue(300 * 1.1))).isEqualTo("330");
    assertThat(note(c -> c.setCellValue(33.262778000000004))).isEqualTo("33.262778");
    assertThat(note(c -> c.setCellValue(1234567890123456.0))).isEqualTo("1234567890123456");
    assertThat(note(c -> c.setCellValue(0.1))).isEqualTo("0.1");
    assertThat(note(c -> c.setCellValue(1e15))).isEqualTo("1000000000000000");
    assertThat(note(c -> c.setCellValue(-12345678.5))).isEqualTo("-12345678.5");
    assertThat(note(c -> c.setCellValue(true))).isEqualTo("true");
    assertThat(note(c -> c.setCellValue(" a\r\nb "))).isEqualTo("a\nb");
    assertThat(note(c -> c.setCellValue("007"))).isEqualTo("007");
  }

  @Test
  void writesDaysAndMomentsByIso() throws IOException {
    assertThat(note(c -> date(c, LocalDateTime.of(2016, 5, 28, 0, 0)))).isEqualTo("2016-05-28");
    assertThat(note(c -> date(c, LocalDateTime.of(2016, 5, 28, 13, 30))))
        .isEqualTo("2016-05-28T13:30:00");
    assertThat(note(c -> date(c, LocalDateTime.of(1900, 1, 1, 0, 0)))).isEqualTo("1900-01-01");
  }

  private static void date(Cell cell, LocalDateTime moment) {
    cell.setCellValue(moment);
    cell.setCellStyle(dates(cell.getSheet(), "d mmmm yyyy"));
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              Sheet sheet = book.createSheet();
              row(sheet, 0, SOURCES);
              Row row = row(sheet, 1, List.of("s1", "One", 40690.0, "TLP:CLEAR"));
              row.getCell(2).setCellStyle(dates(sheet, "yyyy-mm-dd"));
            });
    assertThat(((Source) Dropped.of(bytes).entries().getFirst()).note()).isEqualTo("2015-05-28");
  }

  @Test
  void takesTheValueThatWasStoredWithAFormula() throws IOException {
    String note =
        note(
            c -> {
              c.setCellFormula("1+1");
              c.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(note).isEqualTo("2");
  }

  @Test
  void rejectsARowWithAFormulaThatWasNotCalculated() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              Sheet sheet = book.createSheet();
              row(sheet, 0, SOURCES);
              row(sheet, 1, List.of("s1", "One", "", "TLP:CLEAR"))
                  .createCell(2)
                  .setCellFormula("1+1");
              Cell empty = row(sheet, 2, List.of("s2", "Two", "", "TLP:CLEAR")).createCell(2);
              empty.setCellFormula("\"\"");
              empty.setCellValue("");
            });
    Dropped dropped = Dropped.of(bytes);
    assertThat(dropped.summary()).containsExactly("row_cell_error 2 note");
    assertThat(dropped.notices().getFirst().message())
        .isEqualTo("A cell of the column 'note' holds an uncalculated formula instead of a value.");
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s2");
  }

  @Test
  void rejectsARowWithAnErrorInAColumnThatIsRead() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              Sheet sheet = book.createSheet();
              row(sheet, 0, List.of("id", "title", "note", "colour", "marking"));
              for (int i = 1; i <= 2; i++) {
                Row row = row(sheet, i, List.of("s" + i, "One", "", "", "TLP:CLEAR"));
                row.createCell(i + 1).setCellErrorValue(FormulaError.DIV0.getCode());
              }
              row(sheet, 3, List.of("s3", "One", "", "", "TLP:CLEAR", "beside"));
              row(sheet, 4, List.of(" ", "", "", ""));
            });
    Dropped dropped = Dropped.of(bytes);
    assertThat(dropped.summary())
        .containsExactly(
            "column_unknown 1 colour", "row_cell_error 2 note", "row_field_count 4", "row_blank 5");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(4, 1, 0, 2, 1));
    assertThat(dropped.notices().get(1).message())
        .isEqualTo("A cell of the column 'note' holds #DIV/0! instead of a value.");
    RejectTable table = Objects.requireNonNull(dropped.rejects());
    assertThat(table.row(dropped.all(Outcome.Rejected.class).getFirst()))
        .startsWith("dropped.csv!Sheet0", "2")
        .contains("s1", "#DIV/0!");
  }

  /** The share of a total of nobody is no mistake that anybody could mend. */
  @Test
  void leavesOutARowWithAnErrorIfTheLayoutLeavesItOut(@TempDir Path input) throws IOException {
    Files.createDirectories(input.resolve("layouts"));
    Files.writeString(
        input.resolve("layouts/posts.yaml"),
        """
        about: posts
        kind: deployments
        dataset: posts
        columns: {Post: {needed: true}, Men: {needed: true}, Share: {needed: true}}
        leave-out:
          - when: {Share: {not: [all, some]}}
            because: it is not of all
          - when: {Post: Total}
            because: it is a subtotal of other rows
        record:
          id: ${Post}
          operation: POSTS
          contributor: DNK
          measure: strength
          personnel: ${Men}
          note: ${Share}
          status: deployed
          source: posts
          marking: TLP:CLEAR
        """);
    byte[] bytes =
        workbook(
            book -> {
              Sheet sheet = book.createSheet();
              row(sheet, 0, List.of("Post", "Men", "Share"));
              row(sheet, 1, List.of("North", 3.0, "all"));
              for (int i = 2; i <= 3; i++) {
                row(sheet, i, List.of(i == 2 ? "Total" : "South", 3.0))
                    .createCell(2)
                    .setCellErrorValue(FormulaError.DIV0.getCode());
              }
            });
    Files.write(input.resolve("posts.xlsx"), bytes);

    Dropped dropped = Dropped.in(input, "posts.xlsx");

    assertThat(dropped.summary())
        .as("what is not known to be other than all is rejected")
        .containsExactly("row_left_out 3", "row_cell_error 4 Share");
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("North");
    assertThat(dropped.all(Outcome.Rejected.class))
        .as("what it says of South cannot be read, and is not gone")
        .flatExtracting(Outcome.Rejected::keys)
        .extracting(RecordKey::id)
        .containsExactly("South");
  }

  @Test
  void namesAHiddenSheetAndDoesNotReadIt() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              for (String name : List.of("Open", "Hidden", "Very")) {
                Sheet sheet = book.createSheet(name);
                row(sheet, 0, SOURCES);
                row(sheet, 1, List.of(name, "One", "", "TLP:CLEAR"));
              }
              book.setSheetVisibility(1, SheetVisibility.HIDDEN);
              book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });
    Dropped dropped = Dropped.of(bytes);
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("Open");
    assertThat(dropped.notices())
        .extracting(n -> n.type().code() + " " + n.place().file())
        .containsExactly("sheet_hidden dropped.csv!Hidden", "sheet_hidden dropped.csv!Very");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/styles.xml"
      })
  void refusesADtdInAnyPart(String part) throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              Sheet sheet = book.createSheet();
              row(sheet, 0, SOURCES);
              row(sheet, 1, List.of("s1", "One", "", "TLP:CLEAR"));
            });
    Dropped dropped =
        Dropped.of(
            with(
                bytes,
                part,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY l \"lol\">]>"));
    assertThat(dropped.summary()).containsExactly("file_damaged 0");
  }

  /** The workbook with something put behind the XML declaration of a part. */
  private static byte[] with(byte[] workbook, String part, String inserted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int behind = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        boolean here = entry.getName().equals(part);
        text = here ? text.substring(0, behind) + inserted + text.substring(behind) : text;
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesOfficeFilesThatAreNoWorkbooks() throws IOException {
    for (String entry : List.of("word/document.xml", "ppt/presentation.xml", "xl/workbook.bin")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (String name : List.of("[Content_Types].xml", entry)) {
          out.putNextEntry(new ZipEntry(name));
          out.write('x');
        }
      }
      assertThat(Dropped.of(bytes.toByteArray()).summary()).containsExactly("file_foreign 0");
    }
  }

  @Test
  void readsAWorkbookInAnArchive() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              Sheet sheet = book.createSheet("S");
              row(sheet, 0, SOURCES);
              row(sheet, 1, List.of("s1", "", "", "TLP:CLEAR"));
            });
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : Map.of("a/b.xlsx", bytes).entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    assertThat(Dropped.of(packed.toByteArray()).notices())
        .extracting(n -> n.type().code() + " " + n.place().file())
        .containsExactly("value_missing dropped.csv!a/b.xlsx!S");
  }

  private static final String NATIONS =
      """
      about: nations
      kind: deployments
      dataset: nations
      whole-truth: true
      thousands: .
      columns: {Nation: {needed: true}, Troops: {needed: true}}
      record:
        id: ${Nation}
        operation: POSTS
        contributor: {country: Nation}
        measure: strength
        personnel: {best: Troops, rounded: true}
        status: deployed
        source: posts
        marking: TLP:CLEAR
      """;

  private static Dropped nations(Path input, Consumer<XSSFWorkbook> content) throws IOException {
    Files.createDirectories(input.resolve("layouts"));
    Files.writeString(input.resolve("layouts/nations.yaml"), NATIONS);
    Files.write(input.resolve("nations.xlsx"), workbook(content));
    return Dropped.in(input, "nations.xlsx");
  }

  @Test
  void refusesASheetThatHasAColumnMoreThanATwoColumnedLayout(@TempDir Path input)
      throws IOException {
    Dropped dropped =
        nations(
            input,
            book -> {
              for (String nation : List.of("Chad", "Mali", "Niger")) {
                Sheet sheet = book.createSheet(nation);
                row(sheet, 0, List.of("Nation", "Troops"));
                row(sheet, 1, List.of(nation, 3.0));
              }
              Sheet odd = book.createSheet("Togo");
              row(odd, 0, List.of("Nation", "Troops", "Remark"));
              row(odd, 1, List.of("Togo", 3.0, "new"));
            });
    assertThat(dropped.entries()).hasSize(3);
    assertThat(dropped.all(Outcome.FileRefused.class))
        .extracting(refused -> refused.notice().place().file())
        .containsExactly("nations.xlsx!Togo");
    assertThat(dropped.notices())
        .extracting(n -> n.type())
        .doesNotContain(NoticeType.TABLE_LEFT_OUT);
  }

  @Test
  void takesAPointInANumberForAFractionWhateverPartsThousands(@TempDir Path input)
      throws IOException {
    Dropped dropped =
        nations(
            input,
            book -> {
              Sheet sheet = book.createSheet();
              row(sheet, 0, List.of("Nation", "Troops"));
              row(sheet, 1, List.of("Chad", 45.125));
              row(sheet, 2, List.of("Mali", 1245.0));
              row(sheet, 3, List.of("Niger", "1.245"));
              row(sheet, 4, List.of("Togo", "0.285"));
            });
    assertThat(dropped.entries())
        .extracting(e -> ((Deployment) e).personnel().best())
        .containsExactly(45L, 1245L, 1245L);
    assertThat(dropped.summary()).contains("value_not_a_quantity 5 Troops");
  }
}
