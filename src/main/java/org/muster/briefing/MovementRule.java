package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.change.Difference;

/**
 * Figures that are other than in the last edition.
 *
 * <p>Rule: the last edition's figures are reckoned anew, by today's method, from what was known
 * then and as of its own date; what differs is movement. So the date's advance alone can be one,
 * when something announced takes effect; a change of method never is. Reason: a reader asks what
 * has happened, and only the same count of both days tells.
 *
 * <p>Rule: a figure that was not there and is not known now has not moved.
 */
final class MovementRule {
  private final Earlier earlier;
  private final SequencedMap<String, Level> before;
  private final SequencedMap<String, Level> after;
  private final LocalDate asOf;
  private final Words words;
  private final Difference difference;

  /**
   * @param before figures of the last edition by label
   * @param after of this one
   */
  MovementRule(
      Earlier earlier,
      SequencedMap<String, Level> before,
      SequencedMap<String, Level> after,
      LocalDate asOf,
      Words words) {
    this.earlier = earlier;
    this.before = before;
    this.after = after;
    this.asOf = asOf;
    this.words = words;
    this.difference = new Difference(words);
  }

  /**
   * A figure's change in a few words, "+285 since 30 Jun 2020"; empty if there is none.
   *
   * @param wider label that leaves out the category, under which it is compared where only the
   *     category is other
   */
  String change(String label, String wider) {
    boolean renamed =
        !before.containsKey(label) && before.containsKey(wider) && after.containsKey(wider);
    return change(renamed ? wider : label);
  }

  private String change(String label) {
    Level was = before.get(label);
    Level is = after.get(label);
    if (!moved(was, is)) {
      return "";
    }
    String moved = difference(was, is);
    return moved.isEmpty() && was != null
        ? earlier.was(was.text(), asOf, words)
        : earlier.since(moved, asOf, words);
  }

  /**
   * All movements: in the order of this edition's figures, then those that only the last one has.
   *
   * @param strip key figures, whose notes serve here too
   */
  List<Briefing.Movement> movements(List<Briefing.KeyFigure> strip, NoteBook notes) {
    Map<String, Briefing.Figure> figures =
        strip.stream()
            .collect(
                Collectors.toMap(
                    Briefing.KeyFigure::label, Briefing.KeyFigure::figure, (a, b) -> a));
    SequencedMap<String, Level> all = new LinkedHashMap<>(after);
    before.forEach(all::putIfAbsent);
    List<Briefing.Movement> movements = new ArrayList<>();
    all.forEach(
        (label, level) -> {
          Level was = before.get(label);
          Level is = after.get(label);
          if (level.own() && moved(was, is)) {
            movements.add(movement(label, was, is, figures.get(label), notes));
          }
        });
    return movements;
  }

  /**
   * A movement of two levels.
   *
   * @param now this edition's figure, if it has one already
   */
  Briefing.Movement movement(
      String label,
      @Nullable Level was,
      @Nullable Level is,
      Briefing.@Nullable Figure now,
      NoteBook notes) {
    if (was != null && is != null && !was.comparable(is)) {
      return new Briefing.Movement(label, was.worded(notes), is.worded(notes), "");
    }
    return new Briefing.Movement(
        label, figure(was, notes), now == null ? figure(is, notes) : now, difference(was, is));
  }

  static boolean moved(@Nullable Level was, @Nullable Level is) {
    if (was == null || is == null) {
      Level only = was == null ? is : was;
      return only != null && !only.unknown();
    }
    return !was.text().equals(is.text());
  }

  private String difference(@Nullable Level was, @Nullable Level is) {
    if (was == null) {
      return words.say("new");
    }
    if (is == null) {
      return words.say("no longer recorded");
    }
    Amount from = was.amount();
    Amount to = is.amount();
    return from == null || to == null || !was.comparable(is) ? "" : difference.of(from, to);
  }

  private static Briefing.Figure figure(@Nullable Level level, NoteBook notes) {
    return level == null ? Briefing.Figure.NONE : level.figure().apply(notes);
  }
}
