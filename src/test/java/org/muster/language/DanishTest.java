package org.muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The Danish file has words for all that is said, and for nothing else. */
final class DanishTest {
  private static final Path FILE = Path.of("templates/languages/da.yaml");

  private static SaidPhrases said;

  @BeforeAll
  static void read() throws IOException {
    said = SaidPhrases.read();
  }

  private static Map<String, String> danish() throws IOException {
    LoaderOptions once = new LoaderOptions();
    once.setAllowDuplicateKeys(false);
    Map<String, Map<String, String>> file =
        new Yaml(new SafeConstructor(once)).load(Files.readString(FILE));
    return Objects.requireNonNull(file.get("phrases"), "phrases");
  }

  @Test
  void everyPhraseCanBeReadOffTheSources() {
    assertThat(said.unreadable()).isEmpty();
  }

  @Test
  void hasWordsForEveryPhrase() throws IOException {
    Map<String, String> danish = danish();
    List<String> lacking = new ArrayList<>();
    said.phrases()
        .forEach(
            (phrase, place) -> {
              if (!danish.containsKey(phrase)) {
                lacking.add(place + ": " + phrase);
              }
            });
    Files.write(Path.of("target/lacking-da.txt"), lacking);
    assertThat(lacking).as("see target/lacking-da.txt").isEmpty();
  }

  @Test
  void hasNoWordsForWhatNobodySays() throws IOException {
    assertThat(danish().keySet()).isSubsetOf(said.phrases().keySet());
  }

  @Test
  void hasTheValuesOfTheEnglishPhrases() throws IOException {
    danish().forEach((english, own) -> assertThat(Phrase.of(english).fault(own)).isEmpty());
  }
}
