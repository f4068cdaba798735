package org.muster.render.chart;

import java.time.LocalDate;
import java.util.List;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;
import org.muster.render.chart.SpanChart.Kind;
import org.muster.render.chart.SpanChart.Stay;

/**
 * Draws one bar: solid where it is certain, fading and hatched where it may be, with an arrow where
 * it is open and a hollow one where it goes on beyond the axis.
 */
final class StayStrokes {
  static final double THICK = 9;
  static final double ARROW = 6;
  private static final double[] FADE = {0.62, 0.46, 0.3, 0.16};
  private static final List<Double> DASH = List.of(3.0, 2.0);

  private final Plot plot;
  private final Stay stay;
  private final double top;

  StayStrokes(Plot plot, Stay stay, double middle) {
    this.plot = plot;
    this.stay = stay;
    this.top = middle - THICK / 2;
  }

  private static Palette.Hue hue(Kind kind) {
    return switch (kind) {
      case PRESENT -> Palette.HUES.get(0);
      case ANNOUNCED -> Palette.HUES.get(2);
    };
  }

  /** The rectangle of all that may be, arrows included. */
  Box box() {
    return new Box(left(), top, right(), top + THICK);
  }

  private boolean openLeft() {
    return stay.earliest() == null || stay.beginsBefore(plot.from());
  }

  private boolean openRight() {
    return stay.latest() == null || stay.endsAfter(plot.to());
  }

  private double left() {
    return openLeft()
        ? plot.box().left()
        : x(stay.earliest() == null ? stay.from() : stay.earliest());
  }

  private double right() {
    return openRight() ? plot.box().right() : x(stay.latest() == null ? stay.to() : stay.latest());
  }

  private double x(LocalDate day) {
    return Math.clamp(plot.x(day), plot.box().left(), plot.box().right());
  }

  void draw(Canvas canvas) {
    double certainFrom = Math.max(x(stay.from()), left());
    double certainTo = Math.max(certainFrom, Math.min(x(stay.to()), right()));
    if (stay.latest() == null && stay.kind() == Kind.PRESENT) {
      certainTo = Math.max(certainFrom, right());
    }
    if (stay.kind() == Kind.ANNOUNCED) {
      announced(canvas);
    } else {
      fade(canvas, certainFrom, left());
      fade(canvas, certainTo, right());
      if (certainTo > certainFrom) {
        fill(canvas, certainFrom, certainTo, 1);
      }
    }
    arrows(canvas);
  }

  private void announced(Canvas canvas) {
    Palette.Hue hue = hue(stay.kind());
    canvas.path(List.of(Hatch.outline(box())), true, new Style(hue.line(), -1, 0, List.of(), 0.12));
    canvas.path(List.of(Hatch.outline(box())), true, new Style(-1, hue.line(), 1.1, DASH, 1));
  }

  private void fill(Canvas canvas, double from, double to, double opacity) {
    Box part = new Box(Math.min(from, to), top, Math.max(from, to), top + THICK);
    Style style = new Style(hue(stay.kind()).line(), -1, 0, List.of(), opacity);
    canvas.path(List.of(Hatch.outline(part)), true, style);
  }

  /** Slices of falling opacity, with lines across for those who see no difference in them. */
  private void fade(Canvas canvas, double from, double to) {
    if (Math.abs(to - from) < 0.5) {
      return;
    }
    double slice = (to - from) / FADE.length;
    for (int i = 0; i < FADE.length; i++) {
      fill(canvas, from + i * slice, from + (i + 1) * slice, FADE[i]);
    }
    Box part = new Box(Math.min(from, to), top, Math.max(from, to), top + THICK);
    int colour = hue(stay.kind()).line();
    Hatch.draw(canvas, part, 2.6, colour);
    canvas.path(List.of(Hatch.outline(part)), true, Style.line(colour, 0.6));
  }

  private void arrows(Canvas canvas) {
    int colour = hue(stay.kind()).line();
    Style open = Style.filled(colour);
    Style beyond = new Style(Palette.PAPER, colour, 1, List.of(), 1);
    if (openLeft()) {
      arrow(canvas, plot.box().left(), -ARROW, stay.earliest() == null ? open : beyond);
    }
    if (openRight()) {
      arrow(canvas, plot.box().right(), ARROW, stay.latest() == null ? open : beyond);
    }
  }

  private void arrow(Canvas canvas, double x, double length, Style style) {
    double middle = top + THICK / 2;
    canvas.path(
        List.of(
            List.of(
                new Point(x, middle - THICK / 2 - 1.5),
                new Point(x + length, middle),
                new Point(x, middle + THICK / 2 + 1.5))),
        true,
        style);
  }
}
