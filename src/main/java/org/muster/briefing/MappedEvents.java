package org.muster.briefing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.briefing.amount.Words;
import org.muster.domain.Country;
import org.muster.domain.Event;
import org.muster.domain.PlacePrecision;
import org.muster.domain.Spelling;

/** The events of one dataset by place and by host, as a map shows them. */
final class MappedEvents {
  private final Map<Point, Place> places = new HashMap<>();
  private final Map<String, Long> hosts = new HashMap<>();
  private long precise;
  private long imprecise;
  private long unshaded;

  /** A point on the globe. */
  private record Point(double latitude, double longitude) {}

  /** What is counted at a point. */
  static final class Place {
    private static final Comparator<Place> MOST_FIRST =
        Comparator.comparingLong((Place p) -> -p.events)
            .thenComparing(Place::name)
            .thenComparingDouble(Place::latitude)
            .thenComparingDouble(Place::longitude);

    private final Point at;
    private final Map<String, Long> names = new HashMap<>();
    private long events;

    private Place(Point at) {
      this.at = at;
    }

    private void add(Event event) {
      events += event.count();
      String name = event.place().isEmpty() ? event.area() : event.place();
      if (!name.isEmpty()) {
        names.merge(name, event.count(), Long::sum);
      }
    }

    double latitude() {
      return at.latitude;
    }

    double longitude() {
      return at.longitude;
    }

    long events() {
      return events;
    }

    /** The name that most events give it; empty if none does. */
    String name() {
      return names.entrySet().stream()
          .min(Spelling.mostFirst(Map.Entry::getValue, Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  void add(Event event) {
    long count = event.count();
    if (event.hosts().size() == 1 && Country.find(event.hosts().getFirst()).isPresent()) {
      hosts.merge(event.hosts().getFirst(), count, Long::sum);
    } else {
      unshaded += count;
    }
    Double latitude = event.latitude();
    Double longitude = event.longitude();
    if (latitude == null || longitude == null || !precise(event)) {
      imprecise += count;
    } else {
      precise += count;
      places.computeIfAbsent(new Point(latitude, longitude), Place::new).add(event);
    }
  }

  private static boolean precise(Event event) {
    return event.placePrecision() == PlacePrecision.EXACT
        || event.placePrecision() == PlacePrecision.NEAR;
  }

  boolean hasPlaces() {
    return !places.isEmpty();
  }

  /** Where events are known closely enough for a circle; those with most events first. */
  List<Place> places() {
    return places.values().stream().sorted(Place.MOST_FIRST).toList();
  }

  /** Codes of the countries in which events are; those with most first, then by name. */
  List<String> countries(Words words) {
    return hosts.keySet().stream()
        .sorted(
            Comparator.comparingLong((String host) -> -in(host))
                .thenComparing(words::country, words.order()))
        .toList();
  }

  /** How many events are in a country, and in no other host. */
  long in(String country) {
    return hosts.getOrDefault(country, 0L);
  }

  /** How many events are at {@link #places}. */
  long precise() {
    return precise;
  }

  /** How many are at none of them. */
  long imprecise() {
    return imprecise;
  }

  /** How many are in several hosts, in none that is stated, or in one that is no country. */
  long unshaded() {
    return unshaded;
  }
}
