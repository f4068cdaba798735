package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.Source;

/**
 * The sources on which a briefing rests, numbered by publisher and title. A text that is the id of
 * no source record is a source of its own. Records that name none share an entry that says so, the
 * last one: so every figure leads to an entry.
 */
final class SourceBook {
  /** Publishers that fit a line. */
  private static final int MOST_NAMED = 4;

  /** A source record, or the text that stands for one. */
  private record Cited(
      boolean stated, String publisher, String title, String key, @Nullable Source source)
      implements Comparable<Cited> {
    private static final Comparator<Cited> ORDER =
        Comparator.comparing((Cited cited) -> !cited.stated)
            .thenComparing(Cited::publisher)
            .thenComparing(Cited::title)
            .thenComparing(Cited::key);

    /** Stands last, for the records that name no source. */
    private static final Cited NONE = new Cited(false, "", "No source is stated", "", null);

    @Override
    public int compareTo(Cited other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<String, List<Source>> byId = new HashMap<>();
  private final TreeMap<Cited, Integer> uses = new TreeMap<>();
  private final Map<Cited, Integer> numbers = new HashMap<>();

  /**
   * The book of the records given; sources that none of them cites are left out.
   *
   * @param earlier records of the last edition to which figures of this one are compared; they are
   *     numbered, but not counted
   */
  SourceBook(
      List<Source> sources, List<List<? extends Entry>> records, List<? extends Entry> earlier) {
    for (Source source : sources) {
      byId.computeIfAbsent(source.key().id(), id -> new ArrayList<>()).add(source);
    }
    byId.values().forEach(list -> list.sort(Comparator.comparing(Source::key)));
    for (List<? extends Entry> list : records) {
      for (Entry entry : list) {
        uses.merge(cited(entry), 1, Integer::sum);
      }
    }
    earlier.forEach(entry -> uses.putIfAbsent(cited(entry), 0));
    uses.keySet().forEach(cited -> numbers.put(cited, numbers.size() + 1));
  }

  /** Where a record comes from. */
  static Citation citation(Entry entry) {
    return switch (entry) {
      case Deployment d -> d.citation();
      case Event e -> e.citation();
      case Operation o -> o.citation();
      case Source s -> new Citation(s.key().id(), s.url(), "");
    };
  }

  /** Number of the record's source; 0 only if the book was not made for it. */
  int number(Entry entry) {
    return numbers.getOrDefault(cited(entry), 0);
  }

  /** Numbers of the sources of some records, ascending. */
  List<Integer> numbers(Collection<? extends Entry> records) {
    return records.stream().map(this::number).filter(n -> n > 0).distinct().sorted().toList();
  }

  /** Who published the sources of some records, in words; their titles where nobody is named. */
  String publishers(Collection<? extends Entry> records) {
    List<String> names =
        records.stream()
            .map(this::cited)
            .map(cited -> cited.publisher.isBlank() ? cited.title : cited.publisher)
            .distinct()
            .sorted()
            .toList();
    return Words.some(names, MOST_NAMED, ", ", "publisher");
  }

  /** How many sources are named. */
  long named() {
    return uses.keySet().stream().filter(Cited::stated).count();
  }

  /** Whether the record names a source that no source record describes. */
  boolean unknown(Entry entry) {
    Cited cited = cited(entry);
    return cited.stated && cited.source == null;
  }

  private Cited cited(Entry entry) {
    String text = citation(entry).source();
    if (text.isBlank()) {
      return Cited.NONE;
    }
    Source source = find(text, entry.key().dataset());
    return source == null
        ? new Cited(true, "", text, "", null)
        : new Cited(true, source.publisher(), source.title(), source.key().toString(), source);
  }

  /** The source of that id, the dataset's own first. */
  private @Nullable Source find(String id, String dataset) {
    List<Source> found = byId.getOrDefault(id, List.of());
    return found.stream()
        .filter(s -> s.key().dataset().equals(dataset))
        .findFirst()
        .orElse(found.isEmpty() ? null : found.getFirst());
  }

  /** The source records that are cited, in order of their numbers. */
  List<Source> cited() {
    List<Source> sources = new ArrayList<>();
    for (Cited cited : uses.keySet()) {
      if (cited.source != null) {
        sources.add(cited.source);
      }
    }
    return sources;
  }

  List<Briefing.SourceEntry> entries() {
    List<Briefing.SourceEntry> entries = new ArrayList<>();
    uses.forEach((cited, count) -> entries.add(entry(cited, entries.size() + 1, count)));
    return entries;
  }

  private static Briefing.SourceEntry entry(Cited cited, int number, int count) {
    Source s = cited.source;
    if (s == null) {
      return new Briefing.SourceEntry(
          number, "", "", cited.title, "date not printed", "", "", "", "", "", count);
    }
    return new Briefing.SourceEntry(
        number,
        s.key().id(),
        s.publisher(),
        s.title(),
        s.published() == null ? "date not printed" : s.published().display(),
        Phrases.optional(s.retrieved()),
        s.url(),
        s.licence(),
        s.reliability(),
        s.note(),
        count);
  }
}
