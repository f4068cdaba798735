package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;

/**
 * What is announced, approved, planned or being prepared, and not counted as present.
 *
 * <p>Rule: more troops, fewer, pledged troops and a level to come are four things and are not added
 * to each other; neither are a whole mission's announcement and its contributors'. Reason: an
 * announcement's date is not that of an arrival, and it may never happen.
 *
 * @param changes more than now; null if none is announced
 * @param reductions fewer than now; null if none is announced
 * @param pledges offered without a decision; null if there is none
 * @param levels strengths to come; null if there is none
 */
public record Announced(
    @Nullable Reading changes,
    @Nullable Reading reductions,
    @Nullable Reading pledges,
    @Nullable Reading levels) {

  public static Announced of(List<Statement> statements) {
    List<Statement> ahead =
        statements.stream()
            .filter(s -> s.standing() == Standing.AHEAD)
            .filter(
                s -> s.status() != DeploymentStatus.WITHDRAWN || s.measure() == Measure.REDUCTION)
            .toList();
    return new Announced(
        of(ahead, Measure.CHANGE),
        of(ahead, Measure.REDUCTION),
        of(ahead, Measure.PLEDGE),
        of(ahead, Measure.STRENGTH));
  }

  private static @Nullable Reading of(List<Statement> ahead, Measure measure) {
    return TotalRule.shown(sum(ahead, measure, true), sum(ahead, measure, false));
  }

  private static @Nullable Reading sum(
      List<Statement> ahead, Measure measure, boolean wholeMission) {
    List<Reading> readings =
        ahead.stream()
            .map(Statement::deployment)
            .filter(d -> d.measure() == measure && d.wholeMission() == wholeMission)
            .map(d -> new Reading(Amount.of(d.personnel()), List.of(d)))
            .toList();
    return readings.isEmpty() ? null : Reading.sum(readings);
  }

  /** The kinds that occur. */
  public List<Reading> kinds() {
    List<Reading> kinds = new ArrayList<>();
    for (Reading reading : new @Nullable Reading[] {changes, reductions, pledges, levels}) {
      if (reading != null) {
        kinds.add(reading);
      }
    }
    return kinds;
  }

  /** Whether the same kinds occur in another, so that a number of both is of the same thing. */
  public boolean alike(Announced other) {
    return (changes == null) == (other.changes == null)
        && (reductions == null) == (other.reductions == null)
        && (pledges == null) == (other.pledges == null)
        && (levels == null) == (other.levels == null);
  }

  /** Whether some number is announced. */
  public boolean known() {
    return kinds().stream().anyMatch(Reading::known);
  }

  /** Whether a number alone would be read as what it is not: fewer as more, or several as one. */
  public boolean needsWords() {
    return reductions != null || kinds().size() > 1;
  }

  /** As shown where a number alone does not do. */
  public String text(Words words) {
    List<String> parts = new ArrayList<>();
    if (changes != null) {
      String text = words.amount(changes.amount());
      parts.add(
          changes.known() ? words.say("{0} additional", text) : words.say("change {0}", text));
    }
    if (reductions != null) {
      String text = words.amount(reductions.amount());
      parts.add(
          reductions.known() ? words.say("{0} fewer", text) : words.say("reduction {0}", text));
    }
    if (pledges != null) {
      String text = words.amount(pledges.amount());
      parts.add(pledges.known() ? words.say("{0} pledged", text) : words.say("pledge {0}", text));
    }
    if (levels != null) {
      String text = words.amount(levels.amount());
      parts.add(levels.known() ? words.say("{0} in all", text) : text);
    }
    return String.join("; ", parts);
  }
}
