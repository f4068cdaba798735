package org.muster.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.job.NightRequest;
import org.muster.job.Progress;
import picocli.CommandLine.Option;

/** Options that say where everything lies. */
final class Folders {
  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Drop folder, for its layouts (default: input).")
  private Path input = Path.of("input");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where editions are (default: output).")
  private Path output = Path.of("output");

  @Option(names = "--state", paramLabel = "DIR", description = "The state folder (default: state).")
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

  Path input() {
    return input;
  }

  Path templates() {
    return templates;
  }

  @Nullable Path settings() {
    return settings;
  }

  /** As a request that nothing is read for. */
  NightRequest request(@Nullable LocalDate asOf) {
    Progress none =
        new Progress() {
          @Override
          public void begins(int files, long bytes) {}

          @Override
          public void reads(long bytes, long rows) {}

          @Override
          public void ends() {}
        };
    @Nullable Instant always = null;
    return new NightRequest(
        input, output, state, templates, asOf, always, settings, Clock.systemUTC(), none);
  }
}
