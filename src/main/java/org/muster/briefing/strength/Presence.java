package org.muster.briefing.strength;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;

/**
 * Who is on the ground under an operation on the date.
 *
 * @param basis what the figure is, in words
 * @param attributed sum of the contributors' parts, null if the measure does not occur
 * @param rest of the mission's own figure that is attributed to nobody, null if it has none
 */
public record Presence(
    Reading present, String basis, @Nullable Reading attributed, @Nullable Reading rest) {

  /** Whether the figure is the mission's own. */
  public boolean missionReported() {
    return rest != null;
  }

  /** Whether the parts certainly add up to more than the mission's own figure. */
  public boolean contradictory() {
    return rest != null && attributed != null && TotalRule.contradicts(present, attributed);
  }

  /** Whether the parts' best estimate is above the mission's own, and both may still be right. */
  public boolean doubtful() {
    return !contradictory()
        && rest != null
        && attributed != null
        && TotalRule.mayContradict(present, attributed);
  }

  /** What contradicts the mission's own figure, certainly or perhaps. */
  public Optional<Finding> finding(String operation) {
    return Optional.ofNullable(MissionTotalRule.conflict(operation, this));
  }
}
