package org.muster.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.language.Language;
import org.muster.render.ReadBack.Difference;
import org.muster.render.ReadBack.Extent;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.excel.WorkbookReadBack;
import org.muster.render.pdf.PdfRenderer;
import org.muster.render.pdf.PdfSettings;
import org.muster.render.pdf.proof.PdfReadBack;

/**
 * Finished files read back. A writer that goes wrong is played by the real one, given other markup
 * than the file is compared with.
 */
final class ReadBackTest {
  @TempDir Path dir;

  /** The media that are read back. */
  enum Medium {
    PDF,
    WORKBOOK;

    ReadBack readBack() {
      return this == PDF ? new PdfReadBack() : new WorkbookReadBack();
    }

    Renderer renderer(Path temp) {
      return this == PDF
          ? new PdfRenderer(PdfSettings.DEFAULT)
          : new ExcelRenderer(new ExcelSettings(temp));
    }
  }

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of(Medium.PDF, "/org/muster/render/pdf/sample.xhtml"),
        Arguments.of(Medium.PDF, "/org/muster/render/markup/briefing.xhtml"),
        Arguments.of(Medium.PDF, "/org/muster/render/markup/workbook.xhtml"),
        Arguments.of(Medium.PDF, "/org/muster/render/excel/workbook.xhtml"),
        Arguments.of(Medium.WORKBOOK, "/org/muster/render/markup/workbook.xhtml"),
        Arguments.of(Medium.WORKBOOK, "/org/muster/render/excel/workbook.xhtml"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsNothingWrongWhereNothingIs(Medium medium, String sample) throws IOException {
    String markup = resource(sample);
    assertThat(compared(medium, markup, markup, Extent.ALL)).isEmpty();
    assertThat(compared(medium, markup, markup, Extent.SUMMARY)).isEmpty();
  }

  /** A listing of 300 rows with a sum, after a table of key figures. */
  private static String listing(String... replacements) {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 300; i++) {
      rows.append("<tr><th scope=\"row\">D%d</th><td>الحشد الشعبي, a role</td>".formatted(i));
      rows.append("<td><data value=\"%d\">about %d</data></td></tr>\n".formatted(i, i));
    }
    String text =
        """
        <html lang="en">
        <head><title>Listing</title><meta name="marking" content="UNCLASSIFIED"/>
        <meta name="as-of" content="2020-07-01"/></head>
        <body>
        <section title="Deployments">
        <h2>Deployments</h2>
        <p>Present on the day: <data value="285">up to 285</data>.</p>
        <dl class="figures"><div><dt>Present</dt><dd><data value="500">about 500</data></dd>\
        <dd>of which none is attributed</dd></div></dl>
        <table>
        <caption>All of them</caption>
        <colgroup><col width="20"/><col width="50"/><col width="30" type="number"/></colgroup>
        <thead><tr><th scope="col">Id</th><th scope="col">Role</th>\
        <th scope="col">Persons</th></tr></thead>
        <tbody>
        %s</tbody>
        <tfoot><tr><th scope="row">Sum</th><td></td><td><data value="45150">45,150</data></td></tr></tfoot>
        </table>
        <ol><li>A note on the first.</li><li>A note on the second.</li></ol>
        </section>
        </body>
        </html>
        """
            .formatted(rows);
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(text).contains(replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return text;
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void findsNothingWrongInAListingOfAnyLength(Medium medium) throws IOException {
    assertThat(compared(medium, listing(), listing(), Extent.ALL)).isEmpty();
    assertThat(compared(medium, listing(), listing(), Extent.SUMMARY)).isEmpty();
  }

  /** What people's records have in them, and what only trouble-makers' have. */
  private static final List<String> ODD =
      List.of(
          "soft\u00adhyphen, non\u2011breaking",
          "zero\u200bwidth\u200d join\u2060er",
          "\ufb01ligree o\ufb03ce \u2026 \u00bd \u2121 \u2122 o\u0304\u0308",
          "5\u202f000 and 1\u2009234",
          "الحشد الشعبي 195 من 285 (1,234.5) [2]",
          "عَلَيْهِ 12 - \ue000 - \ud83d\ude00 / \u05d0195\u05d1 20-30",
          "~500عَلَيْهِ 12ab",
          "[continued] of 12",
          "12 [\u2026goes on below]",
          "\u2022 bullet, 1. first",
          "195",
          "=SUM(A1)",
          "_x0041_ _x000D_",
          "x".repeat(5000));

  static Stream<Arguments> oddTexts() {
    return Stream.of(Medium.values()).flatMap(m -> ODD.stream().map(t -> Arguments.of(m, t)));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void findsNothingWrongInOddTexts(Medium medium, String text) throws IOException {
    String meant =
        listing(
            "<dt>Present", "<dt>" + text,
            "<p>Present on", "<p>" + text + "</p><p>O " + text + " on",
            "<th scope=\"row\">D2</th><td>", "<th scope=\"row\">" + text + "</th><td>" + text,
            "of which none", text + " of which none",
            "<li>A note on the first", "<li>" + text);
    assertThat(compared(medium, meant, meant, Extent.ALL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void findsNothingWrongInAnEntryWithoutAName(Medium medium) throws IOException {
    String meant = listing("<dt>Present", "<dt>\u200b");
    assertThat(compared(medium, meant, meant, Extent.ALL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesASwappedDigit(Medium medium) throws IOException {
    String sum = listing("<data value=\"45150\">45,150", "<data value=\"45510\">45,510");
    assertThat(differences(medium, sum)).singleElement().asString().contains("45,150");
    String figure = listing("<data value=\"500\">about 500", "<data value=\"50\">about 50");
    assertThat(differences(medium, figure)).singleElement().asString().contains("500");
    String danish = listing("Present on", "Få på");
    String other = danish.replace(">up to 285", ">up to 258");
    assertThat(compared(medium, danish, other, Extent.SUMMARY))
        .singleElement()
        .asString()
        .contains("285");
    String sentence = listing("<data value=\"285\">up to 285", "<data value=\"258\">up to 258");
    assertThat(differences(medium, sentence)).singleElement().asString().contains("285");
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesALostWord(Medium medium) throws IOException {
    String figure = listing("<data value=\"500\">about 500", "<data value=\"500\">500");
    assertThat(differences(medium, figure)).singleElement().asString().contains("about 500");
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesADroppedRow(Medium medium) throws IOException {
    for (String lost : List.of("D1", "D2", "D200", "D300")) {
      String row = "(?m)^<tr><th scope=\"row\">" + lost + "</th>.*\n";
      String text = listing().replaceAll(row, "");
      assertThat(text).isNotEqualTo(listing());
      assertThat(differences(medium, text)).as(lost).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesARowTooMany(Medium medium) throws IOException {
    String row = "<tr><th scope=\"row\">D250</th>";
    String twice = "<tr><th scope=\"row\">D0</th><td></td><td></td></tr>" + row;
    assertThat(differences(medium, listing(row, twice))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesACutCell(Medium medium) throws IOException {
    String cell = "<th scope=\"row\">D2</th><td>الحشد الشعبي, a role";
    String cut = "<th scope=\"row\">D2</th><td>الحشد الشعبي, a";
    assertThat(differences(medium, listing(cell, cut)))
        .singleElement()
        .satisfies(d -> assertThat(d.expected()).endsWith("a role"))
        .satisfies(d -> assertThat(d.found()).endsWith(", a"))
        .satisfies(d -> assertThat(d.where()).containsAnyOf("row 2, column 2", "cell B"));
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesALostNoteAndALostHeading(Medium medium) throws IOException {
    String note = "<li>A note on the second.</li>";
    assertThat(differences(medium, listing(note, ""))).isNotEmpty();
    assertThat(differences(medium, listing("<h2>Deployments</h2>", ""))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void seesEveryCellOfAListingWhenAsked(Medium medium) throws IOException {
    String text = listing("<data value=\"200\">about 200", "<data value=\"201\">about 201");
    assertThat(differences(medium, text)).isEmpty();
    assertThat(compared(medium, listing(), text, Extent.ALL))
        .singleElement()
        .satisfies(d -> assertThat(d.expected()).isEqualTo("about 200"));
  }

  /** As the intake leaves POI's guards where its settings allow little. */
  @Test
  void readsAWorkbookThatIsMoreThanADroppedOneMayBe() throws IOException {
    long grace = ZipSecureFile.getGraceEntrySize();
    ZipSecureFile.setMinInflateRatio(0.9);
    ZipSecureFile.setMaxEntrySize(1000);
    ZipSecureFile.setMaxFileCount(3);
    ZipSecureFile.setGraceEntrySize(0);
    try {
      assertThat(differences(Medium.WORKBOOK, listing())).isEmpty();
    } finally {
      ZipSecureFile.setGraceEntrySize(grace);
    }
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void holdsNoFileOnceItHasCompared(Medium medium) throws IOException {
    assertThat(differences(medium, listing())).isEmpty();
    assertThat(OpenFiles.below(dir)).isEmpty();
  }

  private List<Difference> differences(Medium medium, String written) throws IOException {
    return compared(medium, listing(), written, Extent.SUMMARY);
  }

  private List<Difference> compared(Medium medium, String meant, String written, Extent extent)
      throws IOException {
    Path file = dir.resolve("file." + medium.readBack().format());
    try (OutputStream out = Files.newOutputStream(file)) {
      medium
          .renderer(dir)
          .render(MarkupFile.of(markup("written.xhtml", written)), Language.english(), out);
    }
    return medium
        .readBack()
        .compare(markup("meant.xhtml", meant), file, Language.english(), extent);
  }

  private Path markup(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private static String resource(String name) throws IOException {
    try (var in = Objects.requireNonNull(ReadBackTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
