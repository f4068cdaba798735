package org.muster.briefing.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CasualtyCause;
import org.muster.domain.EventStatus;
import org.muster.domain.Spelling;

/**
 * Casualties of own forces in one dataset, by nation and cause.
 *
 * <p>Rule: only what occurred is tallied, as a whole, whenever it can lie in the period. What is
 * claimed is listed and not tallied.
 */
public final class ForceSheet {
  private final Line total = new Line();
  private final NamedGroups<String, Line> nations = new NamedGroups<>(Spelling::folded, Line::new);
  private long records;

  ForceSheet() {}

  /** One nation's casualties, or those of all. */
  public static final class Line {
    private final Map<CasualtyCause, EventGroup> causes = new EnumMap<>(CasualtyCause.class);

    private void add(EventCell cell) {
      causes.computeIfAbsent(cell.cause(), c -> new EventGroup()).add(Toll.of(cell), cell.source());
    }

    private boolean empty() {
      return causes.values().stream().allMatch(EventGroup::empty);
    }

    /** Of one cause; null if there is no such record. */
    public @Nullable EventGroup of(CasualtyCause cause) {
      EventGroup group = causes.get(cause);
      return group == null || group.empty() ? null : group;
    }
  }

  void add(EventCell cell) {
    records += cell.records();
    if (cell.status() == EventStatus.OCCURRED) {
      total.add(cell);
      nations.of(cell.force(), cell.records()).add(cell);
    }
  }

  /** Whether it has no record, whatever became of it. */
  boolean empty() {
    return records == 0;
  }

  /** The sum of all nations. */
  public Line total() {
    return total;
  }

  /** By ISO alpha-3 code, or name, of the contributor. */
  public SortedMap<String, Line> nations() {
    SortedMap<String, Line> found = nations.byName();
    found.values().removeIf(Line::empty);
    return found;
  }
}
