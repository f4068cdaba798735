package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Style;

/** What shades and sizes of circles stand for, in rows below a map. */
final class MapLegend {
  private static final double SWATCH = 14;
  private static final double GAP = 4;
  private static final double BETWEEN = 14;

  /**
   * One sample with its words.
   *
   * @param wide what the sample takes from left to right
   */
  private record Item(MapChart.Key key, double wide, double high, double x, double middle) {}

  private final List<Item> items = new ArrayList<>();
  private final DoubleUnaryOperator radius;
  private final double height;

  /**
   * A legend.
   *
   * @param radius of the circle of a value
   */
  MapLegend(List<MapChart.Key> keys, DoubleUnaryOperator radius, double width, Ruler ruler) {
    this.radius = radius;
    double x = 0;
    double top = 0;
    double high = 0;
    List<Item> row = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      MapChart.Key key = keys.get(i);
      double wide = wide(key);
      double whole = whole(key, ruler);
      if (x > 0 && (x + whole > width || wide == 0 && x + group(keys, i, ruler) > width)) {
        settle(row, top, high);
        top += high + 3;
        x = 0;
        high = 0;
      }
      double own = Math.max(Type.LEADING, key.value() == null ? 0 : wide + 1);
      row.add(new Item(key, wide, own, x, 0));
      high = Math.max(high, own);
      x += whole + BETWEEN;
    }
    settle(row, top, high);
    height = keys.isEmpty() ? 0 : top + high;
  }

  private double whole(MapChart.Key key, Ruler ruler) {
    double wide = wide(key);
    return wide + (wide > 0 ? GAP : 0) + ruler.width(key.label(), Type.SMALL, false);
  }

  /** Width of a heading and all that it stands for. */
  private double group(List<MapChart.Key> keys, int head, Ruler ruler) {
    double width = whole(keys.get(head), ruler);
    for (int i = head + 1; i < keys.size() && wide(keys.get(i)) > 0; i++) {
      width += BETWEEN + whole(keys.get(i), ruler);
    }
    return width;
  }

  private double wide(MapChart.Key key) {
    return key.value() != null
        ? 2 * radius.applyAsDouble(key.value())
        : key.level() != null ? SWATCH : 0;
  }

  /** Puts a full row in its place. */
  private void settle(List<Item> row, double top, double high) {
    for (Item i : row) {
      items.add(new Item(i.key(), i.wide(), i.high(), i.x(), top + high / 2));
    }
    row.clear();
  }

  double height() {
    return height;
  }

  void draw(Canvas canvas, double top) {
    for (Item item : items) {
      double middle = top + item.middle();
      MapChart.Key key = item.key();
      if (key.value() != null) {
        double r = radius.applyAsDouble(key.value());
        MapStrokes.circle(canvas, item.x() + r, middle, r);
      } else if (key.level() != null) {
        swatch(
            canvas, new Box(item.x(), middle - 4.5, item.x() + SWATCH, middle + 4.5), key.level());
      }
      double x = item.x() + item.wide() + (item.wide() > 0 ? GAP : 0);
      boolean head = item.wide() == 0;
      int colour = head ? Palette.MUTED : Palette.INK;
      double y = middle + Type.SMALL * 0.35;
      canvas.text(x, y, key.label(), Type.SMALL, colour, Anchor.START, false);
    }
  }

  private static void swatch(Canvas canvas, Box box, int level) {
    canvas.path(List.of(Hatch.outline(box)), true, Style.filled(Palette.shade(level)));
    if (level == 0) {
      Hatch.draw(canvas, box, 3, Palette.RULE);
    }
    canvas.path(List.of(Hatch.outline(box)), true, Style.line(Palette.RULE, 0.6));
  }
}
