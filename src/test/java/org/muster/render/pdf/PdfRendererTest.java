package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Paper;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

final class PdfRendererTest {
  @TempDir private Path dir;

  private PdfFile made(String body) {
    return new PdfFile(Markup.render(Markup.body(dir, body)).pdf());
  }

  @Test
  void printsEachCellOnceAndTheHeaderOnEachPage() throws IOException {
    Markup.Made made = Markup.render(Markup.listing(dir, 300));
    PdfFile file = new PdfFile(made.pdf());
    String text = file.text();
    for (int row = 1; row <= 300; row++) {
      for (int column = 1; column <= 7; column++) {
        String first = "r" + row + "c" + column + "x";
        assertThat(StringUtils.countMatches(text, first)).as(first).isEqualTo(1);
      }
    }
    assertThat(file.pages()).isGreaterThan(5).isEqualTo(made.rendering().pages());
    assertThat(made.rendering().rows()).isEqualTo(300);
    for (int page = 1; page <= file.pages(); page++) {
      assertThat(StringUtils.countMatches(file.printed(page), "Head4")).isEqualTo(1);
      assertThat(StringUtils.countMatches(file.text(page), "Head4")).isEqualTo(page == 1 ? 1 : 0);
    }
    assertThat(file.types().stream().filter("TD"::equals)).hasSize(2100);
    assertThat(file.types().stream().filter("TH"::equals)).hasSize(7);
  }

  /** One figure stood on a card of half a page on its side. */
  @Test
  void makesACardAloneNoWiderThanAThirdOfAPageOnItsSide() {
    PdfFile file =
        made(
            "<section layout=\"landscape\"><dl class=\"figures\"><div><dt>US, present</dt>"
                + "<dd>205,432</dd></div></dl></section>");
    double widest =
        Pattern.compile("[\\d.-]+ [\\d.-]+ ([\\d.]+) [\\d.-]+ re")
            .matcher(file.content(1))
            .results()
            .mapToDouble(area -> Double.parseDouble(area.group(1)))
            .filter(width -> width < file.width(1) * 0.6)
            .max()
            .orElseThrow();
    assertThat(widest).isBetween(100.0, file.width(1) / 3.0);
  }

  @Test
  void splitsOnlyARowThatNoPageHoldsAndLosesNoLine() {
    StringBuilder words = new StringBuilder();
    for (int i = 1; i <= 900; i++) {
      words.append("word").append(i).append("w ");
    }
    PdfFile file =
        made(
            "<table><colgroup><col width=\"40\"/><col width=\"60\"/></colgroup>"
                + "<thead><tr><th>Left</th><th>Right</th></tr></thead><tbody>"
                + ("<tr><td>short</td><td>" + words.substring(0, 900) + "</td></tr>").repeat(8)
                + "<tr><td>beside</td><td>"
                + words
                + "</td></tr><tr><td>after</td><td>it</td></tr></tbody></table>");
    String text = file.text();
    for (int i = 200; i <= 900; i++) {
      assertThat(StringUtils.countMatches(text, "word" + i + "w")).as("word " + i).isEqualTo(1);
    }
    for (int page = 1; page <= file.pages(); page++) {
      String one = file.text(page);
      assertThat(StringUtils.countMatches(one, "word1w"))
          .as("rows begun on page " + page + " are ended there")
          .isLessThanOrEqualTo(StringUtils.countMatches(one, "word99w") + 1);
    }
    assertThat(text).contains("after").contains("beside");
  }

  @Test
  void putsTheMarkingTwiceOnEachPageAndNumbersThem() {
    PdfFile file = new PdfFile(Markup.render(Markup.sample()).pdf());
    for (int page = 1; page <= file.pages(); page++) {
      String text = file.printed(page);
      assertThat(text)
          .contains("Page " + page + " of " + file.pages())
          .contains("Run 3f9a1c77b2d8");
      int inTable = page == 1 ? 1 : 0;
      assertThat(StringUtils.countMatches(text, "TLP:CLEAR")).isEqualTo(2 + inTable);
    }
    assertThat(file.printed(2)).contains("As of 2020-07-01");
    assertThat(file.text(2)).doesNotContain("As of 2020-07-01").doesNotContain("TLP:CLEAR");
  }

  @Test
  void listsTheHeadingsBehindTheContentsWithTheirPages() {
    PdfFile file = new PdfFile(Markup.render(Markup.sample()).pdf());
    String contents = file.text(1).replaceAll(".* Contents ", "");
    assertThat(file.bookmarks().stream().map(String::strip))
        .contains("Strength 2", "Timeline 3", "A wide table 8", "Provenance 11");
    assertThat(contents)
        .contains("Strength 2", "Timeline 3", "A wide table 8", "Provenance 11")
        .doesNotContain("Key points");
  }

  @Test
  void listsTheHeadingsWithinWhereTheContentsEndOnTheirSecondPage() {
    PdfFile file = made(contents(3, 25));
    assertThat(file.text(1)).contains("Part 1", "Chapter 1.25", "Part 2");
    assertThat(file.text(2)).contains("Part 3", "Chapter 3.25");
  }

  @Test
  void leavesThemToTheBookmarksWhereTheListWouldGoOn() {
    PdfFile file = made(contents(3, 50));
    assertThat(file.text(1))
        .contains("Part 1 1", "Part 2 5", "Part 3 9")
        .doesNotContain("Chapter 3.");
    assertThat(file.bookmarks()).contains("  Part 3 9", "    Chapter 3.50 13");
  }

  @Test
  void keepsShortParagraphsWithTheirHeadingsWithoutEndingBelowThePage() {
    PdfFile file = made("<h2>A</h2><p>b</p>".repeat(100));
    assertThat(file.pages()).isBetween(6, 11);
    assertThat(file.lowest()).isGreaterThan(50);
  }

  @Test
  void beginsNoPageOfTheContentsBehindAHeadingWithHeadingsWithin() {
    for (int chapters = 30; chapters < 60; chapters++) {
      String first = made(contents(2, chapters)).text(1);
      assertThat(first).doesNotEndWith("Part 2").doesNotMatch("(?s).*Part 2 \\d+ Page 1 of.*");
    }
  }

  /** Parts with so many chapters each, behind their table of contents. */
  private static String contents(int parts, int chapters) {
    StringBuilder text = new StringBuilder("<h2>Contents</h2><nav class=\"contents\"/>");
    for (int part = 1; part <= parts; part++) {
      text.append("<h2>Part ").append(part).append("</h2><p>a</p>");
      for (int chapter = 1; chapter <= chapters; chapter++) {
        text.append("<h3>Chapter %d.%d</h3><p>b</p>".formatted(part, chapter));
      }
    }
    return text.toString();
  }

  @Test
  void nestsTheBookmarksAsTheHeadingsAreNested() {
    PdfFile file =
        made("<h1>One</h1><h2>Two</h2><p>a</p><h4>Deep</h4><p>b</p><h2>Three</h2><p>c</p>");
    assertThat(file.bookmarks()).containsExactly("One 1", "  Two 1", "    Deep 1", "  Three 1");
    assertThat(file.types()).containsExactly("Document", "H1", "H2", "P", "H3", "P", "H2", "P");
  }

  @Test
  void takesThePropertiesFromTheMarkupAndNoTimeFromTheClock() {
    PdfFile file = new PdfFile(Markup.render(Markup.sample()).pdf());
    assertThat(file.info())
        .containsOnlyKeys(
            "Title",
            "Author",
            "Subject",
            "Keywords",
            "Creator",
            "Producer",
            "CreationDate",
            "ModDate")
        .containsEntry("Title", "Deployments to Iraq and the Strait of Hormuz")
        .containsEntry("Author", "Muster 0.1.0")
        .containsEntry("CreationDate", "D:20200701000000Z")
        .containsEntry("ModDate", "D:20200701000000Z");
    assertThat(file.metadata())
        .contains("<pdfaid:part>3</pdfaid:part>")
        .contains("<pdfuaid:part>1</pdfuaid:part>")
        .contains("<xmp:CreateDate>2020-07-01T00:00:00Z</xmp:CreateDate>");
    assertThat(file.catalog().toString()).isNotEmpty();
  }

  @Test
  void namesEachCharacterWithoutGlyphOnceAndPrintsItsCodePoint() {
    Markup.Made made = Markup.render(Markup.body(dir, "<p>a 😀 b 😀 c 汉 ✓ ≤ Ελλάδα Україна</p>"));
    assertThat(new PdfFile(made.pdf()).text(1))
        .contains("a [U+1F600] b [U+1F600] c [U+6C49] ✓ ≤ Ελλάδα Україна");
    assertThat(made.rendering().notices())
        .extracting(Notice::message)
        .containsExactly(
            "No font has the character U+6C49; it is printed as [U+6C49].",
            "No font has the character U+1F600; it is printed as [U+1F600].");
  }

  @Test
  void mirrorsADocumentThatRunsFromRightToLeft() {
    String table =
        "<table><colgroup><col width=\"50\"/><col width=\"50\"/></colgroup>"
            + "<tbody><tr><td>first</td><td>second</td></tr></tbody></table>";
    String document = Markup.written(dir, table);
    PdfFile mirrored = file(document.replace("<html lang=\"en\"", "<html lang=\"ar\" dir=\"rtl\""));

    assertThat(file(document).leftEdges()).isSorted();
    assertThat(mirrored.leftEdges())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .first()
        .satisfies(x -> assertThat(x).isGreaterThan(file(document).leftEdges().getLast()));
  }

  private PdfFile file(String document) {
    return new PdfFile(Markup.render(Markup.write(dir, document)).pdf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "td"})
  void runsATextAsTheDocumentDoesUnlessItSaysSoItself(String element) {
    String text = "<" + element + ">نينوى, by contributor</" + element + ">";
    String body =
        element.equals("p")
            ? text
            : "<table><colgroup><col width=\"50\"/></colgroup><tbody><tr>"
                + text
                + "</tr></tbody></table>";
    List<Double> plain = made(body).leftEdges();
    List<Double> own =
        made(body.replace("<" + element, "<" + element + " dir=\"auto\"")).leftEdges();

    assertThat(plain).hasSize(2).isSorted();
    assertThat(own).isNotEmpty().allSatisfy(x -> assertThat(x).isGreaterThan(plain.getFirst()));
    assertThat(made(body.replace("<" + element, "<" + element + " dir=\"ltr\"")).leftEdges())
        .isEqualTo(plain);
  }

  @Test
  void givesTextFromRightToLeftInReadingOrder() {
    PdfFile file =
        made(
            "<p lang=\"ar\" dir=\"auto\">وغادرت قوات التحالف (KFOR) في عام 2020</p>"
                + "<p>In <span lang=\"ckb\" dir=\"rtl\">هەولێر</span> 2004-2007</p>");
    List<PdfFile.Structure> structure = file.structure();
    assertThat(structure)
        .filteredOn(one -> one.type().equals("P"))
        .first()
        .satisfies(
            one -> {
              assertThat(one.property("ActualText"))
                  .isEqualTo("وغادرت قوات التحالف (KFOR) في عام 2020");
              assertThat(one.property("Lang")).isEqualTo("ar");
            });
    assertThat(structure)
        .filteredOn(one -> one.type().equals("Span"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.property("ActualText")).contains("هەولێر");
              assertThat(one.property("Lang")).isEqualTo("ckb");
            });
  }

  @Test
  void linksInsideAndToTheWebOnly() {
    PdfFile file =
        made(
            "<p><a href=\"#there\">in</a> <a href=\"https://example.org/ü?a=1\">out</a>"
                + " <a href=\"javascript:alert(1)\">no</a> <a href=\"file:///etc\">no</a></p>"
                + "<section break=\"page\"><p id=\"there\">here</p></section>");
    assertThat(file.links()).containsExactly("page 2", "https://example.org/%C3%BC?a=1");
    assertThat(file.types().stream().filter("Link"::equals)).hasSize(2);
    assertThat(file.text(1)).contains("in out no no");
  }

  @Test
  void setsASectionInLandscapeAndGoesBack() {
    PdfFile file = made("<p>a</p><section layout=\"landscape\"><p>b</p></section><p>c</p>");
    assertThat(file.pages()).isEqualTo(3);
    assertThat(List.of(file.width(1), file.width(2), file.width(3)))
        .containsExactly(595L, 842L, 595L);
  }

  @Test
  void setsARowThatNamesTheNextInBold() {
    assertThat(fonts("group")).isEqualTo(fonts("total")).isEqualTo(2);
    assertThat(fonts("other")).isOne();
  }

  @Test
  void writesTheCellsOfAPageAsOneTextObjectAndItsRulesInOneColourOnce() {
    String rows = "<tr><td>Iraq</td><td>NMI</td></tr>".repeat(10);
    String content = made("<table><tbody>" + rows + "</tbody></table>").content(1);
    assertThat(content).containsOnlyOnce("/TD<</MCID 0>>BDC");
    String cells =
        content.substring(content.indexOf("/TD<</MCID 0>>"), content.indexOf("/TD<</MCID 19>>"));
    assertThat(cells).doesNotContain("BT\n", "ET\n").contains("/TD<</MCID 18>>BDC");
    assertThat(content.substring(0, content.indexOf("BT\n")).split(" rg\n", -1))
        .as(
            "the colour of stripes, of thick rules, of thin ones, of the last, between them nothing")
        .hasSize(5);
  }

  /** Fonts of a table of one row of a class and a plain one. */
  private long fonts(String classOfRow) {
    String rows = "<tr class=\"" + classOfRow + "\"><td>Iraq</td></tr><tr><td>NMI</td></tr>";
    Path markup = Markup.body(dir, "<table><tbody>" + rows + "</tbody></table>");
    return Pattern.compile("/\\S+ 8(\\.\\d+)? Tf")
        .matcher(new PdfFile(Markup.render(markup).pdf()).content(1))
        .results()
        .map(MatchResult::group)
        .distinct()
        .count();
  }

  @Test
  void makesADrawingLowerAndSmallerWhereItWouldElseLeaveMuchOfAPageEmpty() {
    String chart =
        "<figure chart=\"steps\" alt=\"x\" from=\"2020-01-01\" to=\"2021-01-01\"></figure>";
    double whole = drawn(made(chart));
    List<Double> heights =
        IntStream.rangeClosed(0, 40)
            .mapToObj(lines -> made("<p>A line of text.</p>".repeat(lines) + "<h2>A</h2>" + chart))
            .map(PdfRendererTest::drawn)
            .toList();
    assertThat(heights)
        .allMatch(height -> height <= whole + 0.1 && height >= (whole - 24) * 0.85)
        .anyMatch(height -> height < whole * 0.85);
    assertThat(heights.getLast()).isCloseTo(whole, within(0.1));
  }

  @Test
  void makesAMapOfFewNamesLowerWhereItWouldElseLeaveHalfAPageEmpty() {
    String map =
        "<figure chart=\"map\" alt=\"x\"><site place=\"IRQ\" value=\"1\" label=\"Iraq\""
            + " note=\"Iraq\"/></figure>";
    double whole = drawn(made(map));
    List<Double> heights =
        IntStream.rangeClosed(19, 34)
            .mapToObj(lines -> drawn(made("<p>A line of text.</p>".repeat(lines) + map)))
            .toList();
    assertThat(heights).anyMatch(height -> height < whole * 0.6);
    assertThat(heights.getLast()).isCloseTo(whole, within(0.1));
  }

  /** Height of the one drawing. */
  private static double drawn(PdfFile file) {
    PdfDictionary figure =
        file.structure().stream()
            .filter(one -> one.type().equals("Figure"))
            .findFirst()
            .orElseThrow()
            .dictionary();
    PdfArray box = figure.getAsDict(PdfName.A).getAsArray(PdfName.BBOX);
    return box.getAsNumber(3).doubleValue() - box.getAsNumber(1).doubleValue();
  }

  @Test
  void keepsAHeadingWithWhatFollows() {
    String line = "<p>A line of text.</p>";
    for (int lines = 30; lines < 36; lines++) {
      PdfFile file = made(line.repeat(lines) + "<h2>Heading</h2><p>Opening.</p>" + TABLE);
      for (int page = 1; page <= file.pages(); page++) {
        String text = file.text(page);
        assertThat(text.contains("Heading")).isEqualTo(text.contains("First row"));
      }
    }
  }

  private static final String TABLE =
      "<table><caption>Words</caption><thead><tr><th>Head</th></tr></thead>"
          + "<tbody><tr><td>First row</td></tr></tbody></table>";

  private static final String NUMBERS =
      "<table><colgroup><col width=\"82\"/><col width=\"6\" type=\"number\"/><col width=\"6\""
          + " type=\"number\"/><col width=\"6\" type=\"number\"/></colgroup><tbody>";

  private static String figures(String number) {
    return "<tr><td>Words</td>" + ("<td>" + number + "</td>").repeat(3) + "</tr>";
  }

  @Test
  void breaksNoNumber() {
    PdfFile wide = made(NUMBERS + figures("1,234,567,890") + "</tbody></table>");
    assertThat(wide.text(1).split("1,234,567,890", -1)).hasSize(4);

    String late = figures("1").repeat(45) + figures("123,456");
    PdfFile small = made(NUMBERS + late + "</tbody></table>");
    assertThat(small.text(small.pages()).split("123,456", -1)).hasSize(4);
  }

  @Test
  void keepsAFigureInOneLineWhereTextCanSpareIt() {
    PdfFile file = made(NUMBERS + figures("unknown (not reported)") + "</tbody></table>");
    assertThat(file.text(1).split("unknown \\(not reported\\)", -1)).hasSize(4);
  }

  @Test
  void breaksNoNumberOfAList() {
    PdfFile file = made("<ol class=\"notes\">" + "<li>Note</li>".repeat(1200) + "</ol>");
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= file.pages(); page++) {
      text.append(file.text(page)).append('\n');
    }
    assertThat(text).contains("100. Note").contains("1199. Note");
  }

  @Test
  void tagsTablesListsBoxesAndFigures() {
    PdfFile file = new PdfFile(Markup.render(Markup.sample()).pdf());
    assertThat(file.types())
        .contains(
            "Document",
            "Sect",
            "H1",
            "H2",
            "P",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "TOC",
            "TOCI",
            "Reference",
            "Link",
            "Table",
            "Caption",
            "THead",
            "TBody",
            "TFoot",
            "TR",
            "TH",
            "TD",
            "Note",
            "Figure");
    assertThat(file.structure())
        .filteredOn(one -> one.type().equals("Figure"))
        .singleElement()
        .satisfies(one -> assertThat(one.property("Alt")).startsWith("NATO Mission Iraq"));
  }

  @Test
  void stopsBeforeItHasMorePagesThanAllowed() throws IOException {
    Path listing = Markup.listing(dir, 300);
    int pages = Markup.render(listing).rendering().pages();
    assertThat(Markup.render(listing, new PdfSettings(pages, Paper.A4, false)).rendering().pages())
        .isEqualTo(pages);
    assertThatThrownBy(() -> Markup.render(listing, new PdfSettings(pages - 1, Paper.A4, false)))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("listing-300.xhtml")
        .hasMessageContaining("more than " + (pages - 1) + " pages")
        .hasMessageContaining("pdf.max-pages");
  }

  @Test
  void refusesADocumentWithoutMarking() {
    Path markup =
        Markup.write(
            dir,
            "<html lang=\"en\"><head><title>T</title>"
                + "<meta name=\"as-of\" content=\"2020-07-01\"/></head><body/></html>");
    assertThatThrownBy(() -> Markup.render(markup))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("marking");
  }

  @Test
  void refusesALinkThatLeadsNowhere() {
    Path markup = Markup.body(dir, "<p><a href=\"#gone\">x</a></p>");
    assertThatThrownBy(() -> Markup.render(markup))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("#gone");
  }

  @Test
  void leavesTheStreamOpenAndPassesItsTroubleOn() throws IOException {
    boolean[] closed = {false};
    OutputStream open =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new PdfRenderer(PdfSettings.DEFAULT)
        .render(MarkupFile.of(Markup.body(dir, "<p>x</p>")), Language.english(), open);
    assertThat(closed[0]).isFalse();
    Path listing = Markup.listing(dir, 300);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(
            () ->
                new PdfRenderer(PdfSettings.DEFAULT)
                    .render(MarkupFile.of(listing), Language.english(), full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }

  @Test
  void namesItsFormat() {
    assertThat(new PdfRenderer(PdfSettings.DEFAULT).format()).isEqualTo("pdf");
  }

  @Test
  void carriesItsTablesAsAssociatedFiles() throws IOException {
    byte[] pdf = Markup.render(Markup.listing(dir, 3)).pdf();
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfDictionary catalog = reader.getCatalog();
      PdfArray files = catalog.getAsArray(new PdfName("AF"));
      assertThat(files.size()).isEqualTo(1);
      PdfDictionary file = files.getAsDict(0);
      assertThat(file.getAsString(PdfName.UF).toUnicodeString()).isEqualTo("table-001.csv");
      assertThat(file.getAsString(PdfName.DESC).toUnicodeString()).isEqualTo("All records");
      assertThat(file.get(new PdfName("AFRelationship"))).hasToString("/Data");
      PRStream content = (PRStream) file.getAsDict(PdfName.EF).getDirectObject(PdfName.F);
      String csv = new String(PdfReader.getStreamBytes(content), StandardCharsets.UTF_8);
      assertThat(csv).startsWith("Head1,Head2,").hasLineCount(4);
      assertThat(content.getAsDict(PdfName.PARAMS).getAsNumber(PdfName.SIZE).intValue())
          .isEqualTo(csv.length());
    }
  }

  @Test
  void carriesNothingIfTheSettingsSaySo() throws IOException {
    Path listing = Markup.listing(dir, 3);
    byte[] pdf = Markup.render(listing, new PdfSettings(10, Paper.A4, false)).pdf();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getCatalog().get(new PdfName("AF"))).isNull();
      assertThat(reader.getCatalog().get(PdfName.NAMES)).isNull();
    }
  }

  @Test
  void standsOnLetterPaperUprightAndOnItsSide() throws IOException {
    Path markup = Markup.body(dir, "<p>a</p><section layout=\"landscape\"><p>b</p></section>");
    byte[] pdf = Markup.render(markup, new PdfSettings(10, Paper.LETTER, true)).pdf();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getPageSize(1).getWidth()).isEqualTo(612);
      assertThat(reader.getPageSize(1).getHeight()).isEqualTo(792);
      assertThat(reader.getPageSize(2).getWidth()).isEqualTo(792);
      assertThat(reader.getPageSize(2).getHeight()).isEqualTo(612);
    }
  }

  @Test
  void refusesALimitBelowOnePage() {
    assertThatThrownBy(() -> new PdfSettings(0, Paper.A4, false))
        .hasMessageContaining("pdf.max-pages");
  }
}
