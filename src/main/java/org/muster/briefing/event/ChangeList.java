package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.EventStock.Query;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;

/** Changes that are all at hand. */
record ChangeList(List<Versions<Event>> changes, List<Event> now) implements EventChanges {
  ChangeList {
    changes = List.copyOf(changes);
    now = List.copyOf(now);
  }

  @Override
  public <K> Map<K, List<Versions<Event>>> list(Sorting<K> sorting, int limit) {
    Map<K, List<Versions<Event>>> sorted = new LinkedHashMap<>();
    for (Versions<Event> change : changes) {
      K sort = sorting.sort(cells(change));
      if (sort != null) {
        sorted.computeIfAbsent(sort, k -> new ArrayList<>()).add(change);
      }
    }
    sorted.replaceAll((sort, all) -> first(all, limit));
    return sorted;
  }

  private static Versions<EventCell> cells(Versions<Event> change) {
    return new Versions<>(
        cell(change.before()), cell(change.after()), EventCell.of(change.latest()));
  }

  private static @Nullable EventCell cell(@Nullable Event event) {
    return event == null ? null : EventCell.of(event);
  }

  private static List<Versions<Event>> first(List<Versions<Event>> all, int limit) {
    return all.stream()
        .sorted(Comparator.comparing(Versions::shown, EventStock.listing()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Event> unchanged(Query query) {
    Set<RecordKey> changed = new HashSet<>();
    changes.forEach(change -> changed.add(change.latest().key()));
    return EventStock.of(now.stream().filter(e -> !changed.contains(e.key())).toList()).list(query);
  }
}
