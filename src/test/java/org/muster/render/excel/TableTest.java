package org.muster.render.excel;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.notice.NoticeType;
import org.muster.render.MarkupException;

final class TableTest {
  @TempDir Path dir;

  private static String table(String head, String body) {
    return "<table><thead>" + head + "</thead><tbody>" + body + "</tbody></table>";
  }

  @Test
  void goesOnInAFurtherSheetWhereRowsAreMoreThanOneHolds() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> "<tr id=\"r" + i + "\"><td>row " + i + "</td></tr>")
            .collect(Collectors.joining());
    String link = "<section title=\"L\"><p><a href=\"#r20\">last</a></p></section>";
    Sample.Made made =
        new Sample(dir, 10)
            .body(
                "<section title=\"Events\">"
                    + table("<tr><th>Name</th></tr>", rows)
                    + "</section>"
                    + link);
    XSSFWorkbook workbook = made.open();
    assertThat(made.rendering().pages()).isEqualTo(4);
    assertThat(made.rendering().rows()).isEqualTo(20);
    assertThat(Sample.text(workbook, "Events"))
        .startsWith("A1 MARK\nA3 Name\nA4 row 1\n")
        .endsWith("A10 row 7\n");
    assertThat(Sample.text(workbook, "Events 2"))
        .startsWith("A1 MARK\nA2 Name\nA3 row 8\n")
        .endsWith("A10 row 15\n");
    assertThat(Sample.text(workbook, "Events 3"))
        .isEqualTo("A1 MARK\nA2 Name\nA3 row 16\nA4 row 17\nA5 row 18\nA6 row 19\nA7 row 20\n");
    assertThat(workbook.getSheet("Events").getTables().get(0).getArea().formatAsString())
        .isEqualTo("A3:A10");
    assertThat(workbook.getSheet("Events 2").getTables().get(0).getArea().formatAsString())
        .isEqualTo("A2:A10");
    assertThat(workbook.getSheet("Events 3").getTables().get(0).getDisplayName())
        .isEqualTo("Events3Table");
    assertThat(workbook.getSheet("L").getHyperlink(1, 0).getLocation()).isEqualTo("'Events 3'!A7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "Headline"})
  void givesWhatBlankColumnsLeaveToTextsThatWouldFold(String name) throws IOException {
    String row = "<tr><td>until 31 May 1955</td>" + "<td></td>".repeat(24) + "</tr>";
    XSSFSheet sheet = table(25, name, row.repeat(300));
    assertThat(sheet.getColumnWidth(0)).isGreaterThan(256 * "until 31 May 1955".length());
    assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(sheet.getDefaultRowHeightInPoints());
    assertThat(sheet.getRow(302).getHeightInPoints())
        .isEqualTo(sheet.getDefaultRowHeightInPoints());
  }

  /** A sentence on what a chart leaves out made its first column as wide as a page. */
  @Test
  void letsWhatAChartLeavesOutFlowBesideItsNumbers() throws IOException {
    String rest = "so many words on what is not drawn ".repeat(3).strip();
    XSSFSheet sheet =
        new Sample(dir)
            .sheet(
                "<figure chart=\"bars\" alt=\"Bars\" unit=\"persons\" rest=\""
                    + rest
                    + "\"><figcaption>Figure 1</figcaption>"
                    + "<bar label=\"NMI\" value=\"500\"/></figure>")
            .open()
            .getSheet("S");
    assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue()).isEqualTo(rest);
    assertThat(sheet.getColumnWidth(0)).isLessThan(256 * 40);
  }

  /** The sheet of a table whose columns, {@code name0, name1, ...}, share its width alike. */
  private XSSFSheet table(int columns, String name, String rows) throws IOException {
    String head =
        IntStream.range(0, columns).mapToObj(i -> "<th>" + name + i + "</th>").collect(joining());
    return new Sample(dir)
        .sheet(
            "<table><colgroup>"
                + ("<col width=\"" + 100 / columns + "\"/>").repeat(columns)
                + "</colgroup><thead><tr>"
                + head
                + "</tr></thead><tbody>"
                + rows
                + "</tbody></table>")
        .open()
        .getSheet("S");
  }

  @Test
  void foldsALongTextIntoFewLinesWhileThereIsPaperLeft() throws IOException {
    String note = "so many words ".repeat(18).strip();
    String row = "<tr>" + "<td>twenty letters of it</td>".repeat(9) + "<td>" + note + "</td></tr>";
    XSSFSheet sheet = table(10, "C", row);
    assertThat(sheet.getColumnWidth(9)).isGreaterThan(256 * note.length() / 5);
  }

  @Test
  void letsTextGoOnInAFurtherSheetToo() throws IOException {
    String text =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "<p>p " + i + "</p>")
            .collect(Collectors.joining());
    XSSFWorkbook workbook = new Sample(dir, 10).sheet(text).open();
    assertThat(Sample.text(workbook, "S 2")).isEqualTo("A1 MARK\nA2 p 10\nA3 p 11\nA4 p 12\n");
  }

  @Test
  void continuesATextLongerThanACellAndTellsSo() throws IOException {
    String text = "x".repeat(40_000);
    Sample.Made made =
        new Sample(dir)
            .sheet(
                table(
                    "<tr><th>A</th><th>B</th></tr>",
                    "<tr><td>1</td><td>" + text + "</td></tr><tr><td>2</td><td>y</td></tr>"));
    XSSFWorkbook workbook = made.open();
    String first = Sample.cell(workbook, "S", "B4").getStringCellValue();
    String second = Sample.cell(workbook, "S", "B5").getStringCellValue();
    assertThat(first)
        .hasSizeLessThanOrEqualTo(Cell.TEXT_LIMIT)
        .endsWith(LongText.in(Language.english()).goesOn());
    assertThat(second).startsWith(LongText.in(Language.english()).continued());
    assertThat(
            first.replace(LongText.in(Language.english()).goesOn(), "")
                + second.replace(LongText.in(Language.english()).continued(), ""))
        .isEqualTo(text);
    assertThat(Sample.cell(workbook, "S", "A5").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(Sample.cell(workbook, "S", "A6").getStringCellValue()).isEqualTo("2");
    assertThat(made.rendering().notices())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.type()).isEqualTo(NoticeType.TEXT_CONTINUED);
              assertThat(n.message())
                  .isEqualTo(
                      "A text of 40000 characters is longer than a cell of a workbook can be;"
                          + " it goes on below row 4 of sheet S.");
            });
  }

  @Test
  void filtersWithoutAnExcelTableWhereHeadersAreNotDifferent() throws IOException {
    XSSFSheet sheet =
        new Sample(dir)
            .sheet(table("<tr><th>A</th><th>a</th></tr>", "<tr><td>1</td><td>2</td></tr>"))
            .open()
            .getSheet("S");
    assertThat(sheet.getTables()).isEmpty();
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:B4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><thead><tr><th>A</th></tr></thead><tbody></tbody></table>",
        "<table"
            + " class=\"plain\"><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
        "<table><tbody><tr><td>1</td></tr></tbody></table>"
      })
  void filtersNothingWithoutAListOfRows(String table) throws IOException {
    XSSFSheet sheet = new Sample(dir).sheet(table).open().getSheet("S");
    assertThat(sheet.getTables()).isEmpty();
    assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
  }

  @Test
  void beginsTheTableAtTheLastRowOfAHeaderOfSeveral() throws IOException {
    XSSFSheet sheet =
        new Sample(dir)
            .sheet(
                table(
                    "<tr><th colspan=\"2\">Both</th></tr><tr><th>A</th><th>B</th></tr>",
                    "<tr><td>1</td><td>2</td></tr>"))
            .open()
            .getSheet("S");
    assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A4:B5");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
  }

  @Test
  void completesShortRowsAndSpreadsSpansWithoutMerging() throws IOException {
    XSSFSheet sheet =
        new Sample(dir)
            .sheet(
                "<table><colgroup><col/><col/><col/></colgroup><tbody><tr><td>1</td></tr>"
                    + "<tr><td colspan=\"2\">2</td><td>3</td></tr></tbody></table>")
            .open()
            .getSheet("S");
    assertThat(sheet.getRow(2).getLastCellNum()).isEqualTo((short) 3);
    assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("3");
    assertThat(sheet.getMergedRegions()).isEmpty();
  }

  @Test
  void alignsByTheColumnsTypeAndTheTextsDirection() throws IOException {
    XSSFWorkbook workbook =
        new Sample(dir)
            .sheet(
                "<table><colgroup><col type=\"number\"/><col/></colgroup><tbody><tr><td>not"
                    + " stated</td><td dir=\"rtl\" lang=\"ar\">بغداد</td></tr></tbody></table>")
            .open();
    assertThat(Sample.cell(workbook, "S", "A3").getCellStyle().getAlignment())
        .isEqualTo(HorizontalAlignment.RIGHT);
    XSSFCell arabic = Sample.cell(workbook, "S", "B3");
    assertThat(arabic.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    assertThat(arabic.getCellStyle().getReadingOrder().getCode()).isEqualTo((short) 2);
  }

  @Test
  void foldsWhiteSpaceAndKeepsLineBreaks() throws IOException {
    XSSFWorkbook workbook =
        new Sample(dir)
            .sheet(
                "<table><tbody><tr><td>  a\n  b <strong> c</strong>d<br/>e</td>"
                    + "<td>see<ul><li>x</li><li>y</li></ul></td></tr></tbody></table>")
            .open();
    assertThat(Sample.cell(workbook, "S", "A3").getStringCellValue()).isEqualTo("a b cd\ne");
    assertThat(Sample.cell(workbook, "S", "B3").getStringCellValue()).isEqualTo("see\n• x\n• y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td><data value=\"12\">12</data> km</td>",
        "<td><data value=\"12\">12</data><data value=\"13\">13</data></td>",
        "<td><data value=\"5\">some</data></td>",
        "<td><time datetime=\"2020-01-01\">2020</time> to 2021</td>",
        "<td><time datetime=\"1900-02-28\">then</time></td>",
        "<td>12</td>"
      })
  void keepsAsTextWhatIsMoreThanOneValue(String cell) throws IOException {
    XSSFWorkbook workbook =
        new Sample(dir).sheet("<table><tbody><tr>" + cell + "</tr></tbody></table>").open();
    assertThat(Sample.cell(workbook, "S", "A3").getCellType()).isEqualTo(CellType.STRING);
    assertThat(Sample.cell(workbook, "S", "A3").getStringCellValue())
        .isEqualTo(cell.replaceAll("<[^>]*>", ""));
  }

  @Test
  void runsOutOfNumberFormatsIntoText() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 300)
            .mapToObj(i -> "<tr><td><data value=\"7\">7 of kind " + i + "</data></td></tr>")
            .collect(Collectors.joining());
    XSSFWorkbook workbook =
        new Sample(dir).sheet("<table><tbody>" + rows + "</tbody></table>").open();
    assertThat(Sample.cell(workbook, "S", "A3").getNumericCellValue()).isEqualTo(7);
    assertThat(Sample.cell(workbook, "S", "A302").getStringCellValue()).isEqualTo("7 of kind 300");
    assertThat(workbook.getStylesSource().getNumberFormats()).hasSize(Styles.FORMAT_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tbody><tr><td><data value=\"many\">x</data></td></tr></tbody></table>",
        "<table><tbody><tr><td><time datetime=\"2020\">x</time></td></tr></tbody></table>",
        "<table><tbody><tr><td colspan=\"0\">x</td></tr></tbody></table>",
        "<table><colgroup><col type=\"money\"/></colgroup></table>",
        "<table><colgroup><col width=\"wide\"/></colgroup></table>",
        "<table><tbody><tr><td colspan=\"16385\">x</td></tr></tbody></table>",
        "<table><tbody><tr><td><table/></td></tr></tbody></table>",
        "<table><p>x</p></table>",
        "<ul><p>x</p></ul>",
        "<dl><p>x</p></dl>"
      })
  void refusesWhatItCannotPlace(String content) {
    assertThatThrownBy(() -> new Sample(dir).sheet(content))
        .isInstanceOf(MarkupException.class)
        .hasMessageStartingWith("sample.xhtml, line ");
  }
}
