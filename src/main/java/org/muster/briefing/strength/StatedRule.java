package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Deployment;
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

  /**
   * Of rows that sum up others, those that sum up all operations, by their name: the ones for all
   * contributors and categories where there are such, else their parts.
   */
  public static SortedMap<String, List<Statement>> ofEverything(List<Statement> sums) {
    TreeMap<String, List<Statement>> byName = new TreeMap<>();
    for (Statement s : sums) {
      Deployment d = s.deployment();
      if (SumWords.sum(d.operation())) {
        byName.computeIfAbsent(d.operation(), o -> new ArrayList<>()).add(s);
      }
    }
    byName.replaceAll(
        (name, own) ->
            widest(
                widest(
                    own,
                    d -> d.wholeMission() || SumWords.sum(d.contributor()),
                    d -> SumWords.contributors(d.contributor())),
                d -> d.category().isEmpty() || SumWords.sum(d.category()),
                d -> SumWords.sum(d.category())));
    byName.values().removeIf(List::isEmpty);
    return byName;
  }

  /** The rows that are of all, else those that are no sum of some. */
  private static List<Statement> widest(
      List<Statement> rows, Predicate<Deployment> all, Predicate<Deployment> some) {
    List<Statement> widest = rows.stream().filter(s -> all.test(s.deployment())).toList();
    return widest.isEmpty()
        ? rows.stream().filter(s -> !some.test(s.deployment())).toList()
        : widest;
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
