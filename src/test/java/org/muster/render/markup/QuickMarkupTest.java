package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.render.MarkupException;

final class QuickMarkupTest {
  private static final int MUTANTS = 5_000;

  /** What is likely to matter to one who reads markup. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "]",
          "]]>",
          "--",
          "-->",
          "<!--",
          "/",
          "\"",
          "'",
          "=",
          ";",
          "#",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "\u0001",
          "\u00A0",
          "\u2003",
          "\uFFFD",
          "\uFFFE",
          "\uFFFF",
          "\uD83D\uDE00",
          "é",
          "&amp;",
          "&#65;",
          "&#x41;",
          "&#0;",
          "&#10;",
          "&#55296;",
          "&#65534;",
          "&#128512;",
          "&nbsp;",
          "<br/>",
          "<br />",
          "</p>",
          "<p>",
          "<P>",
          "<em>",
          "</em >",
          "<x:p/>",
          " id=\"a\"",
          " id='b'",
          " xmlns=\"http://www.w3.org/1999/xhtml\"",
          " xmlns=''",
          " xml:lang=\"en\"",
          "<![CDATA[x]]>",
          "<?pi x?>",
          "<!DOCTYPE p>",
          "<?xml version=\"1.0\"?>");

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
      <!-- said - & < to nobody -->
      <head><title>A &amp; B</title><meta name="marking" content="TLP:CLEAR"/>\
      <meta name='as-of' content='2020-07-01' /></head>
      <body>
      <p class="a&#38;b">one <em>two</em> &lt;three&gt; a > b [1]<br/>é 😀</p
      ><table id="t"><tr><td>x</td><td>&#233;<!-- no -->y</td></tr>
      </table></body>
      </html>
      """;

  @TempDir Path temp;

  private Path file(String markup) throws IOException {
    return Files.write(temp.resolve("m.xhtml"), markup.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> quick(Path file) throws IOException, UnusualMarkupException {
    List<String> steps = new ArrayList<>();
    try (MarkupWindow window = MarkupWindow.of(file)) {
      QuickMarkup in = new QuickMarkup(window);
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        steps.add(window.line() + " " + event);
      }
    }
    return steps;
  }

  private static List<String> parsed(Path file) throws IOException {
    List<String> steps = new ArrayList<>();
    try (ParsedMarkup in = ParsedMarkup.open(file)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        steps.add(in.line() + " " + event);
      }
    }
    return steps;
  }

  /** Whether it was read; if so, as the parser reads it. */
  private boolean agrees(String markup) throws IOException {
    Path file = file(markup);
    List<String> quick;
    try {
      quick = quick(file);
    } catch (UnusualMarkupException e) {
      return false;
    }
    assertThat(quick).as(markup).isEqualTo(parsed(file));
    return true;
  }

  @Test
  void readsWhatTemplatesWriteAsTheParserDoes() throws IOException {
    assertThat(agrees(DOCUMENT)).isTrue();
    assertThat(agrees(DOCUMENT.replace("\n", "\r\n"))).isTrue();
    assertThat(agrees(DOCUMENT.replace("\n", "\r"))).isTrue();
    assertThat(agrees("<p title=\"x\"/>".replace("title", "id"))).isTrue();
  }

  @Test
  void readsDocumentsOfAllSampleTemplates() throws IOException {
    try (Stream<Path> golden = Files.list(Path.of("src/test/resources/org/muster/render/markup"))) {
      List<Path> files = golden.filter(f -> f.toString().endsWith(".xhtml")).toList();
      assertThat(files).isNotEmpty();
      for (Path file : files) {
        assertThat(agrees(Files.readString(file))).as("%s", file).isTrue();
      }
    }
  }

  @Test
  void agreesWithTheParserOnWhateverItReadsOfDamagedMarkup() throws IOException {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < MUTANTS; i++) {
      StringBuilder markup = new StringBuilder(DOCUMENT);
      for (int k = random.nextInt(3); k >= 0; k--) {
        int at = random.nextInt(markup.length());
        if (random.nextBoolean()) {
          markup.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        } else {
          markup.delete(at, Math.min(at + random.nextInt(4), markup.length()));
        }
      }
      read += agrees(markup.toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(MUTANTS / 10).isLessThan(MUTANTS);
  }

  @Test
  void keepsTextsInOnePieceWhereverTheWindowEnds() throws IOException {
    for (int length : new int[] {8_180, 8_191, 16_380, 50_000}) {
      for (int shift = 0; shift < 12; shift++) {
        String text = "é".repeat(shift) + "x".repeat(length);
        assertThat(agrees("<p id=\"" + text + "\">" + text + " &amp; <em>y</em>\r\n</p>\n"))
            .isTrue();
      }
    }
  }

  @Test
  void leavesWhatIsNotUtf8ToTheParser() throws IOException {
    for (String place : List.of("<p>?</p>", "<p id=\"?\"/>", "<!--?--><p/>", "?<p/>", "<p?/>")) {
      for (String bytes : List.of("C3", "80", "C0AF", "EDA080", "F4908080", "EFBFBDFF")) {
        String wrong = new String(HexFormat.of().parseHex(bytes), StandardCharsets.ISO_8859_1);
        Path file =
            Files.write(
                temp.resolve("wrong.xhtml"),
                place.replace("?", wrong).getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> quick(file))
            .as(place + bytes)
            .isInstanceOf(UnusualMarkupException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>",
        "</p>",
        "<p></em>",
        "<p/><p/>",
        "<p/>x",
        "x<p/>",
        "<p>]]></p>",
        "<p>&x;</p>",
        "<p>\u0001</p>",
        "<p>\uFFFF</p>",
        "<p/>\uFFFF",
        "<p id=\"a\" id=\"b\"/>",
        "<p id=a/>",
        "<p id=\"<\"/>",
        "<p id=\"a\"class=\"b\"/>",
        "<p>&#0;</p>",
        "<p>&#55296;</p>",
        "<P/>",
        "<p onclick=\"x\"/>",
        "<p xmlns=\"urn:x\"/>",
        "<x:p/>",
        "<!DOCTYPE p><p/>",
        "<?pi?><p/>",
        "<p><!-- -- --></p>",
        "<p><![CDATA[x]]></p>",
        "<ul>x</ul>",
        " <?xml version=\"1.0\"?><p/>",
        "\uFEFF<p/>"
      })
  void leavesToTheParserWhatIsNotSurelyRight(String markup) throws IOException {
    Path file = file(markup);

    assertThatThrownBy(() -> quick(file)).isInstanceOf(UnusualMarkupException.class);
  }

  @Test
  void isFollowedByTheParserFromTheSamePlace() throws IOException {
    Path file = file("<p>one<em>two</em><![CDATA[three]]>\n<b/></p>");
    try (MarkupReader in = MarkupReader.open(file)) {
      for (int i = 0; i < 5; i++) {
        assertThat(in.next()).isNotNull();
      }
      assertThat(in.next()).isEqualTo(new MarkupEvent.Text("three\n"));
      assertThatThrownBy(in::next)
          .isInstanceOf(MarkupException.class)
          .hasMessage("m.xhtml, line 2: <b> is not in the vocabulary");
    }
  }
}
