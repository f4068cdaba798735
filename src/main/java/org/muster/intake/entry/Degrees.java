package org.muster.intake.entry;

/**
 * Decimal degrees, with or without the sign for degrees, and with a minus or the letter of the
 * hemisphere: {@code 33.2628}, {@code 33.2628° N}, {@code 33.2628S}.
 */
final class Degrees {
  private Degrees() {}

  /**
   * The degrees; not a number if the text is none, as one with a minus and a letter.
   *
   * @param hemispheres the letters of the positive and of the negative one
   */
  static double parse(String text, String hemispheres) {
    double plain = Decimal.parse(text);
    if (!Double.isNaN(plain) || text.length() < 2) {
      return plain;
    }
    int hemisphere = hemispheres.indexOf(text.charAt(text.length() - 1));
    String number = hemisphere < 0 ? text : text.substring(0, text.length() - 1).stripTrailing();
    if (number.endsWith("°")) {
      number = number.substring(0, number.length() - 1).stripTrailing();
    }
    if (hemisphere >= 0 && number.startsWith("-")) {
      return Double.NaN;
    }
    return hemisphere == 1 ? 0 - Decimal.parse(number) : Decimal.parse(number);
  }
}
