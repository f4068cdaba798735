package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Entry;

/**
 * The whole mission's own figure against its contributors' parts.
 *
 * <p>Rule: one side is chosen, the mission's own where it is known; the parts are inside it and
 * never on top of it. A lowest bound gives way to exact parts that are more, if all of them are of
 * its places and categories; of a maximum alone, such parts say how many there are at least. The
 * gap and a contradiction are shown. Reason: published totals do not foot (SIPRI's regions of 2009
 * sum to one less than its printed total of 219,279), and adding both sides counts everybody twice.
 */
final class TotalRule {
  private TotalRule() {}

  /** The side that is shown: the mission's own figure if it is known, else the parts. */
  static @Nullable Reading shown(@Nullable Reading stated, @Nullable Reading parts) {
    return shown(false, stated, parts);
  }

  /**
   * The side that is shown.
   *
   * @param inside whether all parts are inside the mission's own figure
   */
  static @Nullable Reading shown(
      boolean inside, @Nullable Reading stated, @Nullable Reading parts) {
    return shown(inside, stated, parts, Reading::amount, TotalRule::atLeast);
  }

  private static Reading atLeast(Reading stated, Reading parts) {
    List<Entry> basis = new ArrayList<>(stated.basis());
    basis.addAll(parts.basis());
    return new Reading(stated.amount().atLeast(parts.amount()), basis);
  }

  /** The amount of the side that is shown; see the other. */
  static @Nullable Amount shown(boolean inside, @Nullable Amount stated, @Nullable Amount parts) {
    return shown(inside, stated, parts, amount -> amount, Amount::atLeast);
  }

  private static <T> @Nullable T shown(
      boolean inside,
      @Nullable T stated,
      @Nullable T parts,
      Function<T, Amount> amount,
      BinaryOperator<T> atLeast) {
    if (stated == null || parts == null) {
      return stated == null ? parts : stated;
    }
    Amount whole = amount.apply(stated);
    Amount part = amount.apply(parts);
    if (!stands(inside, whole, part)) {
      return parts;
    }
    return bounds(inside, whole, part) ? atLeast.apply(stated, parts) : stated;
  }

  /** Whether the parts say how many there are at least, and the whole how many at most alone. */
  private static boolean bounds(boolean inside, Amount stated, Amount parts) {
    Long most = stated.high();
    return inside
        && stated.maximum()
        && most != null
        && stated.unit() == 0
        && parts.unit() == 0
        && parts.low() > 0
        && parts.low() <= most;
  }

  /** Whether the side that is shown is the mission's own figure. */
  static boolean stands(boolean inside, @Nullable Reading stated, @Nullable Reading parts) {
    return stated != null && (parts == null || stands(inside, stated.amount(), parts.amount()));
  }

  private static boolean stands(boolean inside, Amount stated, Amount parts) {
    return !stated.unknown() && !(inside && stated.exceededBy(parts));
  }

  /**
   * What of the mission's own figure is attributed to nobody: 0 where the parts are more. It is
   * taken from the numbers as they are shown, so that those of a page add up.
   */
  static Reading rest(Reading stated, Reading attributed) {
    Amount total = stated.amount().asShown();
    Amount rest = total.minus(attributed.amount().asShown());
    boolean none = rest.unit() > 0 && mayContradict(stated, attributed);
    return new Reading(
        none || contradicts(stated, attributed) ? Amount.of(0) : rest, stated.basis());
  }

  /** Whether the parts add up to more than the whole can be. */
  static boolean contradicts(Reading stated, Reading attributed) {
    return attributed.amount().certainlyExceeds(stated.amount());
  }

  /** Whether the parts' best estimate is above the whole's, and both may still be right. */
  static boolean mayContradict(Reading stated, Reading attributed) {
    Long whole = stated.amount().best();
    Long parts = attributed.amount().best();
    return whole != null && parts != null && parts > whole && !contradicts(stated, attributed);
  }
}
