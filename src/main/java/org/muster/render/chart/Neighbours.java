package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.domain.Country;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;

/**
 * Names of countries of which a map says nothing, so that a reader finds its place; each only where
 * it fits into its country and covers nothing.
 */
final class Neighbours {
  private static final double SIZE = 7.5;
  private static final double FINE = 1;

  private final MapView view;
  private final Atlas atlas;
  private final Ruler ruler;

  Neighbours(MapView view, Atlas atlas, Ruler ruler) {
    this.view = view;
    this.atlas = atlas;
    this.ruler = ruler;
  }

  List<Lettering> names(MapChart chart, MapLabels labels) {
    List<Lettering> names = new ArrayList<>();
    Set<String> shaded = chart.shaded();
    for (String code : atlas.codes()) {
      if (!shaded.contains(code) && view.meets(atlas.around(code))) {
        Country.find(code)
            .flatMap(
                country -> name(code, ruler.language().country(country.alpha2(), country.name())))
            .filter(name -> labels.free(name.box(ruler)))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<Lettering> name(String code, String name) {
    List<Point> largest = List.of();
    double most = 0;
    for (List<List<Point>> polygon : atlas.polygons(code, view.degrees(FINE))) {
      for (List<Point> ring : view.seen(polygon.subList(0, 1))) {
        Box box = Polygons.around(ring);
        double size = (box.right() - box.left()) * (box.bottom() - box.top());
        if (size > most) {
          most = size;
          largest = ring;
        }
      }
    }
    double width = ruler.width(name, SIZE, false);
    if (most < width * SIZE * 2) {
      return Optional.empty();
    }
    Point middle = Polygons.middle(largest);
    Lettering text =
        new Lettering(
            name, middle.x(), middle.y() + SIZE * 0.35, SIZE, Palette.MUTED, Anchor.MIDDLE, false);
    return fits(text.box(ruler), largest) ? Optional.of(text) : Optional.empty();
  }

  private static boolean fits(Box box, List<Point> ring) {
    return Hatch.outline(box).stream().allMatch(p -> Polygons.contains(ring, p.x(), p.y()));
  }
}
