package org.muster.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When something ends: a date, or a duration counted from its first day.
 *
 * @param text as given
 * @param date null if a duration was given
 * @param duration ISO 8601 duration in years, months, weeks or days, positive; null if a date was
 *     given
 */
public record Ending(String text, @Nullable PartialDate date, @Nullable Period duration) {
  /** Beyond this year, nothing is counted: no duration that is read could matter there. */
  private static final int LAST_COUNTED_YEAR = 999_000_000;

  public Ending {
    if ((date == null) == (duration == null)) {
      throw new IllegalArgumentException("an ending is either a date or a duration");
    }
    if (duration != null && (duration.isZero() || duration.isNegative())) {
      throw new IllegalArgumentException("a duration is not positive: " + duration);
    }
  }

  /**
   * Reads an EDTF date or an ISO 8601 duration such as {@code P4M} or {@code P18M}.
   *
   * @throws IllegalArgumentException if it is neither; the message says why, as the end of a
   *     sentence
   */
  public static Ending parse(String text) {
    return text.startsWith("P") || text.startsWith("-P")
        ? new Ending(text, null, DurationText.period(text))
        : new Ending(text, PartialDate.parse(text), null);
  }

  /**
   * First day on which it can be over, that is, the last day that is certainly still inside; {@link
   * LocalDate#MIN} where the beginning is needed and unknown. From 2020-08, {@code P4M} is over on
   * 2020-11-30 at the earliest.
   *
   * @param from the beginning, null if not stated
   */
  public LocalDate earliestLastDay(@Nullable PartialDate from) {
    return date != null ? date.earliest() : from == null ? LocalDate.MIN : lastDay(from.earliest());
  }

  /**
   * Last day on which it can still go on; {@link LocalDate#MAX} where the beginning is needed and
   * unknown. From 2020-08, {@code P4M} goes on until 2020-12-30 at the latest.
   *
   * @param from the beginning, null if not stated
   */
  public LocalDate latestLastDay(@Nullable PartialDate from) {
    return date != null ? date.latest() : from == null ? LocalDate.MAX : lastDay(from.latest());
  }

  private LocalDate lastDay(LocalDate first) {
    if (duration == null || Math.abs((long) first.getYear()) > LAST_COUNTED_YEAR) {
      return first;
    }
    return first.plus(duration).minusDays(1);
  }

  /** As a reader would write it in English: "for four months", "until Dec 2020". */
  public String display() {
    return display(Speech.ENGLISH);
  }

  /** As a reader would write it in another language. */
  public String display(Speech speech) {
    if (date == null) {
      return speech.say("for {0}", DurationText.said(text, speech));
    }
    return date.blank()
        ? speech.say("without a stated end")
        : speech.say("until {0}", date.moment(speech));
  }
}
