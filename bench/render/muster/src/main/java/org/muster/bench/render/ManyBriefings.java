package org.muster.bench.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A night that makes a briefing in three media for each of a hundred contributors, on one core and
 * on all that there are.
 */
final class ManyBriefings {
  private static final int CONTRIBUTORS = 100;
  private static final int DEPLOYMENTS = 20;

  private final Path launcher;
  private final Path folder;

  ManyBriefings(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
  }

  /** The command on its first core alone, by Linux's {@code taskset}, or on all. */
  List<String> command(boolean oneCore) {
    List<String> command = new ArrayList<>(oneCore ? List.of("taskset", "-c", "0") : List.of());
    command.addAll(
        List.of(
            launcher.toString(),
            "run",
            "--templates",
            launcher.resolveSibling("templates").toString()));
    return command;
  }

  /** Writes records and settings, and forgets what an earlier night made. */
  Path prepare() throws IOException {
    remove(folder.resolve("state"));
    remove(folder.resolve("output"));
    Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        folder.resolve("muster.yaml"),
        """
        as-of: 2020-07-01
        briefings:
          - id: each
            title: "Deployments of {name}"
            for-each: contributor
            formats: {pdf: briefing.ftl, html: briefing.ftl, xlsx: workbook.ftl}
        """);
    Path file = folder.resolve("input/deployments.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("id,operation,contributor,host,measure,personnel,status,from,source\n");
      String[] countries = Locale.getISOCountries();
      for (int i = 0; i < CONTRIBUTORS; i++) {
        // The codes lie about evenly in the alphabet.
        String country = countries[i * countries.length / CONTRIBUTORS];
        String code = Locale.of("", country).getISO3Country();
        for (int k = 0; k < DEPLOYMENTS; k++) {
          out.write(
              String.format(
                  Locale.ROOT,
                  "D%d,OP%d,%s,MLI,strength,%d,deployed,20%d-0%d-01,S1%n",
                  i * DEPLOYMENTS + k,
                  k / 4,
                  code,
                  10 + 7 * k + i,
                  10 + k % 10,
                  1 + k % 9));
        }
      }
    }
    return folder;
  }

  private static void remove(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
