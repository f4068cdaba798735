package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** Draws countries and circles of a map. */
final class MapStrokes {
  /** Points of a line are no closer than this, in points of the drawing. */
  private static final double FINE = 0.5;

  private static final double HATCH = 3.2;

  private final MapView view;
  private final Atlas atlas;

  MapStrokes(MapView view, Atlas atlas) {
    this.view = view;
    this.atlas = atlas;
  }

  void countries(Canvas canvas, MapChart chart) {
    List<List<Point>> others = new ArrayList<>();
    for (String code : atlas.codes()) {
      if (!chart.shaded().contains(code)) {
        others.addAll(rings(code));
      }
    }
    if (!others.isEmpty()) {
      canvas.path(others, true, new Style(Palette.LAND, Palette.PAPER, 0.5, List.of(), 1));
    }
    chart.shades().forEach(shade -> shade(canvas, shade));
  }

  private void shade(Canvas canvas, MapChart.Shade shade) {
    List<List<Point>> rings = rings(shade.place());
    if (rings.isEmpty()) {
      return;
    }
    canvas.begin(shade.note());
    canvas.path(
        rings, true, new Style(Palette.shade(shade.level()), Palette.RULE, 0.6, List.of(), 1));
    if (shade.level() == 0) {
      Hatch.draw(canvas, rings, HATCH, Palette.RULE);
    }
    canvas.end();
  }

  private List<List<Point>> rings(String code) {
    if (!view.meets(atlas.around(code))) {
      return List.of();
    }
    List<List<Point>> rings = new ArrayList<>();
    for (List<List<Point>> polygon : atlas.polygons(code, view.degrees(FINE))) {
      rings.addAll(view.seen(polygon));
    }
    return rings;
  }

  /** A circle that stays visible on every shade and beside its neighbours. */
  static void circle(Canvas canvas, double x, double y, double radius) {
    int fill = Palette.HUES.get(2).line();
    canvas.circle(x, y, radius, new Style(fill, -1, 0, List.of(), 0.85));
    canvas.circle(x, y, radius, new Style(-1, Palette.PAPER, 1.4, List.of(), 1));
    canvas.circle(x, y, radius, new Style(-1, Palette.HUES.get(2).text(), 0.7, List.of(), 1));
  }
}
