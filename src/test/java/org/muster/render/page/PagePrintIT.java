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
    Chromium chromium = Chromium.required();
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new PageRenderer().render(PageRendererTest.SAMPLE, Language.english(), out);
    }
    Path pdf = folder.resolve("page.pdf");
    chromium.print(page, pdf, Files.createDirectories(folder.resolve("profile")));
    assertThat(pdf).exists();
    assertOnEverySheet(Files.readAllBytes(pdf));
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
