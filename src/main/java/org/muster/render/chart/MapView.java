package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.Canvas.Point;

/**
 * The part of the globe that a map shows, and where it lies on the drawing.
 *
 * @param degrees what is shown, and some more around it
 * @param frame where on the drawing
 */
record MapView(
    boolean world, Projection projection, Box degrees, Box frame, double scale, Point origin) {
  /** Beyond these spans, a region is better seen on a map of the world. */
  private static final double WIDEST = 70;

  private static final double HIGHEST = 55;

  /** A map shows at least so many degrees from north to south, so that a reader finds its place. */
  private static final double LEAST = 5;

  /** Part of a region's size that is shown around it. */
  private static final double AROUND = 0.14;

  /** A part of the world larger than this is shown as the whole. */
  private static final double GLOBE_SHARE = 0.85;

  private static final Box WORLD = new Box(-180, -57, 180, 84);

  private static final double LOWEST = 0.46;
  private static final double TALLEST = 0.66;

  /** A map to be made lower is not made lower than this. */
  private static final double LOWERED = 0.33;

  /**
   * The view of some places.
   *
   * @param places longitude and latitude; the view shows all of them
   * @param flat whether it is about half as high as wide
   * @param lower points by which it is to be lower than it would be, or taller if negative, as far
   *     as it can
   */
  static MapView of(List<Point> places, double width, boolean flat, double lower) {
    if (places.isEmpty()) {
      return world(width);
    }
    Box box = Polygons.around(places);
    double wide = (box.right() - box.left()) * Math.cos(Math.toRadians(middleY(box)));
    double high = box.bottom() - box.top();
    return wide > WIDEST || high > HIGHEST || box.right() - box.left() > 150
        ? globe(box, width, lower)
        : region(box, width, flat, lower);
  }

  private static double height(double share, double width, double lower) {
    return Math.clamp(width * share - lower, width * LOWERED, width * TALLEST);
  }

  private static double middleY(Box box) {
    return (box.top() + box.bottom()) / 2;
  }

  private static MapView world(double width) {
    Projection projection = Projection.equalEarth(0);
    double left = projection.at(-180, 0).x();
    double top = projection.at(0, WORLD.bottom()).y();
    double bottom = projection.at(0, WORLD.top()).y();
    double scale = width / (2 * -left);
    return new MapView(
        true,
        projection,
        WORLD,
        new Box(0, 0, width, (bottom - top) * scale),
        scale,
        new Point(left, top));
  }

  /** The part of the world in which some places lie; all of it if they lie all over it. */
  private static MapView globe(Box places, double width, double lower) {
    double middle = 10 * Math.rint((places.left() + places.right()) / 20);
    Projection projection = Projection.equalEarth(middle);
    Box plane = plane(places, projection);
    double wide = (plane.right() - plane.left()) * (1 + 2 * AROUND);
    double tall = (plane.bottom() - plane.top()) * (1 + 2 * AROUND);
    double height = height(LOWEST, width, lower);
    double scale = Math.min(width / wide, height / tall);
    double whole = 2 * Projection.equalEarth(0).at(180, 0).x();
    if (width / scale > GLOBE_SHARE * whole) {
      return world(width);
    }
    Point origin =
        new Point(
            (plane.left() + plane.right()) / 2 - width / scale / 2,
            (plane.top() + plane.bottom()) / 2 - height / scale / 2);
    return new MapView(
        false,
        projection,
        new Box(middle - 180, -89, middle + 180, 89),
        new Box(0, 0, width, height),
        scale,
        origin);
  }

  private static MapView region(Box places, double width, boolean flat, double lower) {
    Box box = widened(places);
    double middle = (box.left() + box.right()) / 2;
    double high = box.bottom() - box.top();
    Projection projection =
        Projection.lambert(middle, box.top() + high / 6, box.bottom() - high / 6);
    Box plane = plane(box, projection);
    double wide = plane.right() - plane.left();
    double tall = plane.bottom() - plane.top();
    double share = flat ? LOWEST : Math.clamp(tall / wide, LOWEST, TALLEST);
    double height = height(share, width, lower);
    double scale = Math.min(width / wide, height / tall);
    double moreX = (width / scale - wide) / 2;
    double moreY = (height / scale - tall) / 2;
    Point origin = new Point(plane.left() - moreX, plane.top() - moreY);
    double reach = Math.toDegrees(Math.max(width, height) / scale);
    double reachX = Math.min(170, reach / Math.max(0.2, Math.cos(Math.toRadians(middleY(box)))));
    Box degrees =
        new Box(
            middle - reachX,
            Math.max(-85, middleY(box) - reach),
            middle + reachX,
            Math.min(85, middleY(box) + reach));
    return new MapView(false, projection, degrees, new Box(0, 0, width, height), scale, origin);
  }

  private static Box widened(Box box) {
    double high = Math.max(box.bottom() - box.top(), LEAST);
    double wide = Math.max(box.right() - box.left(), LEAST);
    double middleX = (box.left() + box.right()) / 2;
    double half = wide * (0.5 + AROUND);
    double halfHigh = high * (0.5 + AROUND);
    return new Box(
        middleX - half,
        Math.max(-84, middleY(box) - halfHigh),
        middleX + half,
        Math.min(84, middleY(box) + halfHigh));
  }

  /** The rectangle of the plane around one of degrees, whose edges may be curves on it. */
  private static Box plane(Box degrees, Projection projection) {
    List<Point> edge = new ArrayList<>();
    for (int i = 0; i <= 8; i++) {
      double x = degrees.left() + (degrees.right() - degrees.left()) * i / 8;
      edge.add(projection.at(x, degrees.top()));
      edge.add(projection.at(x, degrees.bottom()));
    }
    return Polygons.around(edge);
  }

  /** Where a place lies on the drawing. */
  Point at(double longitude, double latitude) {
    double turned = longitude;
    double middle = (degrees.left() + degrees.right()) / 2;
    while (turned < middle - 180) {
      turned += 360;
    }
    while (turned > middle + 180) {
      turned -= 360;
    }
    Point plane = projection.at(turned, latitude);
    return new Point((plane.x() - origin.x()) * scale, (plane.y() - origin.y()) * scale);
  }

  /** Degrees that are so many points of the drawing. */
  double degrees(double points) {
    return Math.toDegrees(points / scale);
  }

  /** What of a polygon is seen, as rings of the drawing. */
  List<List<Point>> seen(List<List<Point>> polygon) {
    List<List<Point>> seen = new ArrayList<>();
    for (List<Point> ring : polygon) {
      Box around = Polygons.around(ring);
      for (int turn = -360; turn <= 360; turn += 360) {
        if (!meets(around, turn)) {
          continue;
        }
        List<Point> kept = Polygons.clipped(turned(ring, turn), degrees);
        List<Point> drawn = Polygons.clipped(kept.stream().map(this::project).toList(), frame);
        if (!drawn.isEmpty()) {
          seen.add(drawn);
        }
      }
    }
    return seen;
  }

  /** Whether anything of a rectangle of degrees, turned round the globe, may be seen. */
  private boolean meets(Box box, int turn) {
    return box.right() + turn >= degrees.left()
        && box.left() + turn <= degrees.right()
        && box.bottom() >= degrees.top()
        && box.top() <= degrees.bottom();
  }

  /** Whether anything of a rectangle of degrees may be seen. */
  boolean meets(Box box) {
    return meets(box, -360) || meets(box, 0) || meets(box, 360);
  }

  private Point project(Point p) {
    Point plane = projection.at(p.x(), p.y());
    return new Point((plane.x() - origin.x()) * scale, (plane.y() - origin.y()) * scale);
  }

  private static List<Point> turned(List<Point> ring, int degrees) {
    return degrees == 0 ? ring : ring.stream().map(p -> new Point(p.x() + degrees, p.y())).toList();
  }
}
