package org.muster.intake.entry;

import org.jspecify.annotations.Nullable;

/** Reads a point on the map: both coordinates or none. */
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
    return new Position(
        cells.degrees(latitude, -90, 90, "NS"), cells.degrees(longitude, -180, 180, "EW"));
  }
}
