package org.muster.briefing.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;

/**
 * Casualties of own forces in one dataset, by nation and cause.
 *
 * <p>Rule: only what occurred is tallied, as a whole, whenever it can lie in the period. What is
 * claimed is listed and not tallied.
 */
public final class ForceSheet {
  private final Line total = new Line();
  private final TreeMap<String, Line> nations = new TreeMap<>();

  ForceSheet() {}

  /** One nation's casualties, or those of all. */
  public static final class Line {
    private final Map<CasualtyCause, EventGroup> causes = new EnumMap<>(CasualtyCause.class);

    private void add(Event event, int source) {
      causes.computeIfAbsent(event.cause(), c -> new EventGroup()).add(Toll.of(event), source);
    }

    /** Of one cause; null if there is no such record. */
    public @Nullable EventGroup of(CasualtyCause cause) {
      return causes.get(cause);
    }
  }

  void add(Event event, int source) {
    if (event.status() == EventStatus.OCCURRED) {
      total.add(event, source);
      nations.computeIfAbsent(event.force(), f -> new Line()).add(event, source);
    }
  }

  /** The sum of all nations. */
  public Line total() {
    return total;
  }

  /** By ISO alpha-3 code, or name, of the contributor. */
  public SortedMap<String, Line> nations() {
    return Collections.unmodifiableSortedMap(nations);
  }
}
