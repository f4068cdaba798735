package org.muster.briefing.strength;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Quantity.Reason;

/**
 * Levels over a period.
 *
 * <p>Rule: the last, the average and the highest level are shown, and never a sum over time. The
 * average is weighted by days, over the days with a known level; a day without one is left out and
 * not taken as zero. Reason: three quarterly levels of the US troops in Iraq, added, made 423,300
 * of them in 2006 (troopdata, issue 6); and a withheld figure taken as zero halves an average.
 */
public final class PeriodRule {
  private PeriodRule() {}

  /**
   * Levels over some days.
   *
   * @param lastOn last day with a known level
   * @param known number of days with a known level; positive
   * @param peak the highest best figure, or lowest bound where there is no best
   * @param peakOn the first day of it
   */
  public record Levels(
      Amount last, LocalDate lastOn, Amount average, long known, Amount peak, LocalDate peakOn) {}

  /**
   * The levels of a line from {@code first} to {@code last}, both included; null if none is known.
   */
  public static @Nullable Levels over(List<Piece> line, LocalDate first, LocalDate last) {
    List<Piece> known = known(line, first, last);
    if (known.isEmpty()) {
      return null;
    }
    Piece end = known.getLast();
    Piece peak = known.getFirst();
    for (Piece piece : known) {
      if (piece.amount().height() > peak.amount().height()) {
        peak = piece;
      }
    }
    return new Levels(
        end.amount(),
        end.to().minusDays(1),
        average(known),
        known.stream().mapToLong(PeriodRule::days).sum(),
        peak.amount(),
        peak.from());
  }

  /** The pieces with a known amount, cut to the days. */
  private static List<Piece> known(List<Piece> line, LocalDate first, LocalDate last) {
    LocalDate end = last.plusDays(1);
    List<Piece> known = new ArrayList<>();
    for (Piece piece : line) {
      LocalDate from = piece.from().isBefore(first) ? first : piece.from();
      LocalDate to = piece.to().isAfter(end) ? end : piece.to();
      if (from.isBefore(to) && !piece.amount().unknown()) {
        known.add(new Piece(from, to, piece.amount()));
      }
    }
    return known;
  }

  private static long days(Piece piece) {
    return ChronoUnit.DAYS.between(piece.from(), piece.to());
  }

  /**
   * The average, in whole persons: a best figure to the nearest, bounds outwards.
   *
   * <p>Rule: it is rounded like the days' figures are on average, and no coarser. Reason: about
   * 1,000 for a month and nobody for eleven are about 80 on average, and not about 0.
   */
  private static Amount average(List<Piece> known) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    known.forEach(piece -> reasons.addAll(piece.amount().reasons()));
    BigDecimal low = Objects.requireNonNullElse(sum(known, Amount::low), BigDecimal.ZERO);
    BigDecimal best = sum(known, Amount::best);
    BigDecimal high = sum(known, Amount::high);
    BigDecimal days = BigDecimal.valueOf(known.stream().mapToLong(PeriodRule::days).sum());
    boolean exact =
        best != null && high != null && low.compareTo(best) == 0 && low.compareTo(high) == 0;
    return new Amount(
        low.divide(days, 0, exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR).longValueExact(),
        mean(best, days, RoundingMode.HALF_UP),
        mean(high, days, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING),
        unit(known, days),
        reasons);
  }

  /** The power of ten to which the average is rounded; 0 if no day's figure is. */
  private static long unit(List<Piece> known, BigDecimal days) {
    BigDecimal units =
        known.stream()
            .map(p -> BigDecimal.valueOf(p.amount().unit()).multiply(BigDecimal.valueOf(days(p))))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (units.signum() == 0) {
      return 0;
    }
    long mean = units.divide(days, 0, RoundingMode.DOWN).longValueExact();
    long unit = 1;
    while (unit <= mean / 10) {
      unit *= 10;
    }
    return unit;
  }

  private interface Bound {
    @Nullable Long of(Amount amount);
  }

  /** In persons times days; null if one of the amounts has no such bound. */
  private static @Nullable BigDecimal sum(List<Piece> known, Bound bound) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Piece piece : known) {
      Long value = bound.of(piece.amount());
      if (value == null) {
        return null;
      }
      sum = sum.add(BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(days(piece))));
    }
    return sum;
  }

  private static @Nullable Long mean(
      @Nullable BigDecimal sum, BigDecimal days, RoundingMode rounding) {
    return sum == null ? null : Long.valueOf(sum.divide(days, 0, rounding).longValueExact());
  }
}
