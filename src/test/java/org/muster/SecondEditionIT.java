package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * The founding night, then a night with one correction, one withdrawal and one late report: what
 * the second edition says of them, and how the first one is made again.
 */
@Execution(ExecutionMode.CONCURRENT)
final class SecondEditionIT {
  private static final String FIRST = "2020-07-01.1";
  private static final String SECOND = "2020-07-01.2";

  /** What changed, and nothing else of the briefing, in a template of its own. */
  private static final String CHANGES =
      """
      <#ftl attributes={"model": 1}>
      <html lang="${b.language}">
      <head>
      <title>${b.title}</title>
      <meta name="author" content="${b.provenance.program}"/>
      <meta name="subject" content="${b.area}"/>
      <meta name="keywords" content="changes"/>
      <meta name="marking" content="${b.marking}"/>
      <meta name="as-of" content="${b.asOf}"/>
      <meta name="cut-off" content="${b.cutOff}"/>
      <meta name="run" content="${b.provenance.run}"/>
      </head>
      <body>
      <h1>${b.title}</h1>
      <section id="changes">
      <h2>Changes</h2>
      <p>Since: ${b.changes.since}</p>
      <#list b.changes.records as r><p>Record: ${r.change} ${r.recordId} | ${r.fields?join("; ")}</p></#list>
      <#list b.changes.movements as m><p>Movement: ${m.label} | ${m.before.text} | ${m.after.text} | ${m.difference}</p></#list>
      <#list b.changes.method as m><p>Method: ${m}</p></#list>
      <#list b.keyFigures as k><p>Key: ${k.label} | ${k.change}</p></#list>
      </section>
      </body>
      </html>
      """;

  @TempDir static Path nights;
  private static String afterFirst = "";

  @TempDir Path folder;
  private Muster muster;

  /** Both nights, once for all tests, each of which goes on in a copy. */
  @BeforeAll
  static void publishTwoEditions() throws IOException {
    Muster both = Muster.founding(nights.resolve("both"));
    both.file("templates/changes.ftl", CHANGES);
    Path settings = both.folder().resolve("muster.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + """
              - id: changes
                title: What changed
                audience: "TLP:CLEAR"
                formats: {html: changes.ftl}
            """);
    Muster.Ended first = both.night();
    assertThat(first.exit()).as(first.printed()).isZero();
    afterFirst = both.report().replaceFirst("(?s).*\"knownAt\" ?: ?\"([^\"]+)\".*", "$1");
    both.drop(
        "later.csv",
        """
        id,operation,contributor,host,measure,personnel,status,from,reported,source,record
        D1,NMI,DNK,IRQ,change,300,announced,,2020-06-25,rudaw-denmark-285,
        D6,,,,,,,,,,withdrawn
        """);
    both.drop(
        "late.csv",
        """
        id,operation,date,type,title,host,status,source
        E99,NMI,2019-11-20,announcement,Denmark offers to lead,IRQ,occurred,rudaw-denmark-285
        """);
    Muster.Ended second = both.night();
    assertThat(second.exit()).as(second.printed()).isZero();
  }

  @BeforeEach
  void goOnInACopy() throws IOException {
    muster = Muster.copyOf(nights.resolve("both"), folder);
  }

  @Test
  void showsExactlyTheThreeChanges() {
    assertThat(lines(SECOND, "Since")).containsExactly("edition 2020-07-01.1, as of 1 Jul 2020");
    assertThat(lines(SECOND, "Record"))
        .hasSize(3)
        .satisfiesExactly(
            corrected ->
                assertThat(corrected)
                    .startsWith("corrected D1 | ")
                    .contains("personnel: 285 -&gt; 300"),
            withdrawn -> assertThat(withdrawn).isEqualTo("withdrawn D6 |"),
            late -> assertThat(late).isEqualTo("late E99 |"));
    assertThat(lines(SECOND, "Movement"))
        .anySatisfy(m -> assertThat(m).startsWith("NMI, announced"))
        .contains("Events listed | 17 | 18 | +1");
    assertThat(lines(SECOND, "Method")).isEmpty();
    assertThat(lines(SECOND, "Key"))
        .contains("NMI, announced by Denmark | +15 since edition 2020-07-01.1")
        .contains("NMI, present |");
    assertThat(lines(FIRST, "Since")).containsExactly("");
  }

  @Test
  void showsThemInTheShippedBriefingInAllMedia() throws IOException {
    String page = text(SECOND, "iraq.html");
    String section =
        page.substring(page.indexOf("id=\"changes\""), page.indexOf("id=\"strength\""));
    assertThat(Pattern.compile("<tr class=\"(\\w+)\">").matcher(section).results())
        .extracting(row -> row.group(1))
        .containsExactly("corrected", "withdrawn", "late");

    Path edition = folder.resolve("output").resolve(SECOND);
    try (InputStream file = Files.newInputStream(edition.resolve("iraq.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      List<String> first = new ArrayList<>();
      workbook.getSheet("Changes").forEach(row -> first.add(cell(row)));
      assertThat(first)
          .filteredOn(word -> List.of("new", "corrected", "withdrawn", "late").contains(word))
          .containsExactly("corrected", "withdrawn", "late");
    }

    try (PdfReader pdf = new PdfReader(Files.readAllBytes(edition.resolve("iraq.pdf")))) {
      StringBuilder text = new StringBuilder();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        text.append(new PdfTextExtractor(pdf).getTextFromPage(i)).append(' ');
      }
      assertThat(text.toString().replaceAll("\\s+", " "))
          .contains("Compared with edition 2020-07-01.1", "personnel: 285 -> 300", "E99");
    }
  }

  private static String cell(Row row) {
    return row.getLastCellNum() < 1 || row.getCell(0) == null ? "" : row.getCell(0).toString();
  }

  @Test
  void makesTheFirstAgainByteForByteFromTheStoreAlone() throws IOException {
    SortedMap<String, String> before = muster.bytes();
    Muster.remove(folder.resolve("input"));
    Files.createDirectories(folder.resolve("input"));
    muster.drop("newer.csv", "id,operation,date,title\nE100,NMI,2020-01-01,Not to be read yet\n");

    Muster.Ended there = back();
    assertThat(there.exit()).as(there.printed()).isZero();
    assertThat(there.printed()).contains(FIRST + "/iraq.pdf").contains("Going back to run 0001-");
    assertThat(muster.bytes()).as("recognised, though it is not the last").isEqualTo(before);

    Muster.remove(folder.resolve("output").resolve(FIRST));
    assertThat(back().exit()).isZero();
    assertThat(muster.bytes()).as("published under its old name").isEqualTo(before);

    Muster.remove(folder.resolve("output").resolve(SECOND));
    assertThat(muster.run("run", "--known-at", Instant.now().toString()).exit()).isZero();
    assertThat(muster.bytes()).as("so is the second").isEqualTo(before);
    assertThat(muster.run("export", "--kind", "events").printed()).doesNotContain("E100");
  }

  @Test
  void publishesAnotherEditionIfSettingsAreOther() throws IOException {
    SortedMap<String, String> before = muster.bytes();
    Path settings = folder.resolve("muster.yaml");
    String same = Files.readString(settings);
    Files.writeString(settings, same.replace("Forces in Iraq", "Troops in Iraq"));
    assertThat(back().exit()).isZero();
    assertThat(muster.editions()).containsExactly(FIRST, SECOND, "2020-07-01.3");
    assertThat(text("2020-07-01.3", "iraq.html")).contains("Troops in Iraq").contains("285");

    Files.writeString(settings, same);
    assertThat(muster.night().printed()).containsIgnoringCase("nothing new");
    muster.drop("newer.csv", "id,operation,date,title\nE100,NMI,2020-01-01,Now it is read\n");
    muster.night();
    assertThat(lines("2020-07-01.4", "Since"))
        .as("not compared with the one that went back")
        .containsExactly("edition 2020-07-01.2, as of 1 Jul 2020");
    SortedMap<String, String> after = new TreeMap<>(muster.bytes());
    after.keySet().retainAll(before.keySet());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void leavesNothingNewAsItIsAndBringsTheSecondBack() throws IOException {
    SortedMap<String, String> before = muster.bytes();
    assertThat(muster.night().printed()).containsIgnoringCase("nothing new");
    assertThat(back().exit()).isZero();
    assertThat(muster.night().printed()).containsIgnoringCase("nothing new");
    Muster.remove(folder.resolve("output").resolve(SECOND));
    assertThat(muster.night().exit()).isZero();
    assertThat(muster.bytes()).isEqualTo(before);
  }

  @Test
  void comparesAnEarlierDayWithTheLastEditionAllTheSame() {
    Muster.Ended ended = muster.run("run", "--as-of", "2020-06-01");
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(lines("2020-06-01.1", "Since"))
        .containsExactly("edition 2020-07-01.2, as of 1 Jul 2020");
    assertThat(lines("2020-06-01.1", "Record")).isEmpty();
  }

  @Test
  void tellsThatSettingsCountOtherwise() throws IOException {
    Path settings = folder.resolve("muster.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("title: What changed\n", "title: What changed\n    operations: [HORMUZ]\n"));
    Muster.Ended ended = muster.night();
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(lines("2020-07-01.3", "Method"))
        .hasSize(2)
        .first()
        .isEqualTo("Operations covered: now HORMUZ; before all.");
    assertThat(lines("2020-07-01.3", "Record")).isEmpty();
    assertThat(lines("2020-07-01.3", "Movement")).isEmpty();
  }

  @Test
  void cannotGoBackToBeforeTheFirstRun() {
    Muster.Ended ended = muster.run("run", "--known-at", "2001-01-01T00:00:00Z");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed())
        .contains("nothing was known at 2001-01-01T00:00:00Z; the first run began at");
    assertThat(muster.editions()).containsExactly(FIRST, SECOND);

    Muster empty = Muster.in(folder.resolve("empty"));
    Muster.Ended never = empty.run("run", "--known-at", "2001-01-01T00:00:00Z");
    assertThat(never.exit()).isEqualTo(2);
    assertThat(never.printed()).contains("there has been no run yet");
  }

  private Muster.Ended back() {
    return muster.run("run", "--known-at", afterFirst);
  }

  /** What the page of the changes says under a label, line by line. */
  private List<String> lines(String edition, String label) {
    Matcher lines =
        Pattern.compile("<p[^>]*>\\s*" + label + ": ?(.*?)\\s*</p>", Pattern.DOTALL)
            .matcher(text(edition, "changes.html"));
    return lines.results().map(line -> line.group(1)).toList();
  }

  private String text(String edition, String file) {
    try {
      return Files.readString(muster.edition(edition, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
