package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.briefing.settings.Section;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;

final class ValidationTest {
  @TempDir Path temp;
  private final List<String> said = new ArrayList<>();

  private ExitCode validate(String settings) throws IOException {
    Path file = Files.writeString(temp.resolve("own.yaml"), settings);
    return new Validation(request(temp.resolve("input"), file)).run(said::add);
  }

  private NightRequest request(Path input, @Nullable Path settings) {
    return Asked.in(temp).input(input).templates(Path.of("templates")).settings(settings).request();
  }

  @Test
  void findsNothingWrongWithWhatIsShipped() throws IOException {
    assertThat(new Validation(request(Path.of("input"), null)).run(said::add))
        .as("%s", said)
        .isEqualTo(ExitCode.DONE);
    assertThat(said).containsExactly("Settings, layouts, templates and languages are right.");
  }

  @Test
  void tellsWhatIsWrongWithSettingsLayoutsAndTemplatesInOneGo() throws IOException {
    Path layouts = Files.createDirectories(temp.resolve("input/layouts"));
    Files.writeString(layouts.resolve("a.yaml"), "nonsense: 1\n");
    Files.writeString(layouts.resolve("b.yaml"), "other: 1\n");

    assertThat(validate("colour: blue\n")).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said).hasSize(4);
    assertThat(said.get(0)).contains("1:9: ").contains("unknown setting 'colour'");
    assertThat(said.get(1)).contains("layouts/a.yaml");
    assertThat(said.get(2)).contains("layouts/b.yaml");
    assertThat(said.get(3)).isEqualTo("3 findings.");
  }

  @Test
  void tellsEveryMistakeOfTheSettingsEachAtItsPlace() throws IOException {
    String settings =
        """
        zone: Mars/Olympus
        as-of: yesterday
        colour: blue
        pdf:
          max-pages: many
          paper: a5
          password-file: %s
        intake:
          max-columns: 0
          max-row-length: 67108865
          archive: %s
        counting:
          stale-after: soon
          overrule:
            - {guard: luck, reason: ' '}
        scopes:
          - {title: ' '}
          - {id: a, title: A, operations: [X], without: [X], operation: X}
        briefings:
          - title: On
            sections: [weather, events, tides]
            audience: TLP:PINK
            scopes: [b]
            list-events: 0
          - {id: con, title: Con}
          - {id: one, title: One, period: P0D, formats: {docx: a.ftl, html: none.ftl}}
          - {id: ONE, title: One}
          - {id: three, title: Three}
          - {id: Three, title: Three}
        """
            .formatted(temp.resolve("none"), temp.resolve("input/archive"));
    assertThat(validate(settings)).isEqualTo(ExitCode.NOT_STARTED);
    List<String> lines =
        said.stream()
            .map(
                line -> line.replaceFirst("^file \\[.*own.yaml] - ", "").replace("" + temp, "TEMP"))
            .toList();
    List<String> expected =
        List.of(
            "1:7: zone: 'Mars/Olympus' is no time zone such as Europe/Copenhagen",
            "2:8: as-of: it is no day YYYY-MM-DD: 'yesterday'",
            "3:9: unknown setting 'colour'; known here: zone, as-of, release, intak"
                + "e, pdf, counting, scopes, briefings",
            "5:14: 'many' cannot be the value of 'pdf.max-pages': it is a whole num"
                + "ber up to 2147483647",
            "6:10: 'a5' cannot be the value of 'pdf.paper': it is a4 or letter",
            "7:18: pdf.password-file: the file TEMP/none cannot be read",
            "9:16: intake.max-columns is out of range: 0 is less than 1",
            "10:19: intake.max-row-length is out of range: 67108865 is more than 67108864",
            "11:12: intake.archive: 'TEMP/input/archive' and TEMP/input lie within each other",
            "13:16: counting.stale-after: a duration is written as P1Y, P6M, P2W or P90D",
            "15:15: counting.overrule[0].guard: 'luck' is none of the guards",
            "15:29: counting.overrule[0].reason: overruling a guard has no reason",
            "17:13: scopes[0].id: a scope's id is 1 to 60 of A-Z a-z 0-9 . _ -: ''",
            "17:13: scopes[0].title: the scope '0' has no title",
            "18:50: scopes[1].without: 'X' is counted and left out",
            "18:65: unknown setting 'scopes[1].operation'; known here: id, title, d"
                + "efinition, operations,",
            "20:12: briefings[0].id: a briefing's id is 1 to 80 of A-Z a-z 0-9 . _ -: ''",
            "21:16: briefings[0].sections: 'weather' is none of the sections",
            "21:16: briefings[0].sections: 'tides' is none of the sections",
            "22:15: briefings[0].audience: 'TLP:PINK' is not one of",
            "23:14: briefings[0].scopes: 'b' is none of the scopes",
            "24:18: briefings[0].list-events: list-events is not 1 or more: 0",
            "25:10: briefings[1].id: no file may be called 'con' everywhere",
            "26:35: briefings[2].period: a duration is positive",
            "26:56: briefings[2].formats: 'docx' is not one of the formats",
            "26:69: briefings[2].formats.html: the template 'none.ftl' is not in templates; near"
                + "est is 'briefing.ftl' of [briefing.ftl, placemat.ftl, workbook.ftl]",
            "29:10: briefings[5].id: two briefings have the id 'Three'",
            "27 findings.");
    assertThat(lines).hasSameSizeAs(expected);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).startsWith(expected.get(i));
    }
  }

  @Test
  void tellsWhichTemplateAndLanguageABriefingMissesAndWhatIsNearest() throws IOException {
    String settings =
        """
        briefings:
          - id: one
            title: One
            language: dan
            formats:
              pdf: breifing.ftl
        """;
    assertThat(validate(settings)).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said).hasSize(3);
    assertThat(said.get(0))
        .contains("own.yaml] - 4:15: briefings[0].language: the language 'dan' is not there")
        .contains("nearest is 'da'");
    assertThat(said.get(1))
        .contains("own.yaml] - 6:12: briefings[0].formats.pdf: the template 'breifing.ftl' is not")
        .contains("nearest is 'briefing.ftl' of [briefing.ftl, placemat.ftl, workbook.ftl]");
  }

  @Test
  void tellsWhichTemplateDoesNotMakeWhatItIsNamedFor() throws IOException {
    String settings =
        """
        briefings:
          - id: one
            title: One
            formats:
              html: briefing.ftl
              xlsx: briefing.ftl
        """;
    assertThat(validate(settings)).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said).hasSize(2);
    assertThat(said.getFirst())
        .contains(
            "own.yaml] - 6:13: briefings[0].formats.xlsx: the template 'briefing.ftl' makes no")
        .contains(" xlsx of made-up records: in a workbook the body holds <section")
        .endsWith("; it wrote: <h1>One</h1>");
  }

  @Test
  void tellsOfALanguageWhoseFileIsWrongOnlyThat() throws IOException {
    Path templates = temp.resolve("templates");
    Files.createDirectories(templates.resolve("languages"));
    Files.writeString(
        templates.resolve("languages/nb.yaml"), "language: nb\nphrases: {Notes: '', A: ''}\n");
    Path settings =
        Files.writeString(
            temp.resolve("own.yaml"),
            "briefings: [{id: a, title: A, language: nb, formats: {html: a.ftl}}]\n");
    Files.writeString(
        templates.resolve("a.ftl"),
        "<#ftl attributes={\"model\": 1}>\n<html lang=\"nb\"><head><title>x</title>"
            + "<meta name=\"marking\" content=\"${b.marking}\"/>"
            + "<meta name=\"as-of\" content=\"${b.asOf}\"/></head><body><p>x</p></body></html>");
    NightRequest request = Asked.in(temp).templates(templates).settings(settings).request();

    assertThat(new Validation(request).run(said::add)).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said)
        .containsExactly(
            "languages/nb.yaml, line 2, column 18: '': it is blank",
            "languages/nb.yaml, line 2, column 25: '': it is blank",
            "2 findings.");
  }

  @Test
  void tellsWhichTemplateWritesNoDocument() throws IOException {
    assertThat(validate("briefings: [{id: a, title: A, formats: {html: lib/text.ftl}}]\n"))
        .isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said.getFirst())
        .contains("own.yaml] - 1:")
        .endsWith("of made-up records, lib/text.ftl: it ends before <html> does; it wrote: ");
  }

  @Test
  void hasASampleWithSomethingInEverySection() throws IOException {
    SettingsFile settings = SettingsFile.read(null);
    Briefing sample =
        new SampleBriefings(settings)
            .rich(settings.briefings().getFirst(), Language.english())
            .briefing();

    assertThat(sample.sections()).containsExactlyElementsOf(Section.ids());
    assertThat(sample.keyPoints()).isNotEmpty();
    assertThat(sample.keyFigures()).isNotEmpty();
    assertThat(sample.changes().records()).isNotEmpty();
    assertThat(sample.totals()).isNotEmpty();
    assertThat(sample.operations()).hasSizeGreaterThan(2);
    assertThat(sample.announcements()).isNotEmpty();
    assertThat(sample.charts()).isNotEmpty();
    assertThat(sample.timeline()).isNotEmpty();
    assertThat(sample.notes()).isNotEmpty();
    assertThat(sample.toString())
        .contains("unknown", "up to 195", "at least 20", "بعثة المثال", "<East> & Strait");
  }
}
