package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Point;

/** Arithmetic of rings of points; a ring's last point is joined to its first. */
final class Polygons {
  /** Points tried in each direction for the middle of a ring. */
  private static final int TRIES = 24;

  /** More than what rounding takes from the square of a distance. */
  private static final double ABOUT_ONE = 1 + 1e-9;

  private Polygons() {}

  /** The smallest rectangle around some points; they are not none. */
  static Box around(List<Point> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point p : points) {
      left = Math.min(left, p.x());
      top = Math.min(top, p.y());
      right = Math.max(right, p.x());
      bottom = Math.max(bottom, p.y());
    }
    return new Box(left, top, right, bottom);
  }

  /** What of a ring lies in a rectangle (Sutherland and Hodgman, 1974); empty if nothing. */
  static List<Point> clipped(List<Point> ring, Box box) {
    List<Point> rest = ring;
    for (Side side : Side.values()) {
      List<Point> kept = new ArrayList<>();
      for (int i = 0; i < rest.size(); i++) {
        Point a = rest.get(i);
        Point b = rest.get((i + 1) % rest.size());
        double fromA = side.inside(a, box);
        double fromB = side.inside(b, box);
        if (fromA >= 0) {
          kept.add(a);
        }
        if (fromA >= 0 != fromB >= 0) {
          double share = fromA / (fromA - fromB);
          kept.add(new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y())));
        }
      }
      rest = kept;
    }
    return rest.size() < 3 ? List.of() : rest;
  }

  private enum Side {
    LEFT,
    TOP,
    RIGHT,
    BOTTOM;

    /** Distance from the side, above 0 inside. */
    double inside(Point p, Box box) {
      return switch (this) {
        case LEFT -> p.x() - box.left();
        case TOP -> p.y() - box.top();
        case RIGHT -> box.right() - p.x();
        case BOTTOM -> box.bottom() - p.y();
      };
    }
  }

  static boolean contains(List<Point> ring, double x, double y) {
    boolean inside = false;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point b = ring.get((i + 1) % ring.size());
      if (a.y() > y != b.y() > y && x < a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
        inside = !inside;
      }
    }
    return inside;
  }

  /**
   * The point of a grid within a ring that lies farthest from its edge: where a circle or a name
   * looks at home, also in a country shaped like a sickle.
   */
  static Point middle(List<Point> ring) {
    Box box = around(ring);
    Point best = new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    double most = -1;
    for (int i = 1; i < TRIES; i++) {
      for (int j = 1; j < TRIES; j++) {
        double x = box.left() + (box.right() - box.left()) * i / TRIES;
        double y = box.top() + (box.bottom() - box.top()) * j / TRIES;
        if (contains(ring, x, y)) {
          double room = room(ring, x, y, most);
          if (room > most) {
            most = room;
            best = new Point(x, y);
          }
        }
      }
    }
    return best;
  }

  /** Distance from the edge; where it is no more than what is wanted, some upper bound of it. */
  private static double room(List<Point> ring, double x, double y, double wanted) {
    double least = Double.POSITIVE_INFINITY;
    double square = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ring.size() && least > wanted; i++) {
      Point way = way(ring.get(i), ring.get((i + 1) % ring.size()), x, y);
      // The square is cheap and tells nearly always that a stretch is not the nearest.
      if (way.x() * way.x() + way.y() * way.y() <= square) {
        least = Math.min(least, Math.hypot(way.x(), way.y()));
        square = least * least * ABOUT_ONE;
      }
    }
    return least;
  }

  /** From a point to the nearest of a stretch. */
  private static Point way(Point a, Point b, double x, double y) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double square = dx * dx + dy * dy;
    double share =
        square == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / square, 0, 1);
    return new Point(a.x() + share * dx - x, a.y() + share * dy - y);
  }
}
