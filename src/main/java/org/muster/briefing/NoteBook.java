package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventSource;
import org.muster.briefing.strength.Announced;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.Source;

/**
 * Gives figures their notes, numbered from 1 in order of first use. There is no other way to make a
 * figure, so that none comes without its records.
 *
 * <p>Rule: a figure of few records has a note for each; one of many has one note for all of them,
 * which the workbook lists. Figures of the same records share it.
 */
final class NoteBook {
  /** Notes that can stand behind a figure. */
  static final int MOST_SINGLE = 6;

  /** Records that one note can list where the figure is of many days. */
  static final int MOST_TOGETHER = 500;

  private final Words words;
  private final Phrases phrases;
  private final SourceBook sources;
  private final List<Briefing.Note> notes = new ArrayList<>();
  private final Map<Entry, Integer> singles = new HashMap<>();
  private final Map<Set<Entry>, Integer> sets = new HashMap<>();
  private final Set<Entry> outdated;
  private final String edition;

  NoteBook(Words words, SourceBook sources) {
    this(words, sources, List.of(), "");
  }

  /**
   * A book that also has notes on figures of the last edition.
   *
   * @param outdated versions of records that only the last edition has
   * @param edition which that was, said with each of them
   */
  NoteBook(Words words, SourceBook sources, Collection<? extends Entry> outdated, String edition) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.sources = sources;
    this.outdated = Set.copyOf(outdated);
    this.edition = edition;
  }

  /** In which the figures are shown. */
  Words words() {
    return words;
  }

  /** The figure of a reading; {@link Briefing.Figure#NONE} if there is none. */
  Briefing.Figure figure(@Nullable Reading reading) {
    return reading == null
        ? Briefing.Figure.NONE
        : figure(reading.amount(), numbers(reading.basis()));
  }

  /**
   * An amount with notes that exist already.
   *
   * @param numbers as {@link #note} gave them
   */
  Briefing.Figure figure(Amount amount, List<Integer> numbers) {
    return new Briefing.Figure(
        words.amount(amount), amount.shownLow(), amount.shownBest(), amount.shownHigh(), numbers);
  }

  /** A figure that is no number of persons, as a rate; its records stand behind it all the same. */
  Briefing.Figure text(String text, Collection<? extends Entry> basis) {
    return new Briefing.Figure(text, null, null, null, numbers(basis));
  }

  /** A figure that is no number, with notes that exist already. */
  Briefing.Figure text(String text, List<Integer> numbers) {
    return new Briefing.Figure(text, null, null, null, numbers);
  }

  /**
   * What is announced; where several kinds occur, or fewer are to be there, as text alone: there is
   * no one number, or it would be read as that many more.
   */
  Briefing.Figure figure(Announced announced) {
    List<Reading> kinds = announced.kinds();
    return announced.needsWords()
        ? worded(announced)
        : figure(kinds.isEmpty() ? null : kinds.getFirst());
  }

  /** What is announced, as text alone. */
  Briefing.Figure worded(Announced announced) {
    List<Entry> basis = new ArrayList<>();
    announced.kinds().forEach(kind -> basis.addAll(kind.basis()));
    return text(announced.text(words), basis);
  }

  /**
   * The figure of a reading that may stand on very many records, all of them listed as deployments:
   * of many, one note leads to the list.
   */
  Briefing.Figure listed(Reading reading) {
    SequencedSet<Entry> distinct = new LinkedHashSet<>(reading.basis());
    if (distinct.size() <= MOST_TOGETHER) {
      return figure(reading);
    }
    List<Entry> sorted = sorted(distinct);
    String what =
        words.say(
            "{0, plural, one {# record} other {# records}}, from {1} to {2}, all among the rows",
            sorted.size(), id(sorted.getFirst()), id(sorted.getLast()));
    return figure(reading.amount(), List.of(many(what, sources.numbers(sorted))));
  }

  /** How many contributors, operations or the like some records make. */
  Briefing.Figure count(long count, Collection<? extends Entry> basis) {
    return figure(Amount.of(count), numbers(basis));
  }

  /** How many events there are: one note for all of them. */
  Briefing.Figure count(long count, String what, Collection<EventSource> cited) {
    return figure(Amount.of(count), List.of(note(what, cited)));
  }

  /**
   * A note on events.
   *
   * @param what they have in common
   * @param cited what they name as their sources; not empty
   * @return its number
   */
  int note(String what, Collection<EventSource> cited) {
    return many(what, sources.ofEvents(cited));
  }

  /**
   * A note on many records.
   *
   * @param sourceNumbers their sources; not empty
   * @return its number
   */
  int many(String what, List<Integer> sourceNumbers) {
    notes.add(new Briefing.Note(notes.size() + 1, "", what, sourceNumbers, "", "", List.of()));
    return notes.size();
  }

  private List<Integer> numbers(Collection<? extends Entry> basis) {
    SequencedSet<Entry> distinct = new LinkedHashSet<>(basis);
    if (distinct.size() > MOST_SINGLE) {
      return List.of(sets.computeIfAbsent(distinct, this::together));
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (Entry entry : distinct) {
      found.add(singles.computeIfAbsent(entry, this::single));
    }
    return List.copyOf(found);
  }

  private int single(Entry entry) {
    Citation citation = SourceBook.citation(entry);
    notes.add(
        new Briefing.Note(
            notes.size() + 1,
            RecordIds.of(entry.key()),
            whatThen(entry),
            sources.numbers(entry),
            citation.quote(),
            citation.url(),
            List.of()));
    return notes.size();
  }

  private int together(Set<Entry> entries) {
    List<Entry> sorted = sorted(entries);
    notes.add(
        new Briefing.Note(
            notes.size() + 1,
            "",
            words.say(
                "{0, plural, one {# record} other {# records}}, from {1} to {2}",
                sorted.size(), id(sorted.getFirst()), id(sorted.getLast())),
            sources.numbers(sorted),
            "",
            "",
            sorted.stream()
                .map(
                    e ->
                        new Briefing.NoteRecord(
                            RecordIds.of(e.key()), whatThen(e), sources.numbers(e)))
                .toList()));
    return notes.size();
  }

  private static List<Entry> sorted(Collection<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(Entry::key)).toList();
  }

  private static String id(Entry entry) {
    return RecordIds.of(entry.key());
  }

  private String whatThen(Entry entry) {
    return outdated.contains(entry)
        ? words.say("{0}, as in edition {1}", what(entry), edition)
        : what(entry);
  }

  /** The record in a line. */
  String what(Entry entry) {
    return what(entry, phrases);
  }

  /** The record in a line. */
  static String what(Entry entry, Phrases phrases) {
    return switch (entry) {
      case Deployment d -> phrases.note(d);
      case Event e -> e.title();
      case Operation o -> o.code() + ": " + o.name();
      case Source s -> s.title();
    };
  }

  List<Briefing.Note> notes() {
    return notes;
  }
}
