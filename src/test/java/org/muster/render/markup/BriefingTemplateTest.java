package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;

final class BriefingTemplateTest {
  @TempDir Path temp;
  private TemplateEngine engine;

  @BeforeEach
  void realTemplates() throws IOException {
    engine = new TemplateEngine(Path.of("templates"));
  }

  private MarkupTree write(Briefing briefing) throws IOException {
    Path file = temp.resolve("out.xhtml");
    engine.write("briefing.ftl", briefing, file);
    return MarkupTree.read(file);
  }

  @Test
  void saysInOneSentenceThatASectionHasNothingToSay() throws IOException {
    MarkupTree page = write(SampleBriefing.empty());

    assertThat(page.all(Element.H2))
        .extracting(MarkupTree::text)
        .containsExactly(
            "Key points",
            "Key figures",
            "Contents",
            "Strength",
            "Strength over time",
            "Announced and planned",
            "Timeline",
            "Data quality",
            "Scope and method",
            "Notes",
            "Sources",
            "Provenance");
    assertThat(page.all(Element.SECTION))
        .filteredOn(s -> !s.get("id").equals("contents"))
        .allSatisfy(s -> assertThat(s.all(Element.P)).as(s.get("id")).isNotEmpty());
    assertThat(page.all(Element.P))
        .filteredOn(p -> p.get("class").equals("nothing"))
        .hasSize(11)
        .extracting(MarkupTree::text)
        .allMatch(text -> text.matches("[A-Z][^.]+\\."))
        .doesNotHaveDuplicates();
    assertThat(page.all(Element.TABLE)).hasSize(2);
  }

  private static MarkupTree section(MarkupTree page, String id) {
    return one(page.all(Element.SECTION), s -> s.get("id").equals(id));
  }

  @Test
  void typesANumberOnlyWhereOneNumberSaysItAll() throws IOException {
    MarkupTree figures = section(write(SampleBriefing.rich()), "key-figures");

    assertThat(figures.all(Element.DD))
        .extracting(MarkupTree::text)
        .startsWith("about 500[3]", "mission-reported; 0 attributed to contributors", "285[1]")
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
    assertThat(charts.all(Element.P).get(0).text())
        .endsWith(" Marked: Mission begins; On hold. The timeline has their dates.");
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
            "2");
  }

  @Test
  void endsWithWhatWentIn() throws IOException {
    MarkupTree page = write(SampleBriefing.rich());
    MarkupTree last = page.all(Element.BODY).get(0).children().getLast();

    assertThat(last.get("id")).isEqualTo("provenance");
    assertThat(last.get("break")).isEqualTo("page");
    assertThat(last.text())
        .contains("run-3f9a", "7c".repeat(32), "5e".repeat(32))
        .contains("Quellen/Ελλάδα <1>.json", "0c".repeat(32));
  }

  private static MarkupTree one(List<MarkupTree> all, Predicate<MarkupTree> which) {
    return all.stream().filter(which).findFirst().orElseThrow();
  }
}
