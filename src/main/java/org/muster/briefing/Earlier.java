package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.domain.Event;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * The last edition, reckoned anew by today's method from what was known then, as of its own date.
 */
record Earlier(Previous previous, Reckoning reckoning) {

  /**
   * What was known for the last edition, with its events: today's, with the changes since undone.
   */
  static Records records(Previous previous, Records today) {
    Set<RecordKey> changed = new HashSet<>();
    List<Event> events = new ArrayList<>();
    for (Previous.Changed change : previous.changed()) {
      if (change.after() instanceof Event after) {
        changed.add(after.key());
      }
      if (change.before() instanceof Event before) {
        events.add(before);
      }
    }
    today.events().stream().filter(e -> !changed.contains(e.key())).forEach(events::add);
    Records then = previous.records();
    return new Records(then.deployments(), events, then.operations(), then.sources());
  }

  /** "edition 2020-06-30.1, as of 30 Jun 2020". */
  String words() {
    return "edition " + previous.edition() + ", as of " + day();
  }

  /**
   * "since 30 Jun 2020"; of an edition for the same date, which one it was.
   *
   * @param preposition for a day
   * @param inEdition the same for an edition
   */
  String when(String preposition, String inEdition, LocalDate today) {
    return previous.asOf().equals(today)
        ? inEdition + " edition " + previous.edition()
        : preposition + " " + day();
  }

  private String day() {
    return PartialDate.of(previous.asOf()).display();
  }
}
