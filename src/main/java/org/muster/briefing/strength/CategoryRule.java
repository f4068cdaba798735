package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;

/**
 * What is added up to a total, and what is already inside something else.
 *
 * <p>Rule: where one contributor has, at one place, a figure without a category beside figures of
 * categories, the one without stands for all of them and they are its parts; only it is added. The
 * same holds for a figure without a unit beside those of units. An unknown figure stands for
 * nothing and gives way to known parts, and so does a lowest bound that they exceed. Reason:
 * subtotals among the rows are the commonest way to a wrong total; the UN's rows of 31 March 2014
 * make 97,811, with their subtotals 293,433.
 */
public final class CategoryRule {
  private CategoryRule() {}

  /**
   * One figure and what is inside it.
   *
   * @param own tracks of the figure that stands for all; at most one
   * @param parts what gives way to it
   */
  private record Whole(SequencedMap<LevelKey, Track> own, List<Whole> parts) {
    static Whole empty() {
      return new Whole(new TreeMap<>(), new ArrayList<>());
    }

    private @Nullable Reading inside() {
      return sum(parts.stream().flatMap(w -> Stream.ofNullable(w.used())).toList());
    }

    private @Nullable Reading stated() {
      return sum(own.values().stream().flatMap(t -> Stream.ofNullable(t.present())).toList());
    }

    /** What is added of it, null if there is nothing. */
    @Nullable Reading used() {
      return TotalRule.shown(true, stated(), inside());
    }

    List<Piece> overTime() {
      return PieceLine.over(
          true,
          PieceLine.sum(own.values().stream().map(Track::pieces).toList()),
          PieceLine.sum(parts.stream().map(Whole::overTime).toList()));
    }

    boolean contradictory() {
      Reading all = stated();
      Reading inside = inside();
      return all != null && inside != null && inside.amount().certainlyExceeds(all.amount());
    }

    /** The tracks that are added, each of which has a figure or not. */
    void collect(SequencedMap<LevelKey, Track> added) {
      if (TotalRule.stands(true, stated(), inside())) {
        added.putAll(own);
      } else {
        parts.forEach(part -> part.collect(added));
      }
    }
  }

  private static @Nullable Reading sum(List<Reading> readings) {
    return readings.isEmpty() ? null : Reading.sum(readings);
  }

  /** Total on the date, of the whole mission's own or of the contributors' figures. */
  public static @Nullable Reading total(
      SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    return sum(
        wholes(tracks, wholeMission).stream().flatMap(w -> Stream.ofNullable(w.used())).toList());
  }

  /** The same total over time. */
  public static List<Piece> overTime(SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    return PieceLine.sum(wholes(tracks, wholeMission).stream().map(Whole::overTime).toList());
  }

  /** The levels of which {@link #total} is the sum; none that is inside another. */
  public static SequencedMap<LevelKey, Track> added(
      SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    TreeMap<LevelKey, Track> added = new TreeMap<>();
    wholes(tracks, wholeMission).forEach(whole -> whole.collect(added));
    return added;
  }

  /** Keys whose categories, or units, certainly add up to more than the figure for all of them. */
  public static List<LevelKey> conflicts(SequencedMap<LevelKey, Track> tracks) {
    SortedMap<LevelKey, Whole> all = new TreeMap<>();
    tracks.forEach((key, track) -> put(all, key, track));
    return all.entrySet().stream()
        .filter(e -> e.getValue().contradictory())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Whole> wholes(SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    SortedMap<LevelKey, Whole> all = new TreeMap<>();
    tracks.forEach(
        (key, track) -> {
          if (key.wholeMission() == wholeMission) {
            put(all, key, track);
          }
        });
    return all.entrySet().stream()
        .filter(e -> e.getKey().equals(e.getKey().allCategories()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Puts a track into its place: a unit's inside its category's, that inside the one for all. */
  private static void put(SortedMap<LevelKey, Whole> all, LevelKey key, Track track) {
    at(all, key).own.put(key, track);
  }

  private static Whole at(SortedMap<LevelKey, Whole> all, LevelKey key) {
    Whole found = all.get(key);
    if (found != null) {
      return found;
    }
    Whole made = Whole.empty();
    all.put(key, made);
    LevelKey outer = key.unit().isEmpty() ? key.allCategories() : key.allUnits();
    if (!outer.equals(key)) {
      at(all, outer).parts.add(made);
    }
    return made;
  }
}
