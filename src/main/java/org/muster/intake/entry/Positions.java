package org.muster.intake.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Country;
import org.muster.domain.CountryExtent;
import org.muster.notice.NoticeType;

/**
 * Reads a point on the map: both coordinates or none.
 *
 * <p>Rule: 0° N 0° E is no position. Reason: programs write it where they have none, and nobody
 * lives there.
 */
final class Positions {
  /** Degrees; null if not stated. */
  record Position(@Nullable Double latitude, @Nullable Double longitude) {
    static final Position NONE = new Position(null, null);
  }

  private final Cells cells;
  private final int latitude;
  private final int longitude;

  Positions(Cells cells) {
    this.cells = cells;
    this.latitude = cells.column("latitude");
    this.longitude = cells.column("longitude");
  }

  Position read() {
    boolean north = !cells.blank(latitude);
    boolean east = !cells.blank(longitude);
    if (!north && !east) {
      return Position.NONE;
    }
    if (!north || !east) {
      cells.missing(north ? longitude : latitude);
    }
    Double parallel = cells.degrees(latitude, -90, 90, "NS");
    Double meridian = cells.degrees(longitude, -180, 180, "EW");
    if (zero(parallel) && zero(meridian)) {
      cells.note(NoticeType.POSITION_ZERO, latitude);
      return Position.NONE;
    }
    return new Position(parallel, meridian);
  }

  private static boolean zero(@Nullable Double degrees) {
    return degrees != null && degrees == 0;
  }

  /**
   * Mentions a position that can lie in none of the hosts. It is kept: which of the two is wrong is
   * not known.
   */
  void compare(Position position, List<String> hosts) {
    Double parallel = position.latitude;
    Double meridian = position.longitude;
    if (parallel != null && meridian != null && outside(hosts, parallel, meridian)) {
      cells.note(
          NoticeType.POSITION_OUTSIDE_HOST,
          latitude,
          "value",
          parallel + ", " + meridian,
          "name",
          Problems.shown(String.join("; ", hosts.stream().map(Country::display).toList())));
    }
  }

  /** Without a stream, as millions of rows come through here. */
  private static boolean outside(List<String> hosts, double parallel, double meridian) {
    for (String host : hosts) {
      if (!CountryExtent.excludes(host, parallel, meridian)) {
        return false;
      }
    }
    return !hosts.isEmpty();
  }
}
