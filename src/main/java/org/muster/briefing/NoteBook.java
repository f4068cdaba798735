package org.muster.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Announced;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.RecordKey;
import org.muster.domain.Source;

/** Gives figures their notes, numbered from 1 in order of first use. */
final class NoteBook {
  private final SourceBook sources;
  private final List<Briefing.Note> notes = new ArrayList<>();
  private final Map<RecordKey, Integer> numbers = new HashMap<>();

  NoteBook(SourceBook sources) {
    this.sources = sources;
  }

  /** The figure of a reading; {@link Briefing.Figure#NONE} if there is none. */
  Briefing.Figure figure(@Nullable Reading reading) {
    if (reading == null) {
      return Briefing.Figure.NONE;
    }
    Amount amount = reading.amount();
    return new Briefing.Figure(
        amount.text(),
        amount.shownLow(),
        amount.shownBest(),
        amount.shownHigh(),
        numbers(reading.basis()));
  }

  /**
   * What is announced; where several kinds occur, or fewer are to be there, as text alone: there is
   * no one number, or it would be read as that many more.
   */
  Briefing.Figure figure(Announced announced) {
    List<Reading> kinds = announced.kinds();
    if (!announced.needsWords()) {
      return figure(kinds.isEmpty() ? null : kinds.getFirst());
    }
    List<Entry> basis = new ArrayList<>();
    kinds.forEach(kind -> basis.addAll(kind.basis()));
    return new Briefing.Figure(announced.text(), null, null, null, numbers(basis));
  }

  /** A count of records that are all listed: one note for all of them. */
  Briefing.Figure listed(long count, String what) {
    notes.add(new Briefing.Note(notes.size() + 1, "", what, 0, "", ""));
    return new Briefing.Figure(Words.grouped(count), count, count, count, List.of(notes.size()));
  }

  private List<Integer> numbers(List<Entry> basis) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Entry entry : basis) {
      found.add(numbers.computeIfAbsent(entry.key(), key -> number(entry)));
    }
    return List.copyOf(found);
  }

  private int number(Entry entry) {
    Citation citation = SourceBook.citation(entry);
    notes.add(
        new Briefing.Note(
            notes.size() + 1,
            RecordIds.of(entry.key()),
            what(entry),
            sources.number(entry),
            citation.quote(),
            citation.url()));
    return notes.size();
  }

  private static String what(Entry entry) {
    return switch (entry) {
      case Deployment d -> Phrases.note(d);
      case Event e -> e.title();
      case Operation o -> o.code() + ": " + o.name();
      case Source s -> s.title();
    };
  }

  List<Briefing.Note> notes() {
    return notes;
  }
}
