package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.render.MarkupException;

final class TemplateEngineTest {
  private static final String HEAD =
      "<html lang=\"en\"><head><title>T</title>"
          + "<meta name=\"marking\" content=\"${b.marking}\"/>"
          + "<meta name=\"as-of\" content=\"${b.asOf}\"/></head><body>\n";

  @TempDir Path temp;

  private Path folder() throws IOException {
    return Files.createDirectories(temp.resolve("templates"));
  }

  private Path markup() {
    return temp.resolve("out.xhtml");
  }

  private void put(String name, String source) throws IOException {
    Path file = folder().resolve(name);
    Files.createDirectories(folder().resolve("lib"));
    Files.writeString(file, source);
  }

  private String run(String source) throws IOException {
    put("a.ftl", source);
    new TemplateEngine(folder()).write("a.ftl", SampleBriefing.rich(), markup());
    return Files.readString(markup());
  }

  private String body(String body) throws IOException {
    String markup = run(HEAD + body + "\n</body></html>");
    int from = markup.indexOf("<body>") + "<body>".length();
    return markup.substring(from, markup.indexOf("</body>")).strip();
  }

  /** The failure of a template whose second line this is. */
  private MarkupException failure(String line) {
    return catchThrowableOfType(MarkupException.class, () -> body(line));
  }

  @Test
  void givesATemplateTheBriefingAsB() throws IOException {
    assertThat(body("<p>${b.title} ${b.asOf} ${b.notes?size} ${b.operations[0].present.best}</p>"))
        .isEqualTo(
            "<p>Foreign deployments in Iraq &amp; the Strait of Hormuz 2020-07-01 8 500</p>");
  }

  @Test
  void writesNumbersForMachines() throws IOException {
    assertThat(body("<p>${1234567.5} ${b.events[5].latitude} ${100000000000}</p>"))
        .isEqualTo("<p>1234567.5 33.2625 100000000000</p>");
  }

  @Test
  void asksARecordsOwnQuestions() throws IOException {
    assertThat(body("<p><#if b.operations[0].ceiling.none>none</#if></p>"))
        .isEqualTo("<p>none</p>");
  }

  @Test
  void givesTheSameBytesInAnyLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Path templates = Path.of("templates");
    TemplateEngine engine = new TemplateEngine(templates);
    engine.write("workbook.ftl", SampleBriefing.rich(), markup());
    Path other = temp.resolve("other.xhtml");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      new TemplateEngine(templates).write("workbook.ftl", SampleBriefing.rich(), other);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(other).hasSameBinaryContentAs(markup());
  }

  @Test
  void writesOverWhatWasThere() throws IOException {
    Files.writeString(markup(), "x".repeat(100_000));

    assertThat(body("<p>x</p>")).isEqualTo("<p>x</p>");
  }

  @Test
  void writesTheGivenFileOnly() throws IOException {
    body("<p>x</p>");

    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("templates", "out.xhtml");
    }
  }

  @Test
  void usesTheTemplatesAsTheyWereWhenItWasMade() throws IOException {
    put("a.ftl", HEAD + "<p>before</p></body></html>");
    TemplateEngine engine = new TemplateEngine(folder());
    put("a.ftl", HEAD + "<p>after</p></body></html>");
    engine.write("a.ftl", SampleBriefing.rich(), markup());

    assertThat(markup()).content().contains("before");
    assertThat(engine.digest()).isNotEqualTo(TemplateEngine.digest(folder()));
  }

  @Test
  void saysWhatANameThatIsNotThereCouldHaveBeen() {
    assertThat(failure("<p>${b.titel}</p>"))
        .hasMessageStartingWith(
            "a.ftl, line 2: 'b.titel' is missing; the briefing has: id, language, title, area,");
    assertThat(failure("<#list b.notes as n>${n.text}</#list>"))
        .hasMessage(
            "a.ftl, line 2: 'n.text' is missing; this Note has: number, recordId, what, sources,"
                + " quote, url, records");
  }

  @Test
  void takesNoDefaultForASlipOfThePen() {
    assertThat(failure("<p>${b.titel!'none'}</p>")).hasMessageContaining("'b.titel' is missing");
    assertThat(failure("<p>${(b.titel)!}</p>")).hasMessageContaining("'b.titel' is missing");
    assertThat(failure("<#if b.titel??></#if>")).hasMessageContaining("'b.titel' is missing");
    assertThat(failure("<p>${b['titel']}</p>")).hasMessageContaining("is missing; the briefing");
  }

  @Test
  void saysThatAValueIsAbsent() {
    assertThat(failure("<p>${b.events[0].latitude}</p>"))
        .hasMessage(
            "a.ftl, line 2: 'b.events[0].latitude' is missing: it has no value in this place; ask"
                + " with <#if b.events[0].latitude??> before");
    assertThat(failure("<p>${b.events[99].title}</p>"))
        .hasMessageContaining("'b.events[99]' is missing");
    assertThat(failure("<p>${briefing.title}</p>"))
        .hasMessage(
            "a.ftl, line 2: 'briefing' is missing: nothing has that name here; the briefing is"
                + " 'b'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>${b.notes}</p>|'b.notes': Expected a text or a number, but this has evaluated to a list",
        "<p>${b}</p>|'b': Expected a text or a number, but this has evaluated to a record",
        "<p>${b.title.length}</p>|'b.title'",
        "<p>${b.title.length()}</p>|'b.title'",
        "<p>${b.getClass()}</p>|'b.getClass' is missing; the briefing has:",
        "<p>${b.class}</p>|'b.class' is missing; the briefing has:",
        "<p>${b.hashCode()}</p>|'b.hashCode' is missing; the briefing has:",
        "<p>${b.title?substring(99)}</p>|99",
        "<#list b.title as x></#list>|'b.title'",
        "<@missing/>|'missing' is missing: nothing has that name here",
        "<#macro m x>${x}</#macro><@m/>|required parameter \"x\"",
        "<#stop \"enough\">|enough",
        "<#if b.notes></#if>|'b.notes': Expected a boolean",
        "${'a' + 1 / 0}|/ by zero",
      })
  void failsLoudly(String line, String problem) {
    MarkupException failure = failure(line);

    assertThat(failure.file()).isEqualTo("a.ftl");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.problem())
        .contains(problem)
        .doesNotContain("\n", "==>", "wrapper:", "----", "Tip:", "FTL stack trace");
    assertThat(markup()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<#list b.notes as n>|2|<#list> is not closed",
        "<#if>x</#if>|2|",
        "${b.title|2|",
        "<#lisst b.notes as n></#lisst>|2|Unknown directive: #lisst",
        "${b.title?uppercase}|2|Unknown built-in: \"uppercase\"",
      })
  void saysWhereATemplateCannotBeUnderstood(String line, int number, String problem) {
    MarkupException failure = failure(line);

    assertThat(failure.file()).isEqualTo("a.ftl");
    assertThat(failure.problem()).isNotBlank().contains(problem == null ? "" : problem);
    assertThat(failure.line()).isGreaterThanOrEqualTo(number);
    assertThat(markup()).doesNotExist();
  }

  @Test
  void namesTheMacroFileAndWhoCalledIt() throws IOException {
    put("lib/m.ftl", "<#macro cell of>\n<p>\n${of.txt}\n</p>\n</#macro>\n");

    assertThat(failure("<#import 'lib/m.ftl' as m><@m.cell b.notes[0]/>"))
        .hasMessage(
            "lib/m.ftl, line 3: 'of.txt' is missing; this Note has: number, recordId, what,"
                + " sources, quote, url, records (called from a.ftl, line 2)");
  }

  @Test
  void namesAnIncludedFileThatCannotBeUnderstood() throws IOException {
    put("lib/m.ftl", "\n\n${b.title?uppercase}");

    assertThat(failure("<#include 'lib/m.ftl'>"))
        .hasMessageStartingWith("lib/m.ftl, line 3: Unknown built-in: \"uppercase\"");
  }

  @Test
  void namesATemplateThatIsNotThere() throws IOException {
    put("b.ftl", "");
    assertThat(failure("<#include 'lib/none.ftl'>"))
        .hasMessage("a.ftl, line 2: there is no template 'lib/none.ftl'; there are: a.ftl, b.ftl");
    assertThatThrownBy(
            () ->
                new TemplateEngine(folder()).write("briefing.ftl", SampleBriefing.rich(), markup()))
        .isInstanceOf(MarkupException.class)
        .hasMessage("briefing.ftl: there is no such template; there are: a.ftl, b.ftl");
  }

  @Test
  void reachesNoFileOutsideItsFolder() throws IOException {
    Files.writeString(temp.resolve("secret.ftl"), "SECRET");
    for (String name :
        new String[] {
          "../secret.ftl",
          "/../secret.ftl",
          "lib/../../secret.ftl",
          temp.resolve("secret.ftl").toString(),
          temp.resolve("secret.ftl").toUri().toString(),
          "..\\\\secret.ftl",
          "*/secret.ftl",
        }) {
      assertThat(failure("<#include '" + name + "'>"))
          .as(name)
          .isNotNull()
          .hasMessageStartingWith("a.ftl, line 2: ");
      assertThat(markup()).doesNotExist();
    }
  }

  @Test
  void refusesTheForbiddenBeforeAnythingIsWritten() throws IOException {
    put("lib/m.ftl", "<#macro m>\n${b.title?no_esc}</#macro>");

    assertThat(failure("<p>x</p>"))
        .hasMessage("lib/m.ftl, line 2: '?no_esc' is not allowed: data could then write markup");
    assertThat(markup()).doesNotExist();
  }

  @Test
  void stopsAMacroThatCallsItself() {
    assertThat(failure("<#macro m><@m/></#macro><@m/>"))
        .hasMessage("a.ftl: a macro or an include calls itself without end");
  }

  @Test
  void saysWhichLineOfTheTemplateWroteWhatIsNotInTheVocabulary() {
    assertThat(failure("<p>x</p>\n<p>\n<blink>${b.id}</blink></p>"))
        .hasMessage(
            "a.ftl, line 4: <blink> is not in the vocabulary; it wrote: <blink>iraq</blink></p>");
    assertThat(markup()).doesNotExist();
  }

  @Test
  void findsTheLineOfAFaultBehindLoopsAndTextsOfSeveralLines() {
    assertThat(
            failure("<#list 1..3 as n>\n<p>${n}</p>\n<p>${'a\\nb'}</p>\n</#list>\n<ul>\n<p>x</p>"))
        .hasMessage(
            "a.ftl, line 7: <p> may not stand directly in <ul>, which holds li; it wrote: <p>x</p>");
    assertThat(failure("<#if true>\n\n<p>x</p>\n<p>a & b</p>\n</#if>"))
        .hasMessage("a.ftl, line 5: write &amp; where the text has &; it wrote: <p>a & b</p>");
    assertThat(
            failure("<ul>\n<#list 1..3 as n>\n<#if n == 3>\n<h${n}>x</h${n}></#if>\n</#list></ul>"))
        .hasMessageStartingWith("a.ftl, line 5: <h3> may not stand directly in <ul>");
  }

  @Test
  void saysWhichMacroWroteAFaultAndWhoCalledIt() throws IOException {
    put(
        "lib/m.ftl",
        "<#macro row cells>\n<tr>\n<#list 1..cells as c><td/></#list>\n</tr>\n</#macro>");

    assertThat(
            failure(
                "<#import 'lib/m.ftl' as m>\n<table><tbody>\n<@m.row 2/>\n<@m.row 3/>\n</tbody></table>"))
        .hasMessage(
            "lib/m.ftl, line 4: the row has 3 cells where the table has 2 columns; it wrote: </tr>"
                + " (called from a.ftl, line 5)");
  }

  @Test
  void saysWhatToWriteWhereTheMarkupIsNotWellFormed() {
    assertThat(failure("<p>&nbsp;</p>"))
        .hasMessageContaining("&nbsp; is not known; write the character itself");
    assertThat(failure("<p>1 < 2</p>")).hasMessageContaining("write &lt; where the text has <");
    assertThatThrownBy(() -> run("hello"))
        .hasMessage("a.ftl, line 1: text stands outside of <html>; it wrote: hello");
    assertThatThrownBy(() -> run("")).hasMessage("a.ftl: it ends before <html> does; it wrote: ");
  }

  @Test
  @Timeout(60)
  void givesUpATemplateThatDoesNotEnd() throws IOException {
    for (String endless :
        List.of(
            "<#list 1.. as i></#list>",
            "<#list 1.. as i><p>${i}</p></#list>",
            "<#import 'lib/m.ftl' as m><@m.all/>")) {
      put("lib/m.ftl", "<#macro all><#list 1.. as i></#list></#macro>");
      put("a.ftl", HEAD + endless + "</body></html>");
      TemplateEngine engine = new TemplateEngine(folder(), Duration.ofSeconds(1));

      assertThatThrownBy(() -> engine.write("a.ftl", SampleBriefing.rich(), markup()))
          .as(endless)
          .isInstanceOf(MarkupException.class)
          .hasMessage(
              "a.ftl: it has not come to its end within 1 seconds; look for a list, a macro or a"
                  + " pattern that has none");
      assertThat(markup()).doesNotExist();
      assertThat(Thread.getAllStackTraces().keySet())
          .extracting(Thread::getName)
          .doesNotContain("template a.ftl");
    }
  }

  @Test
  void refusesATextThatOutgrowsTheMemory() {
    assertThat(failure("<p>${''?left_pad(2000000000, '0123456789')}</p>"))
        .hasMessageStartingWith("a.ftl: it needs more than the memory that Java has");
  }

  @Test
  void saysInPlainWordsWhatCannotBeShown() {
    assertThat(failure("<p>${b.changes.first}</p>"))
        .hasMessage(
            "a.ftl, line 2: it is yes or no, which no reader is shown; ask for it with <#if ...>");
    assertThat(failure("<p>${b.operations}</p>"))
        .hasMessage(
            "a.ftl, line 2: 'b.operations': Expected a text or a number, but this has evaluated to a list");
    assertThat(failure("<p>${b.title</p>"))
        .hasMessage(
            "a.ftl, line 2: \"/\" cannot stand here; something before it may not be closed");
    assertThat(failure("<p>${b.title?number}</p>"))
        .hasMessageEndingWith(
            "Can't convert this string to number: \"" + SampleBriefing.rich().title() + "\"");
  }

  @Test
  void saysHowToMendWhatIsOftenWrong() {
    assertThat(failure("<#list b.operations as o><p>${o.present}</p></#list>"))
        .hasMessage(
            "a.ftl, line 2: 'o.present': Expected a text or a number, but this has evaluated to a"
                + " record; a figure is shown by <@t.figure .../>, of others a part, as .text");
    assertThat(failure("<#list b.operations as o><#if o.present > 5>x</#if></#list>"))
        .hasMessage(
            "a.ftl, line 2: 'o.present': Expected a boolean, but this has evaluated to a record;"
                + " ask with ?? whether it is there; greater than is gt, as > ends the tag");
    assertThat(failure("<#list b.operations as o><p>x</p>"))
        .hasMessage("a.ftl, line 3: the template ends here, but <#list> is not closed");
    assertThat(failure("<p>a<br>b</p>"))
        .hasMessage(
            "a.ftl, line 2: <br> is not closed; without content it is written <br/>; it wrote:"
                + " <p>a<br>b</p>");
  }

  @Test
  void saysWhatIsNotClosed() {
    assertThat(failure("<#macro m><#list b.operations as o><p>${o.code}</p></#macro>"))
        .hasMessage("a.ftl, line 2: </#macro> cannot stand here: <#list> is not closed");
  }

  @Test
  void refusesAPhraseWhosePlacesAreNotAllFilled() throws IOException {
    assertThat(failure("<p>${say('Hello {0}')}</p>"))
        .hasMessageContaining(
            "'Hello {0}' has the place {0}, but is given 0 values; they count from {0}");
    assertThat(failure("<p>${say('{0} of {1}', 1)}</p>"))
        .hasMessageContaining("has the place {1}, but is given 1 values");
    assertThat(failure("<p>${say('{count} of {0}', 1)}</p>"))
        .hasMessageContaining("has the place {count}, but is given 1 values");
    assertThat(body("<p>${say('A {brace} of text')} ${say('{1}, {0}', 1, 2)}</p>"))
        .isEqualTo("<p>A {brace} of text 2, 1</p>");
  }

  @Test
  void saysWhatALibraryHas() throws IOException {
    put("lib/m.ftl", "<#macro row>x</#macro><#assign width = 3><#macro cell>y</#macro>");

    assertThat(failure("<#import 'lib/m.ftl' as m><@m.rows/>"))
        .hasMessage("a.ftl, line 2: 'm.rows' is missing; lib/m.ftl has: cell, row, width");
  }

  @Test
  void refusesATemplateThatLowersTheMarking() {
    assertThatThrownBy(() -> run(HEAD.replace("${b.marking}", "PUBLIC") + "</body></html>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("the marking is 'PUBLIC', but that of the briefing is 'TLP:CLEAR'");
    assertThatThrownBy(() -> run("<html lang='en'><head><title>T</title></head><body/></html>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("needs a <title>, a <meta name=\"marking\">");
  }

  @Test
  void tellsTroubleWithTheFileFromTroubleWithTheTemplate() throws IOException {
    put("a.ftl", HEAD + "</body></html>");
    TemplateEngine engine = new TemplateEngine(folder());

    assertThatThrownBy(
            () ->
                engine.write(
                    "a.ftl", SampleBriefing.rich(), temp.resolve("no/such/folder/out.xhtml")))
        .isInstanceOf(FileSystemException.class);
  }

  @Test
  void escapesWhateverTheTemplatesNameEndsIn() throws IOException {
    put("c.ftlh", "<i>${b.title}</i>");
    put("lib/plain.txt.ftl", "<p>${b.operations[0].name + '<i>'}</p>");

    assertThat(body("<#include 'lib/plain.txt.ftl'>"))
        .isEqualTo("<p>NATO Mission Iraq&lt;i&gt;</p>");
    assertThat(failure("<#include 'c.ftlh'>")).hasMessageContaining("there is no template");
  }

  @Test
  void readsSquareBracketsAsText() throws IOException {
    assertThat(body("<p>[#if b.none]x[/#if] [=b.title]</p>"))
        .isEqualTo("<p>[#if b.none]x[/#if] [=b.title]</p>");
  }
}
