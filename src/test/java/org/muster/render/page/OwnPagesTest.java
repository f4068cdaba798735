package org.muster.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class OwnPagesTest {
  private static final String HOSTILE = "<b onclick=\"x\">&'\u0000\u202E";

  @Test
  void listsEditionsWithFilesAndRunReport() throws IOException {
    EditionEntry edition =
        new EditionEntry(
            "2020-07-01.1",
            "1 July 2020",
            List.of(
                new EditionEntry.Product(
                    "Iraq " + HOSTILE,
                    "TLP:AMBER",
                    "Since edition 2020-06-30.1: 4 figures.",
                    List.of(
                        new EditionEntry.EditionFile(
                            "iraq.pdf", "2020-07-01.1/a b#?%.pdf", 182_345),
                        new EditionEntry.EditionFile("iraq.html", "2020-07-01.1/iraq.html", 999)))),
            "runs/3f9a.html",
            1234);
    Document page = index(List.of(edition));
    assertThat(Xml.all(page, "h3").getFirst().getTextContent())
        .isEqualTo("Iraq " + HOSTILE.replace('\u0000', '\uFFFD') + " TLP:AMBER");
    assertThat(Xml.all(page, "a").stream().map(a -> a.getAttribute("href")))
        .containsExactly(
            "#page:content",
            "2020-07-01.1/a%20b%23%3F%25.pdf",
            "2020-07-01.1/iraq.html",
            "runs/3f9a.html");
    String text = Xml.all(page, "main").getFirst().getTextContent();
    assertThat(text)
        .contains("1 July 2020Edition 2020-07-01.1", "Since edition 2020-06-30.1: 4 figures.")
        .contains("182 kB", "999 bytes", "Run report: 1,234 notices");
    assertThat(Xml.all(page, "header").getFirst().getTextContent()).isEqualTo("TLP:AMBER+STRICT");
  }

  @Test
  void saysThatThereIsNoEditionYet() throws IOException {
    Document page = index(List.of());
    assertThat(Xml.all(page, "p").getFirst().getTextContent())
        .isEqualTo("No edition has been published yet.");
  }

  @Test
  void saysAboveTheEditionsThatTheLastRunFailed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IndexPage.write(
        List.of(),
        "",
        new IndexPage.Trouble("0042-0232b549", "6 Jul 2020", "failed", "runs/0042-0232b549.html"),
        out);
    Document page = Xml.parse(out.toString(StandardCharsets.UTF_8));
    assertThat(Xml.all(page, "aside").getFirst().getTextContent())
        .isEqualTo(
            "The last run did not do everything it should have. Run 0042-0232b549, as of 6 Jul 2020:"
                + " failed.");
    assertThat(Xml.all(page, "a"))
        .extracting(a -> a.getAttribute("href"))
        .contains("runs/0042-0232b549.html");
  }

  /** They belong to no briefing, whose paper the settings name. */
  @Test
  void arePrintedOnThePrintersPaper() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IndexPage.write(List.of(), "", null, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("@page").doesNotContain(" size: ");
  }

  private static Document index(List<EditionEntry> editions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IndexPage.write(editions, "TLP:AMBER+STRICT", null, out);
    return Xml.parse(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void tellsOfARunWhatWasReadFoundDoneAndWritten() throws IOException {
    Document page =
        report(
            new RunReport(
                "3f9a",
                "Run for 1 July 2020",
                "",
                List.of(new RunReport.Row("As of", "1 July 2020")),
                List.of(
                    new RunReport.FileCount(
                        "un.csv", "accepted", 700573, 700100, 350, 123, 699000, 0, 8)),
                List.of(
                    new RunReport.NoticeLine(
                        "ERROR", "un.csv", "1203", "start", HOSTILE, "It is wrong.", "Mend it.")),
                List.of(new RunReport.StepTime("intake", "done", "8.1 s")),
                List.of(new RunReport.WrittenFile("iraq.pdf", "../1/iraq.pdf", 1_250_000))));
    assertThat(rows(page))
        .contains(
            List.of("Run", "3f9a"),
            List.of("As of", "1 July 2020"),
            List.of("un.csv", "accepted", "700,573", "700,100", "350", "123", "699,000", "8"),
            List.of(
                "ERROR",
                "un.csv",
                "1203",
                "start",
                HOSTILE.replace('\u0000', '\uFFFD'),
                "It is wrong.",
                "Mend it."),
            List.of("intake", "done", "8.1 s"));
    Element link = Xml.all(page, "a").getLast();
    assertThat(link.getAttribute("href")).isEqualTo("../1/iraq.pdf");
    assertThat(((Element) link.getParentNode()).getTextContent()).isEqualTo("iraq.pdf 1.3 MB");
    assertThat(Xml.all(page, "b")).isEmpty();
  }

  private static Document noticing(RunReport.NoticeLine... notices) throws IOException {
    return report(
        new RunReport(
            "3f9a", "Run", "", List.of(), List.of(), List.of(notices), List.of(), List.of()));
  }

  @Test
  void leavesOutColumnsThatNoNoticeFills() throws IOException {
    Document page =
        noticing(
            new RunReport.NoticeLine("INFO", "", "", "", "x", "It is wrong.", "Mend it."),
            new RunReport.NoticeLine("INFO", "", "", "", "", "So is that.", "Mend it."));
    assertThat(rows(page))
        .containsSubsequence(
            List.of("Severity", "As it stands there", "What is wrong", "What to do"),
            List.of("INFO", "x", "It is wrong.", "Mend it."),
            List.of("INFO", "", "So is that.", "Mend it."));
    assertThat(Xml.all(page, "style").getFirst().getTextContent())
        .contains(
            ".others :is(tbody, tfoot) tr > :nth-child(4)::before { content: "
                + StyleSheet.string("What to do"));
  }

  @Test
  void tellsWhatIsWrongInNoFileInATableWithoutPlaces() throws IOException {
    Document page =
        noticing(
            new RunReport.NoticeLine("ERROR", "", "", "", "", "Both count.", "Tell why."),
            new RunReport.NoticeLine("INFO", "a.csv", "3", "host", "x", "Odd.", "Mend it."));
    assertThat(rows(page))
        .containsSubsequence(
            List.of("INFO", "a.csv", "3", "host", "x", "Odd.", "Mend it."),
            List.of("Severity", "What is wrong", "What to do"),
            List.of("ERROR", "Both count.", "Tell why."));
  }

  @Test
  void saysWhatARunDidNotDo() throws IOException {
    Document page =
        report(
            new RunReport("0", "Run", "", List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(Xml.all(page, "p").stream().map(Element::getTextContent))
        .containsExactly(
            "No file was read.",
            "Nothing was found wrong.",
            "No step was begun.",
            "No file was written.");
  }

  private static Document report(RunReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunReportPage.write(report, out);
    return Xml.parse(out.toString(StandardCharsets.UTF_8));
  }

  private static List<List<String>> rows(Document page) {
    return Xml.all(page, "tr").stream()
        .map(
            row ->
                java.util.stream.IntStream.range(0, row.getChildNodes().getLength())
                    .mapToObj(i -> row.getChildNodes().item(i).getTextContent())
                    .toList())
        .toList();
  }

  @Test
  void linksOnlyToWhatIsRelative() {
    assertThat(PathLink.of("a/b-1_~.html")).isEqualTo("a/b-1_~.html");
    assertThat(PathLink.of("javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
    assertThat(PathLink.of("é")).isEqualTo("%C3%A9");
    assertThatThrownBy(() -> PathLink.of("//example.org"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesSizesWithFewDigits() {
    assertThat(
            List.of(
                Figures.size(0),
                Figures.size(1000),
                Figures.size(9_949),
                Figures.size(9_950),
                Figures.size(999_499),
                Figures.size(999_500),
                Figures.size(2_000_000_000L)))
        .containsExactly("0 bytes", "1.0 kB", "9.9 kB", "10 kB", "999 kB", "1.0 MB", "2.0 GB");
  }

  @Test
  void replacesWhatNeitherHtmlNorXmlAllows() {
    assertThat(Html.escape("a\u0001b\u007Fc\uD800d\uFFFEe\u0085f\tg"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\tg");
    assertThat(Html.escape("<a href='x'>\"&\"</a>\uD83D\uDE00"))
        .isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;\uD83D\uDE00");
  }
}
