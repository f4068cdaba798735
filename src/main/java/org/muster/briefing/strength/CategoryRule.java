package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;

/**
 * What is added up to a total, and what is already inside something else.
 *
 * <p>Rule: where one contributor has, at one place, a figure without a category beside figures of
 * categories, the one without stands for all of them and they are its parts; only it is added. An
 * unknown figure stands for nothing and gives way to known parts. Reason: subtotals among the rows
 * are the commonest way to a wrong total; the UN's rows of 31 March 2014 make 97,811, with their
 * subtotals 293,433.
 */
public final class CategoryRule {
  private CategoryRule() {}

  /** All categories of one contributor at one place. */
  private record Group(List<Track> all, List<Track> categories) {}

  /** Total on the date, of the whole mission's own or of the contributors' figures. */
  public static @Nullable Reading total(
      SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    List<Reading> parts = new ArrayList<>();
    for (Group group : groups(tracks, wholeMission)) {
      Reading all = sum(group.all);
      Reading categories = sum(group.categories);
      Reading used = all != null && (all.known() || categories == null) ? all : categories;
      if (used != null) {
        parts.add(used);
      }
    }
    return parts.isEmpty() ? null : Reading.sum(parts);
  }

  private static @Nullable Reading sum(List<Track> tracks) {
    List<Reading> present = new ArrayList<>();
    for (Track track : tracks) {
      Reading reading = track.present();
      if (reading != null) {
        present.add(reading);
      }
    }
    return present.isEmpty() ? null : Reading.sum(present);
  }

  /** The same total over time. */
  public static List<Piece> overTime(SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    return PieceLine.sum(
        groups(tracks, wholeMission).stream()
            .map(g -> PieceLine.over(line(g.all), line(g.categories)))
            .toList());
  }

  private static List<Piece> line(List<Track> tracks) {
    return PieceLine.sum(tracks.stream().map(Track::pieces).toList());
  }

  /** Keys whose categories certainly add up to more than the figure for all of them. */
  public static List<LevelKey> conflicts(SequencedMap<LevelKey, Track> tracks) {
    Map<LevelKey, Group> groups = new TreeMap<>();
    tracks.forEach((key, track) -> put(groups, key, track));
    List<LevelKey> found = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          Reading all = sum(group.all);
          Reading categories = sum(group.categories);
          if (all != null
              && categories != null
              && categories.amount().certainlyExceeds(all.amount())) {
            found.add(key);
          }
        });
    return found;
  }

  private static List<Group> groups(SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    Map<LevelKey, Group> groups = new TreeMap<>();
    tracks.forEach(
        (key, track) -> {
          if (key.wholeMission() == wholeMission) {
            put(groups, key, track);
          }
        });
    return List.copyOf(groups.values());
  }

  private static void put(Map<LevelKey, Group> groups, LevelKey key, Track track) {
    Group group =
        groups.computeIfAbsent(
            key.allCategories(), k -> new Group(new ArrayList<>(), new ArrayList<>()));
    (key.category().isEmpty() ? group.all : group.categories).add(track);
  }
}
