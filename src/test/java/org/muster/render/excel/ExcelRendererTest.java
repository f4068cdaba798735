package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.MarkupException;

/** The sample that shows the whole vocabulary, read back by POI. */
final class ExcelRendererTest {
  @TempDir static Path dir;
  private static Sample.Made made;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void render() throws IOException {
    made = new Sample(dir).render(Sample.everything());
    workbook = made.open();
  }

  @Test
  void makesASheetOfEachSection() {
    assertThat(Stream.of(0, 1, 2, 3, 4).map(workbook::getSheetName))
        .containsExactly(
            "Read me", "Summary", "Strength", "Events", "Sources all of them with a titl");
    assertThat(made.rendering().pages()).isEqualTo(5).isEqualTo(workbook.getNumberOfSheets());
    assertThat(made.rendering().rows()).isEqualTo(18);
    assertThat(made.rendering().notices()).isEmpty();
  }

  @Test
  void beginsEachSheetWithTheMarking() {
    workbook.forEach(
        sheet ->
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("UNCLASSIFIED // FOR RELEASE & USE"));
  }

  @Test
  void writesTextOfASheetWithoutTablesFolded() {
    assertThat(Sample.text(workbook, "Read me"))
        .isEqualTo(
            """
            A1 UNCLASSIFIED // FOR RELEASE & USE
            A2 Foreign forces in Iraq
            A3 Situation as of 1 July 2020. This workbook goes with the briefing of the same name; it \
            holds the same figures, typed, so that they can be sorted, filtered and charted. A figure \
            that is not known is an empty cell and never a zero.
            A4 Sheets
            A5 Read me
            A6 Summary
            A7 Strength
            A8 Events
            A9 Sources: [all] of them/with a title that is too long
            A10 How to read it
            A11 • Only strength that is deployed on the day is added up.
            A12 • A ceiling is a permission, not a presence:
            it has a column of its own.
            A13 • Announced changes are shown beside the level.
            A14 1. National contributions are part of the mission's total, not on top of it.
            A15 2. The report has no printed date; the day is a Thursday in June or July 2020.
            A16 Do not add the personnel column of different measures.
            A17 بعثة الناتو في العراق
            """);
    assertThat(Sample.cell(workbook, "Read me", "A3").getCellStyle().getWrapText()).isTrue();
  }

  @Test
  void writesTablesFiguresAndTextOfAMixedSheet() {
    assertThat(Sample.text(workbook, "Summary"))
        .startsWith(
            """
            A1 UNCLASSIFIED // FOR RELEASE & USE
            A2 Summary
            A3 Personnel in Iraq
            B3 about 500
            C3 mission-reported, of which 0 attributed
            A4 Announced
            B4 285 [2]
            C4 Denmark; date not stated
            A5 Strait of Hormuz
            B5 0 present; up to 195 approved
            A6 Strength by mission
            A7 Levels on the day, as the missions state them. A level holds until the next one is \
            stated, and a day without any statement
            A8 is a gap in the chart below and an empty cell in the table, because what nobody counted \
            is not nothing.
            A10 Table 1. Levels and ceilings
            A11 Mission
            B11 Strength
            C11 Ceiling
            D11 Share
            A12 Training
            A13 NATO Mission Iraq
            B13 about 500
            D13 8.8%
            A14 Combat
            A15 US-led coalition
            B15 5,200
            C15 up to 5,500
            D15 91.2%
            A16 All
            B16 5,700 =SUM(B12:B15)
            C16 not known
            D16 100.0%
            A18 Figure 1. Personnel in Iraq
            """);
  }

  @Test
  void typesNumbersAndShowsTheirWords() {
    XSSFCell about = Sample.cell(workbook, "Strength", "D8");
    assertThat(about.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(about.getNumericCellValue()).isEqualTo(500);
    assertThat(about.getCellStyle().getDataFormatString()).isEqualTo("\"about \"#,##0\" [1]\"");
    assertThat(Sample.cell(workbook, "Strength", "D9").getStringCellValue())
        .isEqualTo("not stated");
  }

  @Test
  void typesDaysThatASpreadsheetHas() {
    XSSFCell day = Sample.cell(workbook, "Events", "B6");
    assertThat(day.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(day.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 1, 3, 0, 0));
    assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(Sample.cell(workbook, "Events", "B4").getStringCellValue()).isEqualTo("1898-01-01");
    assertThat(Sample.cell(workbook, "Events", "C4").getStringCellValue()).isEqualTo("1900-02-28");
  }

  @Test
  void takesTheColumnsNumberFormat() {
    XSSFCell latitude = Sample.cell(workbook, "Events", "E6");
    assertThat(latitude.getNumericCellValue()).isEqualTo(33.2628);
    assertThat(latitude.getCellStyle().getDataFormatString()).isEqualTo("0.0000");
  }

  @Test
  void makesAnExcelTableOfAListAloneOnItsSheet() {
    assertThat(workbook.getSheet("Strength").getTables())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.getArea().formatAsString()).isEqualTo("A5:G9");
              assertThat(t.getDisplayName()).isEqualTo("StrengthTable");
              assertThat(t.getCTTable().getAutoFilter().getRef()).isEqualTo("A5:G9");
              assertThat(t.getColumns().stream().map(c -> c.getName()))
                  .containsExactly(
                      "Operation",
                      "Contributor",
                      "What",
                      "Personnel",
                      "From",
                      "Earliest day",
                      "Source");
            });
    assertThat(workbook.getSheet("Summary").getTables()).isEmpty();
  }

  @Test
  void freezesAndRepeatsTheHeaderOfAList() {
    assertThat(workbook.getSheet("Strength").getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) 5);
    assertThat(workbook.getSheet("Strength").getRepeatingRows().formatAsString()).isEqualTo("5:5");
    assertThat(workbook.getSheet("Summary").getPaneInformation()).isNull();
  }

  @Test
  void leadsLinksToTheirRows() {
    assertThat(workbook.getSheet("Strength").getHyperlink(7, 3).getLocation())
        .isEqualTo("'Read me'!A14");
    assertThat(workbook.getSheet("Strength").getHyperlink(5, 6).getLocation())
        .isEqualTo("'Sources all of them with a titl'!A4");
    assertThat(workbook.getSheet("Read me").getHyperlink(6, 0).getLocation())
        .isEqualTo("'Strength'!A2");
    assertThat(workbook.getSheetAt(4).getHyperlink(3, 1).getAddress())
        .isEqualTo("https://www.rudaw.net/english/middleeast/iraq?a=1&b=2");
    assertThat(workbook.getSheetAt(4).getHyperlink(4, 2).getAddress())
        .isEqualTo("mailto:press@example.org");
  }

  @Test
  void tellsAnAddressThatMustNotBeFollowed() {
    assertThat(Sample.cell(workbook, workbook.getSheetName(4), "B5").getStringCellValue())
        .isEqualTo("not a link <javascript:alert(1)>");
    assertThat(workbook.getSheetAt(4).getHyperlink(4, 1)).isNull();
  }

  @Test
  void setsUpEachSheetForPrint() {
    workbook.forEach(
        sheet -> {
          assertThat(sheet.getHeader().getCenter())
              .isEqualTo("&BUNCLASSIFIED // FOR RELEASE && USE");
          assertThat(sheet.getFooter().getCenter())
              .isEqualTo("&BUNCLASSIFIED // FOR RELEASE && USE");
          assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
          assertThat(sheet.getFitToPage()).isTrue();
          assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
          assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
          assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        });
    assertThat(workbook.getSheet("Read me").getPrintSetup().getLandscape()).isFalse();
    assertThat(workbook.getSheet("Strength").getPrintSetup().getLandscape()).isTrue();
  }

  @Test
  void namesInThePropertiesWhatTheMarkupNames() {
    var core = workbook.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("Foreign forces in Iraq");
    assertThat(core.getCreator()).isEqualTo("Muster");
    assertThat(core.getSubject()).isEqualTo("Strengths and events as of 1 July 2020");
    assertThat(core.getKeywords())
        .isEqualTo("UNCLASSIFIED // FOR RELEASE & USE; Iraq; deployments");
    assertThat(core.getCreated()).isEqualTo("2020-07-01T00:00:00Z");
    assertThat(core.getModified()).isEqualTo("2020-07-01T00:00:00Z");
    assertThat(core.getLastModifiedByUser()).isNull();
    assertThat(workbook.getProperties().getCustomProperties().getProperty("Marking").getLpwstr())
        .isEqualTo("UNCLASSIFIED // FOR RELEASE & USE");
  }

  @Test
  void hidesNothing() {
    workbook.forEach(
        sheet -> {
          assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
          sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
          for (int column = 0; column < 30; column++) {
            assertThat(sheet.isColumnHidden(column)).isFalse();
          }
          assertThat(sheet.getCellComments()).isEmpty();
        });
    assertThat(made.parts().keySet())
        .noneMatch(p -> p.contains("external") || p.contains("comment") || p.contains("vba"));
  }

  @Test
  void writesNoFormulaButSumsOfTheCellsAbove() {
    String sum = "<f>SUM\\(([A-Z]+)[0-9]+:\\1[0-9]+\\)</f>";
    made.parts()
        .forEach(
            (name, xml) ->
                assertThat(xml.replaceAll(sum, "")).as(name).doesNotContain("<f>", "<f "));
  }

  @Test
  void givesAllEntriesOneTime() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(made.bytes()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    try (Stream<Path> left = Files.list(dir.resolve("temp"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void leavesNoFileBehindWhenTheMarkupIsWrong(@TempDir Path other) throws IOException {
    assertThatThrownBy(() -> new Sample(other).sheet("<table><tr><p>x</p></tr></table>"))
        .isInstanceOf(MarkupException.class);
    try (Stream<Path> left = Files.list(other.resolve("temp"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void refusesABodyWithoutTitledSections(@TempDir Path other) {
    for (String body : List.of("<p>text</p>", "<section><p>text</p></section>")) {
      assertThatThrownBy(() -> new Sample(other).body(body))
          .isInstanceOf(MarkupException.class)
          .hasMessageContaining("the title names the sheet");
    }
    assertThatThrownBy(() -> new Sample(other).body(""))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("a workbook needs a sheet");
  }

  @Test
  void refusesALinkToNowhere(@TempDir Path other) {
    assertThatThrownBy(() -> new Sample(other).sheet("<p><a href=\"#gone\">x</a></p>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("the link in sheet 'S', cell A2 leads to '#gone'");
  }

  @Test
  void refusesAMissingDateAndAMarkingThatFitsNoHeader(@TempDir Path other) {
    assertThatThrownBy(
            () -> new Sample(other).file("<html><head><title>t</title></head><body/></html>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("as-of");
    String marking = "M".repeat(201);
    assertThatThrownBy(
            () ->
                new Sample(other)
                    .file(
                        "<html><head><meta name=\"as-of\" content=\"2020-07-01\"/>"
                            + "<meta name=\"marking\" content=\""
                            + marking
                            + "\"/></head><body/></html>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("more than 200 characters");
  }
}
