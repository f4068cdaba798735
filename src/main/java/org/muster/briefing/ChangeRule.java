package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.change.ChangeKind;
import org.muster.briefing.change.FieldChanges;
import org.muster.briefing.change.LateRule;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;
import org.muster.domain.Source;

/**
 * Records that are other than in the last edition.
 *
 * <p>Rule: a record that this edition is the first to list is new, or late; one that both list with
 * other content is corrected; one that no longer stands is withdrawn. One that stands as it was and
 * is only not listed on this date is no change of record. A source is listed when it is corrected
 * or withdrawn; a new one shows with the records that rest on it.
 *
 * <p>Rule: at most {@value #MOST_LISTED} are listed, in all media alike, and the rest counted:
 * withdrawn ones come first, then corrected, late and new ones. Reason: all media are made of one
 * briefing, so that they cannot disagree; new records stand in the timeline anyway and withdrawn
 * ones nowhere else; and {@code export} gives all versions.
 */
final class ChangeRule {
  /** Records that are listed. */
  static final int MOST_LISTED = 200;

  private static final List<ChangeKind> FIRST_TO_BE_LISTED =
      List.of(ChangeKind.WITHDRAWN, ChangeKind.CORRECTED, ChangeKind.LATE, ChangeKind.NEW);

  private static final Comparator<Entry> LISTING =
      Selection.listing(ChangeRule::listedUnder, Entry::key);

  private final Words words;
  private final Phrases phrases;
  private final Previous previous;
  private final SourceBook sources;
  private final List<Found> found = new ArrayList<>();

  /** A change, before it is put in words; the record is shown as in {@code now}. */
  record Found(ChangeKind kind, @Nullable Entry before, Entry now) {}

  /**
   * What is other among the events.
   *
   * @param listed the first of each kind, as many as can be listed
   * @param more how many there are beyond
   */
  record OfEvents(List<Found> listed, long more) {}

  ChangeRule(Words words, Previous previous, SourceBook sources) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.previous = previous;
    this.sources = sources;
  }

  /**
   * What changed.
   *
   * @param records by kind of change, then in listing order
   * @param more how many are not listed
   * @param shown every version that is spoken of
   */
  record Changed(List<Briefing.RecordChange> records, long more, List<Entry> shown) {}

  /**
   * Finds them.
   *
   * @param comparison of all but events
   */
  Changed of(Comparison comparison, OfEvents events) {
    found.addAll(events.listed());
    SequencedMap<RecordKey, Entry> gone = comparison.gone();
    comparison.come().forEach((key, entry) -> come(entry, gone.get(key)));
    Map<RecordKey, Previous.Changed> changes = changes(gone);
    gone.forEach((key, entry) -> gone(entry, comparison.come().get(key), changes.get(key)));
    previous.changed().forEach(this::source);
    List<Found> listed = listed();
    List<Entry> shown = new ArrayList<>();
    for (Found one : listed) {
      shown.add(one.now);
      if (one.before != null) {
        shown.add(one.before);
      }
    }
    return new Changed(
        listed.stream().map(this::change).toList(),
        found.size() + events.more() - listed.size(),
        shown);
  }

  private void come(Entry entry, @Nullable Entry before) {
    LocalDate last = previous.asOf();
    ChangeKind first = LateRule.late(entry, last) ? ChangeKind.LATE : ChangeKind.NEW;
    found.add(new Found(before == null ? first : ChangeKind.CORRECTED, before, entry));
  }

  private void gone(Entry before, @Nullable Entry listedNow, Previous.@Nullable Changed change) {
    if (listedNow == null && change != null) {
      Entry after = change.after();
      found.add(
          after == null
              ? new Found(ChangeKind.WITHDRAWN, null, before)
              : new Found(ChangeKind.CORRECTED, before, after));
    }
  }

  private Map<RecordKey, Previous.Changed> changes(SequencedMap<RecordKey, Entry> of) {
    Map<RecordKey, Previous.Changed> changes = new HashMap<>();
    for (Previous.Changed change : previous.changed()) {
      if (change.before() != null && of.containsKey(change.before().key())) {
        changes.put(change.before().key(), change);
      }
    }
    return changes;
  }

  private void source(Previous.Changed change) {
    if (change.before() instanceof Source before && sources.cites(before)) {
      found.add(
          change.after() == null
              ? new Found(ChangeKind.WITHDRAWN, null, before)
              : new Found(ChangeKind.CORRECTED, before, change.after()));
    }
  }

  private List<Found> listed() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Found one) -> FIRST_TO_BE_LISTED.indexOf(one.kind))
                .thenComparing(Found::now, LISTING))
        .limit(MOST_LISTED)
        .sorted(Comparator.comparing(Found::kind).thenComparing(Found::now, LISTING))
        .toList();
  }

  private Briefing.RecordChange change(Found one) {
    return new Briefing.RecordChange(
        one.kind.word(),
        RecordIds.of(one.now.key()),
        what(one.now),
        one.before == null ? List.of() : new FieldChanges(words).between(one.before, one.now),
        sources.numbers(one.now));
  }

  private String what(Entry entry) {
    return switch (entry) {
      case Event e -> words.time(e.date()) + ": " + e.title();
      case Source s -> words.say("Source: {0}", s.title());
      case Deployment d -> NoteBook.what(d, phrases);
      case Operation o -> NoteBook.what(o, phrases);
    };
  }

  private static @Nullable PartialDate listedUnder(Entry entry) {
    return switch (entry) {
      case Event e -> e.date();
      case Deployment d -> Statement.listedUnder(d);
      case Operation o -> o.from();
      case Source s -> s.published();
    };
  }
}
