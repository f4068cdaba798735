package org.muster.intake.entry;

/** Plain decimal numbers, as 33.2628 or, where spreadsheets write them so, 33,2628. */
final class Decimal {
  /** More than any coordinate needs. */
  private static final int LONGEST = 40;

  /** So many digits are a whole number that a double holds exactly. */
  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS = powers();

  private Decimal() {}

  private static double[] powers() {
    double[] powers = new double[EXACT_DIGITS + 1];
    long power = 1;
    for (int i = 0; i < powers.length; i++) {
      powers[i] = power;
      power *= 10;
    }
    return powers;
  }

  /** The number; not a number if the text is none. */
  static double parse(String text) {
    int digits = 0;
    int points = 0;
    int behindPoint = 0;
    long whole = 0;
    int from = text.startsWith("-") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        behindPoint += points;
        whole = 10 * whole + c - '0';
      } else if ((c == '.' || c == ',') && i > from && i < text.length() - 1) {
        points++;
      } else {
        return Double.NaN;
      }
    }
    if (digits == 0 || points > 1 || text.length() > LONGEST) {
      return Double.NaN;
    }
    if (digits > EXACT_DIGITS) {
      return Double.parseDouble(text.replace(',', '.'));
    }
    // Both are exact, so that their quotient is rounded once, as the number itself would be.
    double value = whole / POWERS[behindPoint];
    return from > 0 ? -value : value;
  }
}
