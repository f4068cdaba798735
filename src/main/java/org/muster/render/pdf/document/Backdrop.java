package org.muster.render.pdf.document;

import org.openpdf.text.pdf.ByteBuffer;

/**
 * What lies below the text of a page and is no part of it: areas, and above them rules, in points
 * with y upwards. Areas are written before rules, so that the colour of a listing's rules is said
 * once a page. Each rectangle is a path of its own: viewers draw thin ones sharp only so.
 */
public final class Backdrop {
  private final Layer areas = new Layer();
  private final Layer rules = new Layer();

  /** What is painted, in this order. */
  private static final class Layer {
    private static final int NONE = -1;

    private final Notation painted = new Notation();
    private int colour = NONE;

    void rectangle(int rgb, double x, double y, double width, double height) {
      if (rgb != colour) {
        painted.colour(rgb).add("rg\n");
        colour = rgb;
      }
      painted.number(x).number(y).number(width).number(height).add("re f\n");
    }

    /** The layer is empty afterwards. */
    void to(ByteBuffer out) {
      painted.to(out);
      painted.clear();
      colour = NONE;
    }
  }

  /** Fills an area whose lower left corner is given with a colour, as {@code 0xRRGGBB}. */
  public void area(int rgb, double x, double y, double width, double height) {
    areas.rectangle(rgb, x, y, width, height);
  }

  /** Draws a rule, above all areas; as {@link #area}. */
  public void rule(int rgb, double x, double y, double width, double height) {
    rules.rectangle(rgb, x, y, width, height);
  }

  /** Draws dots from a point to the right, as they lead to a number. */
  public void dots(int rgb, double x, double y, double width) {
    rules.painted.colour(rgb).add("RG\n0.6 w [0.6 2.4 ] 0 d\n");
    rules.painted.number(x).number(y).add("m\n");
    rules.painted.number(x + width).number(y).add("l\nS\n");
  }

  /** Writes what lies on the present page, which then is empty. */
  void to(ByteBuffer out) {
    if (!areas.painted.isEmpty() || !rules.painted.isEmpty()) {
      out.append("/Artifact BMC\n");
      areas.to(out);
      rules.to(out);
      out.append("EMC\n");
    }
  }
}
