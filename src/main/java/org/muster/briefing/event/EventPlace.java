package org.muster.briefing.event;

import java.util.Comparator;
import java.util.List;
import org.muster.briefing.amount.Words;
import org.muster.domain.Country;
import org.muster.domain.Spelling;

/**
 * Where an event is counted. Areas of the same name in different hosts are different areas.
 *
 * @param hosts their English names in order; empty if none is stated. Of several, the event lies in
 *     one of them or in all
 * @param area first-level area; empty if not stated
 */
record EventPlace(List<String> hosts, String area) implements Comparable<EventPlace> {
  private static final Comparator<EventPlace> ORDER =
      Comparator.comparing(EventPlace::area)
          .thenComparing(place -> String.join("; ", place.hosts))
          .thenComparingInt(place -> place.hosts.size());

  EventPlace {
    hosts = List.copyOf(hosts);
  }

  static EventPlace of(EventCell cell) {
    return new EventPlace(
        cell.hosts().stream().map(Country::display).distinct().sorted().toList(), cell.area());
  }

  /** What it has in common with places that are only written in another way. */
  EventPlace folded() {
    return new EventPlace(
        hosts.stream().map(Spelling::folded).sorted().toList(), Spelling.folded(area));
  }

  /** Where the area does not matter. */
  EventPlace host() {
    return new EventPlace(hosts, "");
  }

  /** Name of the group of events in the same hosts. */
  String host(Words words) {
    return switch (hosts.size()) {
      case 0 -> words.say("host not stated");
      case 1 -> names(words);
      default -> words.say("several hosts: {0}", names(words));
    };
  }

  /** Name of the group of events in the same area. */
  String label(boolean withHost, Words words) {
    String name = area.isEmpty() ? words.say("area not stated") : area;
    return withHost && !hosts.isEmpty() ? name + " (" + names(words) + ")" : name;
  }

  private String names(Words words) {
    return String.join("; ", hosts.stream().map(words::country).sorted(words.order()).toList());
  }

  @Override
  public int compareTo(EventPlace other) {
    return ORDER.compare(this, other);
  }
}
