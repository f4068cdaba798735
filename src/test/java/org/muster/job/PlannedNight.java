package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.muster.intake.Intake;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;

/** A night that has been begun in the store, to be read by the real reader. */
record PlannedNight(Run run, Intaking intaking) {
  /**
   * Over what lies in a folder's {@code input} now.
   *
   * @param number from 0; nights with other numbers are other runs
   */
  static PlannedNight of(Path folder, Intake intake, Database database, int number)
      throws IOException {
    NightPlan plan =
        new NightPlan.Ingredients(
                LocalDate.of(2020, 7, 1),
                intake.freeze(folder.resolve("input")).files(),
                List.of(),
                new NightPlan.Setup("templates", "settings", intake.layouts().digest()))
            .after("edition of night " + number, null);
    Run run =
        new RunLedger(database.dataSource())
            .begin(
                plan.undertaking(), Instant.parse("2020-07-01T00:00:00Z").plusSeconds(number + 1L));
    return new PlannedNight(
        run, new Intaking(intake, "muster", new RecordStore(database.dataSource()), run, plan));
  }
}
