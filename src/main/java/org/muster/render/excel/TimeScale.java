package org.muster.render.excel;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.muster.render.chart.StepChart;

/**
 * How a chart's days are counted along its axis. Over some years: as decimal years, because a
 * spreadsheet knows no unit of a year for days, and its ticks would drift. Over a shorter time: as
 * days.
 *
 * @param years whether as decimal years
 * @param from beginning of the axis
 * @param to its end
 * @param tick distance of ticks
 */
record TimeScale(boolean years, double from, double to, double tick) {
  private static final int TICKS = 12;
  private static final int SHORT_YEARS = 3;

  static TimeScale of(StepChart chart) {
    return of(chart.from(), chart.to());
  }

  static TimeScale of(LocalDate from, LocalDate to) {
    boolean years =
        Period.between(from, to).getYears() >= SHORT_YEARS || !Cell.holds(from) || !Cell.holds(to);
    if (years) {
      int first = from.getYear();
      int last = to.getDayOfYear() == 1 ? to.getYear() : to.getYear() + 1;
      return new TimeScale(true, first, last, Math.ceilDiv(last - first, TICKS));
    }
    long days = ChronoUnit.DAYS.between(from, to);
    return new TimeScale(
        false, Cell.serial(from), Cell.serial(to), Math.max(1, Math.ceilDiv(days, TICKS)));
  }

  double at(LocalDate day) {
    return years ? ChartNumbers.year(day).doubleValue() : Cell.serial(day);
  }

  /** Column of the chart's numbers that has these values, 0-based. */
  int column() {
    return years ? ChartNumbers.YEAR : ChartNumbers.DAY;
  }

  /** Number format of the ticks. */
  String format() {
    return years ? "0" : "yyyy-mm-dd";
  }
}
