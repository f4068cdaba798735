package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.muster.OwnProcess;
import org.muster.Trials;
import org.muster.domain.Digests;
import org.muster.domain.RecordKind;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.Snapshot;
import org.springframework.util.FileSystemUtils;

/**
 * Processes that are killed at random instants while they read 200,000 rows, 180,000 of them in a
 * file of two parts. What a kill leaves is whole parts; the process after it reads the rest, and in
 * the end no row is lost and none is there twice.
 */
@Execution(ExecutionMode.CONCURRENT)
final class KilledIntakeIT {
  private static final int EVENTS = 110_000;
  private static final int INCIDENTS = 70_000;
  private static final int MORE = 20_000;
  private static final int IN_A_ROW = 4;
  private static final String HEADER = "id,operation,date,type,title,host,killed\n";

  /** Where the process has read so many rows of the first part, the second is about to come. */
  private static final String NEAR_THE_SECOND = "rows 108750";

  @TempDir Path home;

  private final Set<Long> seenAfterKills = new TreeSet<>();

  @Test
  void loseNothingAndReadNothingTwice() throws Exception {
    long started = System.nanoTime();
    Path undisturbed = prepared("undisturbed");
    assertThat(runUntil(undisturbed, null, 0)).isEqualTo("done");
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Known expected = known(undisturbed);
    assertThat(expected.records).isEqualTo(EVENTS + INCIDENTS + MORE / 2);

    Random random = new Random(1);
    int kills = Trials.count(8);
    int killed = 0;
    while (killed < kills) {
      Path folder = prepared("killed");
      // Every other one is killed by the clock, the rest where a part ends and the next begins.
      for (int i = 0; i < IN_A_ROW && killed < kills; i++) {
        String heard =
            i % 2 == 0
                ? runUntil(folder, "", random.nextLong(whole))
                : runUntil(folder, NEAR_THE_SECOND, random.nextLong(whole / 3));
        killed += heard.equals("done") ? 0 : 1;
        assertHolds(folder);
      }
      assertThat(runUntil(folder, null, 0)).isEqualTo("done");
      assertThat(known(folder)).isEqualTo(expected);
      FileSystemUtils.deleteRecursively(folder);
    }
    System.out.println(killed + " kills left these numbers of records: " + seenAfterKills);
  }

  private Path prepared(String name) throws IOException {
    Path input = Files.createDirectories(home.resolve(name).resolve("input/layouts")).getParent();
    try (InputStream layout = KilledIntakeIT.class.getResourceAsStream("incidents.yaml")) {
      Files.copy(
          Objects.requireNonNull(layout),
          Objects.requireNonNull(input).resolve("layouts/incidents.yaml"));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("a.zip")))) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry("events.csv"));
      zip.write((HEADER + rows("E", EVENTS, 7)).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("incidents.csv"));
      zip.write(incidents().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    // Every other record is one of the archive's, as it was or corrected.
    Files.writeString(
        input.resolve("b.csv"), HEADER + rows("E", MORE / 2, 5) + rows("F", MORE / 2, 3));
    return home.resolve(name);
  }

  private static String rows(String prefix, int count, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(prefix)
          .append(i)
          .append(",OP")
          .append(i % 3)
          .append(",20")
          .append(10 + i % 10)
          .append("-0")
          .append(1 + i % 9)
          .append("-1")
          .append(i % 10)
          .append(",attack,Made-up event number ")
          .append(i)
          .append(i % 2 == 0 ? ",IRQ," : ",SYR,")
          .append(i % most)
          .append('\n');
    }
    return text.toString();
  }

  private static String incidents() {
    StringBuilder text = new StringBuilder("Ref,Day,Land,Dead\n");
    for (int i = 0; i < INCIDENTS; i++) {
      text.append('I').append(i).append(",2020-05-").append(10 + i % 20);
      text.append(i % 3 == 0 ? ",Togo," : ",Ghana,").append(i % 5).append('\n');
    }
    return text.toString();
  }

  /**
   * Runs the process, and kills it. Its copies of archives lie in the folder, where a kill may
   * leave them, and nothing else.
   *
   * @param line null: never; empty: from its start on; else from the moment in which it says this
   * @param milliseconds after that
   * @return the last line that it said
   */
  private String runUntil(Path folder, @Nullable String line, long milliseconds)
      throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(folder.resolve("copies"));
    Path copies = Files.createDirectories(folder.resolve("copies"));
    Process process =
        new ProcessBuilder(
                OwnProcess.java(
                    List.of(
                        "-Djava.io.tmpdir=" + copies,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m"),
                    IntakeProcess.class,
                    folder))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread killer = new Thread(() -> killAfter(process, milliseconds));
    if (line != null && line.isEmpty()) {
      killer.start();
    }
    String last = "";
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String heard = out.readLine(); heard != null; heard = out.readLine()) {
        if (heard.matches("open|begins|rows \\d+|read|done")) {
          last = heard;
        }
        if (heard.equals(line) && killer.getState() == Thread.State.NEW) {
          killer.start();
        }
      }
    }
    int exit = process.waitFor();
    killer.interrupt();
    killer.join();
    assertThat(exit).isIn(0, 137);
    if (last.equals("done")) {
      assertThat(copies).isEmptyDirectory();
    }
    return last;
  }

  private static void killAfter(Process process, long milliseconds) {
    try {
      if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
        // By its handle: the process itself would close what it has said.
        process.toHandle().destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is there is whole parts, and the tallies are those of it. */
  private void assertHolds(Path folder) {
    if (Files.isDirectory(folder.resolve("state/db"))) {
      Known left = known(folder);
      seenAfterKills.add(left.records);
      assertThat(left.records)
          .isIn(0L, (long) EVENTS, (long) EVENTS + INCIDENTS, (long) EVENTS + INCIDENTS + MORE / 2);
    }
  }

  /**
   * What a store knows.
   *
   * @param records events that stand
   * @param digest over them, with their keys, in order
   */
  private record Known(long records, String digest, List<String> tallies) {}

  private static Known known(Path folder) {
    try (Database database = Database.open(folder.resolve("state"))) {
      RecordStore store = new RecordStore(database.dataSource());
      Snapshot now = store.known(null);
      List<String> keys = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      now.forEach(
          RecordKind.EVENT,
          entry -> {
            keys.add(entry.key().toString());
            texts.add(entry.toString());
          });
      assertThat(keys).doesNotHaveDuplicates();
      List<String> tallies = tallies(now);
      assertThat(tallies).isEqualTo(tallies(store.known(PlannedNight.instant(0))));
      return new Known(keys.size(), Digests.sha256(texts), tallies);
    }
  }

  /** Those of now lie ready; those of an instant are added up from the records. */
  private static List<String> tallies(Snapshot snapshot) {
    List<String> tallies = new ArrayList<>();
    snapshot.forEachTally(tally -> tallies.add(tally.toString()));
    tallies.sort(null);
    return tallies;
  }
}
