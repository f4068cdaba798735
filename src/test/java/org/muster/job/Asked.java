package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.job.reading.Progress;

/**
 * What nights of tests are asked to do: input, output, state and templates lie in one folder unless
 * named otherwise, there is no settings file, and nobody is told how far the reading has come.
 */
final class Asked {
  private Path input;
  private Path output;
  private Path state;
  private Path templates;
  private @Nullable LocalDate asOf;
  private @Nullable Instant knownAt;
  private @Nullable Path settings;
  private Clock clock = Clock.systemUTC();

  private Asked(Path folder) {
    this.input = folder.resolve("input");
    this.output = folder.resolve("output");
    this.state = folder.resolve("state");
    this.templates = folder.resolve("templates");
  }

  static Asked in(Path folder) {
    return new Asked(folder);
  }

  Asked input(Path drops) {
    this.input = drops;
    return this;
  }

  Asked output(Path editions) {
    this.output = editions;
    return this;
  }

  Asked state(Path kept) {
    this.state = kept;
    return this;
  }

  Asked templates(Path shown) {
    this.templates = shown;
    return this;
  }

  Asked asOf(@Nullable LocalDate day) {
    this.asOf = day;
    return this;
  }

  Asked knownAt(@Nullable Instant instant) {
    this.knownAt = instant;
    return this;
  }

  Asked settings(@Nullable Path file) {
    this.settings = file;
    return this;
  }

  Asked clock(Clock ticking) {
    this.clock = ticking;
    return this;
  }

  NightRequest request() {
    return new NightRequest(
        input, output, state, templates, asOf, knownAt, settings, clock, Progress.NONE);
  }

  /** Copies the folder of that name that the program comes with to the same name in a folder. */
  static void copy(String name, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = into.resolve(file.toString());
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
      }
    }
  }
}
