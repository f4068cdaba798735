package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;

final class WorkbookTemplateTest {
  @TempDir Path temp;
  private TemplateEngine engine;

  @BeforeEach
  void realTemplates() throws IOException {
    engine = new TemplateEngine(Path.of("templates"));
  }

  private MarkupTree write(Briefing briefing) throws IOException {
    Path file = temp.resolve("out.xhtml");
    engine.write("workbook.ftl", briefing, file);
    return MarkupTree.read(file);
  }

  @Test
  void keepsSheetsOfRecordsThatAreEmptyAndSaysWhichOthersAreLeftOut() throws IOException {
    MarkupTree book = write(SampleBriefing.empty());

    assertThat(sheets(book))
        .extracting(s -> s.get("title"))
        .containsExactly(
            "Read me", "Summary", "Deployments", "Events", "Evidence", "Notes", "Sources");
    for (MarkupTree sheet : sheets(book).subList(1, 7)) {
      assertThat(sheet.all(Element.TABLE)).as(sheet.get("title")).isEmpty();
      assertThat(sheet.all(Element.P).getFirst().get("class")).isEqualTo("nothing");
    }
    assertThat(sheets(book).getFirst().text())
        .contains(
            "Left out, because they have nothing to say: Totals; Strength; Time series; Charts and"
                + " maps; Event counts; Casualties.");
  }

  private static List<MarkupTree> sheets(MarkupTree book) {
    return book.all(Element.BODY).get(0).children();
  }

  @Test
  void givesSharesAColumnOnlyWhereThereAreSome() throws IOException {
    assertThat(heads("60")).endsWith("All", "Share");
    assertThat(heads("at least 60")).endsWith("Contributor", "All");
  }

  private List<String> heads(String personnel) throws IOException {
    Briefing briefing =
        new Given()
            .deployment("D1", "personnel", "40")
            .deployment("D2", "contributor", "NOR", "personnel", personnel)
            .briefing(Given.DAY, "", Given.scope("all"));
    return sheet(write(briefing), "By contributor").all(Element.TH).stream()
        .filter(th -> th.get("scope").equals("col"))
        .map(MarkupTree::text)
        .toList();
  }

  private static MarkupTree sheet(MarkupTree book, String title) {
    return one(sheets(book), s -> s.get("title").equals(title));
  }

  @Test
  void typesNumbersAndDaysOfASheetBesideTheTextAsGiven() throws IOException {
    MarkupTree events = sheet(write(SampleBriefing.rich()), "Events");
    List<MarkupTree> columns = events.all(Element.COL);
    List<MarkupTree> strike = events.all(Element.TBODY).get(0).children().get(5).children();
    List<MarkupTree> planned = events.all(Element.TBODY).get(0).children().get(16).children();

    assertThat(strike).hasSameSizeAs(columns);
    assertThat(strike)
        .extracting(MarkupTree::text)
        .startsWith("founding/E6", "NMI", "3 Jan 2020", "2020-01-03", "2020-01-03", "2020-01-03")
        .contains("33.2625", "11 (11 to 12)", "2, 4");
    for (int i = 0; i < columns.size(); i++) {
      MarkupTree cell = strike.get(i);
      switch (columns.get(i).get("type")) {
        case "date" -> assertThat(cell.all(Element.TIME)).hasSize(1);
        // Of several sources it is a text.
        case "number" ->
            assertThat(cell.all(Element.DATA)).hasSize(cell.text().matches("[\\d.]+") ? 1 : 0);
        default -> assertThat(cell.all(Element.DATA)).isEmpty();
      }
    }
    assertThat(planned.get(4).text()).isEqualTo("2021-01-01");
    assertThat(planned.get(5).text()).isEmpty();
  }

  @Test
  void keepsTheMeasuresOfStrengthApart() throws IOException {
    MarkupTree strength = sheet(write(SampleBriefing.rich()), "Strength");
    List<String> heads =
        strength.all(Element.THEAD).get(0).all(Element.TH).stream().map(MarkupTree::text).toList();
    List<MarkupTree> rows = strength.all(Element.TBODY).get(0).children();

    assertThat(heads).as("a row for each measure, so that a printed one can be read").hasSize(13);
    assertThat(rows).allMatch(row -> row.children().size() == heads.size());
    assertThat(rows)
        .extracting(
            row ->
                String.join(
                    "|",
                    List.of(
                        cell(row, heads, "Operation"),
                        cell(row, heads, "Name"),
                        cell(row, heads, "Measure"),
                        cell(row, heads, "As shown"),
                        cell(row, heads, "Low"),
                        cell(row, heads, "Best"),
                        cell(row, heads, "High"),
                        cell(row, heads, "Notes"))))
        .containsExactly(
            "NMI|NATO Mission Iraq|present|about 500||500||3",
            "NMI|NATO Mission Iraq|attributed|0|0|0|0|3",
            "NMI|NATO Mission Iraq|not attributed|about 500||500||3",
            "NMI|NATO Mission Iraq|announced|285|285|285|285|1",
            "NMI|NATO Mission Iraq|last level|about 500||500||3",
            "NMI|NATO Mission Iraq|average level|about 488||488||3",
            "NMI|NATO Mission Iraq|peak level|about 500||500||3",
            "NMI|Whole mission|present|about 500||500||3",
            "NMI|Denmark|announced|285|285|285|285|1",
            "CJTF-OIR|Combined Joint Task Force – Operation Inherent Resolve|present"
                + "|unknown (not reported)||||5",
            "CJTF-OIR|Combined Joint Task Force – Operation Inherent Resolve|imputed"
                + "|5,200 to 6,000|5200||6000|5",
            "HORMUZ|Maritime security, Strait of Hormuz|present|0|0|0|0|2",
            "HORMUZ|Maritime security, Strait of Hormuz|ceiling|up to 195|||195|2",
            "HORMUZ|Maritime security, Strait of Hormuz|fill rate|0 %||||2",
            "HORMUZ|Denmark|ceiling|up to 195|||195|2");
    assertThat(cell(rows.get(0), heads, "Basis")).isEqualTo("mission-reported");
    assertThat(cell(rows.get(5), heads, "Remark"))
        .isEqualTo("1 Jul 2019 to 1 Jul 2020: 338 of 367 days");
  }

  private static String cell(MarkupTree row, List<String> heads, String head) {
    return row.children().get(heads.indexOf(head)).text();
  }

  @Test
  void leavesOutTheSheetsOfSectionsThatAreSwitchedOff() throws IOException {
    MarkupTree book = write(SampleBriefing.showing(List.of("totals")));

    assertThat(sheets(book))
        .extracting(s -> s.get("title"))
        .containsExactly(
            "Read me",
            "Summary",
            "Totals",
            "By contributor",
            "Matrix",
            "Charts and maps",
            "Deployments",
            "Events",
            "Evidence",
            "Notes",
            "Sources");
    assertThat(sheets(book).get(0).text()).doesNotContain("Casualties", "Event counts");
  }

  @Test
  void leadsFromAFigureThroughItsEvidenceToTheRowsBehindIt() throws IOException {
    MarkupTree book = write(SampleBriefing.rich());
    List<MarkupTree> heads = sheet(book, "Totals").all(Element.THEAD).get(0).all(Element.TH);
    MarkupTree total = sheet(book, "Totals").all(Element.TBODY).get(0).children().get(0);
    int shown = heads.stream().map(MarkupTree::text).toList().indexOf("As shown");
    assertThat(total.children().get(shown).all(Element.A))
        .extracting(a -> a.get("href"))
        .containsExactly("#evidence-8");

    List<MarkupTree> evidence = sheet(book, "Evidence").all(Element.TBODY).get(0).children();
    List<MarkupTree> eighth =
        evidence.stream().filter(row -> row.children().get(0).text().equals("8")).toList();
    assertThat(eighth.get(0).get("id")).isEqualTo("evidence-8");
    assertThat(eighth)
        .extracting(row -> row.children().get(1).text() + row.children().get(3).text())
        .containsExactly(
            "founding/D1Deployments",
            "founding/D3Deployments",
            "founding/E6Events",
            "other/X9",
            "founding/E1Events");
    String strike = eighth.get(2).children().get(1).all(Element.A).get(0).get("href");
    assertThat(
            one(sheet(book, "Events").all(Element.TR), row -> strike.equals("#" + row.get("id"))))
        .satisfies(row -> assertThat(row.children().get(0).text()).isEqualTo("founding/E6"));
    assertThat(eighth.get(3).children().get(1).all(Element.A)).isEmpty();
  }

  @Test
  void linksEveryFigureOfEverySheet() throws IOException {
    MarkupTree book = write(SampleBriefing.rich());
    for (String title : List.of("Summary", "Changes", "Totals", "Strength")) {
      MarkupTree sheet = sheet(book, title);
      assertThat(sheet.all(Element.TBODY).get(0).all(Element.TD))
          .as(title)
          .filteredOn(td -> td.text().contains("about 500") || td.text().startsWith("unknown ("))
          .isNotEmpty()
          .allMatch(td -> td.all(Element.A).get(0).get("href").startsWith("#evidence-"));
    }
    for (String title : List.of("Event counts", "Casualties")) {
      assertThat(sheet(book, title).all(Element.TBODY).get(0).all(Element.A)).isNotEmpty();
    }
  }

  @Test
  void keepsTheRangeOfAFigureThatHasOneCell() throws IOException {
    MarkupTree sheet = sheet(write(SampleBriefing.rich()), "Casualties");

    assertThat(sheet.all(Element.TBODY).get(0).all(Element.TD))
        .filteredOn(td -> td.text().startsWith("214"))
        .extracting(td -> td.text() + " " + td.all(Element.DATA).size())
        .containsExactly("214 1", "214 (210 to 220) 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Changes",
        "Totals",
        "Strength",
        "Event counts",
        "Casualties",
        "Deployments",
        "Events",
        "Evidence",
        "Notes",
        "Sources"
      })
  void shapesASheetOfRecordsAsOneTable(String title) throws IOException {
    MarkupTree sheet = sheet(write(SampleBriefing.rich()), title);

    assertThat(sheet.children()).hasSize(1);
    assertThat(sheet.all(Element.TH))
        .filteredOn(th -> th.get("scope").equals("col"))
        .extracting(MarkupTree::text)
        .doesNotHaveDuplicates()
        .hasSameSizeAs(sheet.all(Element.COL));
    assertThat(sheet.all(Element.TD)).noneMatch(td -> !td.get("colspan").isEmpty());
  }

  private static MarkupTree one(List<MarkupTree> all, Predicate<MarkupTree> which) {
    return all.stream().filter(which).findFirst().orElseThrow();
  }
}
