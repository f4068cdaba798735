package org.muster.intake.layout;

import java.util.Locale;

/**
 * What the values of a column are; the property {@code muster:type} of a field in a published
 * schema, in lower case.
 */
public enum ColumnType {
  /** Natural key within the dataset. */
  ID,
  /** Words on one line. */
  LINE,
  /** Words on any number of lines. */
  TEXT,
  /** One of the words that the column allows. */
  CHOICE,
  /** {@link org.muster.domain.PartialDate}. */
  DATE,
  /** {@link org.muster.domain.Ending}. */
  ENDING,
  /** {@link org.muster.domain.Quantity}. */
  QUANTITY,
  /** Whole number from 1 on. */
  COUNT,
  /** Alpha-3 code or English name of a country, or the name of an organisation or area. */
  COUNTRY,
  /** Several {@link #COUNTRY}, separated by semicolons. */
  COUNTRIES,
  /** Decimal degrees. */
  DEGREES,
  /** {@code http} or {@code https} link. */
  LINK,
  /** Several codes, separated by semicolons. */
  CODES;

  /**
   * The type of a word as it stands in a schema.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ColumnType parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
