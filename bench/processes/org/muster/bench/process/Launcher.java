package org.muster.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program's launcher, as far as works are started as it starts the program. */
public final class Launcher {
  private static final Pattern COMPILER = Pattern.compile("(?m)^ *compiler=\"([^\"$]+)\"$");

  private Launcher() {}

  /**
   * Its options for the JVM's compilers, as they stand in the script.
   *
   * @throws IllegalStateException if there are none
   */
  public static List<String> compilerOptions(Path launcher) throws IOException {
    Matcher options = COMPILER.matcher(Files.readString(launcher));
    if (!options.find()) {
      throw new IllegalStateException("no options for the compilers in " + launcher);
    }
    return List.of(options.group(1).split(" "));
  }
}
