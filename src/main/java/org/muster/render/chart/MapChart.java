package org.muster.render.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

/**
 * Amounts on a map: countries shaded by class, and circles whose areas are proportional to what
 * they stand for. It shows the region of the shaded countries and the circles, or the world if they
 * lie far apart.
 *
 * @param unit what circles count, for example {@code persons}
 * @param rest what is not shown, in words; empty if nothing
 * @param flat whether it is about half as high as wide, whatever the region's shape, or up to two
 *     thirds where the page has room for it, stays on the page, and counts what it cannot label
 */
public record MapChart(
    String unit, List<Shade> shades, List<Site> sites, List<Key> keys, String rest, boolean flat)
    implements Picture {
  /** Classes of shades, from least to most; class 0 is hatched: how much is not known. */
  public static final int CLASSES = 4;

  /** A map of more labels keeps its height, which they need. */
  private static final int FEW_LABELS = 12;

  public MapChart {
    shades = List.copyOf(shades);
    sites = List.copyOf(sites);
    keys = List.copyOf(keys);
  }

  /**
   * A shaded country.
   *
   * @param place ISO 3166-1 alpha-3
   * @param level its class, 0 to {@link #CLASSES}
   * @param label printed on it; empty for none
   * @param note as shown to a reader
   */
  public record Shade(String place, int level, String label, String note) {
    /**
     * Checks the class.
     *
     * @throws IllegalArgumentException if there is none of that number
     */
    public Shade {
      if (level < 0 || level > CLASSES) {
        throw new IllegalArgumentException("a class is from 0 to " + CLASSES + ", not " + level);
      }
    }
  }

  /**
   * A circle. It stands at a point, or in the middle of a country.
   *
   * @param place ISO 3166-1 alpha-3 of the country; empty if it stands at a point
   * @param latitude degrees, -90..90; null if it stands in the middle of a country
   * @param longitude degrees, -180..180; null if it stands in the middle of a country
   * @param value to which its area is proportional
   * @param label printed at it; empty for none
   * @param note as shown to a reader
   */
  public record Site(
      String place,
      @Nullable Double latitude,
      @Nullable Double longitude,
      double value,
      String label,
      String note) {
    /**
     * Checks place and value.
     *
     * @throws IllegalArgumentException if it has no place, or its value is negative or not finite
     */
    public Site {
      Extent.check(value);
      boolean point =
          latitude != null
              && longitude != null
              && Math.abs(latitude) <= 90
              && Math.abs(longitude) <= 180;
      if (!point && place.isBlank()) {
        throw new IllegalArgumentException("a circle needs a country, or lat and lon in degrees");
      }
    }
  }

  /**
   * A line of the legend: of a class of shades, or of a size of circles.
   *
   * @param level class; null if it is of a size
   * @param value size; null if it is of a class
   */
  public record Key(@Nullable Integer level, @Nullable Double value, String label) {}

  /** The shaded countries. */
  Set<String> shaded() {
    return shades.stream().map(Shade::place).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public double height(double width, Language language) {
    return new Lower(this, 0).height(width, language);
  }

  @Override
  public void draw(Canvas canvas, double width) {
    new Lower(this, 0).draw(canvas, width);
  }

  @Override
  public Drawing lower(double points) {
    long labels =
        Stream.concat(shades.stream().map(Shade::label), sites.stream().map(Site::label))
            .filter(label -> !label.isBlank())
            .count();
    boolean keeps = points > 0 ? labels > FEW_LABELS : !flat;
    return keeps ? this : new Lower(this, points);
  }

  /**
   * A map of which more is seen at the sides, or at top and bottom, so that it is lower or taller.
   */
  private record Lower(MapChart chart, double points) implements Drawing {
    @Override
    public double height(double width, Language language) {
      return new MapLayout(chart, width, points, TextMeasure.in(language)).height();
    }

    @Override
    public void draw(Canvas canvas, double width) {
      new MapLayout(chart, width, points, Ruler.on(canvas)).draw(canvas);
    }
  }
}
