package org.muster.briefing.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Shares in percent, as they are shown.
 *
 * <p>Rule: a share is rounded half up, but never to none or all where it is neither. Reason: "100
 * %" of a ceiling is read as full.
 */
public final class Percent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /**
   * In whole percent: "51 %"; with a tenth where it would be 0 or 100 otherwise: "99.6 %".
   *
   * @param part not negative
   * @param whole positive
   */
  public static String whole(long part, long whole) {
    BigDecimal rounded = rounded(part, whole, 0);
    boolean misleading =
        part != 0 && part != whole && (rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0);
    return misleading ? tenths(part, whole) : text(rounded);
  }

  /**
   * With one decimal: "8.4 %", "less than 0.1 %".
   *
   * @param part not negative
   * @param whole positive
   */
  public static String tenths(long part, long whole) {
    if (part == 0 || part == whole) {
      return part == 0 ? "0 %" : "100 %";
    }
    BigDecimal rounded = rounded(part, whole, 1);
    if (rounded.signum() == 0) {
      return "less than 0.1 %";
    }
    if (rounded.compareTo(HUNDRED) == 0) {
      return part < whole ? "more than 99.9 %" : "more than 100 %";
    }
    return text(rounded);
  }

  private static BigDecimal rounded(long part, long whole, int decimals) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  private static String text(BigDecimal percent) {
    return percent.scale() == 0
        ? String.format(Locale.ROOT, "%,d %%", percent.toBigInteger())
        : String.format(Locale.ROOT, "%,.1f %%", percent);
  }
}
