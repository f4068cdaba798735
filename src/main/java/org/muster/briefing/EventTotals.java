package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.Days;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventCell;
import org.muster.briefing.event.EventSource;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;

/**
 * What the events of a briefing add up to, whether they are listed or not.
 *
 * <p>Rule: figures are of events; what is listed, cited or marked are their records. Reason: a
 * record may stand for several events that its source counts.
 */
final class EventTotals {
  private static final Comparator<Marking> BY_LABEL =
      Comparator.comparing(Marking::label)
          .thenComparing(marking -> String.join(";", marking.releasableTo()));

  private final EventBook book;
  private final TreeMap<EventSource, Long> cited = new TreeMap<>();
  private final Map<EventStatus, Long> statuses = new EnumMap<>(EventStatus.class);
  private final TreeMap<String, Long> operations = new TreeMap<>();
  private final TreeMap<Marking, Long> markings = new TreeMap<>(BY_LABEL);
  private final TreeMap<YearMonth, TreeMap<YearMonth, Long>> months = new TreeMap<>();
  private final TreeMap<String, Long> datasets = new TreeMap<>();
  private long events;
  private long records;
  private long partialDates;
  private long disordered;

  EventTotals(Dating dating) {
    this.book = new EventBook(dating);
  }

  /** Adds events; or takes them out, if their number is below 0. */
  void add(EventCell cell) {
    book.add(cell);
    long number = cell.records();
    events += cell.events();
    records += number;
    partialDates += cell.partialDates();
    disordered += cell.disordered();
    count(cited, cell.source(), number);
    count(statuses, cell.status(), cell.events());
    count(datasets, cell.dataset(), cell.events());
    count(markings, cell.marking(), number);
    if (!cell.operation().isEmpty()) {
      count(operations, cell.operation(), number);
    }
    count(months(cell.days()), YearMonth.from(cell.days().last()), number);
  }

  private Map<YearMonth, Long> months(Days days) {
    return months.computeIfAbsent(YearMonth.from(days.first()), first -> new TreeMap<>());
  }

  private static <K> void count(Map<K, Long> counts, K key, long number) {
    counts.merge(key, number, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** The figures by dataset. */
  EventBook book() {
    return book;
  }

  /** How many there are, own casualties included. */
  long events() {
    return events;
  }

  /** Of how many records they are. */
  long records() {
    return records;
  }

  /** How many are not known to the day. */
  long partialDates() {
    return partialDates;
  }

  /** How many records have a best count outside its range. */
  long disordered() {
    return disordered;
  }

  /** How many events have a status. */
  long of(EventStatus status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** How many records name which source. */
  SortedMap<EventSource, Long> cited() {
    return cited;
  }

  /** How many records name which operation; those that name none are left out. */
  SortedMap<String, Long> operations() {
    return operations;
  }

  /** How many records have which marking. */
  SortedMap<Marking, Long> markings() {
    return markings;
  }

  /** How many events of how many records a dataset has, and what they cite. */
  record Dataset(long events, long records, List<EventSource> cited) {}

  /** By dataset, in order. */
  SortedMap<String, Dataset> datasets() {
    TreeMap<String, Dataset> found = new TreeMap<>();
    cited.forEach(
        (source, number) -> {
          String name = source.dataset();
          Dataset before = found.getOrDefault(name, new Dataset(0, 0, List.of()));
          List<EventSource> all = new ArrayList<>(before.cited());
          all.add(source);
          long counted = datasets.getOrDefault(name, 0L);
          found.put(name, new Dataset(counted, before.records() + number, all));
        });
    return found;
  }

  /**
   * First day of a month such that at least so many records begin in it or later; {@link
   * LocalDate#MIN} if there are not so many.
   */
  LocalDate from(long number) {
    YearMonth month = reach(months.descendingMap(), number);
    return month == null ? LocalDate.MIN : month.atDay(1);
  }

  /**
   * Last day of a month such that at least so many records begin in it or earlier; {@link
   * LocalDate#MAX} if there are not so many.
   */
  LocalDate to(long number) {
    YearMonth month = reach(months, number);
    return month == null ? LocalDate.MAX : month.atEndOfMonth();
  }

  private static @Nullable YearMonth reach(
      SequencedMap<YearMonth, ? extends Map<YearMonth, Long>> months, long number) {
    long found = 0;
    for (var month : months.sequencedEntrySet()) {
      found += month.getValue().values().stream().mapToLong(Long::longValue).sum();
      if (found >= number) {
        return month.getKey();
      }
    }
    return null;
  }

  /** Months in which events lie: of each first month, the earliest and the latest last one. */
  List<Days> months() {
    List<Days> found = new ArrayList<>();
    months.forEach(
        (first, lasts) -> {
          if (!lasts.isEmpty()) {
            found.add(new Days(first.atDay(1), lasts.firstKey().atEndOfMonth(), false));
            found.add(new Days(first.atDay(1), lasts.lastKey().atEndOfMonth(), false));
          }
        });
    return found;
  }
}
