package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.language.Language;
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

  private byte[] print(Path markup) throws IOException, InterruptedException {
    Chromium chromium = Chromium.required();
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new PageRenderer().render(markup, Language.english(), out);
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
