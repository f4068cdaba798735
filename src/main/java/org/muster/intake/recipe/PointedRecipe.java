package org.muster.intake.recipe;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure of a publisher who parts thousands with a point and a fraction with a comma, {@code
 * 1.245} and {@code 45,5}; else it is made as the other recipe says.
 */
public record PointedRecipe(Recipe figure) implements Recipe {
  /** A figure whose thousands are parted by points, or that has a fraction behind a comma. */
  private static final Pattern POINTED =
      Pattern.compile(
          "(?<![\\d.,])(?:[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+)(?![\\d,]|\\.\\d)");

  /** Digits of a fraction that would look like thousands. */
  private static final int THOUSANDS = 3;

  /** As Muster's own files have it: with a point before the fraction, and thousands not parted. */
  static String plain(String text) {
    return POINTED
        .matcher(text)
        .replaceAll(number -> plainNumber(number.group().replace(".", "").replace(',', '.')));
  }

  /** Without a fraction of nothing, and with one that nobody takes for thousands. */
  private static String plainNumber(String number) {
    if (number.indexOf('.') < 0) {
      return number;
    }
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    int digits = Math.max(0, value.scale());
    return value.setScale(digits == THOUSANDS ? digits + 1 : digits).toPlainString();
  }

  @Override
  public String text(Origin origin) {
    origin.pointed(true);
    try {
      return figure.text(origin);
    } finally {
      origin.pointed(false);
    }
  }

  @Override
  public List<Value> values() {
    return figure.values();
  }
}
