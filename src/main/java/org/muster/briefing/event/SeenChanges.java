package org.muster.briefing.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.EventStock.Query;
import org.muster.domain.Event;
import org.muster.domain.Marking;

/** What an audience may see of changes: filtered before they are sorted and added up. */
record SeenChanges(EventChanges all, Predicate<Marking> releases) implements EventChanges {
  @Override
  public <K> Map<K, List<Versions<Event>>> list(Sorting<K> sorting, int limit) {
    Map<K, List<Versions<Event>>> seen = new LinkedHashMap<>();
    all.list(change -> sort(change, sorting), limit)
        .forEach(
            (sort, found) ->
                seen.put(sort, found.stream().map(change -> cut(change, Event::marking)).toList()));
    return seen;
  }

  private <K> @Nullable K sort(Versions<EventCell> change, Sorting<K> sorting) {
    if (!releases.test(change.latest().marking())) {
      return null;
    }
    Versions<EventCell> cut = cut(change, EventCell::marking);
    return cut.before() == null && cut.after() == null ? null : sorting.sort(cut);
  }

  /** Without an earlier version that could not be seen. */
  private <V> Versions<V> cut(Versions<V> change, Function<V, Marking> marking) {
    V before = change.before();
    return before == null || releases.test(marking.apply(before))
        ? change
        : new Versions<>(null, change.after(), change.latest());
  }

  @Override
  public List<Event> unchanged(Query query) {
    return all.unchanged(query.and(cell -> releases.test(cell.marking())));
  }
}
