package org.muster.briefing.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares in percent, as they are shown.
 *
 * <p>Rule: a share is rounded half up, but never to none or all where it is neither. Reason: "100
 * %" of a ceiling is read as full.
 */
public final class Percent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal LEAST = new BigDecimal("0.1");
  private static final BigDecimal MOST = new BigDecimal("99.9");

  private final Words words;

  /** Shares in a language. */
  public Percent(Words words) {
    this.words = words;
  }

  /**
   * In whole percent: "51 %"; with a tenth where it would be 0 or 100 otherwise: "99.6 %".
   *
   * @param part not negative
   * @param whole positive
   */
  public String whole(long part, long whole) {
    return whole(part, whole, RoundingMode.HALF_UP);
  }

  /** The same of a bound: a lowest one is rounded down and a highest up, so that each holds. */
  public String whole(long part, long whole, RoundingMode mode) {
    BigDecimal rounded = rounded(part, whole, 0, mode);
    boolean misleading =
        part != 0 && part != whole && (rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0);
    return misleading ? tenths(part, whole, mode) : text(rounded);
  }

  /**
   * With one decimal: "8.4 %", "less than 0.1 %".
   *
   * @param part not negative
   * @param whole positive
   */
  public String tenths(long part, long whole) {
    return tenths(part, whole, RoundingMode.HALF_UP);
  }

  private String tenths(long part, long whole, RoundingMode mode) {
    if (part == 0 || part == whole) {
      return text(part == 0 ? BigDecimal.ZERO : HUNDRED);
    }
    BigDecimal rounded = rounded(part, whole, 1, mode);
    if (mode != RoundingMode.HALF_UP) {
      boolean all = rounded.compareTo(HUNDRED) == 0;
      return text(rounded.signum() == 0 ? BigDecimal.ZERO : all ? HUNDRED : rounded);
    }
    if (rounded.signum() == 0) {
      return words.say("less than {0} %", words.number(LEAST));
    }
    if (rounded.compareTo(HUNDRED) == 0) {
      return words.say("more than {0} %", words.number(part < whole ? MOST : HUNDRED));
    }
    return text(rounded);
  }

  private static BigDecimal rounded(long part, long whole, int decimals, RoundingMode mode) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), decimals, mode);
  }

  private String text(BigDecimal percent) {
    return words.say("{0} %", words.number(percent));
  }
}
