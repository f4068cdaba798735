package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.muster.briefing.amount.Words;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;

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

  private final TreeMap<String, MappedEvents> sheets = new TreeMap<>();
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
      sheets.computeIfAbsent(event.key().dataset(), d -> new MappedEvents()).add(event);
    }
  }

  /**
   * A map of each dataset that has a precise place or several hosts: one host alone says nothing.
   */
  List<Pictures.MapPicture> maps() {
    List<Pictures.MapPicture> maps = new ArrayList<>();
    boolean several = sheets.size() > 1;
    sheets.forEach(
        (dataset, of) -> {
          if (of.hasPlaces() || of.countries(words).size() > 1) {
            maps.add(map(several ? dataset : "", "map-events-" + (maps.size() + 1), of));
          }
        });
    return maps;
  }

  private Pictures.MapPicture map(String dataset, String id, MappedEvents of) {
    List<MappedEvents.Place> places = of.places();
    List<Pictures.Site> sites = sites(places.subList(0, Math.min(MOST_SITES, places.size())));
    List<Pictures.Shade> shades = shades(of);
    String place = words.say("Events by place");
    String title = dataset.isEmpty() ? place : place + ", " + dataset;
    String atPlace = words.say("Events at the place");
    String rest = rest(of, shades.size() > 1, places, sites.size());
    return new Pictures.MapPicture(
        id,
        title,
        alt(title, of, places),
        words.say("events"),
        shades,
        sites,
        shades.size() == 1
            ? new MapKeys(words).of(shades.getFirst(), atPlace, sites)
            : new MapKeys(words).of(words.say("Events in the country"), shades, atPlace, sites),
        rest,
        rest);
  }

  private List<Pictures.Site> sites(List<MappedEvents.Place> places) {
    List<Pictures.Site> sites = new ArrayList<>();
    for (MappedEvents.Place place : places) {
      String label =
          sites.size() < MOST_LABELS ? place.name() + " " + words.number(place.events()) : "";
      sites.add(
          new Pictures.Site(
              "",
              place.name(),
              place.latitude(),
              place.longitude(),
              place.events(),
              label.strip(),
              place.name() + ": " + events(place.events())));
    }
    return sites;
  }

  private List<Pictures.Shade> shades(MappedEvents of) {
    List<Pictures.Shade> shades = new ArrayList<>();
    List<String> countries = of.countries(words);
    for (String code : countries) {
      long events = of.in(code);
      String name = words.country(code);
      int level = countries.size() == 1 ? 1 : MapKeys.level(events);
      String label = countries.size() <= MOST_LABELS ? name : "";
      shades.add(new Pictures.Shade(code, name, level, label, name + ": " + events(events)));
    }
    return shades;
  }

  private String events(long number) {
    return words.say("{0, plural, one {# event} other {# events}}", number);
  }

  private String alt(String title, MappedEvents of, List<MappedEvents.Place> places) {
    if (places.isEmpty()) {
      return words.say(
          "Map. {0}: {1, plural, one {# event} other {# events}} at {2, plural, one {# place that"
              + " is known exactly or closely} other {# places that are known exactly or closely}};"
              + " place not known so closely: {3}.",
          title, of.precise(), places.size(), of.imprecise());
    }
    return words.say(
        "Map. {0}: {1, plural, one {# event} other {# events}} at {2, plural, one {# place that is"
            + " known exactly or closely} other {# places that are known exactly or closely}}, most"
            + " at {4}, {5}; place not known so closely: {3}.",
        title,
        of.precise(),
        places.size(),
        of.imprecise(),
        places.getFirst().name(),
        places.getFirst().events());
  }

  /**
   * What has no circle.
   *
   * @param shaded whether the shades of countries count it
   */
  private String rest(MappedEvents of, boolean shaded, List<MappedEvents.Place> places, int shown) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        of.imprecise() == 0
            ? words.say("Not shown: none.")
            : shaded
                ? words.say(
                    "In no circle: {0, plural, one {# event whose place is not known so closely.}"
                        + " other {# events whose place is not known so closely.}}",
                    of.imprecise())
                : words.say(
                    "Not shown: {0, plural, one {# event whose place is not known so closely.}"
                        + " other {# events whose place is not known so closely.}}",
                    of.imprecise()));
    if (of.unshaded() > 0) {
      sentences.add(
          words.say(
              "In no country’s shade: {0, plural, one {# event} other {# events}} in several hosts,"
                  + " in none that is stated, or in one that is no country.",
              of.unshaded()));
    }
    if (places.size() > shown) {
      long events =
          places.subList(shown, places.size()).stream().mapToLong(MappedEvents.Place::events).sum();
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
