package org.muster.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.language.Language;
import org.muster.render.chart.Canvas;
import org.muster.render.chart.Drawing;
import org.muster.render.chart.TextMeasure;

/**
 * A canvas that writes SVG. Colours stand in attributes, so that a style sheet can exchange them;
 * each text is held to its measured width, so that another font than Noto Sans cannot make labels
 * overlap.
 */
final class SvgCanvas implements Canvas {
  private final StringBuilder svg = new StringBuilder(8192);
  private final Language language;

  private SvgCanvas(Language language) {
    this.language = language;
  }

  /**
   * Draws a figure as one {@code <svg>} element.
   *
   * @param width of the drawing in points
   * @param id prefix of the ids within it, unique in the page
   * @param title short name
   * @param description what it shows, for those who do not see it
   * @param language of the words that it adds
   */
  static String of(
      Drawing drawing,
      double width,
      String id,
      String title,
      String description,
      Language language) {
    SvgCanvas canvas = new SvgCanvas(language);
    String prefix = Html.escape(id);
    canvas
        .svg
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(drawing.height(width, language)))
        .append("\" role=\"img\" aria-labelledby=\"")
        .append(prefix + "-t " + prefix + "-d\"")
        .append(" font-family=\"'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif\">\n")
        .append("<title id=\"" + prefix + "-t\">" + Html.escape(title) + "</title>\n")
        .append("<desc id=\"" + prefix + "-d\">" + Html.escape(description) + "</desc>\n");
    drawing.draw(canvas, width);
    return canvas.svg.append("</svg>\n").toString();
  }

  @Override
  public void path(List<List<Point>> subpaths, boolean closed, Style style) {
    String way =
        subpaths.stream()
            .filter(points -> !points.isEmpty())
            .map(points -> way(points) + (closed ? "Z" : ""))
            .collect(Collectors.joining());
    if (!way.isEmpty()) {
      svg.append("<path d=\"").append(way).append('"');
      paint(style);
    }
  }

  private static String way(List<Point> points) {
    return points.stream()
        .map(p -> number(p.x()) + " " + number(p.y()))
        .collect(Collectors.joining("L", "M", ""));
  }

  @Override
  public void circle(double x, double y, double radius, Style style) {
    attribute("<circle cx", number(x));
    attribute(" cy", number(y));
    attribute(" r", number(radius));
    paint(style);
  }

  private void paint(Style style) {
    attribute(" fill", style.fill() < 0 ? "none" : colour(style.fill()));
    if (style.stroke() >= 0) {
      attribute(" stroke", colour(style.stroke()));
      attribute(" stroke-width", number(style.width()));
    }
    if (!style.dash().isEmpty()) {
      attribute(
          " stroke-dasharray",
          style.dash().stream().map(SvgCanvas::number).collect(Collectors.joining(" ")));
    }
    if (style.opacity() < 1) {
      attribute(" opacity", number(style.opacity()));
    }
    svg.append("/>\n");
  }

  @Override
  public void text(
      double x, double y, String text, double size, int colour, Anchor anchor, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    attribute("<text x", number(x));
    attribute(" y", number(y));
    attribute(" font-size", number(size));
    attribute(" fill", colour(colour));
    if (anchor != Anchor.START) {
      attribute(" text-anchor", anchor.name().toLowerCase(Locale.ROOT));
    }
    if (bold) {
      attribute(" font-weight", "bold");
    }
    if (TextMeasure.exact(text)) {
      attribute(" textLength", number(textWidth(text, size, bold)));
      attribute(" lengthAdjust", "spacingAndGlyphs");
    }
    svg.append('>').append(Html.escape(text)).append("</text>\n");
  }

  @Override
  public double textWidth(String text, double size, boolean bold) {
    return TextMeasure.width(text, size, bold);
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public void begin(String title) {
    svg.append("<g><title>").append(Html.escape(title)).append("</title>\n");
  }

  @Override
  public void end() {
    svg.append("</g>\n");
  }

  private void attribute(String name, String value) {
    svg.append(name).append("=\"").append(value).append('"');
  }

  private static String colour(int rgb) {
    return "#" + String.format(Locale.ROOT, "%06x", rgb);
  }

  /** Two decimals at most. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
