package org.muster.render.chart;

import java.util.List;

/** How each kind of line is drawn; told apart by dash and width even without colour. */
final class LineStyle {
  private static final double BAND_OPACITY = 0.16;

  /** Beyond so many levels, a thinner line keeps steps apart. */
  private static final int MANY = 60;

  private LineStyle() {}

  static Canvas.Style line(Line line) {
    Palette.Hue hue = line.hue();
    return switch (line.kind()) {
      case STRENGTH -> Canvas.Style.line(hue.line(), line.levels().size() > MANY ? 1.7 : 2.2);
      case STATED -> Canvas.Style.line(hue.line(), 1.1);
      case CEILING -> new Canvas.Style(-1, hue.line(), 1.5, List.of(6.0, 3.0), 1);
      case IMPUTED -> new Canvas.Style(-1, hue.line(), 1.7, List.of(1.7, 2.3), 1);
    };
  }

  /** The area between low and high. */
  static Canvas.Style band(Palette.Hue hue) {
    return new Canvas.Style(hue.line(), -1, 0, List.of(), BAND_OPACITY);
  }

  /** The outline of that area, and a bound that is known alone. */
  static Canvas.Style edge(Palette.Hue hue) {
    return Canvas.Style.line(hue.line(), 0.6);
  }
}
