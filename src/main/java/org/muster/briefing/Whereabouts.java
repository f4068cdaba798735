package org.muster.briefing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.briefing.amount.Words;

/**
 * Names what tells figures of one contributor apart: the unit, and the host where they have
 * several.
 *
 * @param apart whether the hosts differ
 */
record Whereabouts(boolean apart, Words words) {
  /** More hosts of one figure tell nothing. */
  private static final int MOST_HOSTS = 3;

  /** The names that tell figures with these hosts apart. */
  static Whereabouts among(Stream<List<String>> hosts, Words words) {
    return new Whereabouts(hosts.distinct().limit(2).count() > 1, words);
  }

  /** "3rd Battalion, Mali"; empty if nothing tells it from the others. */
  String of(String unit, List<String> hosts) {
    String places =
        apart && hosts.size() <= MOST_HOSTS ? String.join("; ", words.countries(hosts)) : "";
    return Stream.of(unit, places)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
