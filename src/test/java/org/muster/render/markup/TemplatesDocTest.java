package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.GeneratedDoc;

/** Holds the parts of {@code docs/templates.md} that describe code to the code. */
final class TemplatesDocTest {
  static final String PAGE = "docs/templates.md";

  @Test
  void describesTheVocabularyAndTheBriefing() throws IOException {
    String page = Files.readString(Path.of(PAGE));
    page = with(page, "elements", elements());
    page = with(page, "attributes", attributes());
    page = with(page, "briefing", BriefingWords.ofAllRecords());

    GeneratedDoc.holds(PAGE, page);
  }

  private static String with(String page, String name, String text) {
    Pattern part =
        Pattern.compile(
            "(<!-- made by a test: " + name + " -->\\n).*?(<!-- end -->)", Pattern.DOTALL);
    Matcher found = part.matcher(page);
    assertThat(found.find()).as("%s has a place for %s", PAGE, name).isTrue();
    return found.replaceFirst(
        match -> Matcher.quoteReplacement(match.group(1) + "\n" + text + "\n" + match.group(2)));
  }

  private static String elements() {
    StringBuilder table =
        new StringBuilder(
            """
            | element | is | holds | PDF | page | workbook |
            | --- | --- | --- | --- | --- | --- |
            """);
    for (Element element : Element.values()) {
      ElementWords words = ElementWords.of(element);
      row(
          table,
          "`" + element.tag() + "`",
          words.what(),
          holds(element),
          words.pdf(),
          words.page(),
          words.workbook());
    }
    return table.toString();
  }

  private static String holds(Element element) {
    Collection<Element> children = Grammar.children(element);
    if (children.containsAll(Grammar.children(Element.P)) && element.mixed()) {
      return children.size() == Grammar.children(Element.P).size()
          ? "a line"
          : "a line, `ul`, `ol`";
    }
    if (children.containsAll(Grammar.children(Element.BODY))) {
      return "blocks";
    }
    String tags = children.stream().map(e -> "`" + e.tag() + "`").collect(Collectors.joining(", "));
    return element.mixed() && !children.isEmpty()
        ? "text, " + tags
        : children.isEmpty() ? (element == Element.TITLE ? "text" : "") : tags;
  }

  private static String attributes() {
    StringBuilder table =
        new StringBuilder(
            """
            | element | attribute | says |
            | --- | --- | --- |
            """);
    for (Element element : Element.values()) {
      for (String name : element.attributes()) {
        boolean required = AttributeRule.required(element).contains(name);
        row(
            table,
            "`" + element.tag() + "`",
            "`" + name + "`" + (required ? " (must be there)" : ""),
            AttributeRule.of(element, name).words());
      }
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
