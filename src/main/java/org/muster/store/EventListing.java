package org.muster.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of the first or last of some events, by first and last day. */
final class EventListing {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt((Place place) -> place.span.first())
          .thenComparingInt(place -> place.span.last());

  private final int limit;
  private final Comparator<Place> order;
  private List<Place> places = new ArrayList<>();
  private long full;

  private record Place(long rid, Span span) {}

  /**
   * A listing of as many as the limit, and of those that share the days of the outermost.
   *
   * @param latest whether the last ones are listed
   */
  EventListing(int limit, boolean latest) {
    this.limit = limit;
    this.order = latest ? ORDER.reversed() : ORDER;
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

  private void cut() {
    if (limit >= places.size()) {
      return;
    }
    places.sort(order);
    Place outermost = places.get(limit - 1);
    int size = limit;
    while (size < places.size() && order.compare(places.get(size), outermost) == 0) {
      size++;
    }
    places = new ArrayList<>(places.subList(0, size));
  }

  /** The places, ascending. */
  RidList rids() {
    cut();
    RidList rids = new RidList();
    places.forEach(place -> rids.add(place.rid));
    rids.sort();
    return rids;
  }
}
