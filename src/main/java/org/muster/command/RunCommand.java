package org.muster.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.job.Night;
import org.muster.job.reading.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Exit codes: 0 done or nothing new; 2 could not start; 10 published, with rejected records;"
          + " 20 partly done, run it again; 50 failed, run it again; 60 stopped by the release"
          + " guard; 75 another run is at work."
    })
final class RunCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

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

  @Mixin private Folders folders = new Folders();

  @Override
  public Integer call() {
    return new Night(
            folders.request(asOf, knownAt, progress()), Console.out(spec), Console.err(spec))
        .run()
        .code();
  }

  /** A bar where the launcher says that a person is looking on, plain lines elsewhere. */
  private Progress progress() {
    return Boolean.getBoolean("muster.terminal")
        ? new ReadingBar(spec.commandLine().getErr())
        : new ReadingLines(Console.err(spec), System::nanoTime);
  }
}
