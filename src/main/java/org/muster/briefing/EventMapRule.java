package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.briefing.amount.Words;
import org.muster.domain.Country;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.PlacePrecision;
import org.muster.domain.Spelling;

/**
 * Events by place, one map for each dataset.
 *
 * <p>Rule: a circle stands only where a place is known exactly or within some 25 km; all other
 * events are counted beside the map. Reason: publishers put what they know of a province on its
 * capital, which would make it a battlefield. Planned and claimed events, and casualties of own
 * forces, are on no map.
 *
 * <p>Rule: a map shows the events that the briefing lists, and says so where these are not all.
 * Reason: millions of events are known by their sums, which have no places.
 */
final class EventMapRule {
  /** Circles that can be told apart; what happened at smaller places is told in words. */
  private static final int MOST_SITES = 150;

  /** Places that are named on the map. */
  private static final int MOST_LABELS = 18;

  /** A point on the globe. */
  private record Point(double latitude, double longitude) {}

  /** What is counted at a point. */
  private static final class Place {
    final Point at;
    final Map<String, Long> names = new HashMap<>();
    long events;

    Place(Point at) {
      this.at = at;
    }

    /** The name that most events give it; empty if none does. */
    String name() {
      return names.entrySet().stream()
          .min(Spelling.mostFirst(Map.Entry::getValue, Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  private static final Comparator<Place> MOST_FIRST =
      Comparator.comparingLong((Place p) -> -p.events)
          .thenComparing(Place::name)
          .thenComparingDouble(p -> p.at.latitude())
          .thenComparingDouble(p -> p.at.longitude());

  /** The events of one dataset. */
  private static final class Sheet {
    final Map<Point, Place> places = new HashMap<>();
    final TreeMap<String, Long> hosts = new TreeMap<>();
    long all;
    long imprecise;

    /** Of several hosts, of none that is stated, or of one that is no country, as a sea. */
    long unshaded;

    void add(Event event) {
      long count = event.count();
      all += count;
      if (event.hosts().size() == 1 && Country.find(event.hosts().getFirst()).isPresent()) {
        hosts.merge(event.hosts().getFirst(), count, Long::sum);
      } else {
        unshaded += count;
      }
      Double latitude = event.latitude();
      Double longitude = event.longitude();
      if (latitude == null || longitude == null || !precise(event)) {
        imprecise += count;
        return;
      }
      Place place = places.computeIfAbsent(new Point(latitude, longitude), Place::new);
      place.events += count;
      String name = event.place().isEmpty() ? event.area() : event.place();
      if (!name.isEmpty()) {
        place.names.merge(name, count, Long::sum);
      }
    }

    private static boolean precise(Event event) {
      return event.placePrecision() == PlacePrecision.EXACT
          || event.placePrecision() == PlacePrecision.NEAR;
    }
  }

  private final TreeMap<String, Sheet> sheets = new TreeMap<>();
  private final Words words;
  private final String unlisted;

  /**
   * Maps without an event so far.
   *
   * @param unlisted what the briefing says of events that it does not list; empty if it lists all
   */
  EventMapRule(Words words, String unlisted) {
    this.words = words;
    this.unlisted = unlisted;
  }

  /** Counts an event that the briefing lists. */
  void add(Event event) {
    if (event.status() == EventStatus.OCCURRED && event.force().isEmpty()) {
      sheets.computeIfAbsent(event.key().dataset(), d -> new Sheet()).add(event);
    }
  }

  /**
   * A map of each dataset that has a precise place or several hosts: one host alone says nothing.
   */
  List<Pictures.MapPicture> maps() {
    List<Pictures.MapPicture> maps = new ArrayList<>();
    boolean several = sheets.size() > 1;
    sheets.forEach(
        (dataset, sheet) -> {
          if (!sheet.places.isEmpty() || countries(sheet).size() > 1) {
            maps.add(map(several ? dataset : "", "map-events-" + (maps.size() + 1), sheet));
          }
        });
    return maps;
  }

  /** Those with most events first, then by name. */
  private List<String> countries(Sheet sheet) {
    return sheet.hosts.keySet().stream()
        .sorted(
            Comparator.comparingLong((String h) -> -sheet.hosts.getOrDefault(h, 0L))
                .thenComparing(words::country, words.order()))
        .toList();
  }

  private Pictures.MapPicture map(String dataset, String id, Sheet sheet) {
    List<Place> places = sheet.places.values().stream().sorted(MOST_FIRST).toList();
    List<Place> shown = places.subList(0, Math.min(MOST_SITES, places.size()));
    List<Pictures.Site> sites = new ArrayList<>();
    for (Place place : shown) {
      String label =
          sites.size() < MOST_LABELS ? place.name() + " " + words.number(place.events) : "";
      sites.add(
          new Pictures.Site(
              "",
              place.name(),
              place.at.latitude(),
              place.at.longitude(),
              place.events,
              label.strip(),
              place.name() + ": " + events(place.events)));
    }
    List<Pictures.Shade> shades = new ArrayList<>();
    List<String> countries = countries(sheet);
    boolean one = countries.size() == 1;
    for (String code : countries) {
      long events = sheet.hosts.getOrDefault(code, 0L);
      String name = words.country(code);
      String text = name + ": " + events(events);
      boolean few = sheet.hosts.size() <= MOST_LABELS;
      shades.add(
          new Pictures.Shade(code, name, one ? 1 : MapKeys.level(events), few ? name : "", text));
    }
    String place = words.say("Events by place");
    String title = dataset.isEmpty() ? place : place + ", " + dataset;
    String atPlace = words.say("Events at the place");
    String rest = rest(sheet, countries.size() > 1, places, shown.size());
    return new Pictures.MapPicture(
        id,
        title,
        alt(title, sheet, places),
        words.say("events"),
        shades,
        sites,
        one
            ? new MapKeys(words).of(shades.getFirst(), atPlace, sites)
            : new MapKeys(words).of(words.say("Events in the country"), shades, atPlace, sites),
        rest,
        rest);
  }

  private String events(long number) {
    return words.say("{0, plural, one {# event} other {# events}}", number);
  }

  private String alt(String title, Sheet sheet, List<Place> places) {
    if (places.isEmpty()) {
      return words.say(
          "Map. {0}: {1, plural, one {# event} other {# events}} at {2, plural, one {# place that"
              + " is known exactly or closely} other {# places that are known exactly or closely}};"
              + " not shown: {3}.",
          title, sheet.all - sheet.imprecise, places.size(), sheet.imprecise);
    }
    return words.say(
        "Map. {0}: {1, plural, one {# event} other {# events}} at {2, plural, one {# place that is"
            + " known exactly or closely} other {# places that are known exactly or closely}}, most"
            + " at {4}, {5}; not shown: {3}.",
        title,
        sheet.all - sheet.imprecise,
        places.size(),
        sheet.imprecise,
        places.getFirst().name(),
        places.getFirst().events);
  }

  /**
   * What has no circle.
   *
   * @param shaded whether the shades of countries count it
   */
  private String rest(Sheet sheet, boolean shaded, List<Place> places, int shown) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        sheet.imprecise == 0
            ? words.say("Not shown: none.")
            : shaded
                ? words.say(
                    "In no circle: {0, plural, one {# event whose place is not known so closely.}"
                        + " other {# events whose place is not known so closely.}}",
                    sheet.imprecise)
                : words.say(
                    "Not shown: {0, plural, one {# event whose place is not known so closely.}"
                        + " other {# events whose place is not known so closely.}}",
                    sheet.imprecise));
    if (sheet.unshaded > 0) {
      sentences.add(
          words.say(
              "In no country’s shade: {0, plural, one {# event} other {# events}} in several hosts,"
                  + " in none that is stated, or in one that is no country.",
              sheet.unshaded));
    }
    if (places.size() > shown) {
      long events = places.subList(shown, places.size()).stream().mapToLong(p -> p.events).sum();
      sentences.add(
          words.say(
              "Without a circle: {0, plural, one {# event} other {# events}} at {1, plural, one {#"
                  + " place} other {# places}} with fewer events than those shown.",
              events,
              places.size() - shown));
    }
    if (shown > MOST_LABELS) {
      sentences.add(words.say("Named: the {0} places with most events.", MOST_LABELS));
    }
    if (!unlisted.isEmpty()) {
      sentences.add(words.say("The map is of the events that are listed.") + " " + unlisted);
    }
    return String.join(" ", sentences);
  }
}
