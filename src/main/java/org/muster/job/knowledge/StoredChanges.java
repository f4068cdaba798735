package org.muster.job.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.event.EventStock.Query;
import org.muster.domain.Event;
import org.muster.store.Changes;

/** Introduces what became of the store's events to the briefing, which asks for few of them. */
final class StoredChanges implements EventChanges {
  private final Changes changes;

  StoredChanges(Changes changes) {
    this.changes = changes;
  }

  @Override
  public <K> Map<K, List<Versions<Event>>> list(Sorting<K> sorting, int limit) {
    Map<K, List<Versions<Event>>> found = new LinkedHashMap<>();
    changes
        .<K>events(change -> sorting.sort(versions(change, StoredEvents::cell)), limit)
        .forEach(
            (sort, some) ->
                found.put(sort, some.stream().map(change -> versions(change, e -> e)).toList()));
    return found;
  }

  private static <S, V> Versions<V> versions(Changes.Change<S> change, Function<S, V> version) {
    return new Versions<>(
        map(change.before(), version),
        map(change.after(), version),
        version.apply(change.latest()));
  }

  private static <S, V> @Nullable V map(@Nullable S stored, Function<S, V> version) {
    return stored == null ? null : version.apply(stored);
  }

  @Override
  public List<Event> unchanged(Query query) {
    return new StoredEvents(changes.unchanged()).list(query);
  }
}
