package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;

/** What JSONTestSuite says must be read is read, and what must not is refused. */
final class JsonCorporaTest {
  private static List<Path> files(String prefix) throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "muster.corpora names no folder");
    try (Stream<Path> all = Files.walk(Path.of(corpora, "torture", "jsontestsuite"))) {
      return all.filter(f -> f.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
  }

  private static boolean read(Path file) throws IOException {
    Encoding encoding;
    try (InputStream in = Files.newInputStream(file)) {
      encoding = EncodingProbe.probe(in);
    }
    if (!(encoding instanceof Encoding.Text text) || text.damaged()) {
      return false;
    }
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(text.markBytes());
    try (JsonSource source = new JsonSource(text.reader(in), "", Limits.DEFAULTS)) {
      int elements = 0;
      for (JsonToken token = source.next(); token != null; token = source.next()) {
        elements++;
        if (token == JsonToken.START_OBJECT) {
          source.object((name, value, number) -> {});
        } else {
          source.text();
        }
      }
      return elements > 0;
    } catch (RefusedException e) {
      return false;
    }
  }

  private static List<String> differing(String prefix, boolean expected) throws IOException {
    List<Path> files = files(prefix);
    assertThat(files).hasSizeGreaterThan(30);
    Stream.Builder<String> differing = Stream.builder();
    for (Path file : files) {
      if (read(file) != expected) {
        differing.add(file.getFileName().toString());
      }
    }
    return differing.build().toList();
  }

  @Test
  void readsWhatMustBeRead() throws IOException {
    // Nothing is in them, or a field is in them twice: which of the two holds, nobody can tell.
    assertThat(differing("y_", true))
        .containsExactly(
            "y_array_empty.json",
            "y_object_duplicated_key.json",
            "y_object_duplicated_key_and_value.json",
            "y_structure_whitespace_array.json");
  }

  @Test
  void refusesWhatMustBeRefused() throws IOException {
    // One value behind the other, as in NDJSON; the second is no object and becomes a rejected row.
    assertThat(differing("n_", false))
        .containsExactly("n_structure_object_with_trailing_garbage.json");
  }

  @Test
  void readsOrRefusesWhatMayBeEither() throws IOException {
    assertThat(differing("i_", true)).hasSizeLessThan(files("i_").size());
  }
}
