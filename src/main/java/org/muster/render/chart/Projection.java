package org.muster.render.chart;

import org.muster.render.chart.Canvas.Point;

/** Puts a place of the globe on a plane; y is down, as on a canvas. */
@FunctionalInterface
interface Projection {
  /** The place of a longitude and latitude in degrees. */
  Point at(double longitude, double latitude);

  /**
   * Equal Earth (Šavrič, Patterson and Jenny, 2018): areas are true, so that shades compare.
   *
   * @param middle longitude of the upright meridian
   */
  static Projection equalEarth(double middle) {
    double a = 1.340264;
    double b = -0.081106;
    double c = 0.000893;
    double d = 0.003796;
    double root = Math.sqrt(3);
    return (longitude, latitude) -> {
      double t = Math.asin(root / 2 * Math.sin(Math.toRadians(latitude)));
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      double slope = 9 * d * t6 * t2 + 7 * c * t6 + 3 * b * t2 + a;
      double x = 2 * root * Math.toRadians(longitude - middle) * Math.cos(t) / (3 * slope);
      double y = t * (d * t6 * t2 + c * t6 + b * t2 + a);
      return new Point(x, -y);
    };
  }

  /**
   * Lambert's conformal cone on the sphere: shapes are true.
   *
   * @param middle longitude of the upright meridian
   * @param first latitude of a true parallel
   * @param second the other one; with opposite signs and equal size the cone would be a cylinder,
   *     which is then taken
   */
  static Projection lambert(double middle, double first, double second) {
    if (Math.abs(first + second) < 8) {
      double stretch = Math.cos(Math.toRadians((Math.abs(first) + Math.abs(second)) / 2));
      return (longitude, latitude) ->
          new Point(
              stretch * Math.toRadians(longitude - middle), -stretch * Math.log(half(latitude)));
    }
    double one = Math.toRadians(first);
    double two = Math.toRadians(second);
    double n =
        Math.abs(first - second) < 0.1
            ? Math.sin(one)
            : Math.log(Math.cos(one) / Math.cos(two)) / Math.log(half(second) / half(first));
    double f = Math.cos(one) * Math.pow(half(first), n) / n;
    return (longitude, latitude) -> {
      double radius = f / Math.pow(half(latitude), n);
      double angle = n * Math.toRadians(longitude - middle);
      return new Point(radius * Math.sin(angle), radius * Math.cos(angle));
    };
  }

  private static double half(double latitude) {
    return Math.tan(Math.PI / 4 + Math.toRadians(Math.clamp(latitude, -89.5, 89.5)) / 2);
  }
}
