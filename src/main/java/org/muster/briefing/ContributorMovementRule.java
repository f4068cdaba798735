package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.PresenceRule;
import org.muster.briefing.strength.Statement;
import org.muster.briefing.strength.Track;

/**
 * What contributors have present under an operation, where that is other than in the last edition.
 *
 * <p>Rule: a contributor's categories are one figure, as in the ranking. Largest movements first, a
 * figure that was not there or is none now counted from nobody for this order alone. Reason: of a
 * hundred contributors some move each month, and fifty who replace fifty move no total.
 *
 * <p>Rule: an operation of one contributor is left out, as its own figures say the same.
 */
final class ContributorMovementRule {
  /** Movements that are told one by one; a page has room for them. */
  private static final int MOST = 30;

  private final MovementRule rule;
  private final Words words;

  ContributorMovementRule(MovementRule rule, Words words) {
    this.rule = rule;
    this.words = words;
  }

  private record Part(String operation, String contributor) {}

  private record Moved(Part part, @Nullable Level was, @Nullable Level is) {
    long size() {
      return Math.abs(height(is) - height(was));
    }

    /** That somebody of whom there was no record is not there, or the other way, is no movement. */
    boolean told() {
      return MovementRule.moved(was, is)
          && !(was == null && is != null && is.nobody())
          && !(is == null && was != null && was.nobody());
    }

    private static long height(@Nullable Level level) {
      Amount amount = level == null ? null : level.amount();
      if (amount == null) {
        return 0;
      }
      return amount.maximum() ? Objects.requireNonNull(amount.high()) : amount.height();
    }
  }

  /** The largest movements, and how many there are beside them. */
  record Movements(List<Briefing.Movement> largest, long more) {
    static final Movements NONE = new Movements(List.of(), 0);
  }

  Movements movements(Reckoning before, Reckoning now, NoteBook notes) {
    Map<Part, Level> were = parts(before);
    Map<Part, Level> are = parts(now);
    Set<Part> parts = new HashSet<>(are.keySet());
    parts.addAll(were.keySet());
    Map<String, Long> contributors =
        parts.stream().collect(Collectors.groupingBy(Part::operation, Collectors.counting()));
    List<Moved> moved = new ArrayList<>();
    for (Part part : parts) {
      Moved one = new Moved(part, were.get(part), are.get(part));
      if (contributors.getOrDefault(part.operation, 0L) > 1 && one.told()) {
        moved.add(one);
      }
    }
    moved.sort(
        Comparator.comparingLong(Moved::size)
            .reversed()
            .thenComparing(one -> words.country(one.part.contributor), words.order())
            .thenComparing(one -> one.part.operation));
    return new Movements(
        moved.stream()
            .limit(MOST)
            .map(one -> rule.movement(label(one.part), one.was, one.is, null, notes))
            .toList(),
        Math.max(0, moved.size() - MOST));
  }

  private String label(Part part) {
    return words.say("{0} in {1}", words.country(part.contributor), part.operation);
  }

  private Map<Part, Level> parts(Reckoning reckoning) {
    Map<Part, Level> parts = new HashMap<>();
    for (Account account : reckoning.accounts()) {
      SortedMap<String, SequencedMap<LevelKey, Track>> tracks =
          CategorySplit.byContributor(account.sheets().strength());
      account.statements().stream()
          .filter(one -> !one.deployment().wholeMission())
          .collect(Collectors.groupingBy(one -> one.deployment().contributor()))
          .forEach(
              (contributor, said) -> {
                Reading present = present(tracks.get(contributor), said);
                if (present != null) {
                  parts.put(new Part(account.code(), contributor), Level.of(present, words));
                }
              });
    }
    return parts;
  }

  private static @Nullable Reading present(
      @Nullable SequencedMap<LevelKey, Track> tracks, List<Statement> said) {
    Reading present = tracks == null ? null : CategoryRule.total(tracks, false);
    return present == null ? PresenceRule.nobody(said) : present;
  }
}
