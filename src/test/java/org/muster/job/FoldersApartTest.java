package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.job.settings.CannotStartException;

/** No folder of a run is read, or handed out, as another of its folders. */
final class FoldersApartTest {
  @TempDir Path home;

  @BeforeEach
  void folders() throws IOException {
    for (String folder : List.of("input", "output", "other")) {
      Files.createDirectories(home.resolve(folder));
    }
    Files.createSymbolicLink(home.resolve("link"), Path.of("input"));
    Files.createSymbolicLink(home.resolve("loop"), Path.of("loop"));
  }

  @ParameterizedTest
  @CsvSource({
    "input, input, state, input",
    "input, input/editions, state, editions",
    "., output, state, output",
    "input, link, state, link",
    "input, link/../input/new, state, new",
    "input, output, input/state, state",
    "input, output, output/state, state",
    "input, state/editions, state, editions"
  })
  void stopsBeforeAnythingIsTouched(String input, String output, String state, String named)
      throws IOException {
    List<Path> before = everything();
    assertThatThrownBy(() -> night(input, output, state, null).run())
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("lie within each other; name another")
        .hasMessageContaining(named);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "input, output, state",
    "input, input2, input3",
    "input, ../a, ../b",
    "loop, output, state",
    "input, other/output, other/state"
  })
  void goesOnWhereTheyLieApart(String input, String output, String state) {
    FoldersApart.require(request(input, output, state, null));
  }

  @Test
  void asksNothingOfADropFolderThatIsNotRead() {
    FoldersApart.require(request("output", "output", "state", Instant.EPOCH));
    assertThatThrownBy(() -> FoldersApart.require(request("a", "b", "b", Instant.EPOCH)))
        .isInstanceOf(CannotStartException.class);
  }

  @Test
  void refusesEditionsInALinkToNowhere() throws IOException {
    Files.createDirectories(home.resolve("templates"));
    Files.copy(Path.of("templates/briefing.ftl"), home.resolve("templates/briefing.ftl"));
    Files.writeString(
        home.resolve("muster.yaml"), "briefings: [{id: a, title: A, formats: {html: x.ftl}}]\n");
    Files.writeString(
        home.resolve("templates/x.ftl"), "<#ftl attributes={\"model\": 1}><html></html>\n");
    Files.createSymbolicLink(home.resolve("nowhere"), Path.of("gone"));
    assertThatThrownBy(() -> night("input", "nowhere", "state", null).run())
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("editions cannot be written to")
        .hasMessageContaining("nowhere is no folder");
    assertThat(home.resolve("state")).doesNotExist();
  }

  @Test
  void exportsNothingIntoTheDropFolder() throws IOException {
    Path dropped = Files.writeString(home.resolve("input/events.csv"), "mine\n");
    Files.createDirectories(home.resolve("state"));
    Export export = new Export(home.resolve("state"), home.resolve("input"), null, false);
    for (String to : List.of("input", "link", "input/export")) {
      assertThatThrownBy(() -> export.toFolder(home.resolve(to), file -> {}, line -> {}))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("lies in the drop folder");
    }
    assertThat(dropped).hasContent("mine\n");
  }

  private List<Path> everything() throws IOException {
    try (var files = Files.walk(home)) {
      return files.sorted().toList();
    }
  }

  private Night night(String input, String output, String state, @Nullable Instant knownAt) {
    return new Night(request(input, output, state, knownAt), line -> {}, line -> {});
  }

  private NightRequest request(
      String input, String output, String state, @Nullable Instant knownAt) {
    Path settings = home.resolve("muster.yaml");
    return Asked.in(home)
        .input(home.resolve(input))
        .output(home.resolve(output))
        .state(home.resolve(state))
        .knownAt(knownAt)
        .settings(Files.exists(settings) ? settings : null)
        .request();
  }
}
