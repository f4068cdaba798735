package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.render.MarkupException;
import org.muster.render.markup.MarkupEvent.End;
import org.muster.render.markup.MarkupEvent.Start;
import org.muster.render.markup.MarkupEvent.Text;

final class MarkupReaderTest {
  @TempDir Path temp;

  private List<MarkupEvent> read(String markup) throws IOException {
    return read(markup.getBytes(StandardCharsets.UTF_8));
  }

  private List<MarkupEvent> read(byte[] markup) throws IOException {
    Path file = Files.write(temp.resolve("m.xhtml"), markup);
    List<MarkupEvent> events = new ArrayList<>();
    try (MarkupReader in = MarkupReader.open(file)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        events.add(event);
      }
    }
    return events;
  }

  private void refuses(String markup, String message) {
    assertThatThrownBy(() -> read(markup))
        .isInstanceOf(MarkupException.class)
        .hasMessageStartingWith("m.xhtml")
        .hasMessageContaining(message);
  }

  @Test
  void goesThroughElementsAndTextInOrder() throws IOException {
    assertThat(read("<p id=\"a\">one <em>two</em>\n three</p>"))
        .containsExactly(
            new Start(Element.P, Map.of("id", "a"), 1),
            new Text("one "),
            new Start(Element.EM, Map.of(), 1),
            new Text("two"),
            new End(Element.EM),
            new Text("\n three"),
            new End(Element.P));
  }

  @Test
  void leavesOutWhiteSpaceBetweenBlocks() throws IOException {
    assertThat(read("<ul>\n  <li>x</li>\n</ul>\n"))
        .extracting(e -> e instanceof Text t ? t.text() : e.getClass().getSimpleName())
        .containsExactly("Start", "Start", "x", "End", "End");
  }

  @Test
  void resolvesCharacterReferencesAndTheFiveEntities() throws IOException {
    assertThat(read("<p>&lt;&gt;&amp;&quot;&apos;&#233;&#x1F600;</p>"))
        .contains(new Text("<>&\"'é😀"));
  }

  @Test
  void readsALongTextFullOfReferences() throws IOException {
    int length = 1_000_000;

    assertThat(read("<p>" + "&lt;".repeat(length) + "</p>"))
        .element(1)
        .isEqualTo(new Text("<".repeat(length)));
  }

  @Test
  void readsCdataAsText() throws IOException {
    assertThat(read("<p>a<![CDATA[<b>]]>c</p>")).contains(new Text("a<b>c"));
  }

  @Test
  void tellsTheLineOfEachElement() throws IOException {
    assertThat(read("<ul>\n<li>x</li>\n<li\n>y</li></ul>"))
        .filteredOn(Start.class::isInstance)
        .extracting(e -> ((Start) e).line())
        .containsExactly(1, 2, 4);
  }

  @Test
  void givesAttributesByNameThatNobodyCanChange() throws IOException {
    Start start = (Start) read("<section id='s' title='Read me'/>").get(0);

    assertThat(start.get("title")).isEqualTo("Read me");
    assertThat(start.get("layout")).isNull();
    assertThat(start.get("layout", "portrait")).isEqualTo("portrait");
    assertThatThrownBy(() -> start.attributes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryElementWithAllItsAttributes(Element element) throws IOException {
    StringBuilder markup = new StringBuilder("<").append(element.tag());
    element.attributes().forEach(name -> markup.append(' ').append(name).append("=\"x\""));

    assertThat(read(markup + "/>").get(0))
        .isInstanceOfSatisfying(
            Start.class,
            start -> {
              assertThat(start.element()).isEqualTo(element);
              assertThat(start.attributes().keySet())
                  .containsExactlyElementsOf(element.attributes());
            });
  }

  @Test
  void acceptsTheXhtmlNamespaceAndNoOther() throws IOException {
    assertThat(read("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")).hasSize(2);
    refuses("<html xmlns=\"http://www.w3.org/2000/svg\"/>", "<html> is not in the vocabulary");
    refuses("<x:p xmlns:x=\"http://www.w3.org/1999/xhtml\"/>", "<x:p> is not in the vocabulary");
    refuses("<p xml:lang=\"en\"/>", "<p> has no attribute 'xml:lang'; it has class, lang, dir, id");
  }

  @Test
  void refusesUnknownElementsAndAttributesWithTheLine() {
    refuses("<body>\n<script>x</script></body>", "m.xhtml, line 2: <script> is not in the");
    refuses("<body>\n<P>x</P></body>", "line 2: <P> is not in the vocabulary");
    refuses("<p onclick=\"x\"/>", "line 1: <p> has no attribute 'onclick'; it has class, lang");
    refuses("<br class=\"x\"/>", "<br> has no attribute 'class'; it has none");
  }

  @Test
  void refusesTextWhereNoneMayStand() {
    refuses(
        "<table>\n<tbody>\n x\n\n</tbody></table>",
        "m.xhtml, line 3: text may not stand directly in <tbody>: x");
  }

  @Test
  void refusesWhatIsNotWellFormed() {
    refuses(
        "<p>\n<em></p>",
        "m.xhtml, line 2: <em> is not closed; without content it is written <em/>");
    refuses("<p>", "XML document structures must start and end within the same entity");
    refuses("<p/><p/>", "must be well-formed");
    refuses("", "it ends before <html> does");
    refuses("<p>&nbsp;</p>", "nbsp");
    refuses("<p>\u0001</p>", "An invalid XML character");
    refuses("<?xml-stylesheet href='a.xsl'?><p/>", "only elements, text and comments");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThatThrownBy(() -> read(new byte[] {'<', 'p', '>', (byte) 0xFF, '<', '/', 'p', '>'}))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void neverFollowsADocumentType() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "SECRET");
    refuses(
        "<!DOCTYPE p [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><p>&e;</p>",
        "only elements, text and comments are allowed");
    refuses("<!DOCTYPE p SYSTEM \"" + secret.toUri() + "\"><p/>", "only elements, text");
    refuses("<!DOCTYPE html><html/>", "only elements, text");
  }

  @Test
  void namesTheLineForAReadersOwnComplaint() throws IOException {
    Path file = Files.writeString(temp.resolve("m.xhtml"), "<p>\n<br/>\n</p>");
    try (MarkupReader in = MarkupReader.open(file)) {
      in.next();
      in.next();
      in.next();

      assertThat(in.problem("no")).hasMessage("m.xhtml, line 2: no");
    }
  }
}
