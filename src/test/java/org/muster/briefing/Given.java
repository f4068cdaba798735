package org.muster.briefing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.EventStock;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.settings.Scope;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Event;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/** Hand-made records, written as in the native files; what is not named is blank. */
public final class Given {
  public static final LocalDate DAY = LocalDate.of(2020, 7, 1);
  public static final Briefing.Provenance PROVENANCE =
      new Briefing.Provenance("run", "Muster", List.of(), "templates", "settings", "layouts");

  private final List<Entry> entries = new ArrayList<>();

  /** A deployed strength of NMI in Iraq unless named otherwise; columns and values in turn. */
  public Given deployment(String id, String... columnsAndValues) {
    entries.add(oneDeployment(id, columnsAndValues));
    return this;
  }

  public static Deployment oneDeployment(String id, String... columnsAndValues) {
    Map<String, String> row =
        row(
            id,
            "operation",
            "NMI",
            "contributor",
            "DNK",
            "host",
            "IRQ",
            "measure",
            "strength",
            "status",
            "deployed",
            "source",
            "S");
    return (Deployment) entry(RecordKind.DEPLOYMENT, row, columnsAndValues);
  }

  /** An event that has occurred. */
  public Given event(String id, String date, String... columnsAndValues) {
    Map<String, String> row =
        row(
            id,
            "date",
            date,
            "title",
            "Event " + id,
            "place_precision",
            "unknown",
            "status",
            "occurred",
            "source",
            "S");
    entries.add(entry(RecordKind.EVENT, row, columnsAndValues));
    return this;
  }

  public Given operation(String code, String name, String host, String... columnsAndValues) {
    Map<String, String> row = row(code, "name", name, "host", host, "source", "S");
    entries.add(entry(RecordKind.OPERATION, row, columnsAndValues));
    return this;
  }

  public Given successor(String code, String of, String host) {
    entries.add(
        entry(
            RecordKind.OPERATION,
            row(code, "name", code, "host", host, "successor_of", of, "source", "S")));
    return this;
  }

  public Given source(String id, String... columnsAndValues) {
    entries.add(entry(RecordKind.SOURCE, row(id, "title", "Title " + id), columnsAndValues));
    return this;
  }

  public Given entries(List<? extends Entry> more) {
    entries.addAll(more);
    return this;
  }

  private static Map<String, String> row(String id, String... columnsAndValues) {
    Map<String, String> row = new HashMap<>();
    row.put("id", id);
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return row;
  }

  private static Entry entry(RecordKind kind, Map<String, String> row, String... more) {
    row.putAll(row(row.getOrDefault("id", ""), more));
    String dataset = row.getOrDefault("dataset", "muster");
    row.remove("dataset");
    List<String> columns = EntryFields.columns(kind);
    if (!columns.containsAll(row.keySet())) {
      throw new IllegalArgumentException(row.keySet() + " are not all among " + columns);
    }
    return EntryFields.entry(
        kind, dataset, columns.stream().map(c -> row.getOrDefault(c, "")).toList());
  }

  public Records records() {
    return new Records(
        all(Deployment.class), all(Event.class), all(Operation.class), all(Source.class));
  }

  /** All events so far, as given. */
  public List<Event> events() {
    return all(Event.class);
  }

  /** All events of some records, in listing order. */
  public static List<Event> events(Records records) {
    return records
        .events()
        .list(
            new EventStock.Query(
                cell -> true, LocalDate.MIN, LocalDate.MAX, Integer.MAX_VALUE, true));
  }

  private <E extends Entry> List<E> all(Class<E> type) {
    return entries.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public static BriefingSettings settings(String... operations) {
    return settings(Filter.operations(List.of(operations)), "TLP:CLEAR");
  }

  /** For an audience of that label, with its own release codes. */
  public static BriefingSettings settings(Filter filter, String audience, String... codes) {
    return BriefingSettings.builder("test", "A title", audience)
        .filter(filter)
        .releaseTo(List.of(codes))
        .build();
  }

  /**
   * A total over several operations.
   *
   * @param columnsAndValues in turn: title, definition, operations, without, categories,
   *     without-categories, contributors, hosts, stated-as; lists are parted by semicolons
   */
  public static Scope scope(String id, String... columnsAndValues) {
    Map<String, String> given = row(id, columnsAndValues);
    return new Scope(
        id,
        given.getOrDefault("title", "Total " + id),
        given.getOrDefault("definition", ""),
        list(given, "operations"),
        list(given, "without"),
        list(given, "categories"),
        list(given, "without-categories"),
        list(given, "contributors"),
        list(given, "hosts"),
        list(given, "stated-as"));
  }

  private static List<String> list(Map<String, String> given, String name) {
    String text = given.getOrDefault(name, "");
    return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
  }

  /** On everything, with totals, over a period; empty: none. */
  public static BriefingSettings totals(String period, Scope... scopes) {
    return settings().toBuilder().period(period(period)).scopes(List.of(scopes)).build();
  }

  private static @Nullable PartialDate period(String text) {
    return text.isEmpty() ? null : PartialDate.parse(text);
  }

  /** A briefing on everything, with totals, over a period; empty: none. */
  public Briefing briefing(LocalDate asOf, String period, Scope... scopes) {
    return compose(totals(period, scopes), Occasion.first(asOf, PROVENANCE)).briefing();
  }

  /** The only total of the briefing as of {@link #DAY}. */
  public Briefing.ScopeTotal total(String period, Scope scope) {
    return briefing(DAY, period, scope).totals().getFirst();
  }

  /** On all operations, counted in a way of its own. */
  public static BriefingSettings settings(CountingSettings counting) {
    return settings().toBuilder().counting(counting).build();
  }

  /** As usual, with one guard overruled for some records; for all if none is named. */
  public Briefing overruled(Guard guard, String reason, String... records) {
    CountingSettings counting = overruling(new Overrule(guard, List.of(records), reason));
    return compose(settings(counting), Occasion.first(DAY, PROVENANCE)).briefing();
  }

  /** As usual, with guards overruled. */
  public static CountingSettings overruling(Overrule... overrules) {
    return new CountingSettings(
        CountingSettings.DEFAULTS.staleAfter(),
        CountingSettings.DEFAULTS.imprecise(),
        List.of(),
        List.of(overrules));
  }

  /** For everything, with that way of dating events. */
  public static BriefingSettings settings(Imprecise imprecise, String period) {
    return settings().toBuilder()
        .period(period(period))
        .counting(new CountingSettings(Period.ofYears(1), imprecise, List.of(), List.of()))
        .build();
  }

  public Composer.Composition compose(String... operations) {
    return compose(DAY, operations);
  }

  public Composer.Composition compose(LocalDate asOf, String... operations) {
    return compose(settings(operations), Occasion.first(asOf, PROVENANCE));
  }

  /** With settings of its own, and perhaps an earlier edition. */
  public Composer.Composition compose(BriefingSettings settings, Occasion occasion) {
    return new Composer(settings, MarkingOrder.TLP, Language.english())
        .compose(records(), occasion);
  }

  /** What is said in all notices of a type. */
  public List<String> noticed(NoticeType type) {
    return compose().notices().stream()
        .filter(notice -> notice.type() == type)
        .map(Notice::message)
        .toList();
  }

  public Briefing briefing(String... operations) {
    return compose(operations).briefing();
  }

  /** The only operation of the briefing as of {@link #DAY}. */
  public Briefing.OperationStrength strength() {
    return strength(DAY);
  }

  public Briefing.OperationStrength strength(LocalDate asOf) {
    List<Briefing.OperationStrength> operations = compose(asOf).briefing().operations();
    if (operations.size() != 1) {
      throw new IllegalStateException("not one operation: " + operations);
    }
    return operations.getFirst();
  }
}
