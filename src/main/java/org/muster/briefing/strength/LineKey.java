package org.muster.briefing.strength;

import java.util.Comparator;
import org.muster.domain.Country;
import org.muster.domain.Deployment;

/** A line of an operation's table: a contributor and a category of its personnel. */
public record LineKey(String contributor, String category) implements Comparable<LineKey> {
  private static final Comparator<LineKey> ORDER =
      Comparator.comparing((LineKey k) -> !k.wholeMission())
          .thenComparing(LineKey::name)
          .thenComparing(LineKey::contributor)
          .thenComparing(LineKey::category);

  public boolean wholeMission() {
    return contributor.equals(Deployment.WHOLE_MISSION);
  }

  /** As shown. */
  public String name() {
    return wholeMission() ? "Whole mission" : Country.display(contributor);
  }

  @Override
  public int compareTo(LineKey other) {
    return ORDER.compare(this, other);
  }
}
