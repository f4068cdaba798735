package org.muster.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * The records that belong to a briefing: those of its operations, as of its date. What is left out
 * here changes nothing in it.
 *
 * <p>Rule: events of no operation belong to a briefing on some operations if they lie in one of
 * these operations' hosts. What occurred counts from its first possible day; what is planned is
 * listed as planned, whenever it is to be.
 *
 * @param codes operations covered, sorted
 * @param statements in listing order
 * @param events in listing order
 */
record Selection(List<String> codes, List<Statement> statements, List<Event> events) {

  static Selection of(Records records, List<String> scope, LocalDate asOf) {
    Set<String> covered = new HashSet<>(scope);
    List<Statement> statements =
        records.deployments().stream()
            .filter(d -> scope.isEmpty() || covered.contains(d.operation()))
            .map(d -> Statement.of(d, asOf))
            .filter(s -> s.standing() != Standing.UNHEARD)
            .sorted(listing(Statement::listedUnder, Statement::key))
            .toList();
    TreeSet<String> codes = new TreeSet<>();
    records.operations().stream()
        .map(Operation::code)
        .filter(code -> scope.isEmpty() || covered.contains(code))
        .forEach(codes::add);
    statements.forEach(s -> codes.add(s.deployment().operation()));
    Set<String> hosts = scope.isEmpty() ? Set.of() : hosts(records, statements, covered);
    List<Event> events =
        records.events().stream()
            .filter(e -> e.status() == EventStatus.PLANNED || !e.date().earliest().isAfter(asOf))
            .filter(e -> scope.isEmpty() || concerns(e, covered, hosts))
            .sorted(listing(Event::date, Event::key))
            .toList();
    return new Selection(List.copyOf(codes), statements, events);
  }

  private static Set<String> hosts(
      Records records, List<Statement> statements, Set<String> covered) {
    Set<String> hosts = new HashSet<>();
    records.operations().stream()
        .filter(o -> covered.contains(o.code()))
        .map(Operation::hosts)
        .forEach(hosts::addAll);
    statements.stream().map(Statement::deployment).map(Deployment::hosts).forEach(hosts::addAll);
    return hosts;
  }

  private static boolean concerns(Event event, Set<String> covered, Set<String> hosts) {
    return event.operation().isEmpty()
        ? event.hosts().stream().anyMatch(hosts::contains)
        : covered.contains(event.operation());
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
