package org.muster.job;

import java.util.Locale;
import org.muster.store.Run;

/** The name of a run's report: its number and the beginning of its identity, sortable. */
final class RunName {
  private RunName() {}

  /** For example {@code 0007-1f2e3d4c}. */
  static String of(Run run) {
    return String.format(Locale.ROOT, "%04d-%s", run.number(), run.identity().substring(0, 8));
  }
}
