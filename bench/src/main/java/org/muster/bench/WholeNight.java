package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole night as whole processes: a first night on generated records, the same night again
 * (nothing to do), and a second night with one more file. Prints rows/s, pages/s and the peak of
 * resident memory.
 *
 * <p>Arguments: launcher, folder for the files (removed before), events, deployments.
 */
public final class WholeNight {
  private WholeNight() {}

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    Path launcher = Path.of(args.length > 0 ? args[0] : "../muster").toAbsolutePath().normalize();
    Path folder = Path.of(args.length > 1 ? args[1] : "target/night").toAbsolutePath().normalize();
    int events = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
    int deployments = args.length > 3 ? Integer.parseInt(args[3]) : 10_000;
    remove(folder);
    Files.createDirectories(folder);
    new GeneratedRecords(1).write(folder.resolve("input"), events, deployments);
    Files.writeString(
        folder.resolve("muster.yaml"),
        "as-of: 2020-07-01\nbriefings:\n  - {id: bench, title: Generated records}\n");
    System.out.printf(
        Locale.ROOT,
        "records: %,d events, %,d deployments, %,d bytes%n",
        events,
        deployments,
        bytes(folder.resolve("input")));

    Night first = night(launcher, folder);
    print("first night", first, events + deployments);
    print("nothing new", night(launcher, folder), 0);
    Files.writeString(
        folder.resolve("input").resolve("more.csv"),
        "id,operation,date,title,host,source\r\nX1,OP1,2020-06-30,One more event,IRQ,S1\r\n");
    print("one file more", night(launcher, folder), 1);
  }

  private record Night(
      double seconds, long peakKiB, int exit, JsonNode report, JsonNode manifest) {}

  private static Night night(Path launcher, Path folder) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            launcher.toString(),
            "run",
            "--templates",
            launcher.resolveSibling("templates").toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, resident(process.pid()));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Night(
        seconds,
        peak,
        process.exitValue(),
        newest(folder.resolve("output/runs"), ".json"),
        manifest(folder));
  }

  private static void print(String name, Night night, int rows) {
    System.out.printf(
        Locale.ROOT,
        "%-14s exit %d, %.1f s whole process, peak %,d MiB resident%n",
        name,
        night.exit(),
        night.seconds(),
        night.peakKiB() / 1024);
    if (rows == 0 || night.report() == null) {
      return;
    }
    for (JsonNode step : night.report().get("steps")) {
      double seconds = step.get("seconds").asDouble();
      System.out.printf(Locale.ROOT, "  %-10s %7.2f s", step.get("name").asString(), seconds);
      if (step.get("name").asString().equals("intake")) {
        System.out.printf(Locale.ROOT, "  %,.0f rows/s", rows / seconds);
      }
      System.out.println();
    }
    for (JsonNode briefing : night.manifest().get("briefings")) {
      for (JsonNode file : briefing.get("files")) {
        System.out.printf(
            Locale.ROOT,
            "  %-14s %,d bytes, %,d pages or sheets%n",
            file.get("name").asString(),
            file.get("bytes").asLong(),
            file.get("pages").asInt());
      }
    }
    JsonNode timings = night.report().get("renderings");
    for (JsonNode timing : timings) {
      System.out.printf(
          Locale.ROOT,
          "  %-14s %6.2f s  %,.0f pages/s, %,.0f rows/s%n",
          timing.get("file").asString(),
          timing.get("seconds").asDouble(),
          timing.get("pages").asInt() / timing.get("seconds").asDouble(),
          timing.get("rows").asLong() / timing.get("seconds").asDouble());
    }
  }

  /**
   * Peak resident memory of a process and of those below it, in KiB; 0 where the system does not
   * tell.
   */
  private static long resident(long pid) throws IOException {
    long peak = 0;
    for (ProcessHandle handle :
        Stream.concat(
                ProcessHandle.of(pid).stream(),
                ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants))
            .toList()) {
      Path status = Path.of("/proc", Long.toString(handle.pid()), "status");
      try {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
      } catch (IOException e) {
        // it ended meanwhile
      }
    }
    return peak;
  }

  private static JsonNode newest(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = new ArrayList<>(files.filter(f -> f.toString().endsWith(ending)).toList());
      found.sort(Comparator.naturalOrder());
      return JsonMapper.shared().readTree(found.get(found.size() - 1).toFile());
    }
  }

  private static JsonNode manifest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("output"), 2)) {
      Path last =
          files
              .filter(f -> f.endsWith("manifest.json"))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      return JsonMapper.shared().readTree(last.toFile());
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
