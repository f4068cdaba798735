package org.muster.render.chart;

import java.util.List;
import org.muster.language.Language;

/**
 * What a drawing is drawn on. Units are points, x to the right, y down, the origin at the top left.
 * The page brings one that writes SVG, the PDF one that writes a content stream; both measure text
 * by the same embedded font, so that they cannot differ.
 */
public interface Canvas {
  /** A point, in points of the drawing. */
  record Point(double x, double y) {}

  /** Where a text stands to its x, whichever way it runs: START at the right of it. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * How a shape is painted.
   *
   * @param fill RGB as {@code 0xRRGGBB}, -1 for none
   * @param stroke RGB as {@code 0xRRGGBB}, -1 for none
   * @param width of the stroke in points
   * @param dash lengths of on and off in points; empty for a solid line
   * @param opacity 0..1, of fill and stroke
   */
  record Style(int fill, int stroke, double width, List<Double> dash, double opacity) {
    public Style {
      dash = List.copyOf(dash);
    }

    /** A solid line. */
    public static Style line(int stroke, double width) {
      return new Style(-1, stroke, width, List.of(), 1);
    }

    /** A filled shape without an outline. */
    public static Style filled(int fill) {
      return new Style(fill, -1, 0, List.of(), 1);
    }
  }

  /** Draws connected lines through each list of points; each is closed to an area if asked. */
  void path(List<List<Point>> subpaths, boolean closed, Style style);

  /** Draws a circle. */
  void circle(double x, double y, double radius, Style style);

  /**
   * Draws one line of text in reading order, any script; it runs as its first letter does.
   *
   * @param y of the base line
   * @param size in points
   * @param colour RGB as {@code 0xRRGGBB}
   */
  void text(double x, double y, String text, double size, int colour, Anchor anchor, boolean bold);

  /** Width of a text in points, the same on every canvas. */
  double textWidth(String text, double size, boolean bold);

  /** The language of the words that a drawing adds to its data. */
  Language language();

  /** Opens a group of marks that mean one thing, with a title that says what. */
  void begin(String title);

  /** Closes the innermost group. */
  void end();
}
