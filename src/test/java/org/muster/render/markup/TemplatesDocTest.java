package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** One row for each attribute and rule, with all the elements that have it. */
  private static String attributes() {
    Map<String, Map<String, List<String>>> elements = new LinkedHashMap<>();
    for (Element element : Element.values()) {
      for (String name : element.attributes()) {
        boolean required = AttributeRule.required(element).contains(name);
        elements
            .computeIfAbsent(name, key -> new LinkedHashMap<>())
            .computeIfAbsent(AttributeRule.of(element, name).words(), key -> new ArrayList<>())
            .add("`" + element.tag() + "`" + (required ? " (must)" : ""));
      }
    }
    StringBuilder table =
        new StringBuilder(
            """
            | attribute | of | is | for |
            | --- | --- | --- | --- |
            """);
    elements.forEach(
        (name, rules) ->
            rules.forEach(
                (rule, of) ->
                    row(table, "`" + name + "`", String.join(", ", of), rule, purpose(name))));
    return table.toString();
  }

  private static String purpose(String attribute) {
    return switch (attribute) {
      case "lang" -> "speech and spelling";
      case "dir" -> "where the text runs from; auto: as its first letters do";
      case "name" -> "what a property is called; the legend of a line";
      case "content" -> "what the property says";
      case "id" -> "links lead here";
      case "title" -> "name of the sheet";
      case "layout" -> "how the page or the printed sheet lies";
      case "break" -> "begins a page";
      case "class" -> "its look, see above";
      case "width" -> "share of the table, or of the columns";
      case "type" -> "what the column's cells hold";
      case "format" -> "Excel's number format, for `data` and `time`";
      case "scope" -> "what the header heads";
      case "colspan" -> "columns that the cell covers";
      case "href" -> "where the link leads; an id must be there";
      case "value" -> "the number itself";
      case "low", "high" -> "what the number lies between";
      case "datetime", "date" -> "the day itself";
      case "from" -> "first day";
      case "to" -> "day after the last";
      case "chart" ->
          "its kind: levels over time; lying bars; counts by month; from when to when; a map";
      case "alt" -> "what it shows, for those who do not see it";
      case "unit" -> "printed at the axis";
      case "shape" ->
          "of a map: about half as high as wide, up to two thirds if the page has room below";
      case "rest" -> "what is not drawn, in words";
      case "kind" ->
          "of a line: counted; as its publisher states it; a maximum; worked out; of a plot, a row"
              + " or a bar: what it shows";
      case "earliest" -> "first day on which it may have begun";
      case "latest" -> "day after the last on which it may go on";
      case "place" -> "a country";
      case "level" -> "a class of shades";
      case "lat" -> "degrees north, -90 to 90";
      case "lon" -> "degrees east, -180 to 180";
      case "note" -> "as a reader sees the level: about 500";
      case "label" -> "printed at it";
      default -> throw new IllegalArgumentException("say here what '" + attribute + "' is for");
    };
  }

  private static void row(StringBuilder table, String... cells) {
    table.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
