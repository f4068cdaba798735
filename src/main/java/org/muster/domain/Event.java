package org.muster.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, was claimed or is planned.
 *
 * <p>Rule: casualties of a contributor's own force are tallied apart, by nation and by cause, and
 * never added to the deaths of events. Reason: the lists of events count the same deaths again, by
 * incident, and leave out those who died of illness or by accident.
 *
 * @param operation code of the {@link Operation} it belongs to; empty if none
 * @param date when; partial dates stay partial
 * @param type in the publisher's words, for example {@code attack}; empty if not stated
 * @param title what a reader should see; never blank
 * @param hosts where: ISO 3166-1 alpha-3 codes or names of areas that are no state; may be empty
 * @param area first-level area (province, governorate); empty if not stated
 * @param place name; empty if not stated
 * @param latitude degrees, -90..90, null if not stated
 * @param longitude degrees, -180..180, null if not stated
 * @param actors in words; empty if not stated. Not who is to blame: UCDP's sides are primary
 *     parties only, ACLED's first actor is not the aggressor
 * @param killed persons
 * @param injured persons
 * @param force the contributor whose own personnel were killed or injured: ISO 3166-1 alpha-3 code
 *     or name; empty if the casualties are not those of an own force
 * @param cause of what they died or were injured; means something only together with {@code force}
 * @param clarity whether it is one incident or stands for several
 * @param incidents for how many incidents it stands, from 1 on; null if nobody counted them
 * @param note empty if none
 */
public record Event(
    RecordKey key,
    String operation,
    PartialDate date,
    String type,
    String title,
    List<String> hosts,
    String area,
    String place,
    @Nullable Double latitude,
    @Nullable Double longitude,
    PlacePrecision placePrecision,
    String actors,
    Quantity killed,
    Quantity injured,
    String force,
    CasualtyCause cause,
    EventStatus status,
    EventClarity clarity,
    @Nullable Long incidents,
    Citation citation,
    Marking marking,
    String note)
    implements Entry {
  public Event {
    hosts = TextList.checked("host", hosts);
    if (title.isBlank()) {
      throw new IllegalArgumentException("title is blank");
    }
    if (latitude != null && !(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude is not within -90..90: " + latitude);
    }
    if (longitude != null && !(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude is not within -180..180: " + longitude);
    }
    if (incidents != null && incidents < 1) {
      throw new IllegalArgumentException("it stands for no incident: " + incidents);
    }
    latitude = withoutMinusZero(latitude);
    longitude = withoutMinusZero(longitude);
  }

  /**
   * As how many events it counts.
   *
   * <p>Rule: an event counts as many as its source says that it stands for, and as one where it
   * says nothing. Reason: a publisher's row of 33 clashes in a month is not one clash, and how many
   * an uncounted summary stands for is not known (ACLED's monthly figures; UCDP's summary events).
   *
   * @return 1 or more
   */
  public long count() {
    return incidents == null ? 1 : incidents;
  }

  /**
   * In how many of the events that it counts somebody was, or may have been, killed, at most.
   *
   * <p>Rule: no more of them have deaths than persons were killed at most. Reason: twelve who died
   * in 33 clashes died in twelve of them, or in fewer.
   *
   * @return 0 where nobody can have been killed, else 1 or more
   */
  public long countWithDeaths() {
    return killed.somebody() ? Math.min(count(), mostKilled()) : 0;
  }

  /** The highest number that is stated, of best estimates outside their range too. */
  private long mostKilled() {
    Long high = killed.high();
    Long best = killed.best();
    Long low = killed.low();
    return high == null
        ? Long.MAX_VALUE
        : Math.max(high, Math.max(best == null ? 0 : best, low == null ? 0 : low));
  }

  /** Whether it stands for several incidents that nobody counted. */
  public boolean uncountedSummary() {
    return clarity == EventClarity.SUMMARY && incidents == null;
  }

  /**
   * Whether the place is known to the first-level area at best. Where its precision is not stated,
   * a name or a point speaks for more.
   */
  public boolean placeImprecise() {
    return switch (placePrecision) {
      case EXACT, NEAR, DISTRICT -> false;
      case PROVINCE, COUNTRY, SEA_OR_AIR -> true;
      case UNKNOWN -> place.isEmpty() && latitude == null;
    };
  }

  /** Equal places have equal records: the equator and the meridian have one zero. */
  private static @Nullable Double withoutMinusZero(@Nullable Double degrees) {
    return degrees == null || degrees != 0 ? degrees : Double.valueOf(0.0);
  }
}
