package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Style;

/** Where everything stands in a chart of lying bars of one width. */
final class BarChartLayout {
  private static final double GAP = 6;
  private static final double THICK = 9;
  private static final double BETWEEN = 4.5;

  /** Parts of the width that labels and amounts take at most. */
  private static final double MOST_LABEL = 0.36;

  private static final double MOST_TEXT = 0.3;

  /**
   * One row.
   *
   * @param top of the row
   */
  private record Row(BarChart.Bar bar, List<String> label, List<String> text, double top) {
    double height() {
      return Math.max(THICK, Math.max(label.size(), text.size()) * Type.LEADING);
    }

    double middle() {
      return top + height() / 2;
    }
  }

  private final BarChart chart;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> rest;
  private final double left;
  private final double length;
  private final double most;
  private final double bottom;

  BarChartLayout(BarChart chart, double width, Ruler ruler) {
    this.chart = chart;
    double unit = chart.unit().isBlank() ? 0 : Type.LEADING + 2;
    double y = unit;
    double widestLabel = 0;
    double widestText = 0;
    for (BarChart.Bar bar : chart.bars()) {
      List<String> label = ruler.wrap(bar.label(), Type.TEXT, false, width * MOST_LABEL);
      List<String> text =
          ruler.wrap(bar.text(ruler.language()), Type.TEXT, true, width * MOST_TEXT);
      widestLabel = Math.max(widestLabel, widest(label, false, ruler));
      widestText = Math.max(widestText, widest(text, true, ruler));
      Row row = new Row(bar, label, text, y);
      rows.add(row);
      y += row.height() + BETWEEN;
    }
    this.rest =
        chart.rest().isBlank() ? List.of() : ruler.wrap(chart.rest(), Type.SMALL, false, width);
    this.left = widestLabel + GAP;
    this.length = width - left - GAP - widestText - 2;
    this.most = chart.bars().stream().mapToDouble(b -> b.extent().top()).max().orElse(0);
    this.bottom = rows.isEmpty() ? unit + Type.LEADING : y;
  }

  private static double widest(List<String> lines, boolean bold, Ruler ruler) {
    return lines.stream().mapToDouble(t -> ruler.width(t, Type.TEXT, bold)).max().orElse(0);
  }

  double height() {
    return Math.ceil(bottom + rest.size() * Type.LEADING + 2);
  }

  void draw(Canvas canvas) {
    if (!chart.unit().isBlank()) {
      canvas.text(0, Type.SMALL, chart.unit(), Type.SMALL, Palette.MUTED, Anchor.START, false);
    }
    if (rows.isEmpty()) {
      double y = bottom - 3;
      canvas.text(
          0,
          y,
          canvas.language().say("no figure reported"),
          Type.TEXT,
          Palette.MUTED,
          Anchor.START,
          false);
    }
    rows.forEach(row -> row(canvas, row));
    double y = bottom + Type.SMALL;
    for (String line : rest) {
      canvas.text(0, y, line, Type.SMALL, Palette.INK, Anchor.START, false);
      y += Type.LEADING;
    }
  }

  private void row(Canvas canvas, Row row) {
    canvas.begin(row.bar().label() + ": " + row.bar().text(canvas.language()));
    lines(canvas, row.label(), left - GAP, row.middle(), Anchor.END, false);
    Extent extent = row.bar().extent();
    double end = x(extent.bar());
    Box box = new Box(left, row.middle() - THICK / 2, end, row.middle() + THICK / 2);
    if (extent.value() == null && end > left) {
      canvas.path(List.of(Hatch.outline(box)), true, LineStyle.edge(Palette.HUES.getFirst()));
      Hatch.draw(canvas, box, 3, Palette.HUES.getFirst().line());
    } else if (end > left) {
      canvas.path(List.of(Hatch.outline(box)), true, Style.filled(Palette.HUES.getFirst().line()));
    }
    if (extent.low() != null && extent.high() != null && extent.ranges()) {
      Whisker.lying(canvas, row.middle(), x(extent.low()), x(extent.high()));
    }
    lines(canvas, row.text(), x(extent.top()) + GAP, row.middle(), Anchor.START, true);
    canvas.end();
  }

  private double x(double value) {
    return most == 0 ? left : left + value / most * length;
  }

  private static void lines(
      Canvas canvas, List<String> lines, double x, double middle, Anchor anchor, boolean bold) {
    double y = middle - lines.size() * Type.LEADING / 2 + Type.LEADING / 2 + Type.TEXT * 0.35;
    for (String line : lines) {
      canvas.text(x, y, line, Type.TEXT, Palette.INK, anchor, bold);
      y += Type.LEADING;
    }
  }
}
