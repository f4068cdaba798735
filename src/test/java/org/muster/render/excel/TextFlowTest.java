package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.language.Language;

final class TextFlowTest {
  @TempDir Path dir;

  @Test
  void breaksLinesAtSpaces() {
    assertThat(TextFlow.breakLines("aaa bbb ccc ddd", 7)).isEqualTo(List.of("aaa bbb", "ccc ddd"));
    assertThat(TextFlow.breakLines("aaa bbb\nccc", 9)).isEqualTo(List.of("aaa bbb", "ccc"));
    assertThat(TextFlow.breakLines("", 9)).isEqualTo(List.of(""));
  }

  @Test
  void breaksWordsThatAreLongerThanALineAndNoCharacterInTwo() {
    assertThat(TextFlow.breakLines("aaaaaaaaaa", 4)).isEqualTo(List.of("aaaa", "aaaa", "aa"));
    assertThat(TextFlow.breakLines("aaa😀b", 4)).isEqualTo(List.of("aaa", "😀b"));
  }

  @Test
  void losesNothingOfALongTextWithoutTables() throws IOException {
    String text = "word ".repeat(10_000).strip();
    Sample.Made made = new Sample(dir).sheet("<p>" + text + "</p>");
    XSSFWorkbook workbook = made.open();
    String joined =
        Sample.cell(workbook, "S", "A2")
                .getStringCellValue()
                .replace(LongText.in(Language.english()).goesOn(), "")
            + Sample.cell(workbook, "S", "A3")
                .getStringCellValue()
                .replace(LongText.in(Language.english()).continued(), "");
    assertThat(joined).isEqualTo(text);
    assertThat(made.rendering().notices()).hasSize(1);
  }

  @Test
  void writesMoreBlocksThanMayWait() throws IOException {
    String blocks =
        IntStream.range(0, 2_500).mapToObj(i -> "<p>p" + i + "</p>").collect(Collectors.joining());
    XSSFWorkbook workbook =
        new Sample(dir).sheet(blocks + "<table><tbody><tr><td>t</td></tr></tbody></table>").open();
    assertThat(Sample.cell(workbook, "S", "A2501").getStringCellValue()).isEqualTo("p2499");
    assertThat(Sample.cell(workbook, "S", "A2503").getStringCellValue()).isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource({
    "aaa bbb, 10, 1",
    "aaa bbb, 7, 1",
    "aaa bbb, 6, 2",
    "aaaaaaaaaa, 4, 3",
    "aa aa aa aa, 5, 2"
  })
  void estimatesLinesOfFoldedText(String text, int chars, int lines) {
    assertThat(RowHeight.lines(text, chars)).isEqualTo(lines);
  }

  @Test
  void countsLineFeeds() {
    assertThat(RowHeight.lines("a\nb\n\nc", 10)).isEqualTo(4);
  }
}
