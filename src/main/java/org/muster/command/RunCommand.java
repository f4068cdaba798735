package org.muster.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.job.Night;
import org.muster.job.NightRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code muster run}: one night. */
@Command(
    name = "run",
    description =
        "Reads what is new in the drop folder and publishes an edition if anything changed.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 done or nothing new; 2 could not start; 10 published, with rejected records;",
      "20 partly done; 50 failed, run it again; 60 stopped by the release guard; 75 another run is at work."
    })
final class RunCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

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
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Business date, YYYY-MM-DD (default: that of the night gone back to; else as the settings"
              + " say, else today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      description =
          "Make the edition of the night that was newest then again, from the store alone, for"
              + " example 2026-11-23T02:00:00Z (default: an ordinary night).")
  private @Nullable Instant knownAt;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings (default: muster.yaml if there is one).")
  private @Nullable Path settings;

  @Override
  public Integer call() {
    NightRequest request =
        new NightRequest(
            input, output, state, templates, asOf, knownAt, settings, Clock.systemUTC());
    CommandLine line = spec.commandLine();
    return new Night(
            request,
            text -> line.getOut().println(text),
            text -> line.getErr().println("muster: " + text))
        .run()
        .code();
  }
}
