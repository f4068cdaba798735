package org.muster.briefing.event;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.muster.domain.Event;
import org.muster.domain.Marking;

/** What an audience may see of events: filtered before it is added up. */
record SeenEvents(EventStock all, Predicate<Marking> releases) implements EventStock {
  @Override
  public Map<Marking, Long> markings() {
    Map<Marking, Long> seen = new HashMap<>(all.markings());
    seen.keySet().removeIf(releases.negate());
    return seen;
  }

  @Override
  public void forEachCell(Predicate<YearMonth> singly, Consumer<EventCell> reader) {
    all.forEachCell(
        singly,
        cell -> {
          if (releases.test(cell.marking())) {
            reader.accept(cell);
          }
        });
  }

  @Override
  public List<Event> list(Query query) {
    return all.list(query.and(cell -> releases.test(cell.marking())));
  }
}
