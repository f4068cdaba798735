package org.muster.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.muster.domain.RecordKey;

/**
 * The places of the first or last of some events: by first day, last day and id. The days are at
 * hand; ids are read only of the events of which the days do not tell whether they are listed.
 */
final class EventListing {
  private static final Comparator<Place> BY_DAYS =
      Comparator.comparingInt((Place place) -> place.span.first())
          .thenComparingInt(place -> place.span.last());

  private static final Comparator<Named> BY_ID =
      Comparator.comparing((Named named) -> named.key.id()).thenComparing(Named::key);

  private final int limit;
  private final boolean latest;
  private final List<Place> places = new ArrayList<>();
  private long full;

  private record Place(long rid, Span span) {}

  private record Named(RecordKey key, long rid) {}

  /**
   * A listing of as many as the limit.
   *
   * @param limit 1 or more
   * @param latest whether the last ones are listed
   */
  EventListing(int limit, boolean latest) {
    this.limit = limit;
    this.latest = latest;
    this.full = twice(limit);
  }

  void add(long rid, Span span) {
    places.add(new Place(rid, span));
    // What will not be listed is dropped now and then, so that little is held; and not before as
    // many have come as stayed, however many share their days.
    if (places.size() > full) {
      cut();
      full = twice(places.size());
    }
  }

  private static long twice(int size) {
    return 2 * (size + 1_000L);
  }

  /** Keeps those that may be listed, in order. */
  private void cut() {
    if (places.size() <= limit) {
      return;
    }
    places.sort(order(BY_DAYS));
    int size = limit;
    while (size < places.size() && alike(size, limit - 1)) {
      size++;
    }
    places.subList(size, places.size()).clear();
  }

  private boolean alike(int one, int other) {
    return places.get(one).span.equals(places.get(other).span);
  }

  private <T> Comparator<T> order(Comparator<T> first) {
    return latest ? first.reversed() : first;
  }

  /** Reads the keys of some events. */
  interface Keys {
    /** Hands on the keys of the events in these places. */
    void forEach(RidList rids, Versions.Taker<RecordKey> taker);
  }

  /** The places, ascending. */
  RidList rids(Keys keys) {
    cut();
    RidList rids = new RidList();
    int sure = places.size() <= limit ? places.size() : firstAlike(limit - 1);
    places.subList(0, sure).forEach(place -> rids.add(place.rid));
    if (sure < places.size()) {
      firstById(places.subList(sure, places.size()), limit - sure, keys).forEach(rids::add);
    }
    rids.sort();
    return rids;
  }

  /** The first place with the days of another. */
  private int firstAlike(int index) {
    int first = index;
    while (first > 0 && alike(first - 1, index)) {
      first--;
    }
    return first;
  }

  /** Of some with the same days, those that come first; no more of their ids are held. */
  private List<Long> firstById(List<Place> alike, int number, Keys keys) {
    RidList rids = new RidList();
    alike.forEach(place -> rids.add(place.rid));
    rids.sort();
    PriorityQueue<Named> first = new PriorityQueue<>(Collections.reverseOrder(order(BY_ID)));
    keys.forEach(
        rids,
        (rid, key) -> {
          first.add(new Named(key, rid));
          if (first.size() > number) {
            first.remove();
          }
        });
    return first.stream().map(Named::rid).toList();
  }
}
