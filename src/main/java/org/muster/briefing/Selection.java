package org.muster.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * The records that belong to a briefing: those that its filter covers, as of its date. What is left
 * out here changes nothing in it.
 *
 * <p>Rule: events of no operation belong to a briefing on some operations if they lie in one of
 * these operations' hosts. What occurred counts from its first possible day; what is planned is
 * listed as planned, whenever it is to be. Of events, only those are kept that can lie in the
 * briefing's period.
 *
 * @param codes operations covered, sorted
 * @param statements in listing order
 * @param events in listing order
 */
record Selection(List<String> codes, List<Statement> statements, List<Event> events) {

  static Selection of(Records records, BriefingSettings settings, LocalDate asOf) {
    Coverage coverage = new Coverage(settings.filter(), records.operations());
    List<Statement> statements =
        records.deployments().stream()
            .filter(coverage::covers)
            .map(d -> Statement.of(d, asOf))
            .filter(s -> s.standing() != Standing.UNHEARD)
            .sorted(listing(Statement::listedUnder, Statement::key))
            .toList();
    TreeSet<String> codes = new TreeSet<>();
    records.operations().stream().filter(coverage::covers).map(Operation::code).forEach(codes::add);
    statements.forEach(s -> codes.add(s.deployment().operation()));
    Predicate<Event> concerned = coverage.concerned(codes, statements);
    List<Event> events =
        records.events().stream()
            .filter(e -> e.status() == EventStatus.PLANNED || occurs(e, settings.period(), asOf))
            .filter(concerned)
            .sorted(listing(Event::date, Event::key))
            .toList();
    return new Selection(List.copyOf(codes), statements, events);
  }

  private static boolean occurs(Event event, @Nullable PartialDate period, LocalDate asOf) {
    PartialDate date = event.date();
    return !date.earliest().isAfter(asOf)
        && (period == null
            || (!date.latest().isBefore(period.earliest())
                && !date.earliest().isAfter(period.latest())));
  }

  /** Earliest day, then latest day, then id; undated last. */
  static <T> Comparator<T> listing(
      Function<T, @Nullable PartialDate> date, Function<T, RecordKey> key) {
    return Comparator.<T, LocalDate>comparing(item -> earliest(date.apply(item)))
        .thenComparing(item -> latest(date.apply(item)))
        .thenComparing(item -> key.apply(item).id())
        .thenComparing(key);
  }

  private static LocalDate earliest(@Nullable PartialDate date) {
    return date == null ? LocalDate.MAX : date.earliest();
  }

  private static LocalDate latest(@Nullable PartialDate date) {
    return date == null ? LocalDate.MAX : date.latest();
  }

  List<Deployment> deployments() {
    return statements.stream().map(Statement::deployment).toList();
  }
}
