package org.muster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged program as tests start it a hundred times: taken apart, as the launcher does, and
 * with its classes archived, which takes a third of the processor time of a short run away. Made
 * when it is missing or older than the jar.
 */
final class PackagedProgram {
  private static final Path FOLDER = upToDate();

  private PackagedProgram() {}

  /** The command that starts it, up to the program's own arguments. */
  static List<String> command(List<String> jvmOptions) {
    List<String> options = new ArrayList<>();
    options.add("-XX:SharedArchiveFile=" + FOLDER.resolve("classes.jsa"));
    options.addAll(List.of("-Xlog:aot=off", "-Xlog:cds=off"));
    options.addAll(jvmOptions);
    return java(options, FOLDER.resolve("app/muster.jar"));
  }

  private static List<String> java(List<String> options, Path jar) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  private static Path upToDate() {
    Path jar = Path.of(System.getProperty("muster.jar", "target/muster.jar")).toAbsolutePath();
    Path folder = jar.resolveSibling("tested");
    Path archive = folder.resolve("classes.jsa");
    try {
      // The jar itself bears the version's date; what Maven made it from tells when it was built.
      Path built = jar.resolveSibling(jar.getFileName() + ".original");
      if (Files.exists(archive)
          && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(built)) > 0) {
        return folder;
      }
      if (Files.exists(folder)) {
        Muster.remove(folder);
      }
      Path working = Muster.founding(folder.resolve("working")).folder();
      List<String> extract = java(List.of("-Djarmode=tools"), jar);
      extract.addAll(List.of("extract", "--destination", folder.resolve("app").toString()));
      run(working, extract);
      Path made = folder.resolve("made.jsa");
      List<String> night =
          java(List.of("-XX:ArchiveClassesAtExit=" + made), folder.resolve("app/muster.jar"));
      night.add("run");
      run(working, night);
      Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path working, List<String> command) throws IOException {
    try {
      OwnProcess.run(command, working);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
