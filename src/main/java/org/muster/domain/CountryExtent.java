package org.muster.domain;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parallels and meridians between which all of a country lies, in whole degrees outwards, with
 * its islands and overseas parts, with what has left it since 1945 (South Sudan), and with what
 * publishers count to it (Western Sahara). {@code country-extents.csv} has them from the outlines
 * of the map.
 *
 * @param south degrees, -90..90, north positive
 * @param west degrees, east positive
 * @param north degrees, at least {@code south}
 * @param east degrees, at least {@code west}; beyond 180 where the country lies on both sides of
 *     the 180th meridian
 */
public record CountryExtent(int south, int west, int north, int east) {
  /**
   * Degrees beyond which nothing is a country's: of its coast, 200 nautical miles of sea are its
   * economic zone (United Nations Convention on the Law of the Sea, article 57), and an outline is
   * as exact as its map.
   */
  private static final int MARGIN = 4;

  private static final int WHOLE_TURN = 360;

  private static final Map<String, CountryExtent> BY_CODE =
      TableFile.rows("country-extents.csv", 5)
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], CountryExtent::extent));

  /**
   * Whether a point cannot be in a country or off its coast.
   *
   * @param alpha3 ISO 3166-1 code
   * @param latitude degrees, north positive
   * @param longitude degrees, east positive
   * @return false also where the country's extent is not known
   */
  public static boolean excludes(String alpha3, double latitude, double longitude) {
    CountryExtent extent = BY_CODE.get(alpha3);
    return extent != null && !extent.holds(latitude, longitude);
  }

  private boolean holds(double latitude, double longitude) {
    return latitude >= south - MARGIN
        && latitude <= north + MARGIN
        && (across(longitude) || across(longitude + WHOLE_TURN) || across(longitude - WHOLE_TURN));
  }

  private boolean across(double longitude) {
    return longitude >= west - MARGIN && longitude <= east + MARGIN;
  }

  private static CountryExtent extent(String[] cells) {
    return new CountryExtent(
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]));
  }
}
