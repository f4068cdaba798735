package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a record says comes out as what it says. */
final class InjectionTest {
  @TempDir Path temp;
  private TemplateEngine engine;

  @BeforeEach
  void realTemplates() throws IOException {
    engine = new TemplateEngine(Path.of("templates"));
  }

  private void comesOutAsText(String payload) throws IOException {
    String expected = folded(XmlText.of(payload));
    for (String template : List.of("briefing.ftl", "workbook.ftl")) {
      Path file = temp.resolve(template);
      engine.write(template, SampleBriefing.saying(payload), file);
      assertThat(texts(file)).as("%s of %s", payload, template).contains(expected);
    }
  }

  /** The content of each outermost element that holds text, blanks folded. */
  private static List<String> texts(Path markup) throws IOException {
    Stream.Builder<String> texts = Stream.builder();
    StringBuilder text = new StringBuilder();
    int depth = 0;
    try (MarkupReader in = MarkupReader.open(markup)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        if (event instanceof MarkupEvent.Text t) {
          text.append(t.text());
        } else if (event instanceof MarkupEvent.Start s) {
          depth += s.element().mixed() ? 1 : 0;
        } else if (event instanceof MarkupEvent.End e && e.element().mixed() && --depth == 0) {
          texts.add(folded(text.toString()));
          text.setLength(0);
        }
      }
    }
    return texts.build().toList();
  }

  private static String folded(String text) {
    return text.replaceAll("[ \\t\\n]+", " ").strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${b.title}",
        "#{3*3}",
        "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}",
        "[#if true]x[/#if]",
        "<script>alert(1)</script>",
        "</td></tr></table><h1>x</h1>",
        "\" onclick=\"alert(1)",
        "' onclick='alert(1)",
        "]]><![CDATA[",
        "<!-- x --> -->",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "&e; &amp; &#60; &nbsp;",
        "<?xml version=\"1.0\"?>",
        "=cmd|' /C calc'!A0",
        "javascript:alert(1)",
        "https://example.org/\" onclick=\"x",
        "https:// a b",
        "http://",
        "nul\u0000 bell\u0007 escape\u001b[31m half\uD800 noncharacter\uFFFE",
        "cr\r\nlf",
        "العراق \u202eabc\u202c שלום",
        "Ελλάδα Россия 中国 😀 é",
        " ",
        "",
      })
  void writesDataAsText(String payload) throws IOException {
    comesOutAsText(payload);
  }

  @Test
  void writesKnownAttacksAsText() throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeThat(corpora).as("the corpora are not here").isNotEmpty();
    Path torture = Path.of(corpora, "torture");
    int payloads = 0;
    for (Path list : lists(torture)) {
      String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
      for (String payload : text.split("\n", -1)) {
        comesOutAsText(payload);
        payloads++;
      }
      comesOutAsText(text.substring(0, Math.min(text.length(), 20_000)));
    }

    assertThat(payloads).isGreaterThan(800);
  }

  private static List<Path> lists(Path torture) throws IOException {
    try (Stream<Path> files = Files.walk(torture.resolve("payloads"))) {
      return Stream.concat(
              Stream.of(torture.resolve("blns/blns.txt")),
              files
                  .filter(Files::isRegularFile)
                  .filter(
                      file ->
                          file.toString().contains("Template_Injection")
                              || file.toString().contains("XXE")
                              || file.toString().contains("CRLF")))
          .sorted()
          .toList();
    }
  }
}
