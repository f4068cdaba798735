package org.muster.command;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.job.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster verify}: whether a published edition is what it was. */
@Command(
    name = "verify",
    description =
        "Looks whether the files of a published edition are those that its manifest names. With"
            + " --full each cell of its PDFs and workbooks is compared with its briefings, made"
            + " again from the store.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 all is as it was; 2 no such edition, or it cannot be made again with these"
          + " settings, templates and this version; 20 something differs; 75 a run is at work."
    })
final class VerifyCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EDITION",
      description = "Its name in the output folder, for example 2020-07-01.1.")
  private @Nullable String edition;

  @Option(names = "--full", description = "Compare the content, too.")
  private boolean full;

  @Mixin private Folders folders = new Folders();

  @Override
  public Integer call() throws IOException {
    return new Verification(folders.request(null), Console.out(spec), Console.err(spec))
        .run(Objects.requireNonNull(edition), full)
        .code();
  }
}
