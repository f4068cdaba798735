package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.briefing.settings.Section;
import org.muster.language.Language;

final class ValidationTest {
  @TempDir Path temp;
  private final List<String> said = new ArrayList<>();

  private ExitCode validate(String settings) throws IOException {
    Path file = Files.writeString(temp.resolve("own.yaml"), settings);
    return new Validation(temp.resolve("input"), Path.of("templates"), file).run(said::add);
  }

  @Test
  void findsNothingWrongWithWhatIsShipped() throws IOException {
    assertThat(new Validation(Path.of("input"), Path.of("templates"), null).run(said::add))
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
  void tellsWhichTemplateABriefingMisses() throws IOException {
    String settings =
        """
        briefings:
          - id: one
            title: One
            formats:
              pdf: none.ftl
        """;
    assertThat(validate(settings)).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said.getFirst()).startsWith("briefing 'one' needs the template none.ftl");
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
