package org.muster.render.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;

/** Where everything stands in a map of one width. */
final class MapLayout {
  private static final double LEAST_RADIUS = 1.8;
  private static final double RADIUS_SHARE = 0.03;
  private static final double GAP = 7;

  /** Parts of a country smaller than this share of its mainland need not be on the map. */
  private static final double PART = 0.15;

  /** A circle on the drawing. */
  private record Disc(MapChart.Site site, Point at, double radius) {}

  private final MapChart chart;
  private final Atlas atlas = Atlas.world();
  private final MapView view;
  private final List<Disc> discs = new ArrayList<>();
  private final MapLabels labels;
  private final List<Lettering> neighbours;
  private final MapLegend legend;
  private final Key key;
  private final List<String> boundaries;
  private final double mostRadius;
  private final double most;
  private final boolean empty;

  MapLayout(MapChart chart, double width, double lower, Ruler ruler) {
    this.chart = chart;
    view = MapView.of(places(), width, chart.flat(), lower);
    mostRadius = Math.clamp(width * RADIUS_SHARE, 8, 20);
    most = chart.sites().stream().mapToDouble(MapChart.Site::value).max().orElse(0);
    // A place may have a circle and a shade, and is told once.
    SequencedSet<String> nowhere = new LinkedHashSet<>();
    for (MapChart.Site site : chart.sites()) {
      Point at = at(site);
      if (at == null || !on(view.frame(), at)) {
        nowhere.add(site.note());
      } else {
        discs.add(new Disc(site, at, radius(site.value())));
      }
    }
    chart.shades().stream()
        .filter(shade -> !atlas.codes().contains(shade.place()))
        .map(MapChart.Shade::note)
        .forEach(nowhere::add);
    discs.sort(Comparator.comparingDouble(Disc::radius).reversed());
    labels = new MapLabels(circles(), view.frame(), ruler, chart.flat());
    named().forEach(labels::place);
    neighbours = view.world() ? List.of() : new Neighbours(view, atlas, ruler).names(chart, labels);
    empty = chart.shades().isEmpty() && discs.isEmpty();
    key = Key.of(labels.numbered(), width, ruler);
    key.addRest(chart.rest());
    Language language = ruler.language();
    if (!nowhere.isEmpty()) {
      key.addRest(language.say("Not on this map: {0}.", told(nowhere, language)));
    }
    if (!labels.without().isEmpty()) {
      key.addRest(language.say("No room for a label: {0}.", told(labels.without(), language)));
    }
    legend = new MapLegend(chart.keys(), this::radius, width, ruler);
    boundaries = ruler.wrap(boundaries(language), Type.SMALL, false, width);
  }

  /** Said below every map. */
  static String boundaries(Language language) {
    return language.say(
        "Boundaries and names are those of the map’s source (Natural Earth, as modified by"
            + " visionscarto) and do not imply any opinion on the legal status of a territory.");
  }

  /** What is not seen, by name; on a flat map its number. */
  private String told(Collection<String> names, Language language) {
    return chart.flat() ? language.number(names.size()) : String.join("; ", names);
  }

  /** All that the map must show, as longitudes and latitudes. */
  private List<Point> places() {
    List<Point> places = new ArrayList<>();
    for (MapChart.Shade shade : chart.shades()) {
      places.addAll(parts(shade.place()));
    }
    for (MapChart.Site site : chart.sites()) {
      if (site.longitude() != null && site.latitude() != null) {
        places.add(new Point(site.longitude(), site.latitude()));
      } else {
        places.addAll(parts(site.place()));
      }
    }
    return places;
  }

  private List<Point> parts(String code) {
    List<Point> mainland = atlas.mainland(code);
    if (mainland == null) {
      return List.of();
    }
    double least = PART * Atlas.area(mainland);
    return atlas.polygons(code, 0).stream()
        .map(List::getFirst)
        .filter(ring -> Atlas.area(ring) >= least)
        .flatMap(List::stream)
        .toList();
  }

  private @Nullable Point at(MapChart.Site site) {
    if (site.longitude() != null && site.latitude() != null) {
      return view.at(site.longitude(), site.latitude());
    }
    return middle(site.place());
  }

  private @Nullable Point middle(String code) {
    Point middle = atlas.middle(code);
    return middle == null ? null : view.at(middle.x(), middle.y());
  }

  /** Areas are proportional to values, but for a smallest size that can be seen. */
  private double radius(double value) {
    return most == 0 ? LEAST_RADIUS : Math.max(LEAST_RADIUS, mostRadius * Math.sqrt(value / most));
  }

  private List<MapLabels.Named> circles() {
    return discs.stream()
        .map(d -> new MapLabels.Named(d.at(), d.radius(), d.site().label()))
        .toList();
  }

  /** Circles first, largest first; then countries. */
  private List<MapLabels.Named> named() {
    List<MapLabels.Named> named = new ArrayList<>();
    circles().stream().filter(c -> !c.text().isBlank()).forEach(named::add);
    for (MapChart.Shade shade : chart.shades()) {
      Point middle = shade.label().isBlank() ? null : middle(shade.place());
      if (middle != null) {
        named.add(new MapLabels.Named(middle, 0, shade.label()));
      }
    }
    return named;
  }

  private static boolean on(Box frame, Point at) {
    return at.x() >= frame.left()
        && at.x() <= frame.right()
        && at.y() >= frame.top()
        && at.y() <= frame.bottom();
  }

  /** Below the map, and below any circle that hangs out of it. */
  private double legendTop() {
    double lowest = discs.stream().mapToDouble(d -> d.at().y() + d.radius()).max().orElse(0);
    return Math.max(view.frame().bottom(), lowest) + GAP;
  }

  private double keyTop() {
    return legendTop() + legend.height();
  }

  double height() {
    return Math.ceil(keyTop() + key.height() + boundaries.size() * Type.LEADING + GAP);
  }

  void draw(Canvas canvas) {
    MapStrokes strokes = new MapStrokes(view, atlas);
    strokes.countries(canvas, chart);
    for (Disc disc : discs) {
      canvas.begin(disc.site().note());
      MapStrokes.circle(canvas, disc.at().x(), disc.at().y(), disc.radius());
      canvas.end();
    }
    neighbours.forEach(name -> name.draw(canvas));
    labels.draw(canvas);
    Box frame = view.frame();
    if (!view.world()) {
      canvas.path(List.of(Hatch.outline(frame)), true, Style.line(Palette.RULE, 0.6));
    }
    if (empty) {
      double x = (frame.left() + frame.right()) / 2;
      double y = (frame.top() + frame.bottom()) / 2;
      new Lettering(
              canvas.language().say("nothing to show"),
              x,
              y,
              Type.TEXT + 1,
              Palette.MUTED,
              Anchor.MIDDLE,
              false)
          .drawOnPaper(canvas);
    }
    legend.draw(canvas, legendTop());
    key.draw(canvas, keyTop());
    double y = keyTop() + key.height() + GAP / 2 + Type.SMALL;
    for (String line : boundaries) {
      canvas.text(0, y, line, Type.SMALL, Palette.MUTED, Anchor.START, false);
      y += Type.LEADING;
    }
  }
}
