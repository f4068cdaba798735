package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Percent;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Track;
import org.muster.domain.Deployment;

/**
 * Contributors in a total, most present first.
 *
 * <p>Rule: equal numbers share a rank, and the next rank counts them all; whose number is not known
 * comes last, without a rank; nobody is listed with none. What missions' own figures leave to
 * nobody is the last line, so that the lines add up to the total. Where they add up to more, as
 * where contributors' parts contradict a mission's own figure, nobody has a share of it: 96 of 84
 * would be 114 %.
 */
final class RankRule {
  private final NoteBook notes;
  private final Words words;
  private final List<String> categories;
  private final @Nullable Reading total;

  /**
   * For one total.
   *
   * @param categories as columns
   * @param total of which the contributors have their share
   */
  RankRule(NoteBook notes, List<String> categories, @Nullable Reading total) {
    this.notes = notes;
    this.words = notes.words();
    this.categories = categories;
    this.total = total;
  }

  /**
   * A contributor before its figures have notes.
   *
   * @param byOperation its figure under each operation where it has, or may have, somebody
   */
  record Contributor(
      String code,
      Reading present,
      SequencedMap<String, Reading> byOperation,
      SortedMap<String, Reading> byCategory) {
    private static Comparator<Contributor> order(Words words) {
      return Comparator.comparing((Contributor c) -> !c.certain())
          .thenComparing(Comparator.comparingLong(Contributor::height).reversed())
          .thenComparing(c -> c.name(words), words.order())
          .thenComparing(Contributor::code);
    }

    String name(Words words) {
      return words.country(code);
    }

    long height() {
      return present.amount().height();
    }

    /** Whether somebody is certainly there. */
    boolean certain() {
      return height() > 0;
    }
  }

  /** The contributors of whom somebody is, or may be, present; most first. */
  static List<Contributor> contributors(List<Portion> portions, Words words) {
    TreeMap<String, SequencedMap<String, Reading>> present = new TreeMap<>();
    TreeMap<String, List<SortedMap<String, Reading>>> split = new TreeMap<>();
    for (Portion portion : portions) {
      LevelSheet strength = portion.sheets().strength();
      for (var entry : CategorySplit.byContributor(strength).entrySet()) {
        SequencedMap<LevelKey, Track> tracks = entry.getValue();
        Reading reading = CategoryRule.total(tracks, false);
        if (reading != null && !CategorySplit.nobody(reading)) {
          present
              .computeIfAbsent(entry.getKey(), c -> new LinkedHashMap<>())
              .put(portion.code(), reading);
          split
              .computeIfAbsent(entry.getKey(), c -> new ArrayList<>())
              .add(CategorySplit.of(tracks, false));
        }
      }
    }
    List<Contributor> contributors = new ArrayList<>();
    present.forEach(
        (code, byOperation) ->
            contributors.add(
                new Contributor(
                    code,
                    Reading.sum(byOperation.values()),
                    byOperation,
                    CategorySplit.sum(split.getOrDefault(code, List.of())))));
    contributors.sort(Contributor.order(words));
    return contributors;
  }

  List<Briefing.Rank> ranking(List<Contributor> contributors, List<Portion> portions) {
    List<Reading> rests = portions.stream().map(RankRule::rest).flatMap(Optional::stream).toList();
    Amount whole = whole(contributors, rests);
    List<Briefing.Rank> ranking = new ArrayList<>();
    int rank = 0;
    long above = Long.MAX_VALUE;
    for (Contributor c : contributors) {
      if (c.certain() && c.height() < above) {
        rank = ranking.size() + 1;
        above = c.height();
      }
      ranking.add(
          row(c.certain() ? rank : 0, c.code(), c.name(words), c.present(), c.byCategory(), whole));
    }
    if (!rests.isEmpty()) {
      List<SortedMap<String, Reading>> split =
          portions.stream()
              .filter(portion -> rest(portion).isPresent())
              .map(portion -> CategorySplit.rest(portion.sheets().strength(), portion.presence()))
              .toList();
      ranking.add(
          row(
              0,
              Deployment.WHOLE_MISSION,
              words.say("Not attributed to a contributor"),
              Reading.sum(rests),
              CategorySplit.sum(split),
              whole));
    }
    return ranking;
  }

  private static Optional<Reading> rest(Portion portion) {
    return Optional.ofNullable(portion.presence().rest())
        .filter(rest -> !CategorySplit.nobody(rest));
  }

  /** Of which the lines have their shares; null if they add up to more, or it is not exact. */
  private @Nullable Amount whole(List<Contributor> contributors, List<Reading> rests) {
    List<Reading> lines =
        Stream.concat(contributors.stream().map(Contributor::present), rests.stream()).toList();
    if (total == null || lines.isEmpty() || !exact(total.amount())) {
      return null;
    }
    boolean more = Reading.sum(lines).amount().certainlyExceeds(total.amount());
    return more ? null : total.amount();
  }

  private Briefing.Rank row(
      int rank,
      String code,
      String name,
      Reading present,
      SortedMap<String, Reading> split,
      @Nullable Amount whole) {
    return new Briefing.Rank(
        rank,
        code,
        name,
        notes.figure(present),
        categories.stream().map(category -> notes.figure(split.get(category))).toList(),
        share(present.amount(), whole));
  }

  private String share(Amount part, @Nullable Amount whole) {
    return whole != null && exact(part) && whole.low() > 0
        ? new Percent(words).tenths(part.low(), whole.low())
        : "";
  }

  private static boolean exact(Amount amount) {
    return Amount.of(amount.low()).equals(amount);
  }
}
