package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.render.OpenFiles;

/** Whole nights in this process, in a working folder of their own, one day after the other. */
final class WholeNights {
  static final String EVENTS = "id,date,type,title,host,source\n";

  private final Path folder;
  private final List<String> printed = new ArrayList<>();
  private Instant now = Instant.parse("2020-07-01T02:15:00Z");

  WholeNights(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("input"));
    Path from = Path.of("templates");
    try (Stream<Path> templates = Files.walk(from)) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        file("templates/" + from.relativize(template), Files.readString(template));
      }
    }
    settings(
        "as-of: 2020-07-01\nbriefings: [{id: all, title: All, formats: {html: briefing.ftl}}]\n");
  }

  /** Writes the settings. */
  WholeNights settings(String text) {
    return file("muster.yaml", text);
  }

  /** Writes a file into the drop folder. */
  WholeNights drop(String name, String text) {
    return file("input/" + name, text);
  }

  /** Writes a file into the working folder. */
  WholeNights file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
      // Long ago, so that no night waits for a file that may still be arriving.
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Runs the next night. */
  ExitCode night() {
    now = now.plus(Duration.ofDays(1));
    printed.clear();
    ExitCode code = run();
    assertHoldsNothing();
    return code;
  }

  /** Windows neither moves nor removes a file that the program holds. */
  private void assertHoldsNothing() {
    try {
      if (OpenFiles.areTold()) {
        assertThat(OpenFiles.below(folder)).isEmpty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode run() {
    return new Night(
            Asked.in(folder)
                .settings(folder.resolve("muster.yaml"))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .request(),
            printed::add,
            printed::add)
        .run();
  }

  /** What the last night printed. */
  String printed() {
    return String.join("\n", printed);
  }

  /** The reports of all runs so far, as JSON. */
  String reports() throws IOException {
    return files("output/runs").entrySet().stream()
        .filter(file -> file.getKey().endsWith(".json"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  /** Names of the editions, sorted. */
  List<String> editions() throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("output"))) {
      return folders
          .map(f -> Objects.toString(f.getFileName()))
          .filter(n -> n.matches("\\d{4}-\\d\\d-\\d\\d\\.\\d+"))
          .sorted()
          .toList();
    }
  }

  /** Every file below a folder with its text. */
  SortedMap<String, String> files(String below) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path root = folder.resolve(below);
    if (Files.isDirectory(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
