package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.render.MarkupException;

final class MarkupCheckTest {
  private static final String HEAD =
      "<head><title>T</title><meta name=\"marking\" content=\"TLP:CLEAR\"/>"
          + "<meta name=\"as-of\" content=\"2020-07-01\"/></head>\n";

  @TempDir Path temp;

  private void check(String markup) throws IOException {
    Path file = Files.writeString(temp.resolve("m.xhtml"), markup);
    try (MarkupReader in = MarkupReader.open(file)) {
      MarkupCheck.check(in, "TLP:CLEAR", () -> "");
    }
  }

  private void checkBody(String body) throws IOException {
    check("<html lang=\"en\">" + HEAD + "<body>" + body + "</body></html>");
  }

  private void refuses(String body, String problem) {
    assertThatThrownBy(() -> checkBody(body))
        .isInstanceOfSatisfying(
            MarkupException.class, e -> assertThat(e.problem()).contains(problem));
  }

  @ParameterizedTest
  @EnumSource
  void placesEveryElementSomewhere(Element element) {
    Set<Element> parents = EnumSet.noneOf(Element.class);
    for (Element parent : Element.values()) {
      if (Grammar.children(parent).contains(element)) {
        parents.add(parent);
      }
    }

    assertThat(parents.isEmpty()).isEqualTo(element == Element.HTML);
  }

  @ParameterizedTest
  @EnumSource
  void hasARuleForEveryAttribute(Element element) {
    for (String attribute : element.attributes()) {
      assertThat(AttributeRule.of(element, attribute).words()).isNotBlank();
    }
    assertThat(element.attributes()).containsAll(AttributeRule.required(element));
  }

  @ParameterizedTest
  @EnumSource
  void letsTextStandWhereALineMay(Element element) {
    boolean line = Grammar.children(element).contains(Element.EM);

    assertThat(element.mixed())
        .isEqualTo(line || element == Element.TITLE || element == Element.BR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>x <em>y <a href=\"https://example.org/\">z</a></em><br/>y</p>",
        "<ul><li>x<ul><li>y</li></ul></li></ul>",
        "<dl class=\"figures\"><div><dt>a</dt><dd>1</dd><dd class=\"remark\">b</dd></div></dl>",
        "<section id=\"a\"><h2>A</h2><section><p><a href=\"#a\">up</a></p></section></section>",
        "<p><a href=\"#later\">down</a></p><p id=\"later\">here</p>",
        "<nav class=\"contents\"/>",
        "<table><caption>c</caption><colgroup><col width=\"33.3\"/><col width=\"33.3\"/>"
            + "<col width=\"33.3\"/></colgroup><thead><tr><th scope=\"col\">a</th><th>b</th>"
            + "<th>c</th></tr></thead><tbody><tr><td colspan=\"2\">x</td><td/></tr></tbody>"
            + "<tbody><tr><td/><td/><td/></tr></tbody><tfoot><tr><td colspan=\"3\"/></tr></tfoot>"
            + "</table>",
        "<figure chart=\"steps\" alt=\"x\" from=\"2020-01-01\" to=\"2020-02-01\"><series name=\"a\""
            + " kind=\"ceiling\"><step from=\"2020-01-01\" to=\"2020-01-02\" high=\"195\"/>"
            + "</series><mark date=\"2020-01-01\" label=\"m\"/><figcaption>c</figcaption></figure>",
        "<aside class=\"warning\"><p>x</p></aside>",
      })
  void letsPassWhatIsInTheVocabulary(String body) {
    assertThatCode(() -> checkBody(body)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<li>x</li>|<li> may not stand directly in <body>, which holds section, h1, h2",
        "<p><p>x</p></p>|<p> may not stand directly in <p>, which holds a, strong, em",
        "<h1><ul/></h1>|<ul> may not stand directly in <h1>",
        "<table><tr><td/></tr></table>|<tr> may not stand directly in <table>, which holds caption",
        "<p><br><em/></br></p>|<em> may not stand directly in <br>, which holds no element",
        "<p><a href='#x'><em><a href='#x'>y</a></em></a></p>|a link may not stand in a link",
        "<p><a>x</a></p>|<a> needs the attribute 'href'",
        "<p><a href='javascript:alert(1)'>x</a></p>|'href' of <a> is '#' and an id, or an address",
        "<p><a href='file:///etc/passwd'>x</a></p>|not 'file:///etc/passwd'",
        "<p><a href='//example.org'>x</a></p>|not '//example.org'",
        "<p><a href='https://a b'>x</a></p>|not 'https://a b'",
        "<p><a href='#nowhere'>x</a></p>|the link '#nowhere' leads nowhere",
        "<p id='a'>x</p><h2 id='a'>y</h2>|the id 'a' is used twice",
        "<p id='1a'>x</p>|'id' of <p> is a letter, then letters, digits and . _ -, not '1a'",
        "<p><data value='1,000'>x</data></p>|'value' of <data> is a plain decimal: 285, -1.5, not",
        "<p><data value='1e3'>x</data></p>|not '1e3'",
        "<p><data value='NaN'>x</data></p>|not 'NaN'",
        "<p><data value=''>x</data></p>|not ''",
        "<p><time datetime='2020-02-30'>x</time></p>|'datetime' of <time> is a day YYYY-MM-DD",
        "<p><time datetime='2020-2-3'>x</time></p>|not '2020-2-3'",
        "<p><time>x</time></p>|<time> needs the attribute 'datetime'",
        "<section layout='wide'/>|'layout' of <section> is portrait or landscape, not 'wide'",
        "<section title=' '/>|'title' of <section> is a text that is not blank, not ' '",
        "<section break='always'/>|'break' of <section> is page, not 'always'",
        "<p dir='right'/>|'dir' of <p> is ltr, rtl or auto, not 'right'",
        "<p lang='english language'/>|'lang' of <p> is a language as in BCP 47",
        "<p class='Loud'/>|'class' of <p> is lower-case words with blanks between, not 'Loud'",
        "<table class='wide'/>|'class' of <table> is data, plain or dense, not 'wide'",
        "<figure chart='pie' alt='x' from='2020-01-01' to='2020-02-01'/>|'chart' of <figure> is"
            + " steps",
        "<figure chart='steps' alt=' ' from='2020-01-01' to='2020-02-01'/>|'alt' of <figure> is a",
        "<figure chart='steps' from='2020-01-01' to='2020-02-01'/>|<figure> needs the attribute"
            + " 'alt'",
      })
  void refusesWhatIsOutOfPlace(String body, String problem) {
    refuses(body, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<tbody/><thead/>|<thead> is out of place: a table holds caption, colgroup, thead",
        "<tbody/><caption>x</caption>|<caption> is out of place",
        "<thead/><thead/>|<thead> is out of place",
        "<colgroup><col width='50'/><col width='40'/></colgroup>|add up to 90.0 per cent, not to"
            + " 100",
        "<colgroup><col width='50'/><col/></colgroup>|1 of 2 columns have a width",
        "<colgroup><col width='50%'/></colgroup>|'width' of <col> is per cent of the table's width",
        "<colgroup><col type='money'/></colgroup>|'type' of <col> is text, number or date",
        "<colgroup><col/><col/></colgroup><tbody><tr><td/></tr></tbody>|row has 1 cells where the"
            + " table has 2 columns",
        "<thead><tr><th/><th/></tr></thead><tbody><tr><td/><td/><td/></tr></tbody>|row has 3 cells",
        "<tbody><tr><td/></tr><tr><td colspan='2'/></tr></tbody>|row has 2 cells where",
        "<tbody><tr><td colspan='0'/></tr></tbody>|'colspan' of <td> is a count from 1 to 99",
        "<tbody><tr><th scope='up'/></tr></tbody>|'scope' of <th> is col or row, not 'up'",
      })
  void refusesTablesThatDoNotFit(String table, String problem) {
    refuses("<table>" + table + "</table>", problem);
  }

  @Test
  void asksForOneDocumentWithTitleMarkingAndDate() {
    assertThatThrownBy(() -> check("<body/>")).hasMessageContaining("a document is one <html>");
    assertThatThrownBy(() -> check("<html/>")).hasMessageContaining("needs the attribute 'lang'");
    String title = "<title>T</title>";
    String marking = "<meta name='marking' content='TLP:CLEAR'/>";
    String asOf = "<meta name='as-of' content='2020-07-01'/>";
    for (String head :
        List.of(
            title + marking, title + asOf, marking + asOf, "<title> </title>" + marking + asOf)) {
      assertThatThrownBy(() -> check("<html lang='en'><head>" + head + "</head><body/></html>"))
          .hasMessageContaining("<head> needs a <title>, a <meta name=\"marking\"> and a");
    }
    assertThatThrownBy(
            () ->
                check(
                    "<html lang='en'><head><meta name='as-of'"
                        + " content='July'/></head><body/></html>"))
        .hasMessageContaining("as-of is a day YYYY-MM-DD, not 'July'");
    assertThatThrownBy(() -> check("<html lang='en'><body/></html>"))
        .hasMessageContaining("<head> needs a <title>");
  }

  @Test
  void refusesAnotherMarkingThanTheBriefingHas() {
    assertThatThrownBy(
            () ->
                check(
                    "<html lang='en'><head><title>T</title>\n"
                        + "<meta name='marking' content='PUBLIC'/></head><body/></html>"))
        .hasMessage(
            "m.xhtml, line 2: the marking is 'PUBLIC', but that of the briefing is 'TLP:CLEAR'");
  }

  @Test
  void tellsTheLineOfALinkThatLeadsNowhere() {
    assertThatThrownBy(() -> checkBody("\n<p>\n<a href='#x'>y</a></p>\n<p/>\n"))
        .hasMessage("m.xhtml, line 4: the link '#x' leads nowhere: no element has that id");
  }

  @Test
  void findsALineAndCutsALongOne() throws IOException {
    Path file = Files.writeString(temp.resolve("m"), "a\n  b  \n" + "c".repeat(200));

    assertThat(MarkupCheck.line(file, 2)).isEqualTo("b");
    assertThat(MarkupCheck.line(file, 3)).isEqualTo("c".repeat(160) + "...");
    assertThat(MarkupCheck.line(file, 9)).isEmpty();
  }

  @Test
  void knowsNumbersAndDaysAsTheirNotationsSay() {
    AttributeRule number = AttributeRule.of(Element.DATA, "value");
    AttributeRule day = AttributeRule.of(Element.TIME, "datetime");
    Random random = new Random(3);
    String plainDay = "2020-02-28";
    String plainNumber = "-120.50";
    for (int i = 0; i < 50_000; i++) {
      String date = mutated(plainDay, "0123-9+", random);
      String decimal = mutated(plainNumber, "0-.9+e", random);
      assertThat(day.holds().test(date)).as(date).isEqualTo(isDay(date));
      assertThat(number.holds().test(decimal))
          .as(decimal)
          .isEqualTo(decimal.matches("-?[0-9]+(\\.[0-9]+)?"));
    }
    assertThat(day.holds().test("2020-02-29")).isTrue();
    assertThat(day.holds().test("2021-02-29")).isFalse();
    assertThat(day.holds().test("")).isFalse();
    assertThat(number.holds().test("")).isFalse();
  }

  private static String mutated(String text, String alphabet, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int k = random.nextInt(3); k >= 0; k--) {
      char c = alphabet.charAt(random.nextInt(alphabet.length()));
      int at = random.nextInt(mutated.length());
      if (random.nextInt(8) == 0) {
        mutated.insert(at, c);
      } else if (random.nextInt(8) == 0) {
        mutated.deleteCharAt(at);
      } else {
        mutated.setCharAt(at, c);
      }
    }
    return mutated.toString();
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
