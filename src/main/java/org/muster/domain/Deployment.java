package org.muster.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement about forces: who sent how many people where, under which operation, since when.
 *
 * @param operation code of the {@link Operation}; never blank
 * @param contributor ISO 3166-1 alpha-3 code of the sending state, the name of an organisation, or
 *     {@link #WHOLE_MISSION}
 * @param hosts where they serve: ISO 3166-1 alpha-3 codes or names of areas that are no state; may
 *     be empty
 * @param category personnel category, for example {@code troops}; empty if not stated
 * @param unit name of the unit, ship or contingent of which the figure is, for example {@code 3rd
 *     Battalion}; empty if not stated
 * @param role what they do, in words; empty if not stated
 * @param personnel headcount in persons
 * @param equipment in words ("1 ship; 1 helicopter"); empty if none
 * @param from when it begins, null if not stated
 * @param to when it ends, null if not stated; an unknown end stays open
 * @param asOf the day on which the figure holds, null if not stated
 * @param reported when it was published, null if not stated
 * @param note empty if none
 */
public record Deployment(
    RecordKey key,
    String operation,
    String contributor,
    List<String> hosts,
    String category,
    String unit,
    String role,
    Measure measure,
    Quantity personnel,
    String equipment,
    DeploymentStatus status,
    @Nullable PartialDate from,
    @Nullable Ending to,
    @Nullable PartialDate asOf,
    @Nullable PartialDate reported,
    Citation citation,
    Marking marking,
    String note)
    implements Entry {
  /**
   * The contributor that stands for the whole mission: its figure includes the contributors' parts.
   */
  public static final String WHOLE_MISSION = "*";

  public Deployment {
    hosts = TextList.checked("host", hosts);
    if (operation.isBlank()) {
      throw new IllegalArgumentException("operation is blank");
    }
    if (contributor.isBlank()) {
      throw new IllegalArgumentException("contributor is blank");
    }
  }

  /** Whether the figure is the whole mission's, its contributors' parts included. */
  public boolean wholeMission() {
    return contributor.equals(WHOLE_MISSION);
  }
}
