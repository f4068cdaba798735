package org.muster;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that tests start beside themselves. */
public final class OwnProcess {
  private OwnProcess() {}

  /**
   * The command that starts a class of the tests in a Java process of its own.
   *
   * @param options of Java
   * @param arguments of the class
   */
  public static List<String> java(List<String> options, Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  /** Of the tests, whoever runs them. */
  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return OwnProcess.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
            + ":"
            + path
        : path;
  }

  /**
   * Runs a program.
   *
   * @return what it printed
   * @throws IllegalStateException if it does not end well within five minutes, with what it printed
   */
  public static String run(List<String> command) throws IOException, InterruptedException {
    return run(command, Path.of(""));
  }

  /** The same, with a folder in which it works. */
  static String run(List<String> command, Path folder) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("printed", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      int exit = exit(process, printed);
      String text = text(printed);
      if (exit != 0) {
        throw new IllegalStateException(command + " ended with " + exit + ": " + text);
      }
      return text;
    } finally {
      Files.delete(printed);
    }
  }

  /**
   * Waits for the end of a process.
   *
   * @param printed to which it prints
   * @return its exit code
   * @throws IllegalStateException if it does not end within five minutes, with what it printed
   */
  static int exit(Process process, Path printed) throws IOException, InterruptedException {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running: " + text(printed));
    }
    return process.exitValue();
  }

  /** In whatever encoding it was printed, it can be read so far as it is ASCII. */
  private static String text(Path printed) throws IOException {
    return new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
  }
}
