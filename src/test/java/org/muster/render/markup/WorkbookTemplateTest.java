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
  void keepsEverySheetWithItsHeaderWhenThereAreNoRows() throws IOException {
    MarkupTree book = write(SampleBriefing.empty());

    assertThat(sheets(book))
        .extracting(s -> s.get("title"))
        .containsExactly(
            "Read me", "Summary", "Strength", "Deployments", "Events", "Notes", "Sources");
    for (MarkupTree sheet : sheets(book).subList(2, 7)) {
      assertThat(sheet.all(Element.TABLE)).hasSize(1);
      assertThat(sheet.all(Element.THEAD)).hasSize(1);
      assertThat(sheet.all(Element.TD)).isEmpty();
    }
  }

  private static List<MarkupTree> sheets(MarkupTree book) {
    return book.all(Element.BODY).get(0).children();
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
        .contains("33.2625", "11 (11 to 12)", "2");
    for (int i = 0; i < columns.size(); i++) {
      MarkupTree cell = strike.get(i);
      switch (columns.get(i).get("type")) {
        case "date" -> assertThat(cell.all(Element.TIME)).hasSize(1);
        case "number" -> assertThat(cell.all(Element.DATA)).hasSize(cell.text().isEmpty() ? 0 : 1);
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

    assertThat(rows).hasSize(6).allMatch(row -> row.children().size() == heads.size());
    assertThat(cell(rows.get(5), heads, "Contributor")).isEqualTo("Denmark");
    assertThat(cell(rows.get(5), heads, "Present")).isEmpty();
    assertThat(cell(rows.get(5), heads, "Ceiling")).isEqualTo("up to 195");
    assertThat(cell(rows.get(5), heads, "Ceiling, high")).isEqualTo("195");
    assertThat(cell(rows.get(0), heads, "Present, best")).isEqualTo("500");
    assertThat(cell(rows.get(0), heads, "Announced, best")).isEqualTo("285");
    assertThat(cell(rows.get(0), heads, "Notes")).isEqualTo("present: 3; announced: 1");
    assertThat(cell(rows.get(3), heads, "Present")).isEqualTo("unknown (not reported)");
    assertThat(cell(rows.get(3), heads, "Present, best")).isEmpty();
  }

  private static String cell(MarkupTree row, List<String> heads, String head) {
    return row.children().get(heads.indexOf(head)).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployments", "Events", "Notes", "Sources"})
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
