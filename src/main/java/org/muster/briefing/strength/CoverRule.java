package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.muster.briefing.amount.Reading;

/**
 * Of whom a ceiling is.
 *
 * <p>Rule: a ceiling is for a level of the same contributor, or of anybody if it is the whole
 * mission's; at the places that it names, of the category and of the unit that it names, at all
 * places and of all of them where it names none. Reason: of 200 in Mali and 50 in Niger, a ceiling
 * of 300 in Mali is not filled to 83 %, and 220 troops are not exceeded by 250 troops and police.
 */
public final class CoverRule {
  private CoverRule() {}

  /** Whether ceilings are for those who are present. */
  public enum Cover {
    /** None is in force. */
    NONE,
    /** All of them are under one, and somebody is recorded under each. */
    SAME,
    /** Some who are present are under none of the ceilings. */
    PRESENT_BEYOND,
    /** Under one of the ceilings nobody is recorded. */
    CEILING_BEYOND
  }

  /**
   * How ceilings in force and the levels that are present go together.
   *
   * @param ofMission whether the ceilings are the whole mission's own
   * @param missionPresent whether the levels are
   */
  public static Cover of(
      LevelSheet ceilings, boolean ofMission, LevelSheet levels, boolean missionPresent) {
    List<Ceiling> inForce = new ArrayList<>();
    present(ceilings, ofMission).forEach((key, track) -> inForce.add(Ceiling.of(key, track)));
    if (inForce.isEmpty()) {
      return Cover.NONE;
    }
    SequencedMap<LevelKey, Track> present = present(levels, missionPresent);
    present.values().removeIf(CoverRule::nobody);
    Set<LevelKey> there = present.keySet();
    if (!there.stream().allMatch(level -> covered(level, inForce))) {
      return Cover.PRESENT_BEYOND;
    }
    boolean nobodyElse =
        inForce.stream()
            .filter(ceiling -> !ceiling.forNobody)
            .allMatch(ceiling -> there.stream().anyMatch(ceiling::meets));
    return there.isEmpty() || nobodyElse ? Cover.SAME : Cover.CEILING_BEYOND;
  }

  private static SequencedMap<LevelKey, Track> present(LevelSheet sheet, boolean wholeMission) {
    SequencedMap<LevelKey, Track> present = CategoryRule.added(sheet.tracks(), wholeMission);
    present.values().removeIf(track -> track.present() == null);
    return present;
  }

  private static boolean nobody(Track track) {
    Reading there = track.present();
    return there != null && CategorySplit.nobody(there);
  }

  private static boolean covered(LevelKey level, List<Ceiling> ceilings) {
    List<Ceiling> own = ceilings.stream().filter(ceiling -> ceiling.isOf(level)).toList();
    Set<String> hosts = new HashSet<>();
    own.forEach(ceiling -> hosts.addAll(ceiling.key.hosts()));
    return own.stream().anyMatch(Ceiling::everywhere)
        || (!own.isEmpty() && hosts.containsAll(level.hosts()));
  }

  /**
   * A ceiling in force.
   *
   * @param everywhere whether it names no place
   * @param forNobody whether it is 0
   */
  private record Ceiling(LevelKey key, boolean everywhere, boolean forNobody) {
    static Ceiling of(LevelKey key, Track track) {
      Statement base = track.base();
      return new Ceiling(key, base != null && base.deployment().hosts().isEmpty(), nobody(track));
    }

    /** Whether it is for a level, wherever that is. */
    boolean isOf(LevelKey level) {
      return (key.wholeMission() || key.contributor().equals(level.contributor()))
          && (key.category().isEmpty() || key.category().equals(level.category()))
          && (key.unit().isEmpty() || key.unit().equals(level.unit()));
    }

    /** Whether it is for a level, or for a part of it. */
    boolean meets(LevelKey level) {
      return isOf(level) && (everywhere || !Collections.disjoint(key.hosts(), level.hosts()));
    }
  }
}
