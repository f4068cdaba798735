package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.ReadBack.Difference;
import org.muster.render.ReadBack.Extent;

/** Workbooks in which something was altered after they were written. */
final class FalsifiedWorkbookTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String MARKUP =
      """
      <html lang="en">
      <head><title>Forces</title><meta name="as-of" content="2020-07-01"/></head>
      <body>
      <section title="Strength: by operation">
      <h2>Strength</h2>
      <dl class="figures"><div><dt>Present</dt><dd><data value="500">~500</data></dd></div></dl>
      <figure chart="bars" alt="Bars" unit="persons"><figcaption>Figure 1</figcaption>
      <bar label="Denmark" value="195" low="100" high="285" note="up to 285"/>
      <bar label="Germany" value="285" low="195" note="at least 195"/>
      </figure>
      <figure chart="steps" alt="Steps" unit="persons" from="2014-01-01" to="2021-01-01">
      <figcaption>Figure 2</figcaption>
      <series name="Iraq" kind="strength">
      <step from="2018-10-01" to="2020-01-01" value="700"/>
      <step from="2020-01-01" to="2021-01-01" value="800" note="about 800"/></series>
      </figure>
      <table>
      <caption>By contributor</caption>
      <colgroup><col width="40"/><col width="20" type="number"/>\
      <col width="20" type="number" format="#,##0"/><col width="20"/></colgroup>
      <thead><tr><th scope="col">Who</th><th scope="col">Figure</th><th scope="col">Sum</th>\
      <th scope="col">Day</th></tr></thead>
      <tbody>
      <tr><th scope="row">Denmark</th><td><data value="20">≥ 20</data></td>\
      <td><data value="120">~120</data></td>\
      <td><time datetime="2020-07-01">1 Jul 2020</time><sup>3</sup></td></tr>
      <tr><th scope="row">Germany</th><td><data value="1500">1,500</data><sup>1</sup></td>\
      <td><data value="30">30</data></td><td></td></tr>
      </tbody>
      <tfoot><tr><th scope="row">Sum</th><td colspan="1"><data value="1520">1,520</data></td>\
      <td><data value="150">150</data></td><td></td></tr></tfoot>
      </table>
      </section>
      </body>
      </html>
      """;

  @TempDir Path dir;

  @Test
  void findsNothingWrongWhereNothingIs() throws IOException {
    assertThat(compared(SHEET, "", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a bound's sign is lost        | `&quot;≥ &quot;`  | ``
          a bound's sign is another     | `&quot;≥ &quot;`  | `&quot;≤ &quot;`
          a sign of an asked format     | `&quot;~&quot;`   | ``
          a note's number is another    | `&quot; [1]&quot;` | `&quot; [2]&quot;`
          a day's note is lost          | `&quot; [3]&quot;` | ``
          """)
  void seesWhatAFormatNoLongerSays(String what, String from, String to) throws IOException {
    assertThat(compared("xl/styles.xml", from, to == null ? "" : to)).as(what).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(B$first:B$last)", "(C$next:C$last)", "(C$first:C$first)", "(C$first:C$sum)"})
  void seesASumOfOtherRows(String range) throws IOException {
    String sheet = sheet();
    int last = Integer.parseInt(sheet.replaceAll("(?s).*<f>SUM\\(C\\d+:C(\\d+)\\)</f>.*", "$1"));
    String wrong =
        range
            .replace("$first", "" + (last - 1))
            .replace("$last", "" + last)
            .replace("$next", "" + last)
            .replace("$sum", "" + (last + 1));
    String right = "(C%d:C%d)".formatted(last - 1, last);
    assertThat(compared(SHEET, right, wrong))
        .singleElement()
        .satisfies(d -> assertThat(d.expected()).isEqualTo("=SUM" + right))
        .satisfies(d -> assertThat(d.found()).isEqualTo("=SUM" + wrong));
  }

  @Test
  void seesACellThatNobodyWrote() throws IOException {
    String row =
        sheet()
            .replaceAll(
                "(?s).*(<row [^>]*>(?:(?!</row>).)*≥?Germany(?:(?!</row>).)*</row>).*", "$1");
    String longer = row.replace("</row>", "<c s=\"0\"><v>7</v></c></row>");
    assertThat(compared(SHEET, row, longer))
        .singleElement()
        .extracting(Difference::found)
        .isEqualTo("7");
  }

  @Test
  void seesANameOfASheetThatIsAnother() throws IOException {
    assertThat(compared("xl/workbook.xml", "name=\"Strength", "name=\"Events"))
        .singleElement()
        .satisfies(d -> assertThat(d.expected()).isEqualTo("Strength: by operation"));
  }

  @Test
  void seesNumbersOfAChartThatStandElsewhereOrAreOthers() throws IOException {
    assertThat(compared(SHEET, "<v>285</v>", "<v>195</v>")).isNotEmpty();
    assertThat(compared(SHEET, "<v>7E+2</v>", "<v>8E+2</v>")).isNotEmpty();
    assertThat(compared(SHEET, "up to 285", "at least 195")).isNotEmpty();
    assertThat(compared(SHEET, "<t>Denmark</t>", "<t>Germany</t>")).isNotEmpty();
    assertThat(compared(SHEET, "<v>43374</v>", "<v>43375</v>")).isNotEmpty();
  }

  private Path written() throws IOException {
    Path file = dir.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new ExcelRenderer(new ExcelSettings(dir))
          .render(MarkupFile.of(markup()), Language.english(), out);
    }
    return file;
  }

  private Path markup() throws IOException {
    return Files.writeString(dir.resolve("markup.xhtml"), MARKUP);
  }

  private String sheet() throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(written())) {
      return Files.readString(zip.getPath(SHEET));
    }
  }

  /** What is seen once a text of a part is another. */
  private List<Difference> compared(String part, String from, String to) throws IOException {
    Path file = written();
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      String text = Files.readString(zip.getPath(part));
      assertThat(text).contains(from);
      Files.write(zip.getPath(part), text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
    return new WorkbookReadBack().compare(markup(), file, Language.english(), Extent.SUMMARY);
  }
}
