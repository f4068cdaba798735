package org.muster.render.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muster.language.Language;

/** Renders a workbook in a Java process of its own. */
public final class OwnJvm {
  private OwnJvm() {}

  /** Arguments: the markup, the workbook, the folder for temporary files. */
  public static void main(String[] args) throws IOException {
    ExcelRenderer renderer = new ExcelRenderer(new ExcelSettings(Path.of(args[2])));
    try (var out = Files.newOutputStream(Path.of(args[1]))) {
      renderer.render(Path.of(args[0]), Language.english(), out);
    }
  }

  /** Starts the process and waits for it. */
  static void render(Path markup, Path workbook, String... jvmOptions)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(jvmOptions));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(OwnJvm.class.getName());
    command.add(markup.toString());
    command.add(workbook.toString());
    command.add(workbook.resolveSibling("temp").toString());
    run(command);
  }

  /** Runs a program; fails with what it said if it does not end well within five minutes. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String text = Files.readString(said);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(command + " failed: " + text);
      }
      return text;
    } finally {
      Files.delete(said);
    }
  }
}
