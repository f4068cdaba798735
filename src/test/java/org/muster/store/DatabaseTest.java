package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

final class DatabaseTest {
  @TempDir Path home;
  private Path state;

  @BeforeEach
  void makeState() throws IOException {
    state = home.resolve("Zustand ü 100% (1)");
    EmptyState.copyTo(state);
  }

  @Test
  void makesAllTablesInANewFolder() {
    state = home.resolve("new/and deep/Zustand ü 100% (1)");
    try (Database database = Database.open(state)) {
      var tables =
          new JdbcTemplate(database.dataSource())
              .queryForList(
                  "SELECT LOWER(table_name) FROM information_schema.tables"
                      + " WHERE table_schema = 'PUBLIC' ORDER BY 1",
                  String.class);
      assertThat(tables)
          .contains(
              "batch_job_instance", "batch_step_execution_context", "file_load", "tally_sheet");
    }
  }

  @Test
  void keepsEveryTableOnDiskRatherThanInTheScript() {
    try (Database database = Database.open(state)) {
      assertThat(
              new JdbcTemplate(database.dataSource())
                  .queryForList(
                      "SELECT DISTINCT hsqldb_type FROM information_schema.system_tables"
                          + " WHERE table_schem = 'PUBLIC' ORDER BY 1",
                      String.class))
          .containsExactly("CACHED");
    }
  }

  @Test
  void keepsWhatWasCommittedFromOneOpeningToTheNext() {
    writeRun("a");
    assertThat(runs()).containsExactly("a");
  }

  @Test
  void opensNoSessionOnceClosed() throws IOException {
    Database database = Database.open(state);
    database.close();
    database.close();
    assertThatThrownBy(() -> database.dataSource().getConnection())
        .hasMessageContaining("the database is closed");
    assertThat(runs()).isEmpty();
  }

  @Test
  void leavesTheFolderToItsOwnerOnly() throws IOException {
    state = home.resolve("private");
    Database.open(state).close();
    assertThat(Files.getPosixFilePermissions(state)).hasSize(3);
    assertThat(Files.getPosixFilePermissions(state.resolve("db"))).hasSize(3);
  }

  @Test
  void refusesAPathThatHsqldbWouldCut() {
    assertThatThrownBy(() -> Database.open(home.resolve("a;b")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("';'");
  }

  @Test
  void clearsAwayAMakingThatWasKilled() throws IOException {
    state = home.resolve("killed");
    Files.createDirectories(state.resolve("db.new"));
    Files.writeString(state.resolve("db.new/muster.script"), "half a scr");
    writeRun("a");
    assertThat(runs()).containsExactly("a");
    assertThat(state.resolve("db.new")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"script", "data", "properties"})
  void refusesAMissingFile(String extension) throws IOException {
    writeRun("a");
    Files.delete(file(extension));
    assertRefused(extension);
  }

  @ParameterizedTest
  @CsvSource({
    "script, 0",
    "script, 30",
    "script, 60",
    "script, 99",
    "data, 0",
    "data, 50",
    "data, 99",
    "properties, 0",
    "properties, 60",
    "properties, 97"
  })
  void refusesACutFile(String extension, int percent) throws IOException {
    writeRun("a");
    byte[] content = Files.readAllBytes(file(extension));
    Files.write(file(extension), Arrays.copyOf(content, content.length * percent / 100));
    assertRefused("state/");
  }

  @Test
  void refusesAScriptThatLostItsLastLines() throws IOException {
    writeRun("a");
    List<String> lines = Files.readAllLines(file("script"));
    Files.write(file("script"), lines.subList(0, lines.size() / 2));
    Files.delete(file("seal"));
    assertRefused("state/");
  }

  @Test
  void refusesAScriptFromAnotherDay() throws IOException {
    writeRun("a");
    byte[] script = Files.readAllBytes(file("script"));
    writeRun("b");
    Files.write(file("script"), script);
    assertRefused("are not those that the last run closed");
  }

  @Test
  void opensWhereAKillCutTheSealShort() throws IOException {
    writeRun("a");
    byte[] seal = Files.readAllBytes(file("seal"));
    for (int length : new int[] {0, 1, seal.length / 2, seal.length - 1}) {
      Files.write(file("seal"), Arrays.copyOf(seal, length));
      Database.open(state).close();
      assertThat(file("seal")).exists();
    }
    Files.write(file("seal"), new byte[seal.length]);
    Database.open(state).close();
    try (Stream<Path> files = Files.list(state.resolve("db"))) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void opensWhatWasSealedOnWindows() throws IOException {
    writeRun("a");
    String seal = Files.readString(file("seal"));
    assertThat(seal).doesNotContain("\r");
    Files.writeString(file("seal"), seal.replace("\n", "\r\n"));
    Database.open(state).close();
    Files.writeString(file("seal"), seal.replaceFirst("data \\d+", "data 1").replace("\n", "\r\n"));
    assertRefused("are not those that the last run closed");
  }

  @Test
  void refusesToBeginAnewWhereADatabaseWas() throws IOException {
    writeRun("a");
    StateFolder.delete(state.resolve("db"));
    assertRefused("is gone");
  }

  @Test
  void opensAfterAKillWithEverythingThatWasAcknowledged() throws IOException {
    Path killed = imageOfARunningDatabase("a");
    assertThat(runs(killed)).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 30})
  void dropsALastLineOfTheLogThatHasNoEnd(int length) throws IOException {
    Path killed = imageOfARunningDatabase("a");
    Path log = killed.resolve("db/muster.log");
    Files.writeString(
        log, "INSERT INTO RUN_LEDGER VALUES(2,'0".substring(0, length), StandardOpenOption.APPEND);
    assertThat(runs(killed)).containsExactly("a");
  }

  @Test
  void dropsATransactionWithoutItsCommit() throws IOException {
    Path killed = imageOfARunningDatabase("a");
    Path log = killed.resolve("db/muster.log");
    String text = Files.readString(log, StandardCharsets.ISO_8859_1);
    Files.writeString(
        log, text.substring(0, text.lastIndexOf("COMMIT\n")), StandardCharsets.ISO_8859_1);
    assertThat(runs(killed)).isEmpty();
  }

  @Test
  void refusesALogThatIsDamagedInTheMiddle() throws IOException {
    Path killed = imageOfARunningDatabase("a");
    Path log = killed.resolve("db/muster.log");
    String text = Files.readString(log);
    assertThat(text).contains("INSERT INTO RUN_LEDGER VALUES(1,");
    Files.writeString(log, text.replace("INSERT INTO", "INXERT INTO"));
    state = killed;
    assertRefused("open aborted");
  }

  @Test
  void refusesAMissingLogAfterAKill() throws IOException {
    Path killed = imageOfARunningDatabase("a");
    Files.delete(killed.resolve("db/muster.log"));
    state = killed;
    assertRefused("muster.log");
  }

  @Test
  void refusesTablesOfANewerVersion() {
    try (Database database = Database.open(state)) {
      new JdbcTemplate(database.dataSource())
          .update(
              "INSERT INTO \"flyway_schema_history\" SELECT \"installed_rank\" + 100, '999',"
                  + " 'later', \"type\", 'V999__later.sql', 1, \"installed_by\","
                  + " \"installed_on\", 1, \"success\" FROM \"flyway_schema_history\""
                  + " WHERE \"version\" = '1'");
    }
    assertRefused("A newer version of Muster");
  }

  @Test
  void refusesTablesThatContradictEachOther() {
    writeRun("a");
    try (Database database = Database.open(state)) {
      new JdbcTemplate(database.dataSource())
          .update("UPDATE run_ledger SET edition_name = '2020-07-01.1'");
    }
    assertRefused("contradict");
  }

  private Path file(String extension) {
    return state.resolve("db").resolve("muster." + extension);
  }

  private void writeRun(String identity) {
    try (Database database = Database.open(state)) {
      insertRun(database, identity);
    }
  }

  private static void insertRun(Database database, String identity) {
    new RunLedger(database.dataSource())
        .begin(SampleRecords.night(identity.repeat(64), null), Instant.EPOCH);
  }

  private List<String> runs() {
    return runs(state);
  }

  private static List<String> runs(Path folder) {
    try (Database database = Database.open(folder)) {
      return new JdbcTemplate(database.dataSource())
          .query(
              "SELECT run_identity FROM run_ledger ORDER BY run_no",
              (row, n) -> row.getString(1).substring(0, 1));
    }
  }

  /** A copy of the files as they are while the database is open: what a kill would leave. */
  private Path imageOfARunningDatabase(String identity) throws IOException {
    Path image = home.resolve("image");
    try (Database database = Database.open(state)) {
      insertRun(database, identity);
      EmptyState.copy(state, image);
    }
    return image;
  }

  private void assertRefused(String because) {
    Path refused = state;
    assertThatThrownBy(() -> Database.open(refused))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because)
        .message()
        .matches("(?s).*(state/|newer version).*");
  }
}
