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

  /** Makes the tables in an empty database. */
  static void create(DataSource dataSource) {
    migrate(flyway(dataSource));
  }

  /**
   * Applies the scripts that are still missing. HSQLDB commits every change of a table at once, so
   * a later script must be written such that it can be run again.
   *
   * @throws StoreException if a newer version of Muster has changed the tables, if they are gone,
   *     or if a script failed
   */
  static void update(DataSource dataSource) {
    Flyway flyway = flyway(dataSource);
    MigrationInfoService info = info(flyway);
    if (info.applied().length == 0) {
      throw StoreException.damaged("The database has lost its tables");
    }
    refuseNewer(info.applied());
    if (info.pending().length > 0) {
      migrate(flyway);
    }
  }

  private static Flyway flyway(DataSource dataSource) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:org/muster/store/migration")
        .javaMigrations(
            new TalliesIntoSheets(), HeadsFromRecords.ofFormats(), HeadsFromRecords.ofFigures())
        .baselineOnMigrate(false)
        .cleanDisabled(true)
        .load();
  }

  private static MigrationInfoService info(Flyway flyway) {
    try {
      return flyway.info();
    } catch (FlywayException e) {
      throw StoreException.damaged("The tables' history cannot be read: " + e.getMessage(), e);
    }
  }

  private static void migrate(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw StoreException.damaged("The tables cannot be brought up to date: " + e.getMessage(), e);
    }
  }

  private static void refuseNewer(MigrationInfo[] all) {
    for (MigrationInfo applied : all) {
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
