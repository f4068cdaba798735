package org.muster.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The tables' version: brought up to date by the numbered scripts, never taken back. */
final class Schema {
  private Schema() {}

  /**
   * Applies the scripts that are still missing. HSQLDB commits every change of a table at once, so
   * a later script must be written such that it can be run again.
   *
   * @throws StoreException if a newer version of Muster has changed the tables, or a script failed
   */
  static void bringUpToDate(DataSource dataSource) {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:org/muster/store/migration")
            .baselineOnMigrate(false)
            .cleanDisabled(true)
            .load();
    try {
      refuseNewer(flyway.info());
      flyway.migrate();
    } catch (FlywayException e) {
      throw StoreException.damaged("The tables cannot be brought up to date: " + e.getMessage(), e);
    }
  }

  private static void refuseNewer(MigrationInfoService info) {
    for (MigrationInfo applied : info.applied()) {
      if (applied.getState() == MigrationState.FUTURE_SUCCESS
          || applied.getState() == MigrationState.FUTURE_FAILED) {
        throw new StoreException(
            "A newer version of Muster has used this state folder (tables of version "
                + applied.getVersion()
                + "). Use that version, or put back a copy of state/ from before.");
      }
    }
  }
}
