package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.render.markup.TemplateEngine;

final class LanguageFileTest {
  private static final String FILE = "languages/da.yaml";

  @TempDir Path temp;

  @Test
  void readsPhrases() {
    LanguageFile.Read read =
        LanguageFile.read(
            FILE,
            """
            # A comment.
            language: da
            phrases:
              Sources: Kilder
              "{0} of {1}": "{0} af {1}"
            """);
    assertThat(read.tag()).isEqualTo("da");
    assertThat(read.phrases())
        .containsEntry("Sources", "Kilder")
        .containsEntry("{0} of {1}", "{0} af {1}");
  }

  @Test
  void tellsAllMistakesOfAFile() {
    assertThatThrownBy(
            () ->
                LanguageFile.read(
                    FILE,
                    """
                    language: da
                    phrases:
                      "{0} of {1}": "{0} af"
                      Sources: [Kilder]
                      Notes: ""
                      Notes: Noter
                    countries: {MM: B, MMR: ""}
                    phrase: x
                    """))
        .isInstanceOf(CannotStartException.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().map(line -> line.replaceFirst(": .*", "")))
                    .containsExactlyInAnyOrder(
                        "languages/da.yaml, line 3, column 17",
                        "languages/da.yaml, line 4, column 12",
                        "languages/da.yaml, line 6, column 3",
                        "languages/da.yaml, line 7, column 17",
                        "languages/da.yaml, line 7, column 25",
                        "languages/da.yaml, line 8, column 9"));
  }

  @Test
  void namesCountriesOtherwise() {
    LanguageFile.Read read =
        LanguageFile.read(FILE, "language: da\nphrases: {}\ncountries:\n  MMR: Burma\n");
    assertThat(read.language().country("MM", "Myanmar")).isEqualTo("Burma");
    assertThat(read.language().country("DE", "Germany")).isEqualTo("Tyskland");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language: da~phrases: {}~countries:~  MM: B|languages/da.yaml, line 4, column 7: 'MM' is"
            + " no country's code of three letters",
        "language: da~phrases: {}~countries:~  MMR: ' '|languages/da.yaml, line 4, column 8: the"
            + " name of MMR is blank",
        "''|languages/da.yaml: the file is empty; begin it with 'language: da'",
        "language: da|languages/da.yaml: the key 'phrases' is missing",
        "- a|languages/da.yaml, line 1, column 1: here stand the keys 'language' and 'phrases'",
        "language: [|languages/da.yaml, line 1, column 12: it is no YAML:",
        "language: de~phrases: {}|languages/da.yaml, line 1, column 11: 'language' has to say what",
        "phrases: {}|languages/da.yaml: 'language' has to say what the file's name says: da",
        "language: da~words: {}|languages/da.yaml, line 2, column 8: 'words' is no key here",
        "language: da~language: da|languages/da.yaml, line 2, column 1: 'language' stands here"
            + " twice",
        "language: da~phrases:~  A: b~  A: c|languages/da.yaml, line 4, column 3: 'A' stands here"
            + " twice",
        "language: da~phrases: x|languages/da.yaml, line 2, column 10: here stand English phrases",
        "language: da~phrases:~  A: [b]|languages/da.yaml, line 3, column 6: a text is expected"
            + " here",
        "language: da~phrases:~  A:|languages/da.yaml, line 3, column 5: '': it is blank",
        "language: da~phrases:~  A: '{0}'|languages/da.yaml, line 3, column 6: '{0}': it has the"
            + " values",
        "language: da~phrases:~  'A {0}': 'b {0'|languages/da.yaml, line 3, column 12: 'b {0': it"
            + " is no",
        "language: da~phrases:~  'A {0': 'b'|languages/da.yaml, line 3, column 11: 'b': the"
            + " English",
        "language: da~phrases: &a~  A: *a|languages/da.yaml, line 2, column 10: a text is expected",
      })
  void refusesWithThePlace(String yaml, String message) {
    assertThatThrownBy(() -> LanguageFile.read(FILE, yaml.replace('~', '\n')))
        .isInstanceOf(CannotStartException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void makesNoObjectOfWhatAFileSays() {
    String hostile = "language: da\nphrases:\n  A: !!javax.script.ScriptEngineManager [x]\n";
    assertThatThrownBy(() -> LanguageFile.read(FILE, hostile))
        .hasMessageContaining("line 3, column 6: it is no YAML: Global tag is not allowed");
  }

  @Test
  void stopsAtWhatIsFarTooLargeOrDeep() {
    assertThatThrownBy(() -> LanguageFile.read(FILE, "a: " + "x".repeat(2 << 20)))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("it is no YAML");
    assertThatThrownBy(() -> LanguageFile.read(FILE, "[".repeat(10_000)))
        .isInstanceOf(CannotStartException.class);
  }

  @Test
  void refusesAFileWhoseNameIsNoLanguage() {
    assertThatThrownBy(() -> LanguageFile.read("languages/da_DK.yaml", "language: da_DK"))
        .hasMessageStartingWith("languages/da_DK.yaml: 'da_DK' is no language as in BCP 47");
  }

  @Test
  void leavesEnglishToTheTemplates() {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("languages/en.yaml", "language: en\nphrases: {}\n");
    assertThatThrownBy(() -> Languages.read(texts)).hasMessageContaining("edit them there");
  }

  private Path templates(String danish) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("templates"));
    for (String name :
        List.of("briefing.ftl", "workbook.ftl", "placemat.ftl", "lib/text.ftl", "lib/charts.ftl")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(Path.of("templates").resolve(name), folder.resolve(name));
    }
    Files.createDirectories(folder.resolve("languages"));
    Files.writeString(folder.resolve(FILE), danish);
    return folder;
  }

  private SettingsFile settings(String language) throws IOException {
    return SettingsFile.read(
        Files.writeString(
            temp.resolve("muster.yaml"),
            "briefings:\n  - id: one\n    title: One\n    language: " + language + "\n"));
  }

  @Test
  void tellsTheNearestOfALanguageThatIsNotThere() throws IOException {
    Path folder = templates("language: da\nphrases: {}\n");
    assertThat(Templates.of(settings("da"), folder).languages()).isNotNull();
    assertThatThrownBy(() -> Templates.of(settings("dan"), folder))
        .isInstanceOf(CannotStartException.class)
        .hasMessageMatching("file \\[.*muster.yaml] - 4:15: .*")
        .hasMessageEndingWith(
            "briefings[0].language: the language 'dan' is not there; nearest is 'da' of [en, da]; a"
                + " file languages/dan.yaml of the templates folder adds it");
    assertThatThrownBy(() -> settings("Danish (DK)"))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("4:15: ")
        .hasMessageContaining("briefings[0].language: 'Danish (DK)' is no language as in BCP 47");
  }

  @Test
  void isPartOfWhatIdentifiesARun() throws IOException {
    Path folder = templates("language: da\nphrases: {}\n");
    String before = new TemplateEngine(folder).digest();
    Files.writeString(folder.resolve(FILE), "language: da\nphrases: {All: Alle}\n");
    assertThat(new TemplateEngine(folder).digest()).isNotEqualTo(before);
  }

  @Test
  void isValidatedWithTheTemplates() throws IOException {
    Path folder = templates("language: da\nphrases: {'up to {0}': op til}\n");
    Path settings = Files.writeString(temp.resolve("own.yaml"), "zone: UTC\n");
    List<String> said = new ArrayList<>();
    NightRequest request = Asked.in(temp).templates(folder).settings(settings).request();
    assertThat(new Validation(request).run(said::add)).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(said)
        .containsExactly(
            "languages/da.yaml, line 2, column 24: 'op til': it has no values, but the"
                + " English phrase has the values {0}",
            "1 finding.");
  }
}
