package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.OwnProcess;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.springframework.jdbc.core.JdbcTemplate;

/** Processes that are killed while they load, again and again on the same store, until one ends. */
@Execution(ExecutionMode.CONCURRENT)
final class KilledLoadIT {
  private static final int KILLS = 5;

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void loseNothingAcknowledgedAndShowNoHalfFile(long seed) throws Exception {
    Random random = new Random(seed);
    Path state = home.resolve("state");
    for (int kill = 0; kill < KILLS; kill++) {
      int lines = kill == 0 ? random.nextInt(2) : 1 + random.nextInt(12);
      List<String> heard = runUntilKilled(state, lines, random.nextInt(120));
      if (heard.contains("open")) {
        assertHolds(state, heard);
      }
    }
    List<String> heard = run(state);
    assertThat(heard.getLast()).isEqualTo("done");
    assertHolds(state, heard);
    assertThat(acceptedFiles(state)).isEqualTo(LoadingProcess.FILES);
  }

  private void assertHolds(Path state, List<String> heard) {
    try (Database database = Database.open(state)) {
      JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
      assertThat(number(jdbc, "SELECT COUNT(*) FROM file_load WHERE load_state = 'A'"))
          .isGreaterThanOrEqualTo(newest(heard, "accepted"));
      assertThat(number(jdbc, "SELECT COUNT(*) FROM record_block"))
          .isGreaterThanOrEqualTo(heard.stream().filter(line -> line.startsWith("chunk")).count());
      RecordStore store = new RecordStore(database.dataSource());
      Map<RecordKey, Entry> known = new TreeMap<>();
      store.known(null).forEach(RecordKind.EVENT, entry -> known.put(entry.key(), entry));
      assertThat(known).isEqualTo(expected(jdbc));
      assertTalliesAreThoseOfTheHeads(database, store);
    }
  }

  /** What the files make that were accepted: always the first ones, whole. */
  private static Map<RecordKey, Entry> expected(JdbcTemplate jdbc) {
    PlainModel model = new PlainModel();
    long accepted = number(jdbc, "SELECT COUNT(*) FROM file_load WHERE load_state = 'A'");
    for (int file = 1; file <= accepted; file++) {
      List<Entry> records = new ArrayList<>();
      for (int chunk = 0; chunk < LoadingProcess.CHUNKS; chunk++) {
        records.addAll(LoadingProcess.records(file, chunk));
      }
      model.accept(LoadingProcess.file(file), records, LoadingProcess.withdrawn(file), List.of());
    }
    return new TreeMap<>(model.records());
  }

  private static void assertTalliesAreThoseOfTheHeads(Database database, RecordStore store) {
    Map<TallyKey, String> stored = new TreeMap<>();
    Tables.of(database.dataSource())
        .tallies()
        .forEach(row -> stored.put(row.key(), Arrays.toString(row.numbers())));
    TallySums sums = new TallySums();
    Dictionary texts = Dictionary.load(new JdbcTemplate(database.dataSource()));
    store
        .known(null)
        .forEachHead((file, head) -> sums.add(file.kind(), texts.number(file.dataset()), head));
    Map<TallyKey, String> heads = new TreeMap<>();
    sums.sorted().forEachRemaining(row -> heads.put(row.key(), Arrays.toString(row.numbers())));
    assertThat(stored).isEqualTo(heads);
  }

  private static long acceptedFiles(Path state) {
    try (Database database = Database.open(state)) {
      return number(
          new JdbcTemplate(database.dataSource()),
          "SELECT COUNT(*) FROM file_load WHERE load_state = 'A'");
    }
  }

  private static long number(JdbcTemplate jdbc, String sql) {
    Long number = jdbc.queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }

  /** Greatest number of a file of which this was said. */
  private static long newest(List<String> heard, String word) {
    return heard.stream()
        .filter(line -> line.startsWith(word))
        .mapToLong(line -> Long.parseLong(line.substring(word.length() + 1)))
        .max()
        .orElse(0);
  }

  private static List<String> run(Path state) throws IOException, InterruptedException {
    return runUntilKilled(state, Integer.MAX_VALUE, 0);
  }

  /**
   * Runs a process, kills it some time after it has said a number of things, and gives all that it
   * said.
   */
  private static List<String> runUntilKilled(Path state, int lines, int milliseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                OwnProcess.java(
                    List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                    LoadingProcess.class,
                    state))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> heard = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.matches("open|swept|done|(begun|chunk|accepted) \\d")) {
          heard.add(line);
        }
        if (heard.size() == lines) {
          process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
          process.toHandle().destroyForcibly();
          lines = -1;
        }
      }
    }
    process.waitFor();
    return heard;
  }
}
