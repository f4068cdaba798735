package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** Draws one line: its areas, its levels, its bounds, and a dot at each end that is no edge. */
final class StepLine {
  private static final double DOT = 2;

  private final Plot plot;
  private final Line line;
  private final LineShape shape;

  StepLine(Plot plot, Line line) {
    this.plot = plot;
    this.line = line;
    this.shape = new LineShape(plot, line);
  }

  void draw(Canvas canvas) {
    canvas.begin(line.last(canvas.language()));
    areas(canvas);
    path(canvas, shape.bounds(), LineStyle.edge(line.hue()));
    shape
        .arrows()
        .forEach(arrow -> canvas.path(List.of(arrow), true, Style.filled(line.hue().line())));
    List<List<Point>> runs = shape.runs();
    path(canvas, runs, LineStyle.line(line));
    for (List<Point> run : runs) {
      dot(canvas, run.getFirst());
      dot(canvas, run.getLast());
    }
    canvas.end();
  }

  private static void path(Canvas canvas, List<List<Point>> ways, Style style) {
    if (!ways.isEmpty()) {
      canvas.path(ways, false, style);
    }
  }

  private void areas(Canvas canvas) {
    List<List<Point>> highs = shape.highs();
    List<List<Point>> lows = shape.lows();
    for (int i = 0; i < highs.size(); i++) {
      List<Point> outline = new ArrayList<>(highs.get(i));
      outline.addAll(lows.get(i).reversed());
      canvas.path(List.of(outline), true, LineStyle.band(line.hue()));
    }
    path(canvas, highs, LineStyle.edge(line.hue()));
    path(canvas, lows, LineStyle.edge(line.hue()));
  }

  private void dot(Canvas canvas, Point at) {
    if (at.x() > plot.box().left() + 0.5 && at.x() < plot.box().right() - 0.5) {
      canvas.circle(at.x(), at.y(), DOT, Style.filled(line.hue().line()));
    }
  }
}
