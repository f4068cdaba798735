package org.muster.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.job.ExitCode;
import org.muster.job.Preview;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster preview}: what the templates make of the data, for who edits them. */
@Command(
    name = "preview",
    description =
        "Renders briefings into a folder for temporary files, which it names, and says what"
            + " changed since the last preview. Nothing is read from the drop folder, published or"
            + " remembered.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 rendered; 2 could not start, or a template is wrong; 20 a file failed; 75 a"
          + " run is at work."
    })
final class PreviewCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "BRIEFING",
      description = "Id of the only one to render (default: all).")
  private @Nullable String briefing;

  @Option(
      names = "--sample",
      description = "Show made-up records, with something in every section; needs no data.")
  private boolean sample;

  @Option(
      names = "--watch",
      description = "Render again whenever a template or the settings change; Ctrl-C ends it.")
  private boolean watch;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Business date, YYYY-MM-DD (default: that of the last night).")
  private @Nullable LocalDate asOf;

  @Mixin private Folders folders = new Folders();

  @Override
  public Integer call() throws IOException {
    Preview preview =
        new Preview(
            folders.request(asOf),
            sample,
            briefing,
            Preview.usualFolder(),
            Console.out(spec),
            Console.err(spec));
    if (watch) {
      preview.watch();
      return ExitCode.DONE.code();
    }
    return preview.once().code();
  }
}
