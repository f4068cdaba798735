package org.muster.render.chart;

/** Sizes of letters in a chart, in points. */
final class Type {
  static final double TEXT = 8.5;
  static final double SMALL = 8;

  /** From base line to base line. */
  static final double LEADING = 11;

  /** Below this width of a drawing, labels give way to the key. */
  static final double NARROW = 420;

  private Type() {}
}
