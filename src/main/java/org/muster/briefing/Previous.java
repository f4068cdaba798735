package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.change.MethodLines;
import org.muster.briefing.event.EventChanges;
import org.muster.domain.Entry;

/**
 * The last edition, to be compared with.
 *
 * @param edition its name, {@code <as-of>.<n>}
 * @param asOf its business date
 * @param records what was known then and may be seen by the audience now; its events are left out,
 *     as there may be millions
 * @param changed records of all kinds but events that are other than they were
 * @param events those that are other than they were
 * @param method what was counted then and how: the {@link Composer.Composition#method()} of the
 *     briefing of that edition; null if there was no such briefing
 */
public record Previous(
    String edition,
    LocalDate asOf,
    Records records,
    List<Changed> changed,
    EventChanges events,
    @Nullable List<String> method) {
  public Previous {
    changed = List.copyOf(changed);
    method = method == null ? null : List.copyOf(method);
  }

  /**
   * What was counted and how, to be kept with an edition for a briefing that has a business date of
   * its own.
   *
   * @param method as the {@link Composer.Composition#method()} of the briefing
   */
  public static List<String> dated(List<String> method, LocalDate own) {
    return MethodLines.dated(method, own);
  }

  /** The business date of a briefing that had one of its own; null if it had its edition's. */
  public static @Nullable LocalDate ownDate(List<String> method) {
    return MethodLines.date(method);
  }

  /**
   * A record that is other than it was.
   *
   * @param before null if it was not known, or could not be seen
   * @param after null if it is withdrawn; never null together with {@code before}
   */
  public record Changed(@Nullable Entry before, @Nullable Entry after) {
    public Changed {
      if (before == null && after == null) {
        throw new IllegalArgumentException("a change is of a record");
      }
    }
  }
}
