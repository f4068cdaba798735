package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventSource;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Operation;
import org.muster.domain.RecordKey;
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
    private static final Cited NONE = new Cited(false, "", "", "", null);

    @Override
    public int compareTo(Cited other) {
      return ORDER.compare(this, other);
    }
  }

  private final Words words;
  private final Map<String, List<Source>> byId = new HashMap<>();
  private final TreeMap<Cited, Long> uses = new TreeMap<>();
  private final Map<Cited, Integer> numbers = new HashMap<>();

  /**
   * What cites sources.
   *
   * @param entries records but events
   * @param events how many events cite what
   */
  record Citing(List<List<? extends Entry>> entries, Map<EventSource, Long> events) {}

  /**
   * The book of the records given; sources that none of them cites are left out.
   *
   * @param earlier records of the last edition to which figures of this one are compared; they are
   *     numbered, but not counted
   */
  SourceBook(Words words, List<Source> sources, Citing now, Citing earlier) {
    this.words = words;
    for (Source source : sources) {
      byId.computeIfAbsent(source.key().id(), id -> new ArrayList<>()).add(source);
    }
    byId.values().forEach(list -> list.sort(Comparator.comparing(Source::key)));
    for (List<? extends Entry> list : now.entries()) {
      for (Entry entry : list) {
        cited(entry).forEach(cited -> uses.merge(cited, 1L, Long::sum));
      }
    }
    now.events()
        .forEach(
            (source, number) ->
                cited(source).forEach(cited -> uses.merge(cited, number, Long::sum)));
    for (List<? extends Entry> list : earlier.entries()) {
      list.forEach(entry -> cited(entry).forEach(cited -> uses.putIfAbsent(cited, 0L)));
    }
    earlier
        .events()
        .keySet()
        .forEach(source -> cited(source).forEach(cited -> uses.putIfAbsent(cited, 0L)));
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

  /** Numbers of the record's sources, ascending; empty only if the book was not made for it. */
  List<Integer> numbers(Entry entry) {
    return numbers(cited(entry).stream());
  }

  /** Numbers of the sources of some records, ascending. */
  List<Integer> numbers(Collection<? extends Entry> records) {
    return numbers(records.stream().flatMap(record -> cited(record).stream()));
  }

  private List<Integer> numbers(Stream<Cited> cited) {
    return cited
        .map(one -> numbers.getOrDefault(one, 0))
        .filter(n -> n > 0)
        .distinct()
        .sorted()
        .toList();
  }

  /** Numbers of what events name as their sources, ascending. */
  List<Integer> ofEvents(Collection<EventSource> cited) {
    return numbers(cited.stream().flatMap(source -> cited(source).stream()));
  }

  /** Whether a record rests on this source, or on one of its id that no source record describes. */
  boolean cites(Source source) {
    String id = source.key().id();
    return numbers.containsKey(new Cited(true, "", id, "", null))
        || numbers.keySet().stream().anyMatch(cited -> source.key().equals(key(cited)));
  }

  private static @Nullable RecordKey key(Cited cited) {
    return cited.source == null ? null : cited.source.key();
  }

  /** Who published the sources of some records, in words; their titles where nobody is named. */
  String publishers(Collection<? extends Entry> records) {
    List<String> names =
        records.stream()
            .flatMap(record -> cited(record).stream())
            .map(this::publisher)
            .distinct()
            .sorted()
            .toList();
    return words.some(
        names,
        MOST_NAMED,
        ", ",
        more -> words.say("{0, plural, one {# more publisher} other {# more publishers}}", more));
  }

  private String publisher(Cited cited) {
    return !cited.stated
        ? words.say("a source that is not named")
        : cited.publisher.isBlank() ? cited.title : cited.publisher;
  }

  private String title(Cited cited) {
    return cited.stated ? cited.title : words.say("No source is stated");
  }

  /** How many sources are named. */
  long named() {
    return uses.keySet().stream().filter(Cited::stated).count();
  }

  /** Sources that the record names and no source record describes. */
  List<String> unknown(Entry entry) {
    return unknown(named(entry));
  }

  /** Sources that events name and no source record describes. */
  List<String> unknown(EventSource source) {
    return cited(source).stream()
        .filter(cited -> cited.stated && cited.source == null)
        .map(Cited::title)
        .toList();
  }

  private List<Cited> cited(Entry entry) {
    return cited(named(entry));
  }

  private static EventSource named(Entry entry) {
    return new EventSource(entry.key().dataset(), citation(entry).source());
  }

  /**
   * What records name as their source: one or several, or that they name none. The id of a source
   * record may have a semicolon in it.
   */
  private List<Cited> cited(EventSource source) {
    List<String> texts = Citation.sources(source.text());
    if (texts.isEmpty()) {
      return List.of(Cited.NONE);
    }
    boolean whole = texts.size() > 1 && find(source.text(), source.dataset()) != null;
    return (whole ? List.of(source.text()) : texts)
        .stream().map(text -> cited(text, source.dataset())).distinct().toList();
  }

  private Cited cited(String text, String dataset) {
    Source source = find(text, dataset);
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

  private Briefing.SourceEntry entry(Cited cited, int number, long count) {
    Source s = cited.source;
    if (s == null) {
      return new Briefing.SourceEntry(
          number,
          "",
          "",
          title(cited),
          words.say("date not printed"),
          "",
          "",
          "",
          "",
          "",
          Math.toIntExact(count));
    }
    return new Briefing.SourceEntry(
        number,
        s.key().id(),
        s.publisher(),
        s.title(),
        s.published() == null ? words.say("date not printed") : words.moment(s.published()),
        s.retrieved() == null ? "" : words.moment(s.retrieved()),
        s.url(),
        s.licence(),
        s.reliability(),
        s.note(),
        Math.toIntExact(count));
  }
}
