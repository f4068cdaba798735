package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of {@code docs/templates.md} work. */
final class TemplateExamplesTest {
  @TempDir Path temp;
  private Path templates;

  @BeforeEach
  void copyOfTheTemplates() throws IOException {
    templates = temp.resolve("templates");
    Path from = Path.of("templates");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = templates.resolve(from.relativize(file));
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
  }

  private static List<String> examples(String kind) throws IOException {
    Matcher fence =
        Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of(TemplatesDocTest.PAGE)));
    List<String> found = new ArrayList<>();
    while (fence.find()) {
      found.add(fence.group(1));
    }
    return found;
  }

  /** Changes the copy as the example says; what it takes away or stands beside must be there. */
  private void apply(String diff) throws IOException {
    List<String> lines = diff.lines().toList();
    Path file = temp.resolve(lines.get(0).replaceFirst("^--- ", ""));
    String text = Files.readString(file);
    String body = lines.stream().skip(1).collect(Collectors.joining("\n"));
    for (String hunk : body.split("\n@@\n", -1)) {
      String before = side(hunk, '+');
      assertThat(text).as(hunk).containsOnlyOnce(before);
      text = text.replace(before, side(hunk, '-'));
    }
    Files.writeString(file, text);
  }

  private static String side(String hunk, char without) {
    return hunk.lines()
        .filter(line -> line.charAt(0) != without)
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  private MarkupTree write(String template) throws IOException {
    Path file = temp.resolve("out.xhtml");
    assertThat(TemplateReview.of(templates, List.of(SampleBriefing.empty()), temp)).isEmpty();
    new TemplateEngine(templates).write(template, SampleBriefing.rich(), file);
    return MarkupTree.read(file);
  }

  @Test
  void addsAColumn() throws IOException {
    apply(examples("diff").get(0));

    List<MarkupTree> tables = write("briefing.ftl").all(Element.TABLE);
    MarkupTree contributors =
        tables.stream()
            .filter(t -> t.text().contains("NMI: strength by contributor"))
            .findFirst()
            .orElseThrow();
    assertThat(contributors.all(Element.TBODY).get(0).children().get(1).children())
        .extracting(MarkupTree::text)
        .startsWith("Denmark", "DNK", "military");
  }

  @Test
  void addsASection() throws IOException {
    apply(examples("diff").get(1));

    List<MarkupTree> sections = write("briefing.ftl").all(Element.SECTION);
    MarkupTree quotations =
        sections.stream().filter(s -> s.get("id").equals("quotations")).findFirst().orElseThrow();
    assertThat(quotations.all(Element.LI))
        .extracting(MarkupTree::text)
        .containsExactly(
            "“285” (note 1)",
            "“up to 195” (note 2)",
            "“about <500> troops” (note 3)",
            "“ضربة جوية” (note 6)");
  }

  @Test
  void makesANewBriefing() throws IOException {
    Files.writeString(templates.resolve("ceilings.ftl"), examples("ftl").get(0));

    MarkupTree page = write("ceilings.ftl");
    assertThat(page.all(Element.TBODY).get(0).text().strip())
        .isEqualTo("Maritime security, Strait of Hormuzup to 195[2]");
  }
}
