package org.muster.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.muster.job.Validation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code muster validate}: whether settings, layouts, templates and languages are right. */
@Command(
    name = "validate",
    description =
        "Checks settings, layouts and templates without reading data, and tells all that is wrong.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Exit codes: 0 all is right; 2 something is wrong."})
final class ValidateCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Override
  public Integer call() throws IOException {
    return new Validation(folders.request(null)).run(Console.out(spec)).code();
  }
}
