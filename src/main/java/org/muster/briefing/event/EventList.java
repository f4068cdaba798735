package org.muster.briefing.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.muster.domain.Event;
import org.muster.domain.Marking;

/** Events that are all at hand; each is a cell of its own. */
record EventList(List<Event> events) implements EventStock {
  static final Comparator<Event> LISTING =
      Comparator.comparing((Event event) -> event.date().earliest())
          .thenComparing(event -> event.date().latest())
          .thenComparing(event -> event.key().id())
          .thenComparing(Event::key);

  EventList {
    events = List.copyOf(events);
  }

  @Override
  public Map<Marking, Long> markings() {
    Map<Marking, Long> counts = new HashMap<>();
    events.forEach(event -> counts.merge(event.marking(), 1L, Long::sum));
    return counts;
  }

  @Override
  public void forEachCell(Predicate<YearMonth> singly, Consumer<EventCell> reader) {
    events.forEach(event -> reader.accept(EventCell.of(event)));
  }

  @Override
  public List<Event> list(Query query) {
    return query.cut(
        events.stream()
            .filter(event -> within(event.date().earliest(), query))
            .filter(event -> query.wanted().test(EventCell.of(event)))
            .sorted(LISTING)
            .toList());
  }

  private static boolean within(LocalDate first, Query query) {
    return !first.isBefore(query.from()) && !first.isAfter(query.to());
  }
}
