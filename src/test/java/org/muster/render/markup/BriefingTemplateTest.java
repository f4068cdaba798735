package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.settings.Section;

final class BriefingTemplateTest {
  @TempDir Path temp;
  private TemplateEngine engine;

  @BeforeEach
  void realTemplates() throws IOException {
    engine = new TemplateEngine(Path.of("templates"));
  }

  private MarkupTree write(Briefing briefing) throws IOException {
    return write("briefing.ftl", briefing);
  }

  private MarkupTree write(String template, Briefing briefing) throws IOException {
    Path file = temp.resolve("out.xhtml");
    engine.write(template, briefing, file);
    return MarkupTree.read(file);
  }

  @Test
  void leavesOutSheetsThatHaveNothingToSay() throws IOException {
    MarkupTree workbook = write("workbook.ftl", SampleBriefing.empty());

    assertThat(workbook.all(Element.SECTION))
        .extracting(sheet -> sheet.get("title"))
        .containsExactly(
            "Read me", "Summary", "Deployments", "Events", "Evidence", "Notes", "Sources");
    MarkupTree readMe = workbook.all(Element.SECTION).getFirst();
    assertThat(readMe.all(Element.P))
        .extracting(MarkupTree::text)
        .contains(
            "This is the first edition, so that there is none to compare with. Left out, because"
                + " they have nothing to say: Totals; Strength; Time series; Charts and maps;"
                + " Event counts; Casualties.");
    assertThat(readMe.all(Element.TH))
        .extracting(MarkupTree::text)
        .contains("Summary", "Evidence")
        .doesNotContain("Changes", "Totals", "Time series", "Casualties");
  }

  @Test
  void namesOnceTheSectionsThatHaveNothingToSay() throws IOException {
    MarkupTree page = write(SampleBriefing.empty());

    assertThat(page.all(Element.H2))
        .extracting(MarkupTree::text)
        .containsExactly(
            "Key points",
            "Key figures",
            "Contents",
            "Data quality",
            "Scope and method",
            "Notes",
            "Sources",
            "Provenance");
    assertThat(page.all(Element.SECTION))
        .allSatisfy(s -> assertThat(s.all(Element.P)).as(s.get("id")).isNotEmpty());
    assertThat(page.all(Element.P))
        .filteredOn(p -> p.get("class").equals("nothing"))
        .hasSize(7)
        .extracting(MarkupTree::text)
        .allMatch(text -> text.matches("[A-Z][^.]+\\."))
        .doesNotHaveDuplicates();
    assertThat(page.all(Element.TABLE)).hasSize(2);
    assertThat(section(page, "contents").all(Element.P))
        .extracting(MarkupTree::text)
        .containsExactly(
            "This is the first edition, so that there is none to compare with. Left out, because"
                + " they have nothing to say: Totals; Strength; Strength over time; Deployments"
                + " over time; Maps; Announced and planned; Events; Casualties of own forces;"
                + " Timeline.");
  }

  @Test
  void saysNothingOfSectionsThatAreSwitchedOff() throws IOException {
    MarkupTree page = write(SampleBriefing.showing(List.of("events")));

    assertThat(section(page, "contents").all(Element.P)).isEmpty();
  }

  @Test
  void leavesOutColumnsThatNoContributorFills() throws IOException {
    assertThat(contributors(new Given().deployment("D1", "measure", "imputed", "personnel", "9")))
        .containsExactly("Contributor", "Imputed", "Remark");
    assertThat(contributors(new Given().deployment("D1", "category", "troops", "personnel", "9")))
        .containsExactly("Contributor", "Category", "Present", "Remark");
  }

  @Test
  void saysInTheSingularThatOneRowOfAChartIsInTheWorkbook() throws IOException {
    Given given = new Given();
    given.deployment("D1", "from", "2019-01-01", "to", "2019-12-31", "personnel", "100");
    given.deployment("D2", "from", "2020-01-01", "personnel", "50");
    MarkupTree page = write(given.briefing(Given.DAY, "2020-01-01/2020-06-30"));
    assertThat(section(page, "over-time").text())
        .contains("the row before these is in the workbook.");
  }

  private List<String> contributors(Given given) throws IOException {
    MarkupTree strength = section(write(given.briefing(Given.DAY, "")), "strength");
    assertThat(strength.all(Element.TABLE))
        .allSatisfy(
            table ->
                assertThat(
                        table.all(Element.COL).stream()
                            .mapToDouble(col -> Double.parseDouble(col.get("width")))
                            .sum())
                    .isCloseTo(100, within(0.1)));
    return one(
            strength.all(Element.TABLE),
            t -> t.all(Element.CAPTION).getFirst().text().contains("by contributor"))
        .all(Element.TH)
        .stream()
        .filter(th -> th.get("scope").equals("col"))
        .map(MarkupTree::text)
        .toList();
  }

  /** Missions that ended long ago were a page of empty sections for every nine of them. */
  @Test
  void gathersManyOperationsWithoutAContributorsPartInATable() throws IOException {
    assertThat(gathered(3)).isEmpty();
    assertThat(gathered(4)).containsExactly("OLD1", "OLD2", "OLD3", "OLD4");
  }

  private List<String> gathered(int ended) throws IOException {
    Given given = new Given().deployment("D", "personnel", "9");
    for (int i = 1; i <= ended; i++) {
      String code = "OLD" + i;
      given.deployment(code, "operation", code, "from", "2001", "to", "2002", "personnel", "9");
    }
    MarkupTree strength = section(write(given.briefing(Given.DAY, "")), "strength");
    assertThat(strength.all(Element.A).stream().filter(a -> a.get("href").contains("operation")))
        .allSatisfy(
            a ->
                assertThat(
                        Stream.of(Element.SECTION, Element.TR)
                            .flatMap(e -> strength.all(e).stream()))
                    .extracting(e -> e.get("id"))
                    .contains(a.get("href").substring(1)));
    return strength.all(Element.TR).stream()
        .filter(row -> row.get("id").startsWith("operation-"))
        .map(row -> row.all(Element.TH).getFirst().text())
        .toList();
  }

  @Test
  void listsThePlacesOfAMapSideBySide() throws IOException {
    Given given = new Given();
    List<String> hosts =
        List.of("AUT", "BEL", "CAN", "CHE", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA");
    for (String host : hosts) {
      given.deployment(host, "host", host, "personnel", "9");
    }
    MarkupTree table =
        section(write(given.briefing(Given.DAY, "")), "map").all(Element.TABLE).get(0);

    assertThat(rows(table).getFirst()).containsExactly("Austria: 9", "Belgium: 9");
    assertThat(rows(table).getLast()).containsExactly("France: 9", "");
  }

  @Test
  void namesADatasetByTheTitleOfTheSourceThatHasItsId() throws IOException {
    Given given =
        new Given()
            .source("S")
            .source("acled", "title", "Conflict events")
            .event("1", "2020-05-05", "dataset", "acled", "source", "acled")
            .event("2", "2020-05-05", "dataset", "own");

    assertThat(section(write(given.briefing(Given.DAY, "")), "events").all(Element.H3))
        .extracting(MarkupTree::text)
        .containsExactly("Conflict events (acled)", "own");
  }

  @Test
  void givesSharesAColumnOnlyWhereThereAreSome() throws IOException {
    assertThat(heads(ranked("60"))).containsExactly("Rank", "Contributor", "All", "Share");
    assertThat(heads(ranked("at least 60"))).containsExactly("Rank", "Contributor", "All");
  }

  private List<String> heads(Briefing briefing) throws IOException {
    MarkupTree table =
        one(
            section(write(briefing), "totals").all(Element.TABLE),
            t -> t.all(Element.CAPTION).getFirst().text().contains("by contributor on"));
    assertThat(
            table.all(Element.COL).stream()
                .mapToDouble(col -> Double.parseDouble(col.get("width")))
                .sum())
        .isCloseTo(100, within(0.1));
    return table.all(Element.TH).stream()
        .filter(th -> th.get("scope").equals("col"))
        .map(MarkupTree::text)
        .toList();
  }

  private static Briefing ranked(String personnel) {
    return new Given()
        .deployment("D1", "personnel", "40")
        .deployment("D2", "contributor", "NOR", "personnel", personnel)
        .briefing(Given.DAY, "", Given.scope("all"));
  }

  private static MarkupTree section(MarkupTree page, String id) {
    return one(page.all(Element.SECTION), s -> s.get("id").equals(id));
  }

  @Test
  void typesANumberOnlyWhereOneNumberSaysItAll() throws IOException {
    MarkupTree figures = section(write(SampleBriefing.rich()), "key-figures");

    assertThat(figures.all(Element.DD))
        .extracting(MarkupTree::text)
        .startsWith(
            "about 500[3]",
            "mission-reported; 0 attributed to contributors",
            "+120 since 31 May 2020",
            "285[1]")
        .contains("up to 195[2]", "unknown (not reported)[5]", "17[6, 7]");
    assertThat(figures.all(Element.DATA))
        .extracting(d -> d.get("value"))
        .containsExactly("285", "17");
  }

  @Test
  void leadsFromEveryFigureThroughItsNoteToTheSource() throws IOException {
    MarkupTree page = write(SampleBriefing.rich());
    MarkupTree note = one(page.all(Element.LI), li -> li.get("id").equals("note-3"));

    assertThat(page.all(Element.SUP))
        .flatExtracting(sup -> sup.all(Element.A))
        .extracting(a -> a.get("href"))
        .contains("#note-1", "#note-2", "#note-3", "#note-5");
    assertThat(note.text())
        .isEqualTo(
            "Whole mission, NMI: about 500. “about <500> troops”. Source 1. Record founding/D3.");
    assertThat(note.all(Element.A)).extracting(a -> a.get("href")).containsExactly("#source-1");
  }

  @Test
  void linksNothingButTheWeb() throws IOException {
    MarkupTree sources = section(write(SampleBriefing.rich()), "sources");

    assertThat(sources.all(Element.A))
        .extracting(a -> a.get("href"))
        .containsExactly("https://example.org/news?id=1&l=en", "http://example.org/ar");
    assertThat(sources.text()).contains("javascript:alert(1)");
  }

  @Test
  void setsBesideEachChartTheTableOfItsFigures() throws IOException {
    MarkupTree charts = section(write(SampleBriefing.rich()), "over-time");

    assertThat(charts.all(Element.FIGURE)).hasSize(2).allMatch(f -> !f.get("alt").isBlank());
    assertThat(charts.all(Element.TABLE)).hasSize(2);
    assertThat(charts.all(Element.STEP)).hasSize(3);
    assertThat(charts.all(Element.TABLE).get(0).text())
        .contains("Mission-reported", "2018-10-01", "2020-01-04", "about 500")
        .contains("nothing is reported")
        .doesNotContain("On hold");
    assertThat(charts.all(Element.P))
        .extracting(MarkupTree::text)
        .satisfiesExactly(
            days -> assertThat(days).startsWith("Where a source says only a month or a year,"),
            marks ->
                assertThat(marks)
                    .isEqualTo("Marked: Mission begins; On hold. The timeline has their dates."));
  }

  @Test
  void listsEachRecordOfTheTimelineOnceInItsOrder() throws IOException {
    MarkupTree timeline = section(write(SampleBriefing.rich()), "timeline");
    List<MarkupTree> rows = timeline.all(Element.TBODY).get(0).children();

    assertThat(rows).hasSize(18);
    assertThat(rows.get(4).get("class")).isEqualTo("deployment");
    assertThat(rows.get(6).children())
        .extracting(MarkupTree::text)
        .containsExactly(
            "3 Jan 2020",
            "US drone strike kills Qasem Soleimani (قاسم سليماني)",
            "NMI",
            "",
            "11 (11 to 12) killed",
            "Baghdad airport",
            "2, 4");
  }

  @Test
  void endsWithWhatWentIn() throws IOException {
    MarkupTree page = write(SampleBriefing.rich());
    MarkupTree last = page.all(Element.BODY).get(0).children().getLast();

    assertThat(last.get("id")).isEqualTo("provenance");
    assertThat(last.text())
        .contains("run-3f9a", "7c".repeat(32), "5e".repeat(32))
        .contains("Quellen/Ελλάδα <1>.json", "0c".repeat(32));
  }

  @Test
  void leavesOutTheSectionsThatAreSwitchedOff() throws IOException {
    Briefing without = SampleBriefing.showing(List.of("key-points", "events"));

    assertThat(write(without).all(Element.H2))
        .extracting(MarkupTree::text)
        .containsExactly(
            "Key points",
            "Contents",
            "Events",
            "Scope and method",
            "Notes",
            "Sources",
            "Provenance");
  }

  @Test
  void namesEachSectionByItsIdInTheSettings() throws IOException {
    assertThat(write(SampleBriefing.rich()).all(Element.SECTION))
        .extracting(s -> s.get("id"))
        .containsSubsequence(Section.ids());
  }

  @Test
  void partsMovementFromNewKnowledgeAndFromMethod() throws IOException {
    MarkupTree changes = section(write(SampleBriefing.rich()), "changes");
    List<MarkupTree> tables = changes.all(Element.TABLE);

    assertThat(rows(tables.get(0)))
        .containsExactly(
            List.of("NMI, present", "380[3]", "about 500[3]", "+120"),
            List.of("CJTF-OIR, present", "5,200[5]", "unknown (not reported)[5]", "now unknown"));
    assertThat(rows(tables.get(1)))
        .containsExactly(
            List.of("Denmark in NMI", "165[1]", "285[1]", "+120"),
            List.of("Norway in CJTF-OIR", "60[4]", "", "no longer recorded"));
    assertThat(changes.text())
        .contains("28 further figures of contributors have moved by no more than these.");
    assertThat(rows(tables.get(2)))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly(
            "new founding/D1",
            "corrected founding/D2",
            "withdrawn founding/D9",
            "late founding/E5");
    assertThat(changes.all(Element.LI))
        .extracting(MarkupTree::text)
        .containsExactly("The total now leaves out operations of advice: scope \"peacekeeping\".");
    assertThat(changes.text()).contains("Further changed records that are not listed here: 12.");
  }

  @Test
  void saysThatNothingHasChanged() throws IOException {
    Briefing same =
        SampleBriefing.changed(
            new Briefing.Changes("edition 1", List.of(), List.of(), 0, List.of(), List.of(), 0));

    assertThat(section(write(same), "contents").all(Element.P))
        .extracting(MarkupTree::text)
        .containsExactly(
            "Nothing is other than in edition 1, worked out anew from what may be shown today.");
  }

  @Test
  void printsWithEachTotalWhatItCounts() throws IOException {
    MarkupTree totals = section(write(SampleBriefing.rich()), "totals");
    List<MarkupTree> tables = totals.all(Element.TABLE);

    assertThat(totals.all(Element.P).get(0).text()).startsWith("Counted are troops, police");
    assertThat(rows(tables.get(0)))
        .contains(
            List.of("1", "Pakistan", "7,540[8]", "641[8]", "85[8]", "8,266[8]", "8.4 %"),
            List.of("", "Total", "83,008[8]", "13,053[8]", "1,843[8]", "97,904[8]", ""));
    assertThat(rows(tables.get(1)))
        .containsExactly(
            List.of("Bangladesh", "2", "7,918", "Pakistan", "1", "8,266"),
            List.of("Withheld", "", "unknown (not reported)", "", "", ""));
    assertThat(rows(tables.get(2)))
        .contains(
            List.of("Pakistan", "", "3,748", "", "3,748"),
            List.of("Total", "1,414", "6,298", "326", "97,904"));
    assertThat(rows(tables.get(3)))
        .contains(List.of("Average, weighted by days", "about 488[3]", "338 of 367 days"));
    assertThat(rows(tables.get(4)))
        .contains(List.of("31 May 2010", "101,888[8]", "101,939[8]", "-51"));
    assertThat(tables.subList(0, 5))
        .allSatisfy(
            table ->
                assertThat(
                        table.all(Element.COL).stream()
                            .mapToDouble(col -> Double.parseDouble(col.get("width")))
                            .sum())
                    .isCloseTo(100, within(0.1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10, 11, 15, 37})
  void setsAMatrixOfAnyWidthInPartsOfAPagesWidth(int operations) throws IOException {
    List<MarkupTree> tables =
        section(write(SampleBriefing.withOperations(operations)), "totals").all(Element.TABLE);
    List<MarkupTree> parts =
        tables.stream()
            .filter(t -> t.all(Element.CAPTION).get(0).text().contains("and operation"))
            .toList();

    assertThat(parts).hasSize((operations + 9) / 10);
    assertThat(parts.stream().flatMap(part -> rows(part).get(0).stream()))
        .containsSubsequence("1", String.valueOf(operations));
    assertThat(parts).allMatch(part -> part.all(Element.TH).size() <= 14);
  }

  @Test
  void standsFiguresAtTheRightOfTheirColumns() throws IOException {
    for (MarkupTree table : write(SampleBriefing.rich()).all(Element.TABLE)) {
      List<MarkupTree> columns = table.all(Element.COL);
      for (MarkupTree row : table.all(Element.TBODY).get(0).children()) {
        for (int i = 0; i < row.children().size(); i++) {
          if (!row.children().get(i).all(Element.SUP).isEmpty()) {
            assertThat(columns.get(i).get("type")).as(row.text()).isEqualTo("number");
          }
        }
      }
    }
  }

  @Test
  void neverAddsDatasetsOfEvents() throws IOException {
    MarkupTree events = section(write(SampleBriefing.rich()), "events");

    assertThat(events.all(Element.H3))
        .extracting(MarkupTree::text)
        .containsExactly("UCDP GED 25.1", "muster");
    assertThat(rows(events.all(Element.TABLE).get(0)))
        .containsExactly(
            List.of("Occurred", "15[7]", "1[7]", "11 (11 to 12)[6]", "unknown (not reported)[7]"),
            List.of("Planned", "2[7]", "0[7]", "0[7]", "unknown (not reported)[7]"));
    assertThat(events.all(Element.P).getLast().text())
        .isEqualTo("Datasets describe the same incidents and are never added to each other.");
  }

  @Test
  void setsCasualtiesOfOwnForcesApartByCause() throws IOException {
    MarkupTree casualties = section(write(SampleBriefing.rich()), "casualties");

    assertThat(rows(casualties.all(Element.TABLE).get(0)))
        .contains(
            List.of("Denmark", "37[8]", "7[8]", "", "214[8]", "unknown (not reported)[5]", ""));
  }

  @Test
  void saysOnceWhereTheRecordsAreThatNotesDoNotName() throws IOException {
    MarkupTree page = write(SampleBriefing.rich());

    assertThat(section(page, "notes").all(Element.P).getFirst().text())
        .endsWith(
            "Records that a note does not name are in the workbook: under its number in the sheet"
                + " Evidence, or among the deployments and events.");
    assertThat(one(page.all(Element.LI), li -> li.get("id").equals("note-8")).text())
        .isEqualTo("5 records, from founding/D1 to founding/E6. Sources 1, 2.");
  }

  @Test
  void writesNotesThatFollowEachOtherAsTheFirstToTheLast() throws IOException {
    assertThat(notes(1, 2, 3)).isEqualTo("[1–3]");
    assertThat(notes(1, 2, 4, 5, 6, 8)).isEqualTo("[1, 2, 4–6, 8]");
    assertThat(notes(1, 2, 3, 5, 6, 7, 8)).isEqualTo("[1–3, 5–8]");
    assertThat(notes(7)).isEqualTo("[7]");
  }

  private String notes(Integer... numbers) throws IOException {
    Briefing.Figure figure = new Briefing.Figure("x", null, null, null, List.of(numbers));
    Briefing briefing =
        SampleBriefing.changed(
            new Briefing.Changes(
                "edition 1",
                List.of(new Briefing.Movement("m", figure, figure, "")),
                List.of(),
                0,
                List.of(),
                List.of(),
                0));
    return section(write(briefing), "changes").all(Element.SUP).get(0).text();
  }

  @Test
  void printsTheReasonsOfOverruledGuards() throws IOException {
    assertThat(section(write(SampleBriefing.rich()), "method").all(Element.LI))
        .extracting(MarkupTree::text)
        .contains("two-hats, for own/D7: The staff of the second operation serve under it alone.");
  }

  private static List<List<String>> rows(MarkupTree table) {
    return table.all(Element.TR).stream()
        .skip(1)
        .map(row -> row.children().stream().map(MarkupTree::text).toList())
        .toList();
  }

  private static MarkupTree one(List<MarkupTree> all, Predicate<MarkupTree> which) {
    return all.stream().filter(which).findFirst().orElseThrow();
  }
}
