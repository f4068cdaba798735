package org.muster.briefing.strength;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.CountingSettings;
import org.muster.domain.Deployment;
import org.muster.domain.PartialDate;

/**
 * A figure that is carried forward although it is old.
 *
 * <p>Rule: a level without an end holds until the next one, however old it is; from {@link
 * CountingSettings#staleAfter} on it is stale and its age is said. The age runs from the day for
 * which the figure is stated; where none is, from its report; else from its beginning. Reason:
 * reports stop without a word (the US published no figures for Iraq after 2017), and an old number
 * looks as good as a new one.
 */
public final class StaleRule {
  private StaleRule() {}

  /**
   * How old a stale figure is.
   *
   * @param months whole months
   * @param days whole days
   * @param least whether it may be older, as its day is only partly known
   */
  public record Age(long months, long days, boolean least) {}

  /** The age of a level, if it is stale. */
  public static Optional<Age> age(Deployment level, LocalDate asOf, Period staleAfter) {
    PartialDate day = day(level);
    if (level.to() != null || day == null || day.latest().isAfter(asOf.minus(staleAfter))) {
      return Optional.empty();
    }
    LocalDate latest = day.latest();
    return Optional.of(
        new Age(
            ChronoUnit.MONTHS.between(latest, asOf),
            ChronoUnit.DAYS.between(latest, asOf),
            !day.exactDay()));
  }

  private static @Nullable PartialDate day(Deployment level) {
    if (level.asOf() != null) {
      return Spell.of(level).begin();
    }
    return level.reported() != null ? level.reported() : level.from();
  }
}
