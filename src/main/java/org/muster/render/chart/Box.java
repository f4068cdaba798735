package org.muster.render.chart;

import java.util.List;

/** A rectangle that is taken. */
record Box(double left, double top, double right, double bottom) {
  private boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean isFree(List<Box> taken) {
    return taken.stream().noneMatch(this::overlaps);
  }

  boolean within(Box outer) {
    return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  }
}
