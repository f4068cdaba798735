package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.OwnProcess;

/** What must not depend on the machine around: bytes, and memory on the length of a table. */
final class PdfSurroundingsIT {
  @TempDir private Path dir;

  @Test
  void writesTheSameBytesWhateverTheZoneTheLocaleAndTheEncoding() throws Exception {
    Path markup = Markup.sample();
    Path first =
        inOwnMachine(
            markup,
            "-Duser.timezone=Asia/Kolkata",
            "-Duser.language=ar",
            "-Duser.country=SA",
            "-Dfile.encoding=ISO-8859-1");
    Path second =
        inOwnMachine(
            markup,
            "-Duser.timezone=America/Los_Angeles",
            "-Duser.language=tr",
            "-Duser.country=TR");
    byte[] here = Markup.render(markup).pdf();
    assertThat(first).hasBinaryContent(here);
    assertThat(second).hasBinaryContent(here);
  }

  @Test
  void writesOtherBytesAndAnotherIdForAnotherText() {
    byte[] one = Markup.render(Markup.body(dir, "<p>one</p>")).pdf();
    byte[] two = Markup.render(Markup.body(dir, "<p>two</p>")).pdf();
    assertThat(id(one)).isNotEqualTo(id(two)).matches("/ID ?\\[<[0-9A-Fa-f]{32}>.*");
  }

  private static String id(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf("/ID", text.lastIndexOf("/XRef") - 500)).substring(0, 80);
  }

  @Test
  void setsTensOfThousandsOfRowsInASmallHeap() throws Exception {
    Path pdf = inOwnMachine(Markup.listing(dir, 30_000), "-Xmx48m", "-XX:+UseSerialGC");
    assertThat(new PdfFile(Files.readAllBytes(pdf)).pages()).isGreaterThan(500);
  }

  @Test
  void writesAFileThatQpdfFindsSound() throws Exception {
    Path qpdf = Path.of("/usr/bin/qpdf");
    assumeTrue(Files.isExecutable(qpdf), "qpdf is not installed");
    for (Path markup : List.of(Markup.sample(), Markup.listing(dir, 3000))) {
      Path pdf = dir.resolve("checked.pdf");
      Files.write(pdf, Markup.render(markup).pdf());
      assertThat(OwnProcess.run(List.of(qpdf.toString(), "--check", pdf.toString())))
          .contains("No syntax or stream encoding errors found");
    }
  }

  private Path inOwnMachine(Path markup, String... options) throws Exception {
    Path pdf = dir.resolve("made" + String.join("", options).hashCode() + ".pdf");
    OwnProcess.run(OwnProcess.java(List.of(options), RenderMain.class, markup, pdf));
    return pdf;
  }
}
