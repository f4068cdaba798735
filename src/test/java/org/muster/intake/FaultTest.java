package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Small files named by what is wrong with them; {@code faults.yaml} says what must come of each.
 */
final class FaultTest {
  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> table() throws IOException {
    return (Map<String, Map<String, Object>>)
        new Yaml().load(new String(resource("faults.yaml"), StandardCharsets.UTF_8));
  }

  static Stream<String> files() throws IOException {
    return table().keySet().stream();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = FaultTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesItsNoticesAndTheGoodRows(String file) throws IOException {
    Map<String, Object> expected = Objects.requireNonNull(table().get(file));
    Dropped dropped = Dropped.of(resource("faults/" + file + ".csv"));
    assertThat(dropped.summary()).isEqualTo(expected.getOrDefault("notices", List.of()));
    assertThat(accepted(dropped)).isEqualTo(expected.getOrDefault("accepted", List.of()));
    assertThat(dropped.counts().rejected()).isEqualTo(dropped.all(Outcome.Rejected.class).size());
    assertThat(dropped.counts().leftOut()).isEqualTo(dropped.all(Outcome.LeftOut.class).size());
  }

  private static List<String> accepted(Dropped dropped) {
    return dropped.outcomes().stream()
        .flatMap(
            outcome ->
                switch (outcome) {
                  case Outcome.Accepted a -> Stream.of(a.entry().key().id());
                  case Outcome.Withdrawn w -> Stream.of(w.key().id() + " withdrawn");
                  default -> Stream.of();
                })
        .toList();
  }

  @Test
  void isToldInTheTableForEveryFile() throws Exception {
    URL folder = Objects.requireNonNull(FaultTest.class.getResource("faults"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".csv", "")))
          .containsExactlyInAnyOrderElementsOf(table().keySet());
    }
  }
}
