package org.muster.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.muster.domain.MarkingOrder;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.Outcome;
import org.muster.intake.layout.Layouts;
import org.muster.store.TallyWork;

/**
 * Muster reading a drop folder as it does each night: frozen, decoded, mapped, checked, added up;
 * but nothing is stored.
 */
final class ReadingWork {
  private ReadingWork() {}

  static long events(Path folder) throws IOException {
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.shipped());
    TallyWork tallies = new TallyWork();
    for (FrozenFile file : intake.freeze(folder).files()) {
      try (FileReading reading = intake.open(file)) {
        for (Outcome outcome = reading.next(); outcome != null; outcome = reading.next()) {
          if (outcome instanceof Outcome.Accepted accepted) {
            tallies.add(accepted.entry());
          }
        }
      }
    }
    return tallies.records();
  }
}
