package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.briefing.Pictures;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.markup.SampleBriefing;
import org.muster.render.markup.TemplateEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of the briefing's own template. */
final class TemplatePageTest {
  @TempDir private Path folder;

  @Test
  void showsARichBriefing() throws IOException {
    Briefing briefing = SampleBriefing.rich();
    Document page = page(briefing);
    String text = page.getDocumentElement().getTextContent();
    assertThat(text).contains(briefing.title(), briefing.scope(), briefing.cutOff());
    assertThat(text).contains(briefing.keyPoints());
    assertThat(Xml.all(page, "svg")).hasSize(2 * drawings(briefing));
    assertThat(Xml.all(page, "header").getFirst().getTextContent()).isEqualTo(briefing.marking());
    assertAllLinksLead(page);
  }

  private static int drawings(Briefing briefing) {
    Pictures pictures = briefing.pictures();
    return briefing.charts().size()
        + pictures.contributors().size()
        + pictures.stays().size()
        + pictures.maps().size()
        + (int)
            pictures.months().stream()
                .filter(
                    m ->
                        briefing.eventSummaries().stream()
                            .anyMatch(s -> s.dataset().equals(m.dataset())))
                .count();
  }

  @Test
  void showsAnEmptyBriefing() throws IOException {
    Document page = page(SampleBriefing.empty());
    assertThat(Xml.all(page, "h1")).hasSize(1);
    assertAllLinksLead(page);
  }

  @Test
  void keepsWhateverARecordSaysAsText() throws IOException {
    String attack = "</style></td>\"'><script src=https://example.org/x></script>&amp;";
    Document page = page(SampleBriefing.saying(attack));
    assertThat(Xml.all(page, "script")).hasSize(1);
    assertThat(page.getDocumentElement().getTextContent()).contains(attack);
    assertAllLinksLead(page);
  }

  private static void assertAllLinksLead(Document page) {
    List<String> ids =
        Xml.all(page, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Xml.all(page, "a").stream().map(a -> a.getAttribute("href")))
        .isNotEmpty()
        .allMatch(href -> href.matches("https?://.*") || ids.contains(href.substring(1)));
    for (Element svg : Xml.all(page, "svg")) {
      assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" ", -1));
    }
  }

  private Document page(Briefing briefing) throws IOException {
    Path markup = folder.resolve("briefing.xml");
    new TemplateEngine(Path.of("templates")).write("briefing.ftl", briefing, markup);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PageRenderer().render(MarkupFile.of(markup), Language.english(), out);
    return Xml.parse(out.toString(StandardCharsets.UTF_8));
  }
}
