package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.change.MethodChanges;
import org.muster.domain.Entry;
import org.muster.domain.Marking;

/**
 * What has happened since the last edition.
 *
 * @param against the last edition and what differs; null if this is the first
 */
record Since(@Nullable Against against) {
  /** Of a first edition. */
  static final Since FIRST = new Since(null);

  /** The last edition, and what it and this one list. */
  record Against(Earlier earlier, Comparison comparison, EventReading.Against events) {}

  /** Versions of records but events that only the last edition has. */
  List<Entry> outdated() {
    return against == null ? List.of() : against.comparison().outdated();
  }

  /** What that only the last edition has cites sources. */
  SourceBook.Citing citing() {
    return new SourceBook.Citing(
        List.of(outdated()), against == null ? Map.of() : against.events().left().cited());
  }

  /** Markings of events that only the last edition takes. */
  Set<Marking> markingsLeft() {
    return against == null ? Set.of() : against.events().left().markings().keySet();
  }

  NoteBook noteBook(Words words, SourceBook sources) {
    return against == null
        ? new NoteBook(words, sources)
        : new NoteBook(words, sources, outdated(), against.earlier().previous().edition());
  }

  ChangeRule.Changed changed(Words words, SourceBook sources) {
    return against == null
        ? new ChangeRule.Changed(List.of(), 0, List.of())
        : new ChangeRule(words, against.earlier().previous(), sources)
            .of(against.comparison(), against.events().changes());
  }

  /** Every version that is spoken of beside those of this edition. */
  List<Entry> spokenOf(ChangeRule.Changed changed) {
    List<Entry> all = new ArrayList<>(outdated());
    all.addAll(changed.shown());
    return all;
  }

  /**
   * The figures of both editions, as of their dates; null if this is the first.
   *
   * @param now figures of this edition by label
   * @param all whether this edition lists all of its events
   */
  @Nullable MovementRule movement(
      SequencedMap<String, Level> now, boolean all, LocalDate asOf, Words words) {
    if (against == null) {
      return null;
    }
    Earlier earlier = against.earlier();
    SequencedMap<String, Level> then =
        Levels.of(
            earlier.reckoning(),
            against.events().totals(),
            new EventWords.Where(0, earlier.previous().edition()),
            all,
            words);
    return new MovementRule(earlier, then, now, asOf, words);
  }

  /**
   * What contributors have present under operations, where that is other.
   *
   * @param rule as {@link #movement} makes it
   */
  ContributorMovementRule.Movements contributors(
      Reckoning now, @Nullable MovementRule rule, NoteBook notes) {
    return against == null || rule == null
        ? ContributorMovementRule.Movements.NONE
        : new ContributorMovementRule(rule, notes.words())
            .movements(against.earlier().reckoning(), now, notes);
  }

  /**
   * The section on changes.
   *
   * @param contributors those of contributors
   * @param method what is counted today and how
   */
  Briefing.Changes changes(
      List<Briefing.Movement> movements,
      ContributorMovementRule.Movements contributors,
      ChangeRule.Changed changed,
      List<String> method,
      Words words) {
    if (against == null) {
      return Briefing.Changes.NONE;
    }
    List<String> before = against.earlier().previous().method();
    return new Briefing.Changes(
        against.earlier().name(words),
        movements,
        contributors.largest(),
        contributors.more(),
        changed.records(),
        before == null ? List.of() : new MethodChanges(words).sentences(before, method),
        changed.more());
  }
}
