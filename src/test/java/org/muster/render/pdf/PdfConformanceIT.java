package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.Paper;
import org.muster.render.markup.SampleBriefing;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the reference validator of both standards says. */
final class PdfConformanceIT {
  @TempDir private Path dir;

  @Test
  void findsNothingInTheSample() {
    conforms(Markup.render(Markup.sample()).pdf());
  }

  @Test
  void findsNothingInTheBriefing() throws IOException {
    conforms(Markup.render(Markup.briefing(dir)).pdf());
  }

  @Test
  void findsNothingInADocumentFromRightToLeft() throws IOException {
    String mirrored =
        Files.readString(Markup.sample())
            .replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">");
    conforms(Markup.render(Markup.write(dir, mirrored)).pdf());
  }

  @Test
  void findsNothingInThePlacemat() throws IOException {
    conforms(Placemats.render(SampleBriefing.rich(), dir).pdf());
    conforms(Placemats.render(SampleBriefing.empty(), dir).pdf());
    conforms(Placemats.render(Placemats.briefing(120, 100, 60, true), dir).pdf());
  }

  @Test
  void findsNothingInALongTable() throws IOException {
    conforms(Markup.render(Markup.listing(dir, 1100)).pdf());
  }

  @Test
  void findsNothingOnOtherPaperWithoutAttachments() {
    conforms(Markup.render(Markup.sample(), new PdfSettings(100, Paper.LETTER, false)).pdf());
  }

  @Test
  void findsNothingInAnEmptyDocument() {
    conforms(Markup.render(Markup.body(dir, "")).pdf());
  }

  @Test
  void findsTheFaultOfAnUntaggedFile() {
    byte[] pdf = Markup.render(Markup.body(dir, "<p>A text</p>")).pdf();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken =
        text.replace("/Marked true", "/Marked null").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(VeraPdf.failures(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private static void conforms(byte[] pdf) {
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
  }
}
