package org.muster.briefing.strength;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;

/**
 * Who is on the ground under an operation on the date.
 *
 * @param basis what the figure is
 * @param attributed sum of the contributors' parts, null if the measure does not occur
 * @param rest of the mission's own figure that is attributed to nobody, null if it has none
 */
public record Presence(
    Reading present, Basis basis, @Nullable Reading attributed, @Nullable Reading rest) {

  /** What the figure for those present is. */
  public enum Basis {
    /** The mission's own. */
    MISSION_REPORTED,
    /** The sum of its contributors' parts. */
    SUM_OF_CONTRIBUTORS,
    /** None, as the records have none. */
    NO_FIGURE,
    /** None, as the records give one only for several places together. */
    SEVERAL_PLACES,
    /** 0, as everything recorded had ended. */
    ENDED,
    /** 0, as everything recorded begins later. */
    NOT_BEGUN;

    /** "sum of contributors". */
    public String text(Words words) {
      return switch (this) {
        case MISSION_REPORTED -> words.say("mission-reported");
        case SUM_OF_CONTRIBUTORS -> words.say("sum of contributors");
        case NO_FIGURE -> words.say("no figure reported");
        case SEVERAL_PLACES -> words.say("reported for several places together");
        case ENDED -> words.say("ended by then");
        case NOT_BEGUN -> words.say("nothing has begun by then");
      };
    }
  }

  /**
   * Who is present at some of the places for which a number is given: nobody if it is 0, else
   * unknown.
   *
   * @param together for all of these places
   */
  public static Presence elsewhere(Reading together) {
    return CategorySplit.nobody(together)
        ? new Presence(together, Basis.SUM_OF_CONTRIBUTORS, together, null)
        : new Presence(Reading.notReported(together.basis()), Basis.SEVERAL_PLACES, null, null);
  }

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
