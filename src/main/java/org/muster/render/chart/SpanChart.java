package org.muster.render.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

/**
 * Who is where from when to when, as lying bars on a time axis, with events marked on the same
 * axis.
 *
 * @param from first day of the time axis
 * @param to day after the last of the time axis; after {@code from}
 * @param rest what is not drawn, in words; empty if nothing
 */
public record SpanChart(
    LocalDate from, LocalDate to, List<Lane> lanes, List<StepChart.Mark> marks, String rest)
    implements Picture {
  public SpanChart {
    lanes = List.copyOf(lanes);
    marks = List.copyOf(marks);
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException(
          "the time axis ends before it begins: " + from + " to " + to);
    }
  }

  /** What a bar stands for; each has a look of its own, also in black and white. */
  public enum Kind {
    /** On the ground: filled. */
    PRESENT,
    /** Announced, approved or planned: an outline in dashes. */
    ANNOUNCED
  }

  /** One row of bars. */
  public record Lane(String name, List<Stay> stays) {
    public Lane {
      stays = List.copyOf(stays);
    }
  }

  /**
   * One bar.
   *
   * @param earliest first day on which it may have begun, not after {@code from}; null if open
   * @param from first day on which it has certainly begun
   * @param to day after the last on which it certainly goes on; not before {@code from}
   * @param latest day after the last on which it may go on, not before {@code to}; null if open
   * @param note as shown to a reader; may be empty
   */
  public record Stay(
      Kind kind,
      @Nullable LocalDate earliest,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate latest,
      String note) {
    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are out of order
     */
    public Stay {
      if ((earliest != null && earliest.isAfter(from))
          || to.isBefore(from)
          || (latest != null && latest.isBefore(to))) {
        throw new IllegalArgumentException(
            "days are out of order: %sfrom %s, to %s%s"
                .formatted(
                    earliest == null ? "" : "earliest " + earliest + ", ",
                    from,
                    to,
                    latest == null ? "" : ", latest " + latest));
      }
    }

    /** Whether it is known to have begun, or may have, before the day. */
    boolean beginsBefore(LocalDate day) {
      return earliest != null && earliest.isBefore(day);
    }

    /** Whether it is known to go on, or may go on, after the day before this one. */
    boolean endsAfter(LocalDate day) {
      return latest != null && latest.isAfter(day);
    }
  }

  @Override
  public double height(double width, Language language) {
    return new SpanChartLayout(this, width, TextMeasure.in(language)).height();
  }

  @Override
  public void draw(Canvas canvas, double width) {
    new SpanChartLayout(this, width, Ruler.on(canvas)).draw(canvas);
  }
}
