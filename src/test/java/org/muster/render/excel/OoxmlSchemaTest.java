package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.render.markup.SampleBriefing;
import org.muster.render.markup.TemplateEngine;

/** Each part is valid by its schema, and each relationship leads to a part. */
final class OoxmlSchemaTest {
  private static final String SHEET = "xl/worksheets/sheet2.xml";

  @TempDir Path dir;

  @Test
  void makesPartsThatAreValidByTheirSchemas() throws IOException {
    Map<String, String> parts = new Sample(dir).render(Sample.everything()).parts();
    assertThat(WorkbookFaults.of(parts)).isEmpty();
    assertThat(parts)
        .containsKeys(SHEET, "xl/tables/table1.xml", "xl/charts/chart1.xml", "docProps/custom.xml");
  }

  @Test
  void makesSuchPartsOfWhateverTheTemplateIsGiven() throws IOException {
    TemplateEngine engine = new TemplateEngine(Path.of("templates"));
    Path markup = dir.resolve("sample.xhtml");
    for (Briefing briefing : briefings()) {
      engine.write("workbook.ftl", briefing, markup);
      assertThat(WorkbookFaults.of(new Sample(dir).render(markup).parts())).isEmpty();
    }
  }

  /** Rich, without anything, with long notes and names, with characters that mean something. */
  private static List<Briefing> briefings() {
    return List.of(
        SampleBriefing.rich(),
        SampleBriefing.empty(),
        SampleBriefing.saying("A word with what it means. ".repeat(200).strip()),
        SampleBriefing.saying("N".repeat(60)),
        SampleBriefing.saying("=1+1 \t]]> <&\"' _x003D_ \u202eالعراق 😀 \u0000"),
        SampleBriefing.withOperations(40),
        SampleBriefing.withEvents(3_000));
  }

  @Test
  void findsAFaultInAPart() throws IOException {
    Map<String, String> parts = new Sample(dir).render(Sample.everything()).parts();
    String sheet = parts.getOrDefault(SHEET, "");
    assertThat(faults(parts, SHEET, sheet.replace("</sheetData>", "<bogus/></sheetData>")))
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith(SHEET));
    assertThat(faults(parts, SHEET, sheet.replaceFirst(" s=\"\\d+\"", " s=\"first\"")))
        .isNotEmpty();
    assertThat(faults(parts, SHEET, sheet.substring(0, sheet.length() / 2))).isNotEmpty();
  }

  private static List<String> faults(Map<String, String> parts, String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put(name, text);
    return WorkbookFaults.of(changed);
  }

  @Test
  void findsAPartThatIsNotThereOrThatNobodyKnows() throws IOException {
    Map<String, String> parts = new Sample(dir).render(Sample.everything()).parts();
    assertThat(faults(parts, "xl/comments1.xml", "<comments/>"))
        .containsExactly("xl/comments1.xml: no schema is known for it");
    parts.remove(SHEET);
    assertThat(WorkbookFaults.of(parts))
        .containsExactly(
            "xl/_rels/workbook.xml.rels leads to xl/worksheets/sheet2.xml, which is not there");
  }
}
