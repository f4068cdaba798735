package org.muster.intake.entry;

/** Plain decimal numbers, as 33.2628 or, where spreadsheets write them so, 33,2628. */
final class Decimal {
  /** More than any coordinate needs. */
  private static final int LONGEST = 40;

  private Decimal() {}

  /** The number; not a number if the text is none. */
  static double parse(String text) {
    int digits = 0;
    int points = 0;
    int from = text.startsWith("-") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if ((c == '.' || c == ',') && i > from && i < text.length() - 1) {
        points++;
      } else {
        return Double.NaN;
      }
    }
    return digits == 0 || points > 1 || text.length() > LONGEST
        ? Double.NaN
        : Double.parseDouble(text.replace(',', '.'));
  }
}
