package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.render.excel.WorkbookFaults;

/** The packaged program in a process of its own, in a working folder of its own. */
public final class Muster {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private final Path folder;
  private final List<String> jvmOptions = new ArrayList<>();

  private Muster(Path folder) {
    this.folder = folder;
  }

  /** What a finished process left: exit code and all that it printed. */
  public record Ended(int exit, String printed) {}

  /** A folder with the project's templates and an empty drop folder. */
  public static Muster in(Path folder) {
    try {
      Files.createDirectories(folder.resolve("input"));
      copy(PROJECT.resolve("templates"), folder.resolve("templates"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Muster(folder);
  }

  /** The same with the founding records and settings. */
  public static Muster founding(Path folder) {
    Muster muster = in(folder);
    try {
      copy(PROJECT.resolve("input"), folder.resolve("input"));
      Files.copy(PROJECT.resolve("muster.yaml"), folder.resolve("muster.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return muster;
  }

  /** A copy of a working folder as it is. */
  public static Muster copyOf(Path from, Path folder) {
    try {
      copy(from, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Muster(folder);
  }

  /** Further options of the JVM. */
  public Muster with(String... options) {
    jvmOptions.addAll(Arrays.asList(options));
    return this;
  }

  /** The working folder. */
  public Path folder() {
    return folder;
  }

  /** Writes a file into the drop folder. */
  public Muster drop(String name, String text) {
    return file("input/" + name, text);
  }

  /** Writes a file into the working folder. */
  public Muster file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; what it prints goes to {@code printed.txt}. */
  public Process start(String... arguments) {
    List<String> command = PackagedProgram.command(jvmOptions);
    command.addAll(Arrays.asList(arguments));
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("printed.txt").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it to its end. */
  public Ended run(String... arguments) {
    try {
      Path printed = folder.resolve("printed.txt");
      int exit = OwnProcess.exit(start(arguments), printed);
      return new Ended(exit, Files.readString(printed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One night; what workbooks it has published are valid by their schemas. */
  public Ended night() {
    Ended ended = run("run");
    Path output = folder.resolve("output");
    try {
      if (Files.isDirectory(output)) {
        assertThat(WorkbookFaults.below(output)).isEmpty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ended;
  }

  /** Names of the editions, sorted. */
  public List<String> editions() {
    try (Stream<Path> folders = Files.list(folder.resolve("output"))) {
      return folders
          .map(f -> Objects.toString(f.getFileName()))
          .filter(n -> n.matches("\\d{4}-\\d\\d-\\d\\d\\.\\d+"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of an edition. */
  public Path edition(String name, String file) {
    return folder.resolve("output").resolve(name).resolve(file);
  }

  /** The newest run report as text. */
  public String report() {
    try (Stream<Path> files = Files.list(folder.resolve("output/runs"))) {
      return Files.readString(
          files
              .filter(f -> f.toString().endsWith(".json"))
              .max(Comparator.naturalOrder())
              .orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of every edition by name, with its bytes in hexadecimal digits of their SHA-256. */
  public SortedMap<String, String> bytes() {
    SortedMap<String, String> bytes = new TreeMap<>();
    for (String edition : editions()) {
      try (Stream<Path> files = Files.list(folder.resolve("output").resolve(edition))) {
        for (Path file : files.toList()) {
          bytes.put(edition + "/" + file.getFileName(), sha256(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes;
  }

  /** SHA-256 of a file. */
  public static String sha256(Path file) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Removes a folder with all that is in it, or a file. */
  static void remove(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
