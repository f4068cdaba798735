package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Quantity;

/**
 * All levels of one measure under one operation. Measures never share a sheet, so they cannot be
 * added to each other.
 *
 * @param tracks one for each key, in the keys' order
 */
public record LevelSheet(SequencedMap<LevelKey, Track> tracks) {
  /** No levels. */
  public static final LevelSheet EMPTY =
      new LevelSheet(Collections.unmodifiableSequencedMap(new TreeMap<>()));

  /** What a sheet is made from, beside its records. */
  public record Terms(
      List<String> operationHosts,
      LocalDate asOf,
      LocalDate lastDay,
      Function<Quantity, Amount> reading) {}

  public static LevelSheet of(List<Statement> levels, List<Statement> changes, Terms terms) {
    TreeMap<LevelKey, List<Statement>> byKey = new TreeMap<>();
    for (Statement level : levels) {
      at(byKey, LevelKey.of(level.deployment(), terms.operationHosts())).add(level);
    }
    TreeMap<LevelKey, List<Statement>> moves = new TreeMap<>();
    for (Statement change : changes) {
      at(moves, moved(change, byKey, terms.operationHosts(), terms.asOf())).add(change);
    }
    moves.keySet().forEach(key -> at(byKey, key));
    TreeMap<LevelKey, Track> tracks = new TreeMap<>();
    byKey.forEach(
        (key, own) ->
            tracks.put(
                key,
                new LevelRule(terms.asOf(), terms.lastDay(), terms.reading())
                    .track(own, moves.getOrDefault(key, List.of()))));
    return new LevelSheet(tracks);
  }

  private static List<Statement> at(Map<LevelKey, List<Statement>> map, LevelKey key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /**
   * Whose level a change moves: that of its own unit, of all units or of all categories; of its own
   * if there is none.
   */
  static LevelKey moved(
      Statement change,
      Map<LevelKey, List<Statement>> levels,
      List<String> operationHosts,
      LocalDate asOf) {
    LevelKey own = LevelKey.of(change.deployment(), operationHosts);
    return moved(
            change,
            List.of(own, own.allUnits(), own.allCategories()),
            key -> levels.getOrDefault(key, List.of()),
            asOf)
        .orElse(own);
  }

  /**
   * The first that has a level on the day on which a change takes effect, else the first that ever
   * has; empty if none has.
   *
   * @param narrowToWide what the change can move
   * @param levels of one of them
   */
  static <W> Optional<W> moved(
      Statement change, List<W> narrowToWide, Function<W, List<Statement>> levels, LocalDate asOf) {
    LocalDate day = change.since(asOf);
    return narrowToWide.stream()
        .filter(w -> levels.apply(w).stream().anyMatch(level -> level.holdsOn(day, asOf)))
        .findFirst()
        .or(() -> narrowToWide.stream().filter(w -> !levels.apply(w).isEmpty()).findFirst());
  }

  /** The same levels, parted by the lines of an operation's table. */
  public Map<LineKey, LevelSheet> byLine() {
    Map<LineKey, LevelSheet> lines = new HashMap<>();
    tracks.forEach(
        (key, track) ->
            lines
                .computeIfAbsent(
                    new LineKey(key.contributor(), key.category()),
                    k -> new LevelSheet(new TreeMap<>()))
                .tracks
                .put(key, track));
    return lines;
  }

  /** The figure that is shown for all of it, null if there is none. */
  public @Nullable Reading shown() {
    return TotalRule.shown(inside(), stated(), parts());
  }

  /** Whether all contributors' parts are of places and categories of the mission's own figures. */
  boolean inside() {
    List<LevelKey> wholes = tracks.keySet().stream().filter(LevelKey::wholeMission).toList();
    return tracks.keySet().stream()
        .filter(key -> !key.wholeMission())
        .allMatch(part -> wholes.stream().anyMatch(whole -> whole.reaches(part)));
  }

  /** The whole mission's own figure on the date, null if there is none. */
  public @Nullable Reading stated() {
    return CategoryRule.total(tracks, true);
  }

  /** Sum of the contributors' parts on the date, null if there is none. */
  public @Nullable Reading parts() {
    return CategoryRule.total(tracks, false);
  }

  /** What is shown for all of it, over time. */
  public List<Piece> shownOverTime() {
    return PieceLine.over(inside(), statedOverTime(), partsOverTime());
  }

  public List<Piece> statedOverTime() {
    return CategoryRule.overTime(tracks, true);
  }

  public List<Piece> partsOverTime() {
    return CategoryRule.overTime(tracks, false);
  }
}
