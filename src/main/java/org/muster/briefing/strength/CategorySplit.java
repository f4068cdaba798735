package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Deployment;

/**
 * A total parted by category.
 *
 * <p>Rule: the categories' figures, and what a figure for all of them leaves, as of no stated
 * category; so the parts add up to the total of {@link CategoryRule}. A mission's own figure is
 * parted by its own categories, else by its contributors'. Reason: a reader who adds up a row of
 * categories must come to the total beside it.
 */
public final class CategorySplit {
  private final TreeMap<String, List<Reading>> parts = new TreeMap<>();

  private CategorySplit() {}

  /** All figures of one contributor at one place. */
  private static void split(
      SequencedMap<LevelKey, Track> tracks,
      boolean wholeMission,
      BiConsumer<String, Reading> adder) {
    TreeMap<LevelKey, TreeMap<LevelKey, Track>> places = new TreeMap<>();
    tracks.forEach(
        (key, track) -> {
          if (key.wholeMission() == wholeMission) {
            places.computeIfAbsent(key.allCategories(), k -> new TreeMap<>()).put(key, track);
          }
        });
    places.forEach((all, own) -> part(all, own, wholeMission, adder));
  }

  private static void part(
      LevelKey all,
      SequencedMap<LevelKey, Track> own,
      boolean wholeMission,
      BiConsumer<String, Reading> adder) {
    Reading total = CategoryRule.total(own, wholeMission);
    TreeMap<String, SequencedMap<LevelKey, Track>> named = new TreeMap<>();
    own.forEach(
        (key, track) -> {
          if (!key.category().isEmpty()) {
            named.computeIfAbsent(key.category(), c -> new TreeMap<>()).put(key, track);
          }
        });
    List<Reading> readings = new ArrayList<>();
    named.forEach(
        (category, of) -> {
          Reading reading = CategoryRule.total(of, wholeMission);
          if (reading != null) {
            readings.add(reading);
            adder.accept(category, reading);
          }
        });
    if (total == null) {
      return;
    }
    if (readings.isEmpty()) {
      adder.accept("", total);
      return;
    }
    Track whole = own.get(all);
    Reading rest = rest(whole == null ? null : whole.present(), readings, own, wholeMission);
    if (rest != null && !nobody(rest)) {
      adder.accept("", rest);
    }
  }

  /** What a figure for all leaves, else the units of no stated category; null if neither. */
  private static @Nullable Reading rest(
      @Nullable Reading whole,
      List<Reading> categories,
      SequencedMap<LevelKey, Track> own,
      boolean wholeMission) {
    Reading named = Reading.sum(categories);
    if (whole != null && TotalRule.stands(true, whole, named)) {
      return TotalRule.rest(whole, named);
    }
    TreeMap<LevelKey, Track> units = new TreeMap<>();
    own.forEach(
        (key, track) -> {
          if (key.category().isEmpty() && !key.unit().isEmpty()) {
            units.put(key, track);
          }
        });
    return CategoryRule.total(units, wholeMission);
  }

  /** Whether it is certainly none. */
  public static boolean nobody(Reading reading) {
    Long most = reading.amount().high();
    return most != null && most == 0;
  }

  /** Figures by category, of the whole mission's own or of the contributors' figures. */
  public static SortedMap<String, Reading> of(
      SequencedMap<LevelKey, Track> tracks, boolean wholeMission) {
    CategorySplit split = new CategorySplit();
    split(tracks, wholeMission, split::add);
    return split.sums();
  }

  /** Figures by category of those present; the empty name is of no stated category. */
  public static SortedMap<String, Reading> of(LevelSheet strength, Presence presence) {
    if (!presence.missionReported()) {
      SortedMap<String, Reading> parts = of(strength.tracks(), false);
      return parts.isEmpty() ? new TreeMap<>(Map.of("", presence.present())) : parts;
    }
    SortedMap<String, Reading> own = of(strength.tracks(), true);
    if (named(own)) {
      return own;
    }
    CategorySplit split = new CategorySplit();
    of(strength.tracks(), false).forEach(split::add);
    rest(strength, presence).forEach(split::add);
    return split.sums();
  }

  /** What of a mission's own figure its contributors leave, by category; empty if nothing. */
  public static SortedMap<String, Reading> rest(LevelSheet strength, Presence presence) {
    TreeMap<String, Reading> rest = new TreeMap<>();
    Reading left = presence.rest();
    if (left == null || nobody(left)) {
      return rest;
    }
    SortedMap<String, Reading> own = of(strength.tracks(), true);
    if (!named(own)) {
      rest.put("", left);
      return rest;
    }
    SortedMap<String, Reading> parts = of(strength.tracks(), false);
    own.forEach(
        (category, figure) -> {
          Reading part = parts.get(category);
          Reading of = part == null ? figure : TotalRule.rest(figure, part);
          if (!nobody(of)) {
            rest.put(category, of);
          }
        });
    return rest;
  }

  private static boolean named(SortedMap<String, Reading> split) {
    return !split.isEmpty() && !split.lastKey().isEmpty();
  }

  private void add(String category, Reading reading) {
    parts.computeIfAbsent(category, c -> new ArrayList<>()).add(reading);
  }

  private SortedMap<String, Reading> sums() {
    TreeMap<String, Reading> sums = new TreeMap<>();
    parts.forEach((category, readings) -> sums.put(category, Reading.sum(readings)));
    return sums;
  }

  /** Sums of several splits, category by category. */
  public static SortedMap<String, Reading> sum(List<SortedMap<String, Reading>> splits) {
    CategorySplit sum = new CategorySplit();
    splits.forEach(split -> split.forEach(sum::add));
    return sum.sums();
  }

  /** The tracks of each contributor, whole missions left out. */
  public static SortedMap<String, SequencedMap<LevelKey, Track>> byContributor(LevelSheet sheet) {
    TreeMap<String, SequencedMap<LevelKey, Track>> contributors = new TreeMap<>();
    sheet
        .tracks()
        .forEach(
            (key, track) -> {
              if (!key.contributor().equals(Deployment.WHOLE_MISSION)) {
                contributors
                    .computeIfAbsent(key.contributor(), c -> new TreeMap<>())
                    .put(key, track);
              }
            });
    return contributors;
  }
}
