package org.muster.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkupTablesTest {
  @TempDir private Path folder;

  @Test
  void givesNumbersAndDaysAsSuchAndNotesApart() throws IOException {
    List<MarkupTables.Table> tables =
        tables(
            """
            <table><caption>Strength</caption><thead><tr><th>Contributor</th><th>Persons</th>
            <th>Since</th></tr></thead><tbody>
            <tr><th scope="row">Nepal, <em>all</em><br/>units</th>
            <td><data value="1250">1,250</data><sup>[<a href="#n">8</a>]</sup></td>
            <td><time datetime="2020-02-01">Feb 2020</time><sup>[9]</sup></td></tr>
            <tr><th scope="row">Chad</th><td>up to 195</td><td></td></tr></tbody>
            <tfoot><tr class="total"><th scope="row">Total</th><td colspan="2">at least 1,250</td>
            </tr></tfoot></table><ol><li id="n">Note</li></ol>
            """);
    assertThat(tables).extracting(MarkupTables.Table::name).containsExactly("table-001.csv");
    assertThat(tables).extracting(MarkupTables.Table::caption).containsExactly("Strength");
    assertThat(text(tables.getFirst()))
        .isEqualTo(
            """
            Contributor,Persons,Since,Notes
            "Nepal, all units",1250,2020-02-01,[8] [9]
            Chad,up to 195,,
            Total,"at least 1,250",,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void writesNoTextThatASpreadsheetWouldRun() throws IOException {
    List<MarkupTables.Table> tables =
        tables(
            "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr>"
                + "<td>=HYPERLINK(\"http://x\")</td><td><data value=\"-5\">-5</data></td></tr>"
                + "<tr><td>-5 or so</td><td>@SUM(A1)</td></tr></tbody></table>");
    assertThat(text(tables.getFirst()))
        .isEqualTo(
            "A,B,Notes\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-5,\r\n'-5 or so,'@SUM(A1),\r\n");
  }

  @Test
  void passesOverPlainTablesAndEmptyOnes() throws IOException {
    assertThat(
            tables(
                "<table class=\"plain\"><tbody><tr><th>a</th><td>b</td></tr></tbody></table>"
                    + "<table><thead><tr><th>A</th></tr></thead><tbody></tbody></table>"))
        .isEmpty();
  }

  private List<MarkupTables.Table> tables(String body) throws IOException {
    Path markup = folder.resolve("markup.xml");
    Files.writeString(
        markup, "<html lang=\"en\"><head><title>T</title></head><body>" + body + "</body></html>");
    List<MarkupTables.Table> tables = new ArrayList<>();
    MarkupTables.read(markup, tables::add);
    return tables;
  }

  private static String text(MarkupTables.Table table) {
    return new String(table.csv(), StandardCharsets.UTF_8);
  }
}
