package org.muster.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.briefing.event.EventCell;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.strength.OperationHosts;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Operation;

/**
 * What a briefing's filter covers.
 *
 * <p>Rule: a record that names no host lies in those of its operation, see {@link OperationHosts}.
 * A record that lies in several hosts is listed by a briefing on any of them; its number is counted
 * only by one on all of them. Reason: how many of a mission's 1,000 in two countries are in one of
 * them, nobody has said.
 *
 * <p>Rule: a briefing on some contributors leaves out whole missions' own figures: what they leave
 * would look as if it were attributed to nobody. Names of hosts and contributors are compared as
 * {@link NameSet} does, codes of operations as they stand.
 *
 * <p>Rule: casualties of own forces belong to a briefing on their contributor, whatever else is
 * known of it, and to none on other contributors alone. Reason: those who died are the first thing
 * that a nation wants to know, and another nation's dead are not its own.
 */
final class Coverage {
  private final Filter filter;
  private final Set<String> operations;
  private final NameSet hosts;
  private final NameSet contributors;
  private final OperationHosts operationHosts;

  /**
   * The coverage of a filter.
   *
   * @param totals codes under which totals are stated; a filter by operations covers them too
   * @param operationHosts of the operations that are known
   */
  Coverage(Filter filter, Set<String> totals, OperationHosts operationHosts) {
    this.filter = filter;
    Set<String> codes = new HashSet<>(filter.operations());
    if (!codes.isEmpty()) {
      codes.addAll(totals);
    }
    this.operations = Set.copyOf(codes);
    this.hosts = new NameSet(filter.hosts());
    this.contributors = new NameSet(filter.contributors());
    this.operationHosts = operationHosts;
  }

  boolean covers(Deployment d) {
    return covers(d.operation()) && contributors.covers(d.contributor()) && anywhere(places(d));
  }

  /** Whether it is also for places that are not covered, so that its number is not theirs. */
  boolean elsewhere(Deployment d) {
    return !hosts.isEmpty() && !places(d).stream().allMatch(hosts::has);
  }

  private List<String> places(Deployment d) {
    return places(d.hosts(), d.operation());
  }

  private List<String> places(List<String> named, String operation) {
    return OperationHosts.places(named, operationHosts.of(operation));
  }

  /** An operation is covered by itself unless the filter asks who is there. */
  boolean covers(Operation operation) {
    return covers(operation.code()) && contributors.isEmpty() && anywhere(operation.hosts());
  }

  /**
   * Which events concern what is covered.
   *
   * @param codes of the operations covered
   */
  Predicate<EventCell> concerned(Set<String> codes, List<Statement> statements) {
    if (filter.equals(Filter.ALL)) {
      return event -> true;
    }
    Predicate<EventCell> named =
        event ->
            anywhere(places(event.hosts(), event.operation()))
                && (event.operation().isEmpty() || covers(event.operation()));
    Predicate<EventCell> found = hosts.isEmpty() ? nearby(codes, statements) : named;
    return contributors.isEmpty()
        ? found
        : event ->
            event.force().isEmpty()
                ? found.test(event)
                : contributors.has(event.force()) && named.test(event);
  }

  /** Events of what is covered, and those of no operation in its hosts. */
  private Predicate<EventCell> nearby(Set<String> codes, List<Statement> statements) {
    Set<String> places = new HashSet<>();
    codes.forEach(code -> places.addAll(operationHosts.of(code)));
    statements.forEach(s -> places.addAll(s.deployment().hosts()));
    NameSet named = new NameSet(places);
    return event ->
        event.operation().isEmpty()
            ? event.hosts().stream().anyMatch(named::has)
            : codes.contains(event.operation())
                || (contributors.isEmpty() && operations.contains(event.operation()));
  }

  private boolean covers(String operation) {
    return operations.isEmpty() || operations.contains(operation);
  }

  private boolean anywhere(List<String> places) {
    return hosts.isEmpty() || places.stream().anyMatch(hosts::has);
  }
}
