package org.muster.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.domain.RecordKind;
import org.muster.job.Export;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code muster export}: what the store knows, as CSV. */
@Command(
    name = "export",
    description =
        "Writes what the store knows as CSV, in the columns of the drop folder's own files. With"
            + " --kind it goes to standard output, else each kind goes to a file of its own.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 written; 2 there is nothing to write from; 50 not all could be written; 75 a"
          + " run is at work."
    })
final class ExportCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "deployments, events, operations or sources.")
  private @Nullable String kind;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Folder for the files (default: export).")
  private Path to = Path.of("export");

  @Option(names = "--state", paramLabel = "DIR", description = "The state folder (default: state).")
  private Path state = Path.of("state");

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Drop folder, in which nothing is written (default: input).")
  private Path input = Path.of("input");

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      description = "What was known then, for example 2026-11-23T02:00:00Z (default: all).")
  private @Nullable Instant knownAt;

  @Option(
      names = "--withdrawn",
      description =
          "Also rows that take back what was withdrawn, for a folder into which an earlier export"
              + " was dropped.")
  private boolean withdrawn;

  @Override
  public Integer call() throws IOException {
    String wanted = kind;
    Export export = new Export(state, input, knownAt, withdrawn);
    if (wanted == null) {
      return export
          .toFolder(to, file -> spec.commandLine().getErr().println(file), Console.err(spec))
          .code();
    }
    RecordKind recordKind =
        Arrays.stream(RecordKind.values())
            .filter(k -> k.plural().equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--kind is deployments, events, operations or sources, not '"
                            + wanted
                            + "'"));
    return export.toStream(recordKind, System.out, Console.err(spec)).code();
  }
}
