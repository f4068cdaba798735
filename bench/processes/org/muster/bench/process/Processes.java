package org.muster.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs processes one after another and tells what each took. */
public final class Processes {
  private final Path folder;

  /**
   * @param folder for what they print; made if it is missing
   */
  public Processes(Path folder) {
    this.folder = folder;
  }

  /** The JVM that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Runs a process and waits for its end.
   *
   * @param home its folder, made if it is missing
   * @throws IllegalStateException if it ends with another status than 0
   */
  public Took run(Path home, List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(home);
    Files.createDirectories(folder);
    Path out = folder.resolve("out.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    String said = Files.readString(out);
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit + ": " + said);
    }
    return Took.of(seconds, said);
  }
}
