package org.muster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.muster.domain.RecordKind;
import org.muster.store.StoredFile.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The table of files that were read: {@code W} while they are, then as their {@link State} says.
 */
final class LoadTable {
  private static final String COLUMNS =
      "load_no, run_no, load_state, file_name, file_bytes, file_sha256, layout, dataset,"
          + " record_kind, whole_truth, rows_read, rows_accepted, rows_rejected, rows_left_out,"
          + " records_added, records_corrected, records_unchanged, records_withdrawn,"
          + " records_returned, records_vanished, withdrawals_unknown";

  private static final RowMapper<Long> NUMBER = (row, n) -> row.getLong(1);

  private final JdbcTemplate jdbc;

  LoadTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How much an accepted file wrote.
   *
   * @param gone versions that it ended
   * @param seen entries of {@link Part#SEEN}
   */
  record Written(BlockTable.Size size, long gone, long seen) {
    static final Written NOTHING = new Written(new BlockTable.Size(0, 0), 0, 0);
  }

  /** The newest load that was accepted, 0 if none was. */
  long newestAccepted() {
    return number("SELECT MAX(load_no) FROM file_load WHERE load_state = 'A'");
  }

  /** The newest load of any state, 0 if there is none. */
  long newest() {
    return number("SELECT MAX(load_no) FROM file_load");
  }

  private long number(String sql) {
    Long number = jdbc.queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }

  void begin(long load, Run run, FileIdentity file) {
    insert(load, run, "W", file);
  }

  /** Notes that a file lay there: that it was seen, or begun. */
  void note(State state, Run run, FileIdentity file) {
    insert(newest() + 1, run, state.code(), file);
  }

  private void insert(long load, Run run, String state, FileIdentity file) {
    jdbc.update(
        "INSERT INTO file_load ("
            + COLUMNS
            + ", block_count, record_count, gone_count, seen_count)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
            + ", 0".repeat(15)
            + ")",
        load,
        run.number(),
        state,
        file.name(),
        file.bytes(),
        file.sha256(),
        file.layout(),
        file.dataset(),
        file.kind().code(),
        file.wholeTruth() ? 1 : 0);
  }

  /** Ends the writing of a load. */
  void end(long load, State state, FileTotals totals, LoadCounts counts, Written written) {
    int ended =
        jdbc.update(
            "UPDATE file_load SET load_state = ?, rows_read = ?, rows_accepted = ?,"
                + " rows_rejected = ?, rows_left_out = ?, records_added = ?,"
                + " records_corrected = ?, records_unchanged = ?, records_withdrawn = ?,"
                + " records_returned = ?, records_vanished = ?, withdrawals_unknown = ?,"
                + " block_count = ?, record_count = ?, gone_count = ?, seen_count = ?"
                + " WHERE load_no = ? AND load_state = 'W'",
            state.code(),
            totals.read(),
            totals.accepted(),
            totals.rejected(),
            totals.leftOut(),
            counts.added(),
            counts.corrected(),
            counts.unchanged(),
            counts.withdrawn(),
            counts.returned(),
            counts.vanished(),
            counts.unknown(),
            written.size().blocks(),
            written.size().records(),
            written.gone(),
            written.seen(),
            load);
    if (ended != 1) {
      throw new IllegalStateException("load " + load + " is not being written");
    }
  }

  /** Loads that a process left unfinished. */
  List<Long> unfinished() {
    return jdbc.query(
        "SELECT load_no FROM file_load WHERE load_state = 'W' ORDER BY load_no", NUMBER);
  }

  void delete(long load) {
    jdbc.update("DELETE FROM file_load WHERE load_no = ?", load);
  }

  /** Files that were accepted up to a run, in the order of reading. */
  List<StoredFile> acceptedUpTo(long run) {
    return jdbc.query(
        "SELECT "
            + COLUMNS
            + " FROM file_load WHERE load_state = 'A' AND run_no <= ? ORDER BY load_no",
        (row, n) -> file(row),
        run);
  }

  /** Loads accepted after a run and up to another that ended versions, in the order of reading. */
  List<Long> thatEndedVersions(long after, long upTo) {
    return jdbc.query(
        "SELECT load_no FROM file_load WHERE load_state = 'A' AND run_no > ? AND run_no <= ?"
            + " AND gone_count > 0 ORDER BY load_no",
        NUMBER,
        after,
        upTo);
  }

  /** Whether an accepted load has {@link Part#SEEN}. */
  boolean hasSeen(long load) {
    return number("SELECT seen_count FROM file_load WHERE load_no = " + load) > 0;
  }

  /** Refusals of this content under this name and layout by the run that reads it again. */
  List<Long> refused(long load) {
    return jdbc.query(
        "SELECT r.load_no FROM file_load r JOIN file_load l ON l.load_no = ?"
            + " WHERE r.load_state = 'R' AND r.run_no = l.run_no AND r.file_name = l.file_name"
            + " AND r.file_sha256 = l.file_sha256 AND r.layout = l.layout ORDER BY r.load_no",
        NUMBER,
        load);
  }

  /** A file of several parts was read to its end. */
  void forgetBegun(String sha256) {
    jdbc.update("DELETE FROM file_load WHERE load_state = 'M' AND file_sha256 = ?", sha256);
  }

  /** Files that a run read, in the order of reading. */
  List<StoredFile> of(long run) {
    return jdbc.query(
        "SELECT "
            + COLUMNS
            + " FROM file_load WHERE load_state IN ('A', 'R') AND run_no = ? ORDER BY load_no",
        (row, n) -> file(row),
        run);
  }

  /** Files that were read or seen up to a run, in that order. */
  List<StoredFile> upTo(long run) {
    return jdbc.query(
        "SELECT "
            + COLUMNS
            + " FROM file_load WHERE load_state <> 'W' AND run_no <= ? ORDER BY load_no",
        (row, n) -> file(row),
        run);
  }

  private static StoredFile file(ResultSet row) throws SQLException {
    return new StoredFile(
        row.getLong("load_no"),
        row.getLong("run_no"),
        new FileIdentity(
            row.getString("file_name"),
            row.getLong("file_bytes"),
            row.getString("file_sha256"),
            row.getString("layout"),
            row.getString("dataset"),
            kind(row.getInt("record_kind")),
            row.getInt("whole_truth") == 1),
        State.of(row.getString("load_state")),
        new FileTotals(
            row.getLong("rows_read"),
            row.getLong("rows_accepted"),
            row.getLong("rows_rejected"),
            row.getLong("rows_left_out")),
        new LoadCounts(
            row.getLong("records_added"),
            row.getLong("records_corrected"),
            row.getLong("records_unchanged"),
            row.getLong("records_withdrawn"),
            row.getLong("records_returned"),
            row.getLong("records_vanished"),
            row.getLong("withdrawals_unknown")));
  }

  static RecordKind kind(int code) {
    for (RecordKind kind : RecordKind.values()) {
      if (kind.code() == code) {
        return kind;
      }
    }
    throw StoreException.damaged("There is no kind of record " + code);
  }
}
