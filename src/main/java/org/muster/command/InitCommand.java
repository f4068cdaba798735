package org.muster.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.job.ExitCode;
import org.muster.job.WorkingFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code muster init}: a working folder of one's own. */
@Command(
    name = "init",
    description = "Makes a working folder: empty record files, settings, templates and a README.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "Where; must not exist, or be empty.")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    Path target = Objects.requireNonNull(folder);
    for (Path file : WorkingFolder.create(target)) {
      Console.out(spec).accept(file.toString());
    }
    Console.out(spec)
        .accept("Next: write records into " + target.resolve("input") + ", then muster run there.");
    return ExitCode.DONE.code();
  }
}
