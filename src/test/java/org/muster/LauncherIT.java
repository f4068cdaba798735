package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The launcher beside the packaged program, without its sources: what a user has who got it. */
@Isolated("what it learns is learned at low priority")
final class LauncherIT {
  private static final int PATIENCE_SECONDS = 300;

  /** The first JDK that keeps how methods were used beside linked classes. */
  private static final int LEARNS = 25;

  @TempDir private Path folder;

  private Path launcher() throws IOException {
    Path target = Files.createDirectories(folder.resolve("program/target"));
    Files.copy(Path.of(System.getProperty("muster.jar")), target.resolve("muster.jar"));
    return Files.copy(Path.of("muster"), folder.resolve("program/muster"));
  }

  private Muster.Ended run(Path working, String... command) throws Exception {
    return run("", working, command);
  }

  private Muster.Ended run(String options, Path working, String... command) throws Exception {
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(working.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MUSTER_OPTS", options);
    Process process = builder.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Muster.Ended(process.exitValue(), Files.readString(printed));
  }

  private static Optional<Path> cache(Path app) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      return files.filter(file -> file.toString().endsWith("start.aot")).findFirst();
    }
  }

  @Test
  void publishesAndLearnsToStartFaster() throws Exception {
    Path working = Muster.founding(folder.resolve("work")).folder();
    String launcher = launcher().toString();
    Path app = folder.resolve("program/target/app");

    Muster.Ended first = run(working, launcher, "run");
    assertThat(first.exit()).as(first.printed()).isZero();
    assertThat(working.resolve("output/2020-07-01.1/iraq.pdf")).isNotEmptyFile();

    if (Runtime.version().feature() >= LEARNS) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (Files.exists(app.resolve("learn")) && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
      assertThat(app.resolve("learn")).doesNotExist();
      Path cache = cache(app).orElseThrow();
      List<String> insisting =
          List.of(
              Path.of(System.getProperty("java.home"), "bin/java").toString(),
              "-XX:+UseSerialGC",
              "-XX:AOTMode=on",
              "-XX:AOTCache=" + cache,
              "-jar",
              app.resolve("muster.jar").toString(),
              "--version");
      Muster.Ended with = run(working, insisting.toArray(String[]::new));
      assertThat(with.exit()).as(with.printed()).isZero();
    }

    Muster.Ended second = run(working, launcher, "run");
    assertThat(second.exit()).as(second.printed()).isZero();
    assertThat(second.printed()).contains("Nothing new");
  }

  /** As cron starts it. */
  @Test
  void readsNamesOfFilesTheSameWithoutALocale() throws Exception {
    Path working = Muster.founding(folder.resolve("work")).folder();
    String launcher = launcher().toString();
    Muster.Ended ended =
        run(
            "-XX:TieredStopAtLevel=1",
            working,
            "sh",
            "-c",
            "mv input/events.csv \"$(printf 'input/caf\\303\\251.csv')\" && LC_ALL=C \"$0\" run",
            launcher);
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(working.resolve("output/2020-07-01.1/manifest.json"))
        .content()
        .contains("\"caf\u00e9.csv\"");
  }

  /** A program that one user has built, perhaps root, is run by another. */
  @Test
  void leavesTheProgramToAllAndWhatItKeepsToItsUser() throws Exception {
    Muster.Ended ended =
        run(
            "-XX:TieredStopAtLevel=1",
            folder,
            "sh",
            "-c",
            "umask 022; \"$0\" init own",
            launcher().toString());
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(others(folder.resolve("program/target/app"))).isEqualTo("r-x");
    assertThat(others(folder.resolve("program/target/app/muster.jar"))).isEqualTo("r--");
    assertThat(others(folder.resolve("own/muster.yaml"))).isEqualTo("---");
  }

  private static String others(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).substring(6);
  }

  /** As a system service starts it that names no user. */
  @Test
  void startsWithoutAHomeFolder() throws Exception {
    Muster.Ended ended =
        run("", folder, "sh", "-c", "unset HOME; \"$0\" --version", launcher().toString());
    assertThat(ended.exit()).as(ended.printed()).isZero();
  }

  @Test
  void hasTheCompilersDoLessUnlessToldOtherwise() throws Exception {
    String launcher = launcher().toString();
    Muster.Ended usual = run("-XX:+PrintFlagsFinal", folder, launcher, "--version");
    assertThat(usual.exit()).as(usual.printed()).isZero();
    assertThat(usual.printed()).containsPattern("FreqInlineSize += 100 ");
    Muster.Ended told =
        run("-XX:+PrintFlagsFinal -XX:FreqInlineSize=325", folder, launcher, "--version");
    assertThat(told.printed()).containsPattern("FreqInlineSize += 325 ");
  }
}
