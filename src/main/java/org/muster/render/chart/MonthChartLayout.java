package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.muster.language.Language;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.MonthChart.Panel;

/** Where everything stands in a chart of months of one width. */
final class MonthChartLayout {
  private static final double LEAST_PLOT = 70;
  private static final double MOST_PLOT = 92;
  private static final double PLOT_SHARE = 0.17;
  private static final double BELOW = 14;

  /** Room for the bar of what lies in no one month. */
  private static final double APART = 62;

  /**
   * Room that a panel takes above its plot: a line for its name, and one for the number above the
   * bar that stands apart.
   */
  private static final double TITLE = 2 * Type.LEADING + 2;

  private final List<PanelStrokes> panels = new ArrayList<>();
  private final List<String> key;
  private final Plot last;
  private final Ruler ruler;
  private final double width;

  MonthChartLayout(MonthChart chart, double width, Ruler ruler) {
    this.ruler = ruler;
    this.width = width;
    boolean apart = chart.panels().stream().anyMatch(p -> p.apart() != null);
    double left = 16;
    for (Panel panel : chart.panels()) {
      left = Math.max(left, Axes.margin(values(panel), ruler));
    }
    double right = width - (apart ? APART : 14);
    double height = Math.clamp(width * PLOT_SHARE, LEAST_PLOT, MOST_PLOT);
    double top = 0;
    Plot plot = new Plot(chart.from(), chart.to(), ValueScale.EMPTY, new Box(left, 0, right, 1));
    for (Panel panel : chart.panels()) {
      top += TITLE;
      plot =
          new Plot(
              chart.from(), chart.to(), values(panel), new Box(left, top, right, top + height));
      panels.add(new PanelStrokes(panel, plot, width));
      top += height + BELOW;
    }
    last = plot;
    key = key(chart, width, ruler);
  }

  private static List<String> key(MonthChart chart, double width, Ruler ruler) {
    Language language = ruler.language();
    List<String> words = new ArrayList<>();
    boolean ranges =
        chart.panels().stream().flatMap(p -> p.bars().stream()).anyMatch(b -> b.extent().ranges());
    if (ranges) {
      words.add(language.say("Thin line across a bar: from the lowest to the highest estimate."));
    }
    boolean bounds =
        chart.panels().stream()
            .flatMap(p -> p.bars().stream())
            .anyMatch(b -> b.value() == null && !b.extent().unknown());
    if (bounds) {
      words.add(language.say("Hatched: only a lowest or a highest number is known."));
    }
    if (chart.panels().stream().anyMatch(p -> p.apart() != null)) {
      words.add(language.say("Hatched, apart: what lies in no one month for certain."));
    }
    return words.isEmpty()
        ? List.of()
        : ruler.wrap(String.join(" ", words), Type.SMALL, false, width);
  }

  /**
   * The value axis. What stands apart may be no more than double the highest month on it, or no
   * month could be told from another; a longer bar is broken off, and its number says how long.
   */
  private static ValueScale values(Panel panel) {
    double[] tops = panel.bars().stream().mapToDouble(b -> b.extent().top()).toArray();
    double most = DoubleStream.of(tops).max().orElse(0);
    double apart = panel.apart() == null ? 0 : panel.apart().extent().top();
    boolean whole =
        Stream.concat(panel.bars().stream(), Stream.ofNullable(panel.apart()))
            .allMatch(b -> b.extent().whole());
    double max = apart <= 2 * most || most == 0 ? Math.max(apart, most) : most;
    return max == 0 ? ValueScale.EMPTY : ValueScale.of(max, whole);
  }

  private double bottom() {
    return last.box().bottom() + Axes.height();
  }

  double height() {
    return Math.ceil(bottom() + (key.isEmpty() ? 0 : key.size() * Type.LEADING + 6));
  }

  void draw(Canvas canvas) {
    for (PanelStrokes panel : panels) {
      panel.draw(canvas, ruler);
    }
    Axes.ofMonths(last, ruler, width).drawTime(canvas);
    double y = bottom() + 4 + Type.SMALL;
    for (String line : key) {
      canvas.text(0, y, line, Type.SMALL, Palette.INK, Anchor.START, false);
      y += Type.LEADING;
    }
  }
}
