package org.muster.render.pdf;

import java.util.List;
import org.muster.language.Language;
import org.muster.render.chart.Canvas;
import org.muster.render.chart.TextMeasure;
import org.muster.render.pdf.document.Ink;
import org.muster.render.pdf.text.FontStyle;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.RichTextBuilder;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextStyle;

/**
 * Draws a figure into a marked sequence that is open. Its marks have no elements of their own: what
 * the figure says is said by its alternative text and the table beside it.
 */
final class PdfCanvas implements Canvas {
  /** Distance of control points that makes four Bézier curves a circle, per radius. */
  private static final double CIRCLE = 0.5523;

  private static final double MEASURE = 10_000;

  private final Typesetting typesetting;
  private final Ink ink;
  private final double left;
  private final double top;
  private final double scale;

  /**
   * A canvas whose origin is a point of the page.
   *
   * @param scale points of the page per point of the drawing
   */
  PdfCanvas(Typesetting typesetting, Ink ink, double left, double top, double scale) {
    this.typesetting = typesetting;
    this.ink = ink;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  private double x(double value) {
    return left + value * scale;
  }

  private double y(double value) {
    return top - value * scale;
  }

  @Override
  public void path(List<List<Point>> subpaths, boolean closed, Style style) {
    if (subpaths.stream().allMatch(List::isEmpty)) {
      return;
    }
    prepare(style);
    for (List<Point> subpath : subpaths) {
      for (int i = 0; i < subpath.size(); i++) {
        Point point = subpath.get(i);
        if (i == 0) {
          ink.moveTo(x(point.x()), y(point.y()));
        } else {
          ink.lineTo(x(point.x()), y(point.y()));
        }
      }
      if (closed) {
        ink.paint("h");
      }
    }
    paint(style);
  }

  @Override
  public void circle(double x, double y, double radius, Style style) {
    prepare(style);
    double cx = x(x);
    double cy = y(y);
    double r = radius * scale;
    double c = r * CIRCLE;
    ink.moveTo(cx + r, cy);
    ink.curveTo(cx + r, cy + c, cx + c, cy + r, cx, cy + r);
    ink.curveTo(cx - c, cy + r, cx - r, cy + c, cx - r, cy);
    ink.curveTo(cx - r, cy - c, cx - c, cy - r, cx, cy - r);
    ink.curveTo(cx + c, cy - r, cx + r, cy - c, cx + r, cy);
    ink.paint("h");
    paint(style);
  }

  private void prepare(Style style) {
    if (style.opacity() < 1) {
      ink.opacity(style.opacity());
    }
    if (style.fill() >= 0) {
      ink.fill(style.fill());
    }
    if (style.stroke() >= 0) {
      ink.stroke(style.stroke());
      double[] dashes = style.dash().stream().mapToDouble(one -> one * scale).toArray();
      ink.line(style.width() * scale, dashes);
    }
  }

  private void paint(Style style) {
    boolean filled = style.fill() >= 0;
    boolean stroked = style.stroke() >= 0;
    ink.paint(filled && stroked ? "B" : filled ? "f" : stroked ? "S" : "n");
    if (style.opacity() < 1) {
      ink.opacity(1);
    }
  }

  @Override
  public void text(
      double x, double y, String text, double size, int colour, Anchor anchor, boolean bold) {
    TextBlock block = block(text, size * scale, colour, bold);
    double shift =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> block.width() / 2;
          case END -> block.width();
        };
    for (int i = 0; i < block.lines(); i++) {
      typesetting.painter().plain(ink, block, i, x(x) - shift, y(y));
    }
  }

  @Override
  public double textWidth(String text, double size, boolean bold) {
    return TextMeasure.width(text, size, bold);
  }

  private TextBlock block(String text, double size, int colour, boolean bold) {
    FontStyle font = bold ? FontStyle.BOLD : FontStyle.REGULAR;
    RichText rich =
        RichTextBuilder.plain(typesetting.fonts(), text, new TextStyle(font, size, colour));
    TextSetting setting =
        TextSetting.start(1).running(TextSetting.Direction.AUTO).aligned(TextSetting.Align.LEFT);
    return TextBlock.of(typesetting.fonts(), rich, MEASURE, setting);
  }

  @Override
  public Language language() {
    return typesetting.language();
  }

  @Override
  public void begin(String title) {
    // A title shows itself at the pointer, which a PDF does not know.
  }

  @Override
  public void end() {
    // See begin.
  }
}
