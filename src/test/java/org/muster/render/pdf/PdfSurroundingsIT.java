package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
      assertThat(run(List.of(qpdf.toString(), "--check", pdf.toString())))
          .contains("No syntax or stream encoding errors found");
    }
  }

  private Path inOwnMachine(Path markup, String... options) throws Exception {
    Path pdf = dir.resolve("made" + String.join("", options).hashCode() + ".pdf");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RenderMain.class.getName(), markup.toString(), pdf.toString()));
    run(command);
    return pdf;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
