package org.muster.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts {@link TallySheets} in the place of a table of one row each, as version 2 has it. The sheets
 * are filled by {@link HeadsFromRecords}, which comes after.
 */
final class TalliesIntoSheets implements JavaMigration {
  private static final String SHEETS =
      "CREATE TABLE IF NOT EXISTS tally_sheet (sheet_no BIGINT NOT NULL PRIMARY KEY,"
          + " row_count BIGINT NOT NULL, record_count BIGINT NOT NULL)";

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
    jdbc.execute("DROP TABLE IF EXISTS tally");
  }
}
