package org.muster.render.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

/**
 * Levels over time as stepped lines: a level holds until the next one, days without a level are a
 * gap and never zero.
 *
 * @param unit printed at the value axis, for example {@code persons}
 * @param from first day of the time axis
 * @param to day after the last of the time axis; after {@code from}
 */
public record StepChart(
    String unit, LocalDate from, LocalDate to, List<Series> series, List<Mark> marks)
    implements Picture {
  public StepChart {
    series = List.copyOf(series);
    marks = List.copyOf(marks);
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException(
          "the time axis ends before it begins: " + from + " to " + to);
    }
  }

  /**
   * What a line stands for; each has a colour and, as a second channel, a line style of its own.
   */
  public enum Kind {
    /** Counted on the ground: solid. */
    STRENGTH,
    /** A total as its publisher states it: solid, thinner. */
    STATED,
    /** A maximum: dashed. */
    CEILING,
    /** Worked out from something else: dotted. */
    IMPUTED
  }

  /** One line. */
  public record Series(String name, Kind kind, List<Step> steps) {
    public Series {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A level.
   *
   * @param from first day
   * @param to day after the last
   * @param value best estimate, null if only a range is known
   * @param low null if not known
   * @param high null if not known
   * @param note as shown to a reader, for example "about 500"; empty if the number says all
   */
  public record Step(
      LocalDate from,
      LocalDate to,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String note) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public Step {
      Extent.check(value, low, high);
    }

    /** Whether no number is known, which is a gap. */
    boolean isUnknown() {
      return value == null && low == null && high == null;
    }
  }

  /** A dated mark on the time axis. */
  public record Mark(LocalDate date, String label) {}

  @Override
  public double height(double width, Language language) {
    return new Lower(this, 0).height(width, language);
  }

  @Override
  public void draw(Canvas canvas, double width) {
    new Lower(this, 0).draw(canvas, width);
  }

  @Override
  public Drawing lower(double points) {
    return new Lower(this, points);
  }

  /** A chart whose plot is lower by some points than it would be. */
  private record Lower(StepChart chart, double points) implements Drawing {
    @Override
    public double height(double width, Language language) {
      return new StepChartLayout(chart, width, points, TextMeasure.in(language)).height();
    }

    @Override
    public void draw(Canvas canvas, double width) {
      new StepChartLayout(chart, width, points, Ruler.on(canvas)).draw(canvas);
    }
  }
}
