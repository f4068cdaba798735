package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.Paper;

/** What the template of the workbook writes, read back by POI. */
final class BriefingWorkbookTest {
  @TempDir static Path dir;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void render() throws IOException {
    workbook = new Sample(dir).render(Sample.briefing()).open();
  }

  @Test
  void hasASheetForEachSection() {
    assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
        .containsExactly(
            "Read me",
            "Summary",
            "Changes",
            "Totals",
            "By contributor",
            "Matrix",
            "Strength",
            "Time series",
            "Charts and maps",
            "Event counts",
            "Casualties",
            "Deployments",
            "Events",
            "Evidence",
            "Notes",
            "Sources");
  }

  @Test
  void makesAnExcelTableOfEachList() {
    for (String name :
        List.of(
            "Changes",
            "Totals",
            "Strength",
            "Deployments",
            "Events",
            "Evidence",
            "Notes",
            "Sources")) {
      assertThat(workbook.getSheet(name).getTables())
          .as(name)
          .singleElement()
          .satisfies(t -> assertThat(t.getDisplayName()).isEqualTo(name + "Table"));
    }
    assertThat(workbook.getSheet("Read me").getTables()).isEmpty();
  }

  @Test
  void beginsAPageOfPaperWithEachChartButTheFirst() {
    XSSFSheet series = workbook.getSheet("Time series");
    int[] breaks = series.getRowBreaks();
    List<Integer> tops =
        series.getDrawingPatriarch().getShapes().stream()
            .map(shape -> ((XSSFClientAnchor) shape.getAnchor()).getRow1())
            .sorted()
            .toList();
    assertThat(breaks).hasSizeGreaterThan(1).contains(tops.get(1) - 2);
    assertThat(tops).doesNotContain(breaks[0]);
    for (int at : breaks) {
      assertThat(tops).contains(at + 2);
      assertThat(series.getRow(at + 1).getCell(0).getStringCellValue()).isNotBlank();
    }
  }

  @Test
  void printsTheWidestSheetsOnA3AndAMarkingThatDoesNotShrinkWithThem() {
    for (String name : List.of("Deployments", "Events")) {
      assertThat(workbook.getSheet(name).getPrintSetup().getPaperSizeEnum())
          .as(name)
          .isEqualTo(PaperSize.A3_PAPER);
      assertThat(workbook.getSheet(name).getCTWorksheet().getHeaderFooter().getScaleWithDoc())
          .isFalse();
    }
    for (String name : List.of("Read me", "Summary", "Strength", "Time series", "Sources")) {
      assertThat(workbook.getSheet(name).getPrintSetup().getPaperSizeEnum())
          .as(name)
          .isEqualTo(PaperSize.A4_PAPER);
    }
  }

  @Test
  void printsOnLetterAndTabloidForThoseWhoHaveThem(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook letter = new Sample(folder).render(Sample.briefing(), Paper.LETTER).open()) {
      assertThat(letter.getSheet("Events").getPrintSetup().getPaperSizeEnum())
          .isEqualTo(PaperSize.TABLOID_PAPER);
      assertThat(letter.getSheet("Summary").getPrintSetup().getPaperSizeEnum())
          .isEqualTo(PaperSize.LETTER_PAPER);
    }
  }

  /** A third wide column would print all of the sheet smaller on its upright page. */
  @Test
  void keepsTheReadMeAsNarrowAsItsTexts() {
    XSSFSheet readMe = workbook.getSheet("Read me");
    double chars = IntStream.range(0, 3).mapToDouble(c -> readMe.getColumnWidth(c) / 256.0).sum();
    assertThat(chars).isLessThan(110);
  }

  @Test
  void namesNoPieceInTheLegendThatIsNotSeen() {
    for (XSSFChart chart : workbook.getSheet("Time series").getDrawingPatriarch().getCharts()) {
      assertThat(chart.getCTChart().xmlText()).doesNotContain("<c:v>Before</c:v>");
    }
  }

  @Test
  void typesTheDaysBesideAPartialDatesText() {
    XSSFSheet events = workbook.getSheet("Events");
    int row = rowOf(events, "founding/E14");
    assertThat(cell(events, row, "Date").getStringCellValue()).isEqualTo("one Thursday");
    assertThat(cell(events, row, "Earliest").getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2020, 6, 1));
    assertThat(cell(events, row, "Latest").getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2020, 7, 31));
  }

  @Test
  void typesTheNumbersBesideAQuantitysText() {
    XSSFSheet deployments = workbook.getSheet("Deployments");
    int row = rowOf(deployments, "founding/D2");
    assertThat(cell(deployments, row, "Personnel").getStringCellValue()).isEqualTo("up to 195");
    assertThat(cell(deployments, row, "Low").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(cell(deployments, row, "Best").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(cell(deployments, row, "High").getNumericCellValue()).isEqualTo(195);
  }

  @Test
  void leadsASourcesNumberToItsRow() {
    XSSFSheet notes = workbook.getSheet("Notes");
    int row = rowOf(notes, "founding/D5");
    XSSFCell source = cell(notes, row, "Source");
    assertThat(source.getNumericCellValue()).isEqualTo(3);
    assertThat(source.getHyperlink().getLocation()).isEqualTo("'Sources'!A7");
    assertThat(workbook.getSheet("Sources").getRow(6).getCell(0).getNumericCellValue())
        .isEqualTo(3);
  }

  @Test
  void leadsAFigureToTheFirstRecordBehindItAndThatToItsRow() {
    XSSFCell present = workbook.getSheet("Summary").getRow(4).getCell(1);
    assertThat(present.getStringCellValue()).isEqualTo("about 500");
    String location = present.getHyperlink().getLocation();
    assertThat(location).startsWith("'Evidence'!A");

    XSSFSheet evidence = workbook.getSheet("Evidence");
    int row = Integer.parseInt(location.substring("'Evidence'!A".length())) - 1;
    assertThat(evidence.getRow(row).getCell(0).getNumericCellValue()).isEqualTo(3);
    XSSFCell record = cell(evidence, row, "Record");
    assertThat(record.getStringCellValue()).isEqualTo("founding/D3");
    XSSFSheet deployments = workbook.getSheet("Deployments");
    assertThat(record.getHyperlink().getLocation())
        .isEqualTo("'Deployments'!A" + (rowOf(deployments, "founding/D3") + 1));
  }

  @Test
  void keepsTheNumberOfAFigureThatIsALink() {
    XSSFSheet counts = workbook.getSheet("Event counts");
    XSSFCell events = cell(counts, 4, "Events");
    assertThat(events.getNumericCellValue()).isEqualTo(15);
    assertThat(events.getHyperlink().getLocation()).startsWith("'Evidence'!A");
  }

  @Test
  void writesNumbersAndDaysInTypedColumnsOnly() {
    for (XSSFSheet sheet : List.of(workbook.getSheet("Events"), workbook.getSheet("Deployments"))) {
      for (int column = 0; column < sheet.getRow(3).getLastCellNum(); column++) {
        int at = column;
        List<CellType> types =
            IntStream.rangeClosed(4, sheet.getLastRowNum())
                .mapToObj(r -> sheet.getRow(r).getCell(at).getCellType())
                .filter(t -> t != CellType.BLANK)
                .distinct()
                .toList();
        String head = sheet.getRow(3).getCell(at).getStringCellValue();
        // The number of a record's source; of several, which are no number, a text.
        assertThat(types).as(head).hasSizeLessThanOrEqualTo(head.equals("Source") ? 2 : 1);
      }
    }
  }

  private static int rowOf(XSSFSheet sheet, String record) {
    return IntStream.rangeClosed(4, sheet.getLastRowNum())
        .filter(
            r ->
                IntStream.of(0, 1)
                    .mapToObj(c -> sheet.getRow(r).getCell(c))
                    .anyMatch(
                        c ->
                            c.getCellType() == CellType.STRING
                                && c.getStringCellValue().equals(record)))
        .findFirst()
        .orElseThrow();
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, String header) {
    int column =
        IntStream.range(0, sheet.getRow(3).getLastCellNum())
            .filter(c -> sheet.getRow(3).getCell(c).getStringCellValue().equals(header))
            .findFirst()
            .orElseThrow();
    return sheet.getRow(row).getCell(column);
  }
}
