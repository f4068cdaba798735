package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Deployment;

/**
 * How far the whole mission's own figure reaches.
 *
 * <p>Rule: contributors' parts at places that it does not name, or of categories that it does not
 * name, are not added to it, and are told. Reason: what is recorded as the mission's in Mali may
 * mean all of it, and its "military" may hold the "troops" of others; adding them could count
 * everybody twice, and saying nothing could hide those who are outside.
 *
 * @param named places or categories of the mission's own figure
 * @param outside the parts at others, or of others
 */
public record MissionReach(Set<String> named, Reading outside) {

  /** The parts at places that the mission's own figure does not name; empty if there are none. */
  public static Optional<MissionReach> places(LevelSheet strength) {
    return reach(strength, Deployment::hosts);
  }

  /** The parts of categories that it does not name; empty if there are none. */
  public static Optional<MissionReach> categories(LevelSheet strength) {
    return reach(strength, d -> d.category().isEmpty() ? List.of() : List.of(d.category()));
  }

  private static Optional<MissionReach> reach(
      LevelSheet strength, Function<Deployment, List<String>> naming) {
    Set<String> named = new TreeSet<>();
    for (Track track : CategoryRule.added(strength.tracks(), true).values()) {
      Statement base = track.base();
      List<String> own = base == null ? List.of() : naming.apply(base.deployment());
      if (own.isEmpty()) {
        return Optional.empty();
      }
      named.addAll(own);
    }
    List<Reading> outside = new ArrayList<>();
    for (Track track : CategoryRule.added(strength.tracks(), false).values()) {
      Statement base = track.base();
      Reading there = track.present();
      List<String> own = base == null ? List.of() : naming.apply(base.deployment());
      if (there != null
          && !CategorySplit.nobody(there)
          && !own.isEmpty()
          && Collections.disjoint(named, own)) {
        outside.add(there);
      }
    }
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(new MissionReach(named, Reading.sum(outside)));
  }
}
