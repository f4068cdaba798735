package org.muster.render.excel;

/**
 * What a cell's text is for; decides its look.
 *
 * @see Styles
 */
enum Role {
  MARKING(11, true, Role.ACCENT),
  TITLE(16, true, Role.ACCENT),
  HEADING(13, true, Role.ACCENT),
  SUBHEADING(11, true, Role.INK),
  CAPTION(10, true, Role.INK),
  /** Running text in one wrapped cell. */
  TEXT(10, false, Role.INK),
  /** A line of running text that flows over the cells to its right. */
  LINE(10, false, Role.INK),
  /** A boxed remark. */
  ASIDE(10, false, Role.INK),
  HEADER(10, true, Role.PAPER),
  BODY(10, false, Role.INK),
  /** A row that names a group of rows. */
  GROUP(10, true, Role.INK),
  /** A row of sums, or a table's foot. */
  TOTAL(10, true, Role.INK),
  LABEL(10, false, Role.GREY),
  FIGURE(12, true, Role.ACCENT),
  REMARK(10, false, Role.GREY);

  /** RGB. */
  static final int ACCENT = 0x1F4E79;

  static final int INK = 0x000000;
  static final int PAPER = 0xFFFFFF;
  static final int GREY = 0x595959;
  static final int TINT = 0xEEF3F8;
  static final int HAIRLINE = 0xD9D9D9;

  private final int points;
  private final boolean bold;
  private final int colour;

  Role(int points, boolean bold, int colour) {
    this.points = points;
    this.bold = bold;
    this.colour = colour;
  }

  /** Size of the letters. */
  int points() {
    return points;
  }

  boolean bold() {
    return bold;
  }

  /** RGB of the letters. */
  int colour() {
    return colour;
  }

  /** Whether long text is folded inside its cell; otherwise it flows over empty neighbours. */
  boolean wraps() {
    return switch (this) {
      case TEXT, HEADER, BODY, TOTAL, LABEL, FIGURE, REMARK -> true;
      default -> false;
    };
  }

  /** Whether it is a cell of a table. */
  boolean tabular() {
    return switch (this) {
      case HEADER, BODY, GROUP, TOTAL -> true;
      default -> false;
    };
  }

  /** Whether what follows belongs to it, so that no empty row may part them. */
  boolean leads() {
    return switch (this) {
      case TITLE, HEADING, SUBHEADING, CAPTION -> true;
      default -> false;
    };
  }

  /**
   * Height of its row in points, 0 if the text decides; more than the letters need is space above.
   */
  int height() {
    return switch (this) {
      case TITLE -> 28;
      case HEADING -> 26;
      case SUBHEADING, CAPTION -> 21;
      default -> 0;
    };
  }
}
