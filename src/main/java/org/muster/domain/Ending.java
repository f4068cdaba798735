package org.muster.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When something ends: a date, or a duration counted from its beginning.
 *
 * @param text as given
 * @param date null if a duration was given
 * @param duration ISO 8601 duration in years, months, weeks or days, positive; null if a date was
 *     given
 */
public record Ending(String text, @Nullable PartialDate date, @Nullable Period duration) {
  public Ending {
    if ((date == null) == (duration == null)) {
      throw new IllegalArgumentException("an ending is either a date or a duration");
    }
  }

  /**
   * Reads an EDTF date or an ISO 8601 duration such as {@code P4M} or {@code P18M}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static Ending parse(String text) {
    throw new UnsupportedOperationException(text);
  }

  /**
   * First day on which it can be over, that is, the last day that is certainly still inside; {@link
   * LocalDate#MIN} where the beginning is needed and unknown.
   *
   * @param from the beginning, null if not stated
   */
  public LocalDate earliestLastDay(@Nullable PartialDate from) {
    throw new UnsupportedOperationException(text);
  }

  /**
   * Last day on which it can still go on; {@link LocalDate#MAX} where the beginning is needed and
   * unknown.
   *
   * @param from the beginning, null if not stated
   */
  public LocalDate latestLastDay(@Nullable PartialDate from) {
    throw new UnsupportedOperationException(text);
  }
}
