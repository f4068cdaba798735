package org.muster.command;

import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command says, line by line, what it has done and what went wrong. */
final class Console {
  private Console() {}

  /** What a person wants to know. */
  static Consumer<String> out(CommandSpec spec) {
    return text -> spec.commandLine().getOut().println(text);
  }

  /** What went wrong, or is beside what goes to standard output; after the program's name. */
  static Consumer<String> err(CommandSpec spec) {
    return text -> spec.commandLine().getErr().println("muster: " + text);
  }
}
