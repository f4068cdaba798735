package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

final class PagePrintIT {
  @TempDir private Path folder;

  @Test
  void bearsTheMarkingTwiceOnEverySheetOfPaper() throws Exception {
    assertOnEverySheet(print(PageRendererTest.SAMPLE));
  }

  /** Of the header of a table that can be sorted only the first sheet had the words. */
  @Test
  void headsATableOnEverySheet() throws Exception {
    String text = "Denmark announces additional personnel for the mission, to train and advise";
    String row =
        "<tr><th scope=\"row\">Denmark</th><td>"
            + text
            + "</td><td>announced</td><td>unknown (not reported)</td></tr>";
    Path markup =
        Files.writeString(
            folder.resolve("long.xml"),
            "<html lang=\"en\"><head><title>T</title></head><body><table><colgroup><col"
                + " width=\"16\"/><col width=\"60\"/><col width=\"12\"/><col width=\"12\""
                + " type=\"number\"/></colgroup><thead><tr><th scope=\"col\">Who</th><th"
                + " scope=\"col\">What</th><th scope=\"col\">Standing</th><th"
                + " scope=\"col\">Persons</th></tr></thead><tbody>"
                + row.repeat(60)
                + "</tbody></table></body></html>");
    try (PdfReader reader = new PdfReader(print(markup))) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(1);
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int sheet = 1; sheet <= reader.getNumberOfPages(); sheet++) {
        String words = extractor.getTextFromPage(sheet).replaceAll("\\s", "");
        assertThat(words).contains("WhoWhatStandingPersons", "announced");
      }
    }
  }

  /** The boxed marking that ends a page was a sheet of its own where the last one was full. */
  @Test
  void endsWithNoSheetOfTheMarkingAlone() throws Exception {
    int one = 1;
    int two = 120;
    String last = "";
    while (two - one > 1) {
      int lines = (one + two) / 2;
      List<String> sheets = sheets("<p>word</p>".repeat(lines));
      if (sheets.size() == 1) {
        one = lines;
      } else {
        two = lines;
        last = sheets.getLast();
      }
    }
    assertThat(last).contains("word");
  }

  @Test
  void printsNoHeadingWithoutTheTableBelowIt() throws Exception {
    String rows = "<tr><th scope=\"row\">a</th><td>b</td></tr>".repeat(14);
    String sections =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "<section><h2>Heading-%d-</h2><table><caption>Caption-%d-</caption><thead><tr><th scope=\"col\">X</th><th scope=\"col\">Y</th></tr></thead><tbody>%s</tbody></table>%s</section>"
                        .formatted(i, i, rows, "<p>word</p>".repeat(i % 5)))
            .collect(Collectors.joining());
    List<String> sheets = sheets(sections);
    assertThat(sheets).hasSizeGreaterThan(10);
    for (int i = 0; i < 40; i++) {
      String caption = "Caption-" + i + "-";
      String heading = "Heading-" + i + "-";
      assertThat(sheets).anyMatch(sheet -> sheet.contains(heading) && sheet.contains(caption));
    }
  }

  @Test
  void keepsAParagraphBelowAHeadingWithTheTableThatFollows() throws Exception {
    String rows = "<tr><th scope=\"row\">a</th><td>b</td></tr>".repeat(12);
    assertTogether(
        i ->
            "<section><h2>Heading-%d-</h2><p>Intro-%d-</p><table><thead><tr><th scope=\"col\">Top-%d-</th><th scope=\"col\">Y</th></tr></thead><tbody>%s</tbody></table>%s</section>"
                .formatted(i, i, i, rows, "<p>word</p>".repeat(i % 5)),
        "Intro-",
        "Top-");
  }

  @Test
  void keepsALegendWithTheLastRowsOfItsTable() throws Exception {
    String rows = "<tr><th scope=\"row\">a</th><td>b</td></tr>".repeat(12);
    assertTogether(
        i ->
            "<section><table><thead><tr><th scope=\"col\">X</th><th scope=\"col\">Y</th></tr></thead><tbody>%s<tr><th scope=\"row\">Last-%d-</th><td>b</td></tr></tbody></table><p class=\"legend\">Legend-%d-</p>%s</section>"
                .formatted(rows, i, i, "<p>word</p>".repeat(i % 5)),
        "Last-",
        "Legend-");
  }

  @Test
  void breaksNoRowAndNoCard() throws Exception {
    String words = "word<br/>".repeat(6);
    assertTogether(
        i ->
            "<table><tbody><tr><td>First-%d-<br/>%sEnd-%d-</td><td>b</td></tr></tbody></table>%s"
                .formatted(i, words, i, "<p>word</p>".repeat(i % 5)),
        "First-",
        "End-");
    assertTogether(
        i ->
            "<dl class=\"figures\"><div><dt>First-%d-<br/>%s</dt><dd>End-%d-</dd></div></dl>%s"
                .formatted(i, words, i, "<p>word</p>".repeat(i % 5)),
        "First-",
        "End-");
  }

  @Test
  void beginsASheetWhereASectionSaysSo() throws Exception {
    List<String> sheets =
        sheets(
            "<section><h2>One-</h2><p>word</p></section><section break=\"page\"><h2>Two-</h2></section>");
    assertThat(sheets).hasSize(2);
    assertThat(sheets.get(0)).contains("One-").doesNotContain("Two-");
    assertThat(sheets.get(1)).contains("Two-");
  }

  /** On paper nothing can be pressed, and the contents have no pages. */
  @Test
  void printsNothingThatIsForPressing() throws Exception {
    String rows =
        "<tr><th scope=\"row\">Denmark</th><td>285</td></tr><tr><th scope=\"row\">Germany</th><td>12</td></tr>"
            .repeat(12);
    String body =
        "<section id=\"contents\"><h2>Contents</h2><nav></nav></section><section><h2>Strength-</h2><table><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Persons</th></tr></thead><tbody>"
            + rows
            + "</tbody></table></section><section><h2>Notes-</h2><ol class=\"notes\"><li id=\"note-1\">A note</li></ol><p><a href=\"#note-1\">1</a></p></section>";
    String printed = String.join("", sheets(body));
    assertThat(printed.split("Strength-", -1)).as("heading, not in the contents").hasSize(2);
    String page = Files.readString(folder.resolve("page.html"));
    assertThat(page).contains("class=\"skip\"", "class=\"contents\"", "class=\"back\"");
    assertThat(printed).doesNotContain("Skip", "Filter", "Show", "↩", "↕");
  }

  /** Whether two words of each of many blocks are on one sheet, wherever on it the block begins. */
  private void assertTogether(IntFunction<String> block, String first, String second)
      throws IOException, InterruptedException {
    List<String> sheets =
        sheets(IntStream.range(0, 40).mapToObj(block).collect(Collectors.joining()));
    assertThat(sheets).hasSizeGreaterThan(5);
    for (int i = 0; i < 40; i++) {
      String one = first + i + "-";
      String other = second + i + "-";
      assertThat(sheets)
          .as("%s with %s", one, other)
          .anyMatch(sheet -> sheet.contains(one) && sheet.contains(other));
    }
  }

  private List<String> sheets(String body) throws IOException, InterruptedException {
    Path markup =
        Files.writeString(
            folder.resolve("sheets.xml"),
            "<html lang=\"en\"><head><title>T</title><meta name=\"marking\""
                + " content=\"TLP:CLEAR\"/></head><body>"
                + body
                + "</body></html>");
    List<String> sheets = new ArrayList<>();
    try (PdfReader reader = new PdfReader(print(markup))) {
      PdfTextExtractor text = new PdfTextExtractor(reader);
      for (int sheet = 1; sheet <= reader.getNumberOfPages(); sheet++) {
        sheets.add(text.getTextFromPage(sheet).replaceAll("\\s", ""));
      }
    }
    return sheets;
  }

  private byte[] print(Path markup) throws IOException, InterruptedException {
    Chromium chromium = Chromium.required();
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new PageRenderer().render(MarkupFile.of(markup), Language.english(), out);
    }
    Path pdf = folder.resolve("page.pdf");
    chromium.print(page, pdf, Files.createDirectories(folder.resolve("profile")));
    assertThat(pdf).exists();
    return Files.readAllBytes(pdf);
  }

  private static void assertOnEverySheet(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(1);
      assertThat(reader.getPageSize(1).getHeight()).as("A4").isBetween(841f, 843f);
      PdfTextExtractor text = new PdfTextExtractor(reader);
      for (int sheet = 1; sheet <= reader.getNumberOfPages(); sheet++) {
        String words = text.getTextFromPage(sheet).replaceAll("\\s", "");
        assertThat(words.split("TLP:CLEAR", -1).length - 1)
            .as("sheet " + sheet + ": " + words)
            .isGreaterThanOrEqualTo(2);
      }
    }
  }
}
