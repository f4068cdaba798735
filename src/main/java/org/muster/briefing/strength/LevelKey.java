package org.muster.briefing.strength;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.muster.domain.Deployment;

/**
 * Whose level it is. One level holds for one key at a time.
 *
 * @param contributor as in the record; {@link Deployment#WHOLE_MISSION} for the mission's own
 *     figure
 * @param hosts sorted, without repeats; those of the operation where the record names none
 * @param category empty if not stated
 * @param unit name of the unit of which the figure is; empty if it is that of all units
 */
public record LevelKey(String contributor, List<String> hosts, String category, String unit)
    implements Comparable<LevelKey> {
  private static final Comparator<LevelKey> ORDER =
      Comparator.comparing(LevelKey::contributor)
          .thenComparing(k -> String.join(";", k.hosts()))
          .thenComparing(LevelKey::category)
          .thenComparing(LevelKey::unit);

  public static LevelKey of(Deployment d, List<String> operationHosts) {
    List<String> hosts = OperationHosts.places(d.hosts(), operationHosts);
    return new LevelKey(
        d.contributor(), hosts.stream().distinct().sorted().toList(), d.category(), d.unit());
  }

  public boolean wholeMission() {
    return contributor.equals(Deployment.WHOLE_MISSION);
  }

  /** Whether what another is of can be inside this one's: a place and a category in common. */
  boolean reaches(LevelKey other) {
    return (hosts.isEmpty() || other.hosts.isEmpty() || !Collections.disjoint(hosts, other.hosts))
        && (category.isEmpty() || other.category.isEmpty() || category.equals(other.category));
  }

  /** The same without a category and a unit. */
  public LevelKey allCategories() {
    return new LevelKey(contributor, hosts, "", "");
  }

  /** The same without a unit. */
  public LevelKey allUnits() {
    return unit.isEmpty() ? this : new LevelKey(contributor, hosts, category, "");
  }

  @Override
  public int compareTo(LevelKey other) {
    return ORDER.compare(this, other);
  }
}
