package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.MarkupException;

final class TemplateReviewTest {
  private static final String HEAD =
      """
      <#ftl attributes={"model": 1}>
      <html lang="${b.language}"><head><title>${b.title}</title>
      <meta name="marking" content="${b.marking}"/><meta name="as-of" content="${b.asOf}"/></head>
      <body>
      """;

  @TempDir Path temp;

  private List<String> findings(String template) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("templates"));
    Files.writeString(folder.resolve("own.ftl"), template);
    return review(folder);
  }

  private List<String> review(Path folder) throws IOException {
    return TemplateReview.of(folder, List.of(SampleBriefing.rich(), SampleBriefing.empty()), temp)
        .stream()
        .map(TemplateFinding::toString)
        .toList();
  }

  private static String page(String body) {
    return HEAD + body + "\n</body></html>\n";
  }

  @Test
  void findsNothingWrongWithTheTemplatesOfTheHouse() throws IOException {
    assertThat(review(Path.of("templates"))).isEmpty();
  }

  @Test
  void tellsAllThatIsWrongInOneGoWithLineAndColumn() throws IOException {
    String template =
        page(
            """
            <p>${b.titel} and <blink>${b.area?no_esc}</blink></p>
            <#list b.operations?filter(o -> o.celing.none) as o>
            <p style="x">${o.name} ${o.nam} ${o.contributors?first.cod} ${p}</p>
            <#list o.contributors>
            <#items as c><p>${c.name} ${c.present.txt}</p></#items>
            </#list>
            </#list>
            <#assign all = b.timeline><#list all as row><p>${row.what}${row.wat}</p></#list>
            <figure id="f" chart="steps" from="2020-01-01" to="2020-02-01"></figure>
            <p>${"b.title"?interpret} ${b.title?eval} ${"x"?new()} ${b?api}</p>\
            """);

    assertThat(findings(template))
        .extracting(found -> found.replaceFirst("(;| has: | there are: ).*", ""))
        .containsExactly(
            "own.ftl, line 5, column 6: 'b.titel' is missing",
            "own.ftl, line 5, column 19: <blink> is not in the vocabulary",
            "own.ftl, line 5, column 34: '?no_esc' is not allowed: data could then write markup",
            "own.ftl, line 6, column 33: 'o.celing' is missing",
            "own.ftl, line 7, column 4: <p> has no attribute 'style'",
            "own.ftl, line 7, column 26: 'o.nam' is missing",
            "own.ftl, line 7, column 35: 'o.contributors?first.cod' is missing",
            "own.ftl, line 7, column 63: there is no 'p'",
            "own.ftl, line 9, column 29: 'c.present.txt' is missing",
            "own.ftl, line 12, column 61: 'row.wat' is missing",
            "own.ftl, line 13, column 1: <figure> has no alternative text",
            "own.ftl, line 14, column 15: '?interpret' is not allowed: data could then be run",
            "own.ftl, line 14, column 36: '?eval' is not allowed: data could then be run",
            "own.ftl, line 14, column 48: '?new' is not allowed: a template reaches nothing but the"
                + " briefing",
            "own.ftl, line 14, column 59: '?api' is not allowed: a template reaches nothing but the"
                + " briefing");
  }

  @Test
  void findsWhatOnlyARunShows() throws IOException {
    assertThat(
            findings(
                page(
                    "<#macro m of><p>${of.txt}</p></#macro><#list b.keyFigures as k><@m"
                        + " k.figure/></#list>")))
        .singleElement()
        .asString()
        .startsWith("own.ftl, line 5: 'of.txt' is missing; this Figure has: text, low");
    assertThat(findings(page("<p>${b.keyFigures[0].label}</p>")))
        .singleElement()
        .asString()
        .startsWith("own.ftl, line 5: ");
    assertThat(findings(page("<h1><p>x</p></h1>")))
        .singleElement()
        .asString()
        .contains("<p> may not stand directly in <h1>");
  }

  @Test
  void tellsOfATemplateThatCannotBeUnderstoodOnlyThat() throws IOException {
    assertThat(findings(page("<p>${b.title</p><p>${b.titel}</p>")))
        .containsExactly(
            "own.ftl, line 5: \"/\" cannot stand here; something before it may not be closed");
    Files.writeString(
        temp.resolve("templates/unused.ftl"),
        "<#ftl attributes={\"model\": 1}>\n<#macro m><#if true></#macro>");
    assertThat(findings(page("<p>x</p>")))
        .singleElement()
        .asString()
        .startsWith("unused.ftl, line 2: ");
    assertThatThrownBy(() -> TemplateReview.requireUsable(temp.resolve("templates")))
        .isInstanceOf(MarkupException.class)
        .hasMessageStartingWith("unused.ftl, line 2: ");
  }

  @Test
  void looksThroughLongGapsAndTags() throws IOException {
    String blanks = " ".repeat(100_000);
    assertThat(findings(page("<p>Who?" + blanks + "</p><p" + blanks + "class=\"x\">y</p>")))
        .isEmpty();
    assertThat(findings(page("<p>${b.title?" + blanks + "no_esc}</p>")))
        .first()
        .asString()
        .endsWith("'? no_esc' is not allowed: data could then write markup");
  }

  @Test
  void tellsOfAnUnknownElementOnce() throws IOException {
    assertThat(findings(page("<p><blink>x</blink></p>")))
        .singleElement()
        .asString()
        .startsWith("own.ftl, line 5, column 4: <blink> is not in the vocabulary; there are: ");
  }

  @Test
  void takesNoPlainTextForANameOrATag() throws IOException {
    assertThat(
            findings(
                page(
                    """
                    <#-- ${b.nothing} <blink> -->
                    <p>b.nothing, 2 < 3? ${"<blink> ${b.title} b.nothing"} ${b.charts?size}</p>
                    <#list b.sources?sort_by("number") as s><p>${s?index} ${s.id}</p></#list>
                    <#if (b.sources?size > 1) && b.sections?seq_contains("events")><p>x</p></#if>
                    <#list b.keyFigures?map(k -> k.label) as text><p>${text}</p></#list>\
                    """
                        .replace("2 < 3", "2 &lt; 3"))))
        .isEmpty();
  }

  @Test
  void saysForWhichModelATemplateWasWritten() throws IOException {
    assertThat(findings("<html/>"))
        .anyMatch(
            found ->
                found.equals(
                    "own.ftl, line 1, column 1: it does not say for which model it was written;"
                        + " begin it with the line <#ftl attributes={\"model\": 1}>"));
    assertThat(findings("<#ftl attributes={\"model\": 0}>"))
        .singleElement()
        .asString()
        .startsWith("own.ftl, line 1, column 28: it was written for model 0, and this Muster has")
        .contains("Versions of the model");
    assertThat(findings("<#ftl attributes={\"model\": 99}>"))
        .singleElement()
        .asString()
        .contains("has only model 1: use a newer Muster");
    assertThatThrownBy(() -> TemplateReview.requireUsable(temp.resolve("templates")))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("model 99");
    TemplateReview.requireUsable(Path.of("templates"));
  }
}
