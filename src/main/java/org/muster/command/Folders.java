package org.muster.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.job.NightRequest;
import org.muster.job.reading.Progress;
import picocli.CommandLine.Option;

/** Options that say where everything lies. */
final class Folders {
  @Option(names = "--input", paramLabel = "DIR", description = "Drop folder (default: input).")
  private Path input = Path.of("input");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where editions go (default: output).")
  private Path output = Path.of("output");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "What is kept from night to night (default: state).")
  private Path state = Path.of("state");

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates (default: templates).")
  private Path templates = Path.of("templates");

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings (default: muster.yaml if there is one).")
  private @Nullable Path settings;

  /** As a request that reads no dropped file. */
  NightRequest request(@Nullable LocalDate asOf) {
    return request(asOf, null, Progress.NONE);
  }

  /** As a request for a night. */
  NightRequest request(@Nullable LocalDate asOf, @Nullable Instant knownAt, Progress progress) {
    return new NightRequest(
        input, output, state, templates, asOf, knownAt, settings, Clock.systemUTC(), progress);
  }
}
