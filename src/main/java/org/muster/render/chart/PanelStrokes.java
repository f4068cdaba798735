package org.muster.render.chart;

import java.time.LocalDate;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;
import org.muster.render.chart.MonthChart.Bar;
import org.muster.render.chart.MonthChart.Panel;

/** Draws one plot of a chart of months. */
final class PanelStrokes {
  /** Share of a month's width that its bar takes. */
  private static final double FILL = 0.8;

  private static final double APART_WIDTH = 16;
  private static final double BREAK = 3;

  private final Panel panel;
  private final Plot plot;
  private final double width;

  PanelStrokes(Panel panel, Plot plot, double width) {
    this.panel = panel;
    this.plot = plot;
    this.width = width;
  }

  private Palette.Hue hue() {
    return switch (panel.kind()) {
      case EVENTS -> Palette.HUES.get(0);
      case DEATHS -> Palette.HUES.get(2);
    };
  }

  void draw(Canvas canvas, Ruler ruler) {
    Axes axes = new Axes(plot, ruler);
    canvas.text(
        0,
        plot.box().top() - Type.LEADING - 5,
        panel.name(),
        Type.TEXT,
        hue().text(),
        Anchor.START,
        true);
    axes.drawGrid(canvas);
    panel.bars().forEach(bar -> month(canvas, bar));
    line(canvas, plot.box().left(), plot.box().right());
    if (panel.apart() != null) {
      apart(canvas, panel.apart(), ruler);
    }
    if (panel.bars().isEmpty() && panel.apart() == null) {
      double x = (plot.box().left() + plot.box().right()) / 2;
      double y = (plot.box().top() + plot.box().bottom()) / 2;
      canvas.text(
          x,
          y,
          canvas.language().say("no figure reported"),
          Type.TEXT + 1,
          Palette.MUTED,
          Anchor.MIDDLE,
          false);
    }
  }

  private void line(Canvas canvas, double from, double to) {
    double y = plot.box().bottom();
    canvas.path(
        List.of(List.of(new Point(from, y), new Point(to, y))),
        false,
        Style.line(Palette.RULE, 0.8));
  }

  private void month(Canvas canvas, Bar bar) {
    LocalDate from = bar.from();
    LocalDate to = bar.to();
    if (from == null || to == null || bar.extent().unknown()) {
      return;
    }
    double left = Math.max(plot.x(from), plot.box().left());
    double right = Math.min(plot.x(to), plot.box().right());
    double room = (right - left) * (1 - FILL) / 2;
    Box box = new Box(left + room, plot.y(bar.extent().bar()), right - room, plot.box().bottom());
    canvas.begin(bar.label() + ": " + bar.text(canvas.language()));
    if (bar.value() == null) {
      hatched(canvas, box);
    } else {
      canvas.path(List.of(Hatch.outline(box)), true, Style.filled(hue().line()));
    }
    whisker(canvas, bar, box);
    canvas.end();
  }

  private void hatched(Canvas canvas, Box box) {
    canvas.path(List.of(Hatch.outline(box)), true, Style.line(hue().line(), 0.7));
    Hatch.draw(canvas, box, 3, hue().line());
  }

  private void whisker(Canvas canvas, Bar bar, Box box) {
    if (bar.low() != null && bar.high() != null && bar.extent().ranges()) {
      double x = (box.left() + box.right()) / 2;
      double top = Math.max(plot.y(bar.high()), plot.box().top());
      double low = Math.max(plot.y(bar.low()), plot.box().top());
      Whisker.upright(canvas, x, low, top, box.right() - box.left());
    }
  }

  private void apart(Canvas canvas, Bar bar, Ruler ruler) {
    double from = plot.box().right() + 12;
    double middle = (from + width) / 2;
    boolean broken = bar.extent().bar() > plot.values().top();
    double top = broken ? plot.box().top() : plot.y(bar.extent().bar());
    Box box = new Box(middle - APART_WIDTH / 2, top, middle + APART_WIDTH / 2, plot.box().bottom());
    canvas.begin(bar.label() + ": " + bar.text(canvas.language()));
    if (!bar.extent().unknown()) {
      hatched(canvas, box);
      whisker(canvas, bar, box);
    }
    line(canvas, from, width);
    if (broken) {
      breakOff(canvas, box);
    }
    String number = brief(canvas, bar);
    double above = Math.min(box.top(), Math.max(plot.y(bar.extent().top()), plot.box().top())) - 4;
    double x = Math.min(middle, width - ruler.width(number, Type.SMALL, true) / 2);
    new Lettering(number, x, above, Type.SMALL, Palette.INK, Anchor.MIDDLE, true)
        .drawOnPaper(canvas);
    canvas.text(
        middle,
        plot.box().bottom() + Type.SMALL + 3,
        canvas.language().say("no month"),
        Type.SMALL,
        Palette.MUTED,
        Anchor.MIDDLE,
        false);
    canvas.end();
  }

  /** The best number alone, as it stands in a narrow place; the title has its words. */
  private static String brief(Canvas canvas, Bar bar) {
    Double value = bar.value();
    return value != null
        ? canvas.language().amount(value)
        : bar.extent().unknown() ? "?" : bar.text(canvas.language());
  }

  /** Two slanted strokes of paper through the upper end of a bar that goes on. */
  private static void breakOff(Canvas canvas, Box box) {
    for (double y : new double[] {box.top() + 6, box.top() + 10}) {
      canvas.path(
          List.of(
              List.of(new Point(box.left() - 2, y + BREAK), new Point(box.right() + 2, y - BREAK))),
          false,
          Style.line(Palette.PAPER, 1.6));
    }
  }
}
