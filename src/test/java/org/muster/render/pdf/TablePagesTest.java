package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a table stand on a page together, wherever on a page the table begins. */
final class TablePagesTest {
  private static final String ROW = "<tr><td>Row</td></tr>";
  private static final String GROUP = "<tr class=\"group\"><td>Group</td></tr>";
  private static final String TOTAL = "<tr class=\"total\"><td>Total</td></tr>";

  @TempDir private Path dir;

  /** The table below 16 lines of text, below 17, and so on, so that a page ends in all its rows. */
  private List<PdfFile> everywhere(String rows, String below) {
    return IntStream.range(16, 38)
        .mapToObj(
            lines ->
                "<p>Line</p>".repeat(lines)
                    + "<table><caption>Words</caption><thead><tr><th>Head</th></tr></thead>"
                    + "<tbody>"
                    + rows
                    + "</tbody></table>"
                    + below)
        .map(body -> new PdfFile(Markup.render(Markup.body(dir, body)).pdf()))
        .toList();
  }

  private static List<Integer> onPages(PdfFile file, String word) {
    return IntStream.rangeClosed(1, file.pages())
        .map(page -> StringUtils.countMatches(file.text(page), word))
        .boxed()
        .toList();
  }

  @Test
  void holdTwoRowsAtLeast() {
    for (int rows : List.of(2, 3, 4, 14, 70)) {
      for (PdfFile file : everywhere(ROW.repeat(rows), "")) {
        assertThat(onPages(file, "Row")).as("%d rows", rows).doesNotContain(1);
      }
    }
  }

  @Test
  void holdASmallTableWhole() {
    for (PdfFile file : everywhere(ROW.repeat(7), "<p class=\"legend\">Legend</p>")) {
      assertThat(onPages(file, "Row")).contains(7).doesNotContain(1, 2, 3, 4, 5, 6);
      assertThat(onPages(file, "Legend")).isEqualTo(onPages(file, "Words"));
    }
  }

  /**
   * Room for a long legend was kept for a short one, and the table turned the page without need.
   */
  @Test
  void keepRoomForALegendAsHighAsItIs() {
    String shortOne = "<p class=\"legend\">Legend</p>";
    String longOne = "<p class=\"legend\">Legend" + "<br/>more".repeat(2) + "</p>";
    assertThat(linesAbove(shortOne)).isGreaterThan(linesAbove(longOne));
    assertThat(linesAbove("")).isGreaterThan(linesAbove(shortOne));
  }

  /** How many lines at most stand on a page above a small table with what explains it. */
  private int linesAbove(String below) {
    return everywhere(ROW.repeat(7), below).stream()
        .filter(file -> onPages(file, "Row").getFirst() == 7)
        .mapToInt(file -> onPages(file, "Line").getFirst())
        .max()
        .orElseThrow();
  }

  @Test
  void partATableThatIsNotSmall() {
    assertThat(everywhere(ROW.repeat(14), ""))
        .map(file -> onPages(file, "Row"))
        .contains(List.of(2, 12), List.of(12, 2));
  }

  @Test
  void holdALegendWithTheLastRows() {
    for (String below :
        List.of("<p class=\"legend\">End</p>", "<ul class=\"remarks\"><li>End</li></ul>")) {
      for (PdfFile file : everywhere(ROW.repeat(14), below)) {
        int page = onPages(file, "End").indexOf(1);
        assertThat(onPages(file, "Row").get(page)).isGreaterThan(1);
      }
    }
  }

  @Test
  void holdAGroupWithItsFirstRowAndATotalWithItsLast() {
    for (PdfFile file : everywhere((GROUP + ROW + ROW + TOTAL).repeat(10), "")) {
      for (int page = 1; page <= file.pages(); page++) {
        String words = file.text(page).replaceAll(".*Head ", "").replaceAll(" Page.*", "");
        assertThat(words).doesNotEndWith("Group").doesNotStartWith("Total");
      }
    }
  }

  @Test
  void partManyTotalsAndHighRowsWithoutLoss() {
    String high = "<tr><td>" + "Line<br/>".repeat(40) + "High</td></tr>";
    Map.of("Total", TOTAL, "Group", GROUP, "High", high)
        .forEach(
            (word, row) -> {
              for (PdfFile file : everywhere(row.repeat(90), "").subList(0, 4)) {
                assertThat(StringUtils.countMatches(file.text(), word)).isEqualTo(90);
                assertThat(file.lowest()).isGreaterThan(50);
              }
            });
  }

  @Test
  void holdNoHeaderWithoutARow() {
    for (int lines = 58; lines < 64; lines++) {
      String high = "<tr><td>" + "Line<br/>".repeat(lines) + "Row</td></tr>";
      for (PdfFile file : everywhere(high + ROW, "").subList(14, 18)) {
        int page = onPages(file, "Words").indexOf(1);
        assertThat(file.text(page + 1)).containsPattern("Head (Line|Row)");
      }
    }
  }
}
