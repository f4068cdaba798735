package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;

/**
 * Totals that a publisher states, day by day against those computed from the parts.
 *
 * <p>Rule: a stated total is compared on the day of which it is stated, where both have a best
 * figure; neither replaces the other. Reason: publishers make their aggregates from other releases
 * than their rows. SIPRI's printed total of 2009 is 219,279, its regions sum to 219,278; of 52
 * monthly totals of the UN, 35 equal the sum of its rows.
 */
public final class StatedRule {
  private StatedRule() {}

  /**
   * A day with both totals.
   *
   * @param day as the publisher gives it
   * @param on the day on which they are compared
   */
  public record Compared(PartialDate day, LocalDate on, Amount stated, Amount computed) {

    /** Stated less computed, in persons. */
    public long difference() {
      return best(stated) - best(computed);
    }

    /** Whether they are the same, as far as they are exact. */
    public boolean equal() {
      return Math.abs(difference()) <= Math.max(stated.unit(), computed.unit()) / 2;
    }

    private static long best(Amount amount) {
      return amount.best() == null ? 0 : amount.best();
    }
  }

  /**
   * The days with both totals, in order.
   *
   * @param computed the computed total over time
   */
  public static List<Compared> compare(Portion stated, List<Piece> computed, LocalDate asOf) {
    List<Piece> line = stated.overTime();
    List<Compared> compared = new ArrayList<>();
    days(stated, asOf)
        .forEach(
            (on, day) -> {
              Amount publisher = withBest(PieceLine.on(line, on));
              Amount own = withBest(PieceLine.on(computed, on));
              if (publisher != null && own != null) {
                compared.add(new Compared(day, on, publisher, own));
              }
            });
    return compared;
  }

  private static @Nullable Amount withBest(@Nullable Amount amount) {
    return amount == null || amount.best() == null ? null : amount;
  }

  /** The days of which totals are stated, by the day from which they are drawn. */
  private static SortedMap<LocalDate, PartialDate> days(Portion stated, LocalDate asOf) {
    TreeMap<LocalDate, PartialDate> days = new TreeMap<>();
    for (Statement s : Sheets.begun(stated.statements(), Measure.STRENGTH::equals)) {
      PartialDate begin = s.spell().begin();
      if (begin != null) {
        days.merge(s.spell().drawnFrom(asOf), begin, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return days;
  }
}
