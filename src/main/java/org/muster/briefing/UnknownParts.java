package org.muster.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.Track;
import org.muster.domain.Quantity.Reason;

/**
 * The parts of a sum of contributors that are not known.
 *
 * @param parts how many parts the sum has
 * @param maxima how many are known only as a maximum
 * @param reasons how many are unknown, by reason
 */
record UnknownParts(int parts, int maxima, Map<Reason, Integer> reasons) {

  /** Of the levels that are added on the date; nothing if all are known, or none is. */
  static Optional<UnknownParts> of(SequencedMap<LevelKey, Track> tracks) {
    Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    int parts = 0;
    int maxima = 0;
    int unknown = 0;
    for (Track track : CategoryRule.added(tracks, false).values()) {
      Reading holding = track.holding();
      if (holding == null) {
        continue;
      }
      parts++;
      Amount amount = holding.amount();
      if (amount.unknown()) {
        unknown++;
        amount.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
      } else if (amount.maximum()) {
        maxima++;
      }
    }
    boolean some = unknown + maxima > 0 && unknown + maxima < parts;
    return some ? Optional.of(new UnknownParts(parts, maxima, reasons)) : Optional.empty();
  }

  /** "Of 5 parts, 2 are unknown (1 not reported, 1 withheld); ..." */
  String sentence(Words words) {
    List<String> what = new ArrayList<>();
    if (!reasons.isEmpty()) {
      int unknown = reasons.values().stream().mapToInt(Integer::intValue).sum();
      List<String> why = new ArrayList<>();
      reasons.forEach((reason, count) -> why.add(words.number(count) + " " + words.reason(reason)));
      what.add(
          words.say(
              "{0, plural, one {# is unknown ({1})} other {# are unknown ({1})}}",
              unknown, String.join(", ", why)));
    }
    if (maxima > 0) {
      what.add(
          words.say(
              "{0, plural, one {# is known only as a maximum} other {# are known only as a"
                  + " maximum}}",
              maxima));
    }
    return words.say(
        "Of {0, plural, one {# part} other {# parts}}, {1}; the sum says at least how many there"
            + " are.",
        parts, words.list(what));
  }
}
