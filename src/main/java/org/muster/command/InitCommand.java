package org.muster.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PlainWords;
import org.muster.job.ExitCode;
import org.muster.job.WorkingFolder;
import org.muster.job.settings.CannotStartException;
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
  public Integer call() {
    Path target = Objects.requireNonNull(folder);
    List<Path> made;
    try {
      made = WorkingFolder.create(target);
    } catch (IOException e) {
      throw new CannotStartException(target + " cannot be made whole: " + PlainWords.refused(e), e);
    }
    for (Path file : made) {
      Console.out(spec).accept(file.toString());
    }
    Console.out(spec)
        .accept("Next: write records into " + target.resolve("input") + ", then muster run there.");
    return ExitCode.DONE.code();
  }
}
