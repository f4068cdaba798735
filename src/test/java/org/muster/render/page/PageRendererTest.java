package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Paper;
import org.muster.render.Renderer.Rendering;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class PageRendererTest {
  static final Path SAMPLE = Path.of("src/test/resources/org/muster/render/page/sample.xml");

  @TempDir private Path folder;

  @Test
  void writesOneWellFormedPageAndCountsItsRows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendering made = new PageRenderer().render(MarkupFile.of(SAMPLE), Language.english(), out);
    Document page = Xml.parse(out.toString(StandardCharsets.UTF_8));
    long rows =
        Xml.all(page, "tr").stream()
            .filter(row -> !row.getParentNode().getNodeName().equals("thead"))
            .count();
    assertThat(rows).isLessThan(Xml.all(page, "tr").size());
    assertThat(made).isEqualTo(new Rendering(1, rows, List.of()));
    assertThat(new PageRenderer().format()).isEqualTo("html");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(Xml.all(page, "title").getFirst().getTextContent())
        .isEqualTo("Iraq and the Strait of Hormuz: deployments");
    assertThat(Xml.all(page, "main")).hasSize(1);
    assertThat(Xml.all(page, "h1")).hasSize(1);
  }

  @Test
  void opensNothingFromAnywhere() throws IOException {
    String html = render(Files.readString(SAMPLE));
    Document page = Xml.parse(html);
    Element policy =
        Xml.all(page, "meta").stream()
            .filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow();
    assertThat(policy.getAttribute("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'unsafe-inline'; script-src '"
                + PageProgram.digest()
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertOnlyItsOwnProgram(page);
    for (String tag : List.of("link", "img", "iframe", "object", "embed", "base")) {
      assertThat(Xml.all(page, tag)).as(tag).isEmpty();
    }
    assertThat(Xml.all(page, "*"))
        .allSatisfy(
            e -> {
              assertThat(e.getAttribute("src")).isEmpty();
              assertThat(e.hasAttribute("href"))
                  .as(e.getTagName())
                  .isEqualTo(e.getTagName().equals("a"));
            });
    assertThat(style(page)).doesNotContain("url(", "@import", "http");
  }

  @Test
  void linksToTheWebToMailAndToIdsThatAreThere() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    List<String> links = Xml.all(page, "a").stream().map(a -> a.getAttribute("href")).toList();
    assertThat(links)
        .contains("https://example.org/a?b=1&c=%22", "mailto:desk@example.org?subject=a&body=b")
        .allMatch(href -> href.matches("(#|https?://|mailto:).*"));
    assertThat(links.stream().filter(href -> href.startsWith("#")))
        .allSatisfy(href -> assertThat(Xml.byId(page, href.substring(1))).isNotNull());
    assertThat(Xml.byId(page, "note-3").getTextContent()).contains("See this, that and the desk");
  }

  @Test
  void leadsFromANoteBackToWhereItIsNamed() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    List<Element> back =
        children(Xml.byId(page, "note-2")).stream()
            .filter(a -> a.getAttribute("class").equals("back"))
            .toList();
    assertThat(back).hasSize(3);
    assertThat(back)
        .allSatisfy(
            a -> {
              Element mention = Xml.byId(page, a.getAttribute("href").substring(1));
              assertThat(mention.getAttribute("href")).isEqualTo("#note-2");
              assertThat(a.getAttribute("aria-label")).startsWith("Back to mention");
            });
  }

  @Test
  void givesEachIdOnce() throws IOException {
    List<String> ids =
        Xml.all(page(Files.readString(SAMPLE)), "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates().contains("note-1", "figure-1-wide-t");
  }

  @Test
  void makesTheContentsFromHeadings() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    List<Element> entries = children(Xml.all(page, "nav").getFirst());
    assertThat(entries.stream().map(Element::getTextContent))
        .containsExactly(
            "Key points",
            "Key figures",
            "Strength",
            "NMI: NATO Mission Iraq",
            "Strength over time",
            "Personnel in NMI over time",
            "Timeline",
            "Notes",
            "Sources",
            "Provenance");
    assertThat(entries.get(2).getAttribute("href")).isEqualTo("#strength");
    Element heading = Xml.byId(page, entries.get(3).getAttribute("href").substring(1));
    assertThat(heading.getTagName()).isEqualTo("h3");
  }

  @Test
  void keepsTextAsText() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    assertThat(Xml.all(page, "td").stream().map(Element::getTextContent))
        .contains("1 ship, 1 helicopter & staff <script>alert(\"x\")</script>");
    assertThat(Xml.all(page, "text").stream().map(Element::getTextContent))
        .contains("NMI, ceiling <by> vote");
  }

  @Test
  void keepsTheSheetOfStylesClosedWhateverAColumnIsCalled() throws IOException {
    String name = "}</style><script>alert(1)</script>\\\" \u202E*/";
    String cells = "<td>a</td><td>b</td><td>c</td><td>d</td>";
    Document page =
        page(
            document(
                "<table><thead><tr><th>A</th><th>B</th><th>C</th><th>"
                    + name.replace("<", "&lt;").replace(">", "&gt;")
                    + "</th></tr></thead><tbody><tr>"
                    + cells
                    + "</tr></tbody></table>"));
    assertOnlyItsOwnProgram(page);
    assertThat(style(page)).contains("content: \"\\7d \\3c \\2f style\\3e ");
    assertThat(Xml.all(page, "th").getLast().getTextContent()).isEqualTo(name);
  }

  @Test
  void bearsTheMarkingAtTopAtBottomAndOnPaper() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    for (String tag : List.of("header", "footer")) {
      Element bar = Xml.all(page, tag).getFirst();
      assertThat(bar.getTextContent()).isEqualTo("TLP:CLEAR");
      assertThat(bar.getAttribute("class")).isEqualTo("marking tlp-clear");
    }
    assertThat(style(page))
        .contains("@top-center { content: \"TLP\\3a CLEAR\" } @bottom-center { content: \"TLP");
  }

  @Test
  void putsTablesOfDataInFramesThatScrollAndRightAlignsNumbers() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    Element table = Xml.byId(page, "strength-by-operation");
    Element region = (Element) table.getParentNode();
    assertThat(region.getAttribute("role")).isEqualTo("group");
    assertThat(region.getAttribute("tabindex")).isEqualTo("0");
    assertThat(region.getAttribute("aria-label"))
        .isEqualTo("Strength by operation on 1 July 2020, in persons");
    assertThat(table.getAttribute("class")).isEqualTo("data stacks t2 unfolded");
    Element announced = (Element) table.getElementsByTagName("td").item(5);
    assertThat(announced.getTextContent()).isEqualTo("285[2]");
    assertThat(announced.getAttribute("class")).isEqualTo("n");
    assertThat(style(page)).contains(".t2 :is(tbody, tfoot) tr > :nth-child(7)::before");
  }

  /** "unknown (not reported)" with its note stood in three lines beside ample text. */
  @Test
  void keepsFiguresInOneLineWhereTheyLeaveRoomForTexts() throws IOException {
    String unknown = "<td>unknown (not reported)<sup>[4]</sup></td>";
    assertThat(table("12", "<td>9</td>"))
        .containsExactly("data unfolded", "width:88%", "width:12%");
    assertThat(table("12", unknown)).containsExactly("data unfolded", "", "");
    assertThat(table("12", unknown.repeat(4)))
        .containsExactly("data wide", "width:52%", "width:12%");
    assertThat(style(page(document("<p>x</p>"))))
        .contains(
            ".unfolded td.n { white-space: nowrap }",
            ".unfolded td.n { white-space: normal }",
            ".unfolded td { max-width: 30rem; overflow-wrap: break-word }");
  }

  /** The classes of a table of one column of text and some of figures, and its first two widths. */
  private List<String> table(String width, String figures) throws IOException {
    int count = figures.split("<td>", -1).length - 1;
    String markup =
        "<table><colgroup><col width=\""
            + (100 - count * Integer.parseInt(width))
            + "\"/>"
            + ("<col width=\"" + width + "\" type=\"number\"/>").repeat(count)
            + "</colgroup><tbody><tr><td>Denmark approves a ceiling</td>"
            + figures
            + "</tr></tbody></table>";
    Document page = page(document(markup));
    List<Element> columns = Xml.all(page, "col");
    return List.of(
        Xml.all(page, "table").getFirst().getAttribute("class"),
        columns.getFirst().getAttribute("style"),
        columns.getLast().getAttribute("style"));
  }

  @Test
  void drawsEachFigureForWideAndForNarrowScreens() throws IOException {
    Document page = page(Files.readString(SAMPLE));
    assertThat(Xml.all(page, "svg")).hasSize(2);
    assertThat(Xml.all(page, "svg"))
        .allSatisfy(
            svg -> {
              String[] labels = svg.getAttribute("aria-labelledby").split(" ", -1);
              assertThat(Xml.byId(page, labels[1]).getTextContent()).startsWith("One stepped line");
            });
    assertThat(Xml.all(page, "figcaption").getFirst().getTextContent())
        .startsWith("Personnel in NMI over time.");
  }

  @Test
  void keepsLanguageAndDirection() throws IOException {
    Document page =
        page(
            "<html lang=\"ar\" dir=\"rtl\"><head><title>ت</title></head><body><p lang=\"en\""
                + " dir=\"ltr\">x</p></body></html>");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ar");
    assertThat(page.getDocumentElement().getAttribute("dir")).isEqualTo("rtl");
    Element paragraph = Xml.all(page, "p").getFirst();
    assertThat(paragraph.getAttribute("lang") + paragraph.getAttribute("dir")).isEqualTo("enltr");
    assertThat(Xml.all(page, "header")).as("no marking, no bar").isEmpty();
  }

  @Test
  void refusesAnIdThatOccursTwice() {
    String twice = document("<p id=\"a\">x</p>\n<p id=\"a\">y</p>");
    assertThatThrownBy(() -> render(twice))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("page.xml, line 3: the id 'a' occurs twice");
  }

  @Test
  void givesTheSameBytesWhateverTheMachinesLocaleAndZone() throws IOException {
    String here = render(Files.readString(SAMPLE));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(render(Files.readString(SAMPLE))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void styleKnowsEveryCustomPropertyItUses() throws IOException {
    String css = style(page(Files.readString(SAMPLE)));
    assertThat(names(css, "var\\((--[a-z]+)\\)")).isSubsetOf(names(css, "(--[a-z]+):"));
  }

  private static List<String> names(String css, String pattern) {
    return Pattern.compile(pattern).matcher(css).results().map(r -> r.group(1)).distinct().toList();
  }

  private static String style(Document page) {
    return Xml.all(page, "style").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  private static List<Element> children(Element element) {
    return java.util.stream.IntStream.range(0, element.getElementsByTagName("a").getLength())
        .mapToObj(i -> (Element) element.getElementsByTagName("a").item(i))
        .toList();
  }

  @Test
  void offersToSortOnlyRowsThatMayStandInAnyOrder() throws IOException {
    String head = "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>";
    String row = "<tr><td>a</td><td>b</td></tr>";
    String end = "</tbody></table>";
    Document page =
        page(
            document(
                head
                    + row.repeat(4)
                    + end
                    + head
                    + row.repeat(3)
                    + end
                    + head
                    + row.repeat(4)
                    + "<tr class=\"total\"><td>a</td><td>b</td></tr>"
                    + end
                    + head
                    + row.repeat(4)
                    + "<tr><td colspan=\"2\">a</td></tr>"
                    + end));
    assertThat(Xml.all(page, "table").stream().map(t -> t.getAttribute("data-rows")))
        .containsExactly("4", "", "", "");
  }

  private static void assertOnlyItsOwnProgram(Document page) {
    assertThat(Xml.all(page, "script"))
        .singleElement()
        .satisfies(
            script -> {
              assertThat(script.getAttributes().getLength()).isZero();
              assertThat("//<![CDATA[" + script.getTextContent().substring(2) + "]]>")
                  .isEqualTo(PageProgram.text());
            });
  }

  @Test
  void isPrintedOnThePaperOfThePdf() throws IOException {
    Path file = Files.writeString(folder.resolve("page.xml"), document("<p>p</p>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PageRenderer(Paper.LETTER).render(MarkupFile.of(file), Language.english(), out);
    String letter = out.toString(StandardCharsets.UTF_8);
    assertThat(letter).contains("size: letter").doesNotContain("size: A4");
    assertThat(render(document("<p>p</p>"))).contains("size: A4").doesNotContain("size: letter");
  }

  private static String document(String body) {
    return "<html lang=\"en\"><head><title>T</title></head>\n<body>" + body + "</body></html>";
  }

  private Document page(String markup) throws IOException {
    return Xml.parse(render(markup));
  }

  private String render(String markup) throws IOException {
    Path file = Files.writeString(folder.resolve("page.xml"), markup);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PageRenderer().render(MarkupFile.of(file), Language.english(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
