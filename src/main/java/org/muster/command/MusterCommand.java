package org.muster.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.muster.domain.PlainWords;
import org.muster.job.ExitCode;
import org.muster.job.Program;
import org.muster.job.settings.CannotStartException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The words that a person types. Parsed before anything else starts, so that help and mistakes cost
 * no time.
 */
@Command(
    name = "muster",
    description =
        "Turns deployment and event records into PDF briefings, Excel workbooks and an HTML page.",
    mixinStandardHelpOptions = true,
    versionProvider = MusterCommand.Version.class,
    subcommands = {
      RunCommand.class,
      VerifyCommand.class,
      PreviewCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      InitCommand.class
    },
    footer = {
      "",
      "Start with: muster init FOLDER, or muster run in a folder that has input/ and templates/."
    })
public final class MusterCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command line and returns its exit code, by the table of {@link ExitCode}. */
  public static int execute(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      return TypedDays.on(new CommandLine(new MusterCommand()))
          .setOut(out)
          .setErr(err)
          .setExecutionExceptionHandler(MusterCommand::failed)
          .execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      err.println("muster: " + e);
      return ExitCode.FAILED.code();
    }
  }

  private static int failed(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parseResult) {
    if (e instanceof CannotStartException) {
      String.valueOf(e.getMessage()).lines().forEach(Console.err(commandLine.getCommandSpec()));
      return ExitCode.NOT_STARTED.code();
    }
    IOException refused =
        e instanceof UncheckedIOException unchecked
            ? unchecked.getCause()
            : e instanceof IOException plain ? plain : null;
    if (refused != null) {
      // A disk that is full or a reader that went away is no fault of the program's.
      Console.err(commandLine.getCommandSpec()).accept(PlainWords.refused(refused));
    } else {
      e.printStackTrace(commandLine.getErr());
    }
    return ExitCode.FAILED.code();
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "say what to do");
  }

  /** The program's name and version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.NAME_AND_VERSION};
    }
  }
}
