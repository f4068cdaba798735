package org.muster.briefing.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.Source;

/**
 * Whether a new record is about an earlier period.
 *
 * <p>Rule: it is late if the time that it speaks of lies wholly before the last edition's date: an
 * event's latest possible day, the latest possible day for which a deployment's figure holds, or on
 * which it begins where no such day is stated. A record without such a day, and the record of an
 * operation or a source, is never late. Reason: a late report changes what was printed of a period
 * that readers took as closed; it is not movement of the days since (field notes, late arrivals).
 */
public final class LateRule {
  private LateRule() {}

  /**
   * Whether a record that is listed for the first time is late.
   *
   * @param last the last edition's business date
   */
  public static boolean late(Entry entry, LocalDate last) {
    PartialDate about =
        switch (entry) {
          case Event e -> e.date();
          case Deployment d -> about(d);
          case Operation o -> null;
          case Source s -> null;
        };
    return about != null && late(about.latest(), last);
  }

  /**
   * Whether what can lie on a day at the latest is late.
   *
   * @param last the last edition's business date
   */
  public static boolean late(LocalDate latest, LocalDate last) {
    return latest.isBefore(last);
  }

  private static @Nullable PartialDate about(Deployment d) {
    return d.asOf() != null ? d.asOf() : d.from();
  }
}
