package org.muster.render.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

/**
 * Counts by month as upright bars, one plot below the other on one time axis. Months without a bar
 * have none. What lies in no one month stands apart, on the same value axis.
 *
 * @param from first day of the time axis
 * @param to day after the last of the time axis; after {@code from}
 */
public record MonthChart(LocalDate from, LocalDate to, List<Panel> panels) implements Picture {
  public MonthChart {
    panels = List.copyOf(panels);
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException(
          "the time axis ends before it begins: " + from + " to " + to);
    }
  }

  /** What a plot counts; each has a colour of its own. */
  public enum Kind {
    EVENTS,
    DEATHS
  }

  /**
   * One plot.
   *
   * @param name printed above it
   * @param apart what lies in no one month; null if nothing does
   */
  public record Panel(String name, Kind kind, List<Bar> bars, @Nullable Bar apart) {
    public Panel {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param from first day, null for what lies in no one month
   * @param to day after the last, null for what lies in no one month
   * @param value best estimate, null if only a range or nothing is known
   * @param low null if not known
   * @param high null if not known
   * @param label what it is of: "Mar 2016", "in no one month"
   * @param note as shown to a reader; empty if the number says all
   */
  public record Bar(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String label,
      String note) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public Bar {
      Extent.check(value, low, high);
    }

    Extent extent() {
      return new Extent(value, low, high);
    }

    String text(Language language) {
      return NumberText.of(extent(), note, language);
    }
  }

  @Override
  public double height(double width, Language language) {
    return new MonthChartLayout(this, width, TextMeasure.in(language)).height();
  }

  @Override
  public void draw(Canvas canvas, double width) {
    new MonthChartLayout(this, width, Ruler.on(canvas)).draw(canvas);
  }
}
