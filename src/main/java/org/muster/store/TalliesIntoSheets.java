package org.muster.store;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts {@link TallySheets} in the place of a table of one row each, as version 2 has it. The sheets
 * are filled by {@link HeadsFromRecords}, which comes after.
 */
final class TalliesIntoSheets extends CodeMigration {
  private static final String SHEETS =
      "CREATE TABLE IF NOT EXISTS tally_sheet (sheet_no BIGINT NOT NULL PRIMARY KEY,"
          + " row_count BIGINT NOT NULL, record_count BIGINT NOT NULL)";

  TalliesIntoSheets() {
    super("4", "tallies into sheets");
  }

  @Override
  void migrate(JdbcTemplate jdbc) {
    jdbc.execute(SHEETS);
    jdbc.execute("DROP TABLE IF EXISTS tally");
  }
}
