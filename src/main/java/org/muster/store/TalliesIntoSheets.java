package org.muster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Moves the tallies from a table of one row each, as version 2 has it, into {@link TallySheets}.
 * Can be run again where it was killed: the old table goes last.
 */
final class TalliesIntoSheets implements JavaMigration {
  private static final String SHEETS =
      "CREATE TABLE IF NOT EXISTS tally_sheet (sheet_no BIGINT NOT NULL PRIMARY KEY,"
          + " row_count BIGINT NOT NULL, record_count BIGINT NOT NULL)";

  private static final String OLD =
      "SELECT * FROM tally ORDER BY record_kind, release_class, operation, hosts, area, month_no,"
          + " record_type, record_status";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("4");
  }

  @Override
  public String getDescription() {
    return "tallies into sheets";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // The connection is Flyway's, which closes it.
    JdbcTemplate jdbc =
        new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
    jdbc.execute(SHEETS);
    TallySheets sheets = new TallySheets(jdbc, new PartTable(jdbc));
    sheets.clear();
    List<TallyRow> rows = jdbc.query(OLD, (row, n) -> row(row));
    if (!rows.isEmpty()) {
      Iterator<TallyRow> sorted = new TallyMerge(List.of(rows.iterator()));
      sheets.accept(List.of(sheets.write(sorted, List.of())));
    }
    jdbc.execute("DROP TABLE tally");
  }

  private static TallyRow row(ResultSet row) throws SQLException {
    int[] key = new int[8];
    for (int i = 0; i < key.length; i++) {
      key[i] = row.getInt(1 + i);
    }
    long[] numbers = new long[TallySums.NUMBERS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = row.getLong(1 + key.length + i);
    }
    return new TallyRow(
        new TallyKey(key[0], key[1], key[2], key[3], key[4], key[5], key[6], key[7]), numbers);
  }
}
