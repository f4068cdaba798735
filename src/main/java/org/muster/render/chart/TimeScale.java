package org.muster.render.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.language.Language;

/**
 * Ticks of a time axis at every so many days, months or years.
 *
 * @param unit days, months or years
 */
record TimeScale(ChronoUnit unit, int every) {
  private static final List<TimeScale> FINE_TO_COARSE =
      List.of(
          new TimeScale(ChronoUnit.DAYS, 1),
          new TimeScale(ChronoUnit.DAYS, 2),
          new TimeScale(ChronoUnit.DAYS, 7),
          new TimeScale(ChronoUnit.DAYS, 14),
          new TimeScale(ChronoUnit.MONTHS, 1),
          new TimeScale(ChronoUnit.MONTHS, 3),
          new TimeScale(ChronoUnit.MONTHS, 6),
          new TimeScale(ChronoUnit.YEARS, 1),
          new TimeScale(ChronoUnit.YEARS, 2),
          new TimeScale(ChronoUnit.YEARS, 5),
          new TimeScale(ChronoUnit.YEARS, 10),
          new TimeScale(ChronoUnit.YEARS, 20),
          new TimeScale(ChronoUnit.YEARS, 50),
          new TimeScale(ChronoUnit.YEARS, 100),
          new TimeScale(ChronoUnit.YEARS, 200),
          new TimeScale(ChronoUnit.YEARS, 500),
          new TimeScale(ChronoUnit.YEARS, 1000),
          new TimeScale(ChronoUnit.YEARS, 10_000),
          new TimeScale(ChronoUnit.YEARS, 100_000),
          new TimeScale(ChronoUnit.YEARS, 1_000_000),
          new TimeScale(ChronoUnit.YEARS, 10_000_000));

  private static final TimeScale COARSEST = new TimeScale(ChronoUnit.YEARS, 100_000_000);

  /** More ticks are no help to the eye. */
  private static final double MOST_TICKS = 12.5;

  /** Average days of a month and a year of the Gregorian calendar. */
  private static final double MONTH_DAYS = 30.436875;

  /**
   * The finest ticks that stand far enough apart for their labels.
   *
   * @param days length of the axis
   * @param width of the axis in points
   */
  static TimeScale of(double days, double width, double size, Ruler ruler) {
    return among(FINE_TO_COARSE.stream(), days, width, size, ruler);
  }

  /** The same where nothing is known that is shorter than a month. */
  static TimeScale ofMonths(double days, double width, double size, Ruler ruler) {
    return among(
        FINE_TO_COARSE.stream().filter(s -> s.unit != ChronoUnit.DAYS), days, width, size, ruler);
  }

  private static TimeScale among(
      Stream<TimeScale> scales, double days, double width, double size, Ruler ruler) {
    double perDay = width / days;
    return scales
        .filter(s -> days / s.days() <= MOST_TICKS)
        .filter(s -> s.days() * perDay >= s.widest(size, ruler) + size)
        .findFirst()
        .orElse(COARSEST);
  }

  private double days() {
    return switch (unit) {
      case DAYS -> every;
      case MONTHS -> every * MONTH_DAYS;
      default -> every * 12 * MONTH_DAYS;
    };
  }

  private double widest(double size, Ruler ruler) {
    return switch (unit) {
      case DAYS -> ruler.width("30", size, false);
      case MONTHS ->
          IntStream.rangeClosed(1, 12)
              .mapToDouble(month -> ruler.width(month(month, ruler.language()), size, false))
              .max()
              .orElseThrow();
      default -> ruler.width("2000", size, false);
    };
  }

  private static String month(int number, Language language) {
    return language.say(
        "{0, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep}"
            + " 10 {Oct} 11 {Nov} other {Dec}}",
        number);
  }

  /** The days of the ticks, from the first day of the axis to its end. */
  List<LocalDate> ticks(LocalDate from, LocalDate to) {
    List<LocalDate> ticks = new ArrayList<>();
    for (LocalDate tick = first(from); !tick.isAfter(to); tick = tick.plus(every, unit)) {
      ticks.add(tick);
    }
    return ticks;
  }

  private LocalDate first(LocalDate from) {
    return switch (unit) {
      // Day 0 of the epoch was a Thursday: weeks begin on Mondays.
      case DAYS -> from.plusDays(Math.floorMod(-(from.toEpochDay() + 3), (long) every));
      case MONTHS -> {
        LocalDate month = from.minusDays(1).withDayOfMonth(1).plusMonths(1);
        yield month.plusMonths(Math.floorMod(1 - month.getMonthValue(), every));
      }
      default -> {
        LocalDate year = from.minusDays(1).withDayOfYear(1).plusYears(1);
        yield year.plusYears(Math.floorMod(-year.getYear(), every));
      }
    };
  }

  /** What stands at a tick. */
  String label(LocalDate tick, Language language) {
    return switch (unit) {
      case DAYS -> Integer.toString(tick.getDayOfMonth());
      case MONTHS -> month(tick.getMonthValue(), language);
      default -> Integer.toString(tick.getYear());
    };
  }

  /** What stands below it where it differs from the tick before; empty for years. */
  String context(LocalDate tick, Language language) {
    return switch (unit) {
      case DAYS -> month(tick.getMonthValue(), language) + " " + tick.getYear();
      case MONTHS -> Integer.toString(tick.getYear());
      default -> "";
    };
  }

  /** Finer ticks without labels. */
  TimeScale minor() {
    return switch (unit) {
      case DAYS -> new TimeScale(unit, 1);
      case MONTHS -> new TimeScale(unit, 1);
      default ->
          every == 1
              ? new TimeScale(ChronoUnit.MONTHS, 3)
              : new TimeScale(unit, Math.max(1, every / 5));
    };
  }
}
