package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;

/**
 * What a guard against counting twice has found, and what it did about it.
 *
 * @param guard who found it
 * @param operation code of the operation whose figures it concerns; of two, the one of which
 *     something is left out
 * @param counted records that are counted; may be empty where it is about rows that sum up others
 * @param leftOut records that are not counted, or only on some days
 * @param from first day on which they are not counted; null if on none
 * @param names how one name is written, the way that is used first; empty but of {@link
 *     Guard#SPELLING}
 * @param says what those left out add up to by themselves on the date; null where that is no total
 * @param certain false where the same persons may be counted twice, and nothing was left out
 * @param overrule why nothing was left out; null unless it is overruled
 */
public record Finding(
    Guard guard,
    String operation,
    List<Deployment> counted,
    List<Deployment> leftOut,
    @Nullable LocalDate from,
    List<String> names,
    @Nullable Reading says,
    boolean certain,
    @Nullable Overrule overrule) {
  public Finding {
    counted = List.copyOf(counted);
    leftOut = List.copyOf(leftOut);
    names = List.copyOf(names);
  }

  /** A finding on records of which some are not counted, from a day on. */
  static Finding cut(
      Guard guard, List<Deployment> counted, List<Deployment> leftOut, @Nullable LocalDate from) {
    String operation = leftOut.getFirst().operation();
    return new Finding(guard, operation, counted, leftOut, from, List.of(), null, true, null);
  }

  /** The same, where the settings say that the guard is not to act; itself if they do not. */
  Finding overruled(@Nullable Overrule by) {
    return new Finding(guard, operation, counted, leftOut, from, names, says, certain, by);
  }

  /** The same, where it cannot be said which of both to count. */
  Finding doubtful() {
    return new Finding(guard, operation, counted, leftOut, from, names, says, false, overrule);
  }

  /** The overrule. */
  public Overrule reason() {
    return Objects.requireNonNull(overrule, "it is not overruled");
  }
}
