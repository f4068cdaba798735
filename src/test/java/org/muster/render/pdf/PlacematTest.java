package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.render.markup.SampleBriefing;
import org.muster.render.markup.TemplateEngine;

final class PlacematTest {
  @TempDir private Path folder;

  private byte[] pdf(Briefing briefing, int pages) throws IOException {
    Path markup = folder.resolve("placemat.xhtml");
    new TemplateEngine(Path.of("templates")).write("placemat.ftl", briefing, markup);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfRenderer(PdfSettings.DEFAULT).render(markup, out).pages()).isEqualTo(pages);
    return out.toByteArray();
  }

  @Test
  void isOnePage() throws IOException {
    pdf(SampleBriefing.rich(), 1);
    pdf(SampleBriefing.empty(), 1);
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    assertThat(pdf(SampleBriefing.rich(), 1)).isEqualTo(pdf(SampleBriefing.rich(), 1));
  }
}
