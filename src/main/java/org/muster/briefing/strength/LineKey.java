package org.muster.briefing.strength;

import java.util.Comparator;
import org.muster.briefing.amount.Words;
import org.muster.domain.Country;
import org.muster.domain.Deployment;

/** A line of an operation's table: a contributor and a category of its personnel. */
public record LineKey(String contributor, String category) implements Comparable<LineKey> {
  private static final Comparator<LineKey> ORDER =
      Comparator.comparing((LineKey k) -> !k.wholeMission())
          .thenComparing(LineKey::english)
          .thenComparing(LineKey::contributor)
          .thenComparing(LineKey::category);

  public boolean wholeMission() {
    return contributor.equals(Deployment.WHOLE_MISSION);
  }

  /** As shown. */
  public String name(Words words) {
    return wholeMission() ? words.say("Whole mission") : words.country(contributor);
  }

  private String english() {
    return Country.display(contributor);
  }

  @Override
  public int compareTo(LineKey other) {
    return ORDER.compare(this, other);
  }
}
