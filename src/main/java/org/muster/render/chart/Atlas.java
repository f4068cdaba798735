package org.muster.render.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muster.render.chart.Canvas.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines of the world's countries, in degrees: x is the longitude, y the latitude. Read once from
 * {@code world-50m.json}, which NOTICE says more of: TopoJSON, where neighbours share the lines of
 * their borders, so that a line made simpler stays the same for both.
 *
 * <p>Rule: an area that the source draws by itself, and that the United Nations count as part of a
 * member state, is drawn with that state (Northern Cyprus, Somaliland).
 */
final class Atlas {
  private static final class Holder {
    static final Atlas WORLD = read();
  }

  private static final Map<String, String> PARTS = Map.of("CYN", "CYP", "SOL", "SOM");

  private final Point[][] lines;

  /** Polygons of each country, each as rings of numbers of lines; ~n is line n backwards. */
  private final Map<String, List<int[][]>> countries;

  private final Map<String, List<Point>> mainlands = new ConcurrentHashMap<>();
  private final Map<String, Point> middles = new ConcurrentHashMap<>();
  private final Map<String, Box> boxes = new ConcurrentHashMap<>();

  private Atlas(Point[][] lines, Map<String, List<int[][]>> countries) {
    this.lines = lines;
    this.countries = countries;
  }

  static Atlas world() {
    return Holder.WORLD;
  }

  private static Atlas read() {
    try (InputStream in = Atlas.class.getResourceAsStream("world-50m.json")) {
      JsonNode root = JsonMapper.shared().readTree(Objects.requireNonNull(in));
      Map<String, List<int[][]>> countries = new LinkedHashMap<>();
      for (JsonNode one : root.get("objects").get("countries").get("geometries")) {
        String code = one.get("properties").get("a3").stringValue();
        countries
            .computeIfAbsent(PARTS.getOrDefault(code, code), c -> new ArrayList<>())
            .addAll(polygons(one.get("arcs")));
      }
      return new Atlas(lines(root), countries);
    } catch (IOException e) {
      throw new UncheckedIOException("world-50m.json", e);
    }
  }

  /** Each line is a first point and steps from point to point, in units of the transform. */
  private static Point[][] lines(JsonNode root) {
    JsonNode scale = root.get("transform").get("scale");
    JsonNode origin = root.get("transform").get("translate");
    JsonNode arcs = root.get("arcs");
    Point[][] lines = new Point[arcs.size()][];
    for (int i = 0; i < lines.length; i++) {
      JsonNode arc = arcs.get(i);
      lines[i] = new Point[arc.size()];
      long x = 0;
      long y = 0;
      for (int j = 0; j < lines[i].length; j++) {
        x += arc.get(j).get(0).intValue();
        y += arc.get(j).get(1).intValue();
        lines[i][j] =
            new Point(
                x * scale.get(0).doubleValue() + origin.get(0).doubleValue(),
                y * scale.get(1).doubleValue() + origin.get(1).doubleValue());
      }
    }
    return lines;
  }

  private static List<int[][]> polygons(JsonNode of) {
    List<int[][]> polygons = new ArrayList<>();
    for (JsonNode polygon : of) {
      int[][] rings = new int[polygon.size()][];
      for (int i = 0; i < rings.length; i++) {
        rings[i] = new int[polygon.get(i).size()];
        for (int j = 0; j < rings[i].length; j++) {
          rings[i][j] = polygon.get(i).get(j).intValue();
        }
      }
      polygons.add(rings);
    }
    return polygons;
  }

  /** Codes of all countries, ISO 3166-1 alpha-3 where they have one, in the file's order. */
  Set<String> codes() {
    return countries.keySet();
  }

  /**
   * A country's polygons, each as its outline and then its holes, without points that lie closer
   * than so many degrees to the one before.
   *
   * @return empty if there is no such country
   */
  List<List<List<Point>>> polygons(String code, double degrees) {
    List<List<List<Point>>> polygons = new ArrayList<>();
    for (int[][] polygon : countries.getOrDefault(code, List.of())) {
      List<List<Point>> rings = new ArrayList<>();
      for (int[] ring : polygon) {
        rings.add(ring(ring, degrees));
      }
      polygons.add(rings);
    }
    return polygons;
  }

  private List<Point> ring(int[] numbers, double degrees) {
    List<Point> ring = new ArrayList<>();
    for (int number : numbers) {
      List<Point> line = simpler(lines[number < 0 ? ~number : number], degrees);
      List<Point> way = number < 0 ? line.reversed() : line;
      ring.addAll(ring.isEmpty() ? way : way.subList(1, way.size()));
    }
    return unwrapped(ring);
  }

  private static List<Point> simpler(Point[] line, double degrees) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < line.length; i++) {
      Point last = kept.isEmpty() ? null : kept.getLast();
      if (last == null || i == line.length - 1 || apart(last, line[i]) >= degrees) {
        kept.add(line[i]);
      }
    }
    return kept;
  }

  private static double apart(Point a, Point b) {
    double across = (a.x() - b.x()) * Math.cos(Math.toRadians(a.y()));
    return Math.hypot(across, a.y() - b.y());
  }

  /**
   * A ring without jumps at the 180th meridian; longitudes then go beyond 180. One that goes round
   * the pole is closed over it.
   */
  private static List<Point> unwrapped(List<Point> ring) {
    List<Point> whole = new ArrayList<>();
    double turn = 0;
    Point before = null;
    for (Point point : ring) {
      if (before != null && Math.abs(point.x() - before.x()) > 180) {
        turn += point.x() > before.x() ? -360 : 360;
      }
      whole.add(new Point(point.x() + turn, point.y()));
      before = point;
    }
    if (Math.abs(whole.getLast().x() - whole.getFirst().x()) > 180) {
      double pole = whole.getFirst().y() < 0 ? -90 : 90;
      whole.add(new Point(whole.getLast().x(), pole));
      whole.add(new Point(whole.getFirst().x(), pole));
    }
    return whole;
  }

  /** The outline of a country's largest polygon, null if there is no such country. */
  @Nullable List<Point> mainland(String code) {
    return countries.containsKey(code) ? mainlands.computeIfAbsent(code, this::largest) : null;
  }

  /** The smallest rectangle of degrees around a country, which is one of {@link #codes}. */
  Box around(String code) {
    return boxes.computeIfAbsent(
        code,
        c -> Polygons.around(polygons(c, 0).stream().flatMap(p -> p.getFirst().stream()).toList()));
  }

  /** A point well inside of a country's largest polygon, null if there is no such country. */
  @Nullable Point middle(String code) {
    List<Point> mainland = mainland(code);
    return mainland == null ? null : middles.computeIfAbsent(code, c -> Polygons.middle(mainland));
  }

  private List<Point> largest(String code) {
    List<Point> largest = List.of();
    double most = -1;
    for (List<List<Point>> polygon : polygons(code, 0)) {
      double area = area(polygon.getFirst());
      if (area > most) {
        most = area;
        largest = polygon.getFirst();
      }
    }
    return largest;
  }

  /** Square degrees of the equator's size. */
  static double area(List<Point> ring) {
    double sum = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point b = ring.get((i + 1) % ring.size());
      sum += (b.x() - a.x()) * (Math.sin(Math.toRadians(a.y())) + Math.sin(Math.toRadians(b.y())));
    }
    return Math.abs(Math.toDegrees(sum / 2));
  }
}
