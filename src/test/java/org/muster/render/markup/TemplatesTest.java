package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.GeneratedDoc;
import org.muster.briefing.Briefing;

/** What the two templates of the house write. */
final class TemplatesTest {
  @TempDir Path temp;
  private TemplateEngine engine;

  @BeforeEach
  void realTemplates() throws IOException {
    engine = new TemplateEngine(Path.of("templates"));
  }

  private MarkupTree write(String template, Briefing briefing) throws IOException {
    Path file = temp.resolve("out.xhtml");
    engine.write(template, briefing, file);
    return MarkupTree.read(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"briefing", "workbook"})
  void writesTheRichBriefingAsItWasLookedAt(String template) throws IOException {
    Path file = temp.resolve("out.xhtml");
    engine.write(template + ".ftl", SampleBriefing.rich(), file);

    GeneratedDoc.holds(
        "src/test/resources/org/muster/render/markup/" + template + ".xhtml",
        Files.readString(file));
  }

  @Test
  void saysTheDocumentsProperties() throws IOException {
    for (String template : List.of("briefing.ftl", "workbook.ftl")) {
      MarkupTree head = write(template, SampleBriefing.rich()).all(Element.HEAD).get(0);

      assertThat(head.all(Element.TITLE).get(0).text())
          .isEqualTo("Foreign deployments in Iraq & the Strait of Hormuz");
      assertThat(head.all(Element.META))
          .extracting(m -> m.get("name") + "=" + m.get("content"))
          .contains(
              "marking=TLP:CLEAR",
              "as-of=2020-07-01",
              "cut-off=a Thursday between 1 June and 31 July 2020",
              "run=run-3f9a",
              "subject=Iraq; Strait of Hormuz");
    }
  }

  @Test
  void captionsEveryTableButThoseOfPlainFacts() throws IOException {
    for (String template : List.of("briefing.ftl", "workbook.ftl")) {
      for (MarkupTree table : write(template, SampleBriefing.rich()).all(Element.TABLE)) {
        assertThat(table.all(Element.COL)).isNotEmpty().allMatch(c -> !c.get("width").isEmpty());
        assertThat(table.all(Element.TH)).allMatch(th -> !th.get("scope").isEmpty());
        if (!table.get("class").equals("plain")) {
          assertThat(table.all(Element.CAPTION)).hasSize(1);
        }
      }
    }
  }

  @Test
  void servesSeveralThreadsAtOnce() throws IOException {
    Path alone = temp.resolve("alone");
    engine.write("workbook.ftl", SampleBriefing.rich(), alone);
    List<Path> files = IntStream.range(0, 8).mapToObj(i -> temp.resolve("t" + i)).toList();

    files.parallelStream()
        .forEach(
            file -> {
              try {
                engine.write("workbook.ftl", SampleBriefing.rich(), file);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    assertThat(files).allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(alone));
  }
}
