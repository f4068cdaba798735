package org.muster.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.strength.EndRule;
import org.muster.briefing.strength.OperationHosts;
import org.muster.briefing.strength.RunOutRule;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * The records that belong to a briefing: those that its filter covers, as of its date. What is left
 * out here changes nothing in it.
 *
 * <p>Rule: events of no operation belong to a briefing on some operations if they lie in one of
 * these operations' hosts.
 *
 * <p>Rule: an operation that a dataset of names alone lists, such as a publisher's list of
 * missions, belongs to a briefing only if a deployment of it is known, or the settings name it.
 * Reason: such a list says what an operation is called, not that anybody is there, and would make
 * every total "at least".
 *
 * @param codes operations covered, sorted; without those under which publishers state totals
 * @param named how many more operations are known by name alone
 * @param statements in listing order
 * @param events which of them belong to it
 * @param totals codes under which publishers state totals, by the scopes of the settings: what is
 *     recorded under them is listed, compared, and never added
 * @param elsewhere records that are also for places that the briefing does not cover: they are
 *     listed, and their numbers are not counted
 * @param everywhere where operations serve, also outside of what the briefing covers
 */
record Selection(
    List<String> codes,
    int named,
    List<Statement> statements,
    EventChoice events,
    Set<String> totals,
    Set<RecordKey> elsewhere,
    OperationHosts everywhere) {

  static Selection of(Records records, BriefingSettings settings, LocalDate asOf) {
    Set<String> totals =
        settings.scopes().stream()
            .flatMap(scope -> scope.statedAs().stream())
            .collect(Collectors.toUnmodifiableSet());
    OperationNames names = new OperationNames(records.operations());
    OperationHosts everywhere = hosts(records, names, settings, asOf);
    Coverage coverage = new Coverage(settings.filter(), totals, everywhere);
    List<Statement> heard =
        records.deployments().stream()
            .filter(coverage::covers)
            .map(d -> Statement.of(d, asOf))
            .filter(s -> s.standing() != Standing.UNHEARD)
            .sorted(listing(Statement::listedUnder, Statement::key))
            .toList();
    OperationHosts hosts = OperationHosts.of(names.all(), heard);
    List<Statement> statements = RunOutRule.apply(EndRule.apply(heard, names::find, hosts, asOf));
    TreeSet<String> codes = new TreeSet<>();
    statements.forEach(s -> codes.add(s.deployment().operation()));
    Set<String> lists = listsOfNames(records);
    Set<String> named = new TreeSet<>();
    for (Operation operation : records.operations()) {
      if (coverage.covers(operation)) {
        boolean asked = settings.filter().operations().contains(operation.code());
        boolean listed = lists.contains(operation.key().dataset());
        (listed && !asked ? named : codes).add(operation.code());
      }
    }
    named.removeAll(codes);
    codes.removeAll(totals);
    EventChoice events =
        new EventChoice(coverage.concerned(codes, statements), settings.period(), asOf);
    Set<RecordKey> elsewhere =
        statements.stream()
            .filter(s -> numbered(s) && coverage.elsewhere(s.deployment()))
            .map(Statement::key)
            .collect(Collectors.toUnmodifiableSet());
    return new Selection(
        List.copyOf(codes), named.size(), statements, events, totals, elsewhere, everywhere);
  }

  /** Whether its number could be counted; what is announced stands apart, whatever its place. */
  private static boolean numbered(Statement s) {
    return s.measure() != Measure.COMMAND && (s.measure() == Measure.CEILING || !s.announced());
  }

  /** Where operations serve; asked of their records only by a briefing on some hosts. */
  private static OperationHosts hosts(
      Records records, OperationNames names, BriefingSettings settings, LocalDate asOf) {
    List<Statement> asked =
        settings.filter().hosts().isEmpty()
            ? List.of()
            : records.deployments().stream()
                .filter(d -> names.hosts(d.operation()).isEmpty())
                .map(d -> Statement.of(d, asOf))
                .filter(s -> s.standing() != Standing.UNHEARD)
                .toList();
    return OperationHosts.of(names.all(), asked);
  }

  /**
   * Datasets that name operations and have no deployment; none where no deployment is known at all.
   */
  private static Set<String> listsOfNames(Records records) {
    Set<String> deploying =
        records.deployments().stream().map(d -> d.key().dataset()).collect(Collectors.toSet());
    return deploying.isEmpty()
        ? Set.of()
        : records.operations().stream()
            .map(o -> o.key().dataset())
            .filter(dataset -> !deploying.contains(dataset))
            .collect(Collectors.toSet());
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

  /** The statements on operations, in listing order. */
  List<Statement> onOperations() {
    return statements.stream().filter(s -> !totals.contains(s.deployment().operation())).toList();
  }

  /** Those whose numbers are counted. */
  List<Statement> counted() {
    return onOperations().stream().filter(s -> !elsewhere.contains(s.key())).toList();
  }

  /** The statements of totals, by their code, in listing order. */
  Map<String, List<Statement>> stated() {
    return statements.stream()
        .filter(s -> totals.contains(s.deployment().operation()))
        .filter(s -> !elsewhere.contains(s.key()))
        .collect(Collectors.groupingBy(s -> s.deployment().operation()));
  }

  List<Deployment> deployments() {
    return statements.stream().map(Statement::deployment).toList();
  }

  /** The same without some statements. */
  Selection without(List<Statement> some) {
    if (some.isEmpty()) {
      return this;
    }
    Set<RecordKey> keys = some.stream().map(Statement::key).collect(Collectors.toSet());
    List<Statement> rest = statements.stream().filter(s -> !keys.contains(s.key())).toList();
    return new Selection(codes, named, rest, events, totals, elsewhere, everywhere);
  }
}
