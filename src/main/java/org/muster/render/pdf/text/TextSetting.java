package org.muster.render.pdf.text;

/**
 * How a paragraph is set.
 *
 * @param leading distance of base lines in points
 */
public record TextSetting(double leading, Align align, Direction direction) {
  /** Where lines shorter than the measure stand. */
  public enum Align {
    /** At the side where reading begins. */
    START,
    CENTER,
    LEFT,
    RIGHT
  }

  /** In which direction the paragraph as a whole runs. */
  public enum Direction {
    /** That of the document; from left to right where nothing is known of one. */
    DOCUMENT,
    /** That of its first letter. */
    AUTO,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** From an attribute: {@code ltr}, {@code rtl}, {@code auto}, else that of the document. */
    public static Direction of(String dir) {
      return switch (dir) {
        case "ltr" -> LEFT_TO_RIGHT;
        case "rtl" -> RIGHT_TO_LEFT;
        case "auto" -> AUTO;
        default -> DOCUMENT;
      };
    }
  }

  /** From the reading side, in the direction of the document. */
  public static TextSetting start(double leading) {
    return new TextSetting(leading, Align.START, Direction.DOCUMENT);
  }

  /** The same with another alignment. */
  public TextSetting aligned(Align other) {
    return new TextSetting(leading, other, direction);
  }

  /** The same with another direction. */
  public TextSetting running(Direction other) {
    return new TextSetting(leading, align, other);
  }
}
