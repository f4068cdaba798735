package org.muster.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The runs, in order, and what they published. Every method is one small transaction. */
public final class RunLedger {
  private static final String RUN = "r.run_no, r.run_identity, r.known_at, r.previous_edition";
  private static final RowMapper<Run> TO_RUN =
      (row, n) ->
          new Run(
              row.getLong(1),
              row.getString(2),
              Instant.ofEpochMilli(row.getLong(3)),
              row.getString(4));
  private static final RowMapper<Edition> TO_EDITION =
      (row, n) ->
          new Edition(
              row.getString("edition_name"),
              row.getObject("as_of", LocalDate.class),
              row.getInt("edition_no"),
              row.getString("manifest_sha256"));

  private final JdbcTemplate jdbc;
  private final Transactions transactions;

  /** The ledger in a database that is open. */
  public RunLedger(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.transactions = new Transactions(dataSource);
  }

  /**
   * Begins a run, or resumes the newest one if it has this identity: a restart, and the making
   * again of an edition that was deleted, keep number, instant and previous edition.
   *
   * @param identity 64 lower-case hexadecimal digits
   * @param now the injected clock's instant, cut to milliseconds. If it is not later than the
   *     newest run's (the clock went back), the run gets that run's instant and 1 ms, so that the
   *     order of instants is always that of numbers
   * @param previousEdition name of the newest edition, null if there is none
   */
  public Run begin(String identity, Instant now, @Nullable String previousEdition) {
    return transactions.get(
        () -> {
          Optional<Run> newest = newest();
          return newest.isPresent() && newest.get().identity().equals(identity)
              ? newest.get()
              : insert(newest, identity, now, previousEdition);
        });
  }

  private Run insert(
      Optional<Run> newest, String identity, Instant now, @Nullable String previousEdition) {
    long number = newest.map(Run::number).orElse(0L) + 1;
    Instant instant = now.truncatedTo(ChronoUnit.MILLIS);
    Instant earliest = newest.map(run -> run.knownAt().plusMillis(1)).orElse(instant);
    Instant knownAt = instant.isBefore(earliest) ? earliest : instant;
    jdbc.update(
        "INSERT INTO run_ledger (run_no, run_identity, known_at, previous_edition)"
            + " VALUES (?, ?, ?, ?)",
        number,
        identity,
        knownAt.toEpochMilli(),
        previousEdition);
    return new Run(number, identity, knownAt, previousEdition);
  }

  /** Marks the run as completed with the edition. May be said again, also with another edition. */
  public void finish(Run run, Edition edition) {
    transactions.run(
        () -> {
          int known =
              jdbc.update(
                  "UPDATE edition SET manifest_sha256 = ? WHERE edition_name = ?",
                  edition.manifestSha256(),
                  edition.name());
          if (known == 0) {
            jdbc.update(
                "INSERT INTO edition (edition_name, run_no, as_of, edition_no, manifest_sha256)"
                    + " VALUES (?, ?, ?, ?, ?)",
                edition.name(),
                run.number(),
                edition.asOf(),
                edition.n(),
                edition.manifestSha256());
          }
          jdbc.update(
              "UPDATE run_ledger SET edition_name = ? WHERE run_no = ?",
              edition.name(),
              run.number());
        });
  }

  /** The newest run that was begun, completed or not. */
  public Optional<Run> newest() {
    return jdbc
        .query("SELECT " + RUN + " FROM run_ledger r ORDER BY r.run_no DESC LIMIT 1", TO_RUN)
        .stream()
        .findFirst();
  }

  /** Number of the newest run whose instant is not after this one; 0 if there is none. */
  long newestAt(Instant instant) {
    Long number =
        jdbc.queryForObject(
            "SELECT MAX(run_no) FROM run_ledger WHERE known_at <= ?",
            Long.class,
            instant.toEpochMilli());
    return number == null ? 0 : number;
  }

  /** The newest run that was completed. */
  public Optional<CompletedRun> lastCompleted() {
    return jdbc
        .query(
            "SELECT "
                + RUN
                + ", e.edition_name, e.as_of, e.edition_no, e.manifest_sha256 FROM run_ledger r"
                + " JOIN edition e ON e.edition_name = r.edition_name"
                + " ORDER BY r.run_no DESC LIMIT 1",
            (row, n) -> new CompletedRun(TO_RUN.mapRow(row, n), TO_EDITION.mapRow(row, n)))
        .stream()
        .findFirst();
  }

  /** All editions for a business date, the oldest first. */
  public List<Edition> editions(LocalDate asOf) {
    return jdbc.query(
        "SELECT edition_name, as_of, edition_no, manifest_sha256 FROM edition WHERE as_of = ?"
            + " ORDER BY edition_no",
        TO_EDITION,
        asOf);
  }
}
