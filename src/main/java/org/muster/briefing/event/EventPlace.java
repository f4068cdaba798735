package org.muster.briefing.event;

import java.util.Comparator;
import java.util.List;
import org.muster.domain.Country;

/**
 * Where an event is counted. Areas of the same name in different hosts are different areas.
 *
 * @param hosts their names in order, parted by semicolons; empty if none is stated
 * @param several whether there are several, and the event lies in one of them or in all
 * @param area first-level area; empty if not stated
 */
record EventPlace(String hosts, boolean several, String area) implements Comparable<EventPlace> {
  private static final Comparator<EventPlace> ORDER =
      Comparator.comparing(EventPlace::area)
          .thenComparing(EventPlace::hosts)
          .thenComparing(EventPlace::several);

  static EventPlace of(EventCell cell) {
    List<String> names = cell.hosts().stream().map(Country::display).distinct().sorted().toList();
    return new EventPlace(String.join("; ", names), names.size() > 1, cell.area());
  }

  /** Name of the group of events in the same hosts. */
  String host() {
    return hosts.isEmpty() ? "host not stated" : several ? "several hosts: " + hosts : hosts;
  }

  /** Name of the group of events in the same area. */
  String label(boolean withHost) {
    String name = area.isEmpty() ? "area not stated" : area;
    return withHost && !hosts.isEmpty() ? name + " (" + hosts + ")" : name;
  }

  @Override
  public int compareTo(EventPlace other) {
    return ORDER.compare(this, other);
  }
}
