package org.muster.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A step of the schema that is written in Java. What it was when it ran is noted in the state, so
 * that neither its version nor its description may change.
 */
abstract class CodeMigration implements JavaMigration {
  private final String version;
  private final String description;

  /** The step to a version. */
  CodeMigration(String version, String description) {
    this.version = version;
    this.description = description;
  }

  /** Takes the step; may be killed in its midst and run again. */
  abstract void migrate(JdbcTemplate jdbc);

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(version);
  }

  @Override
  public String getDescription() {
    return description;
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
    migrate(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
  }
}
