package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/**
 * Places labels on a map, in the order given: beside what they name, else farther off with a line
 * to it, else as a number whose words stand below the map. None covers another or leaves the map,
 * and none is dropped without a word.
 *
 * <p>Rule: a number is better than a line that runs over another line or over a circle no smaller
 * than its own, and that better than one over a larger circle, which a flat map has none of.
 * Reason: between crowded circles a reader takes the name for that of the circle in between.
 */
final class MapLabels {
  private static final double SIZE = Type.SMALL;
  private static final double APART = 2.5;
  private static final double WIDEST = 118;

  /** Numbered labels on a flat map; the rest of them is counted. */
  private static final int FLAT_NUMBERS = 10;

  private static final int MOST_LINES = 3;
  private static final double[] FAR = {13, 24, 38, 56};
  private static final int DIRECTIONS = 16;

  /** Part of a circle's radius that no label may cover: its corners are not all circle. */
  private static final double CORE = 0.8;

  /**
   * What is to be named.
   *
   * @param radius of its circle; 0 if it has none, and its name stands on it
   */
  record Named(Point at, double radius, String text) {}

  /**
   * A label in its place.
   *
   * @param line from what it names to it; null if it stands beside it
   */
  private record Placed(List<Lettering> text, Box box, @Nullable List<Point> line) {}

  private final Box frame;
  private final Ruler ruler;
  private final boolean flat;
  private final List<Box> taken = new ArrayList<>();
  private final List<Named> circles;
  private final List<Box> lines = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<String> numbered = new ArrayList<>();
  private final List<String> without = new ArrayList<>();

  /**
   * A map without labels so far.
   *
   * @param flat whether it is to be low, with few labels below it
   */
  MapLabels(List<Named> circles, Box frame, Ruler ruler, boolean flat) {
    this.frame = frame;
    this.ruler = ruler;
    this.flat = flat;
    this.circles = circles;
    circles.stream().map(MapLabels::core).forEach(taken::add);
  }

  private static Box core(Named circle) {
    double core = circle.radius() * CORE;
    Point at = circle.at();
    return new Box(at.x() - core, at.y() - core, at.x() + core, at.y() + core);
  }

  /** Whether no label and no circle stands in a place. */
  boolean free(Box box) {
    return box.isFree(taken);
  }

  /** The words of the numbers, from number 1. */
  List<String> numbered() {
    return numbered;
  }

  /** What found no room for as much as a number. */
  List<String> without() {
    return without;
  }

  /** Finds a place for a label. */
  void place(Named named) {
    List<Box> crowd = between(named, named.radius());
    List<Box> larger = between(named, Math.nextUp(named.radius()));
    if (!place(named, crowd) && !place(named, larger) && (flat || !place(named, List.of()))) {
      without.add(named.text());
    }
  }

  /**
   * Finds a place for a label, as its words or as a number.
   *
   * @param between what its line must not run over
   */
  private boolean place(Named named, List<Box> between) {
    List<String> words = ruler.wrap(named.text(), SIZE, false, WIDEST);
    if (words.size() <= MOST_LINES && find(named, words, false, between)) {
      return true;
    }
    String number = Integer.toString(numbered.size() + 1);
    boolean room = !flat || numbered.size() < FLAT_NUMBERS;
    boolean found = room && find(named, List.of(number), true, between);
    if (found) {
      numbered.add(named.text());
    }
    return found;
  }

  private boolean find(Named named, List<String> words, boolean bold, List<Box> between) {
    Optional<Placed> found =
        candidates(named, words, bold).stream()
            .filter(this::free)
            .filter(label -> crossed(label).stream().allMatch(box -> box.isFree(between)))
            .findFirst();
    found.ifPresent(
        label -> {
          placed.add(label);
          taken.add(label.box());
          taken.addAll(crossed(label));
          lines.addAll(crossed(label));
        });
    return found.isPresent();
  }

  /** Lines, and circles; not one in which it lies, which its line cannot but leave. */
  private List<Box> between(Named named, double leastRadius) {
    Point at = named.at();
    Box middle = new Box(at.x(), at.y(), at.x(), at.y());
    List<Box> between = new ArrayList<>(lines);
    circles.stream()
        .filter(circle -> circle.radius() >= leastRadius)
        .map(MapLabels::core)
        .filter(circle -> !middle.within(circle))
        .forEach(between::add);
    return between;
  }

  private boolean free(Placed label) {
    return label.box().within(frame)
        && label.box().isFree(taken)
        && crossed(label).stream().allMatch(box -> box.isFree(labelBoxes()));
  }

  private List<Box> labelBoxes() {
    return placed.stream().map(Placed::box).toList();
  }

  /** Small rectangles along the label's line. */
  private static List<Box> crossed(Placed label) {
    List<Point> line = label.line();
    if (line == null) {
      return List.of();
    }
    Point a = line.getFirst();
    Point b = line.getLast();
    int steps = (int) Math.ceil(Math.hypot(b.x() - a.x(), b.y() - a.y()) / 2);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      double x = a.x() + (b.x() - a.x()) * i / Math.max(1, steps);
      double y = a.y() + (b.y() - a.y()) * i / Math.max(1, steps);
      boxes.add(new Box(x - 0.5, y - 0.5, x + 0.5, y + 0.5));
    }
    return boxes;
  }

  private List<Placed> candidates(Named named, List<String> lines, boolean bold) {
    double width = lines.stream().mapToDouble(t -> ruler.width(t, SIZE, bold)).max().orElse(0) + 2;
    double height = lines.size() * (SIZE + 1.5) + 1;
    double r = named.radius();
    Point at = named.at();
    List<Placed> candidates = new ArrayList<>();
    if (r == 0) {
      candidates.add(label(lines, bold, new Point(at.x() - width / 2, at.y() - height / 2), width));
    }
    double side = r + APART;
    double slant = r * 0.72 + APART;
    double[][] corners = {
      {at.x() + side, at.y() - height / 2},
      {at.x() - side - width, at.y() - height / 2},
      {at.x() - width / 2, at.y() - side - height},
      {at.x() - width / 2, at.y() + side},
      {at.x() + slant, at.y() - slant - height},
      {at.x() + slant, at.y() + slant},
      {at.x() - slant - width, at.y() - slant - height},
      {at.x() - slant - width, at.y() + slant}
    };
    for (double[] corner : corners) {
      candidates.add(label(lines, bold, new Point(corner[0], corner[1]), width));
    }
    for (double far : FAR) {
      for (int i = 0; i < DIRECTIONS; i++) {
        candidates.add(far(named, lines, bold, far, 2 * Math.PI * i / DIRECTIONS));
      }
    }
    return candidates;
  }

  private Placed far(Named named, List<String> lines, boolean bold, double far, double angle) {
    double width = lines.stream().mapToDouble(t -> ruler.width(t, SIZE, bold)).max().orElse(0) + 2;
    double height = lines.size() * (SIZE + 1.5) + 1;
    double dx = Math.cos(angle);
    double dy = Math.sin(angle);
    Point at = named.at();
    Point from = new Point(at.x() + named.radius() * dx, at.y() + named.radius() * dy);
    double reach = named.radius() + far;
    Point to = new Point(at.x() + reach * dx, at.y() + reach * dy);
    double left = Math.abs(dx) < 0.35 ? to.x() - width / 2 : dx > 0 ? to.x() : to.x() - width;
    double top = Math.abs(dx) < 0.35 ? (dy > 0 ? to.y() : to.y() - height) : to.y() - height / 2;
    Placed label = label(lines, bold, new Point(left, top), width);
    return new Placed(label.text(), label.box(), List.of(from, to));
  }

  private static Placed label(List<String> lines, boolean bold, Point corner, double width) {
    List<Lettering> text = new ArrayList<>();
    double y = corner.y() + SIZE * 0.92;
    for (String line : lines) {
      text.add(new Lettering(line, corner.x() + 1, y, SIZE, Palette.INK, Anchor.START, bold));
      y += SIZE + 1.5;
    }
    double height = lines.size() * (SIZE + 1.5) + 1;
    return new Placed(
        text, new Box(corner.x(), corner.y(), corner.x() + width, corner.y() + height), null);
  }

  void draw(Canvas canvas) {
    for (Placed label : placed) {
      if (label.line() != null) {
        canvas.path(List.of(label.line()), false, Style.line(Palette.INK, 0.5));
      }
    }
    for (Placed label : placed) {
      canvas.path(
          List.of(Hatch.outline(label.box())),
          true,
          new Style(Palette.PAPER, -1, 0, List.of(), 0.78));
      label.text().forEach(text -> text.draw(canvas));
    }
  }
}
