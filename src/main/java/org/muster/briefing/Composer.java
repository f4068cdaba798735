package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.Section;
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Ground;
import org.muster.briefing.strength.Guarded;
import org.muster.briefing.strength.Guards;
import org.muster.briefing.strength.OperationHosts;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;
import org.muster.notice.Notice;

/**
 * Makes a briefing. A pure function: the same records, settings, date and provenance give the same
 * briefing, whatever their order.
 */
public final class Composer {
  private final BriefingSettings settings;
  private final MarkingOrder order;

  /** A composer of one briefing, with the configured order of markings. */
  public Composer(BriefingSettings settings, MarkingOrder order) {
    this.settings = settings;
    this.order = order;
  }

  /**
   * A briefing and what was found doubtful on the way.
   *
   * @param notices for example operations that no file names; in a stable order
   * @param markings every marking that went in, each once; for {@link Release#check}
   * @param method what is counted and how, one line each; to be kept with the edition, so that the
   *     next one can tell changes of method from real movement
   */
  public record Composition(
      Briefing briefing, List<Notice> notices, List<Marking> markings, List<String> method) {
    public Composition {
      notices = List.copyOf(notices);
      method = List.copyOf(method);
      markings = List.copyOf(markings);
    }
  }

  /**
   * Composes the briefing.
   *
   * @param records what the audience may see: those of {@link Release#forAudience}
   * @throws ReleaseException if a record's marking is not known
   */
  public Composition compose(Records records, Occasion occasion) {
    LocalDate asOf = occasion.asOf();
    OperationNames names = new OperationNames(records.operations());
    Selection selection = Selection.of(records, settings, asOf);
    Ground ground = ground(records, selection, names, asOf);
    Guards guards = new Guards(ground);
    Guarded guarded = guards.withinOperations(selection.counted());
    List<Account> accounts = accounts(selection, guarded, names, ground);
    ScopeAccounts inScopes = new ScopeAccounts(accounts, guards, ground);
    StatedStatements stated = StatedStatements.of(selection.stated(), guarded.stated());
    List<ScopeAccount> scopes =
        settings.scopes().stream().map(scope -> inScopes.account(scope, stated)).toList();
    List<Operation> operations =
        accounts.stream().map(Account::operation).flatMap(Stream::ofNullable).toList();
    SourceBook sources =
        new SourceBook(
            records.sources(),
            List.of(selection.deployments(), selection.events(), operations),
            List.of());
    List<Marking> markings = markings(selection, operations, sources);
    List<Finding> findings = findings(guarded, accounts, scopes);
    StaleText stale = new StaleText(asOf, settings.counting().staleAfter());
    EventBook events = events(selection, sources, asOf);
    Draft draft =
        new Draft(
            selection,
            accounts,
            scopes,
            findings,
            operations,
            names,
            stale,
            sources,
            markings,
            events);
    List<Notice> notices = new ArrayList<>(GuardNotices.of(findings));
    notices.addAll(
        new NoticeRule().notices(settings, selection.without(guarded.stated()), names, sources));
    return new Composition(briefing(draft, occasion), notices, markings, List.of());
  }

  /** What the parts of a briefing are made from. */
  private record Draft(
      Selection selection,
      List<Account> accounts,
      List<ScopeAccount> scopes,
      List<Finding> findings,
      List<Operation> operations,
      OperationNames names,
      StaleText stale,
      SourceBook sources,
      List<Marking> markings,
      EventBook events) {}

  private EventBook events(Selection selection, SourceBook sources, LocalDate asOf) {
    EventBook book =
        new EventBook(new Dating(settings.counting().imprecise(), settings.period(), asOf));
    selection.events().forEach(event -> book.add(event, sources.number(event)));
    return book;
  }

  private Ground ground(
      Records records, Selection selection, OperationNames names, LocalDate asOf) {
    List<Operation> known =
        selection.codes().stream().map(names::find).flatMap(Stream::ofNullable).toList();
    return new Ground(
        asOf,
        settings.counting(),
        known,
        OperationHosts.of(known, selection.statements()),
        records.sources(),
        RecordIds::of);
  }

  /** Codes under which there are only sums of other operations are no operations. */
  private static List<Account> accounts(
      Selection selection, Guarded guarded, OperationNames names, Ground ground) {
    Map<String, List<Statement>> byOperation = new HashMap<>();
    for (Statement s : guarded.counted()) {
      byOperation.computeIfAbsent(s.deployment().operation(), c -> new ArrayList<>()).add(s);
    }
    List<Account> accounts = new ArrayList<>();
    for (String code : selection.codes()) {
      Operation operation = names.find(code);
      List<Statement> own = byOperation.getOrDefault(code, List.of());
      if (operation != null || !own.isEmpty()) {
        accounts.add(Account.of(code, operation, own, guarded.of(code), ground));
      }
    }
    accounts.sort(Account.ORDER);
    return accounts;
  }

  /** What the guards have found, also where it leaves no operation. */
  private static List<Finding> findings(
      Guarded guarded, List<Account> accounts, List<ScopeAccount> scopes) {
    return Stream.of(
            guarded.findings().stream(),
            accounts.stream().flatMap(a -> a.findings().stream()),
            scopes.stream().flatMap(s -> s.findings().stream()))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  private static List<Marking> markings(
      Selection selection, List<Operation> operations, SourceBook sources) {
    return Stream.of(selection.deployments(), selection.events(), operations, sources.cited())
        .<Entry>flatMap(List::stream)
        .map(Entry::marking)
        .distinct()
        .toList();
  }

  /** The parts with figures; their notes are numbered in this order. */
  private record Figures(
      List<Briefing.KeyFigure> strip,
      List<Briefing.ScopeTotal> totals,
      List<Briefing.OperationStrength> operations,
      List<Briefing.Announcement> announcements,
      List<Briefing.EventSummary> events,
      List<Briefing.Casualties> casualties,
      List<Briefing.Note> notes) {

    static Figures of(Draft draft, @Nullable PartialDate period, LocalDate asOf) {
      NoteBook notes = new NoteBook(draft.sources);
      Selection selection = draft.selection;
      EventRule events = new EventRule(notes, draft.events);
      List<Briefing.KeyFigure> strip =
          new KeyFigureRule(notes, events).strip(draft.scopes, draft.accounts, selection.events());
      ScopeRule scope = new ScopeRule(notes, draft.sources, period, asOf);
      List<Briefing.ScopeTotal> totals = draft.scopes.stream().map(scope::total).toList();
      OperationRule operation = new OperationRule(notes, draft.names, draft.stale, period, asOf);
      List<Briefing.OperationStrength> operations =
          draft.accounts.stream().map(operation::strength).toList();
      List<Briefing.Announcement> announcements =
          new AnnouncementRule(notes, draft.names).announcements(selection.counted());
      List<Briefing.EventSummary> summaries = events.summaries();
      List<Briefing.Casualties> casualties = new CasualtyRule(notes, draft.events).casualties();
      return new Figures(
          strip, totals, operations, announcements, summaries, casualties, notes.notes());
    }
  }

  private Briefing briefing(Draft draft, Occasion occasion) {
    LocalDate asOf = occasion.asOf();
    Selection selection = draft.selection;
    String day = PartialDate.of(asOf).display();
    Figures figures = Figures.of(draft, settings.period(), asOf);
    List<Briefing.TimelineRow> timeline =
        new TimelineRule(draft.sources, draft.names).rows(selection);
    Rows rows = new Rows(draft.sources, order);
    return new Briefing(
        settings.id(),
        settings.language(),
        settings.title(),
        settings.area().isBlank() ? Periods.area(draft.accounts) : settings.area(),
        Periods.period(timeline),
        asOf,
        day,
        Periods.cutOff(selection, asOf),
        MarkingLine.highest(draft.markings, order),
        settings.sections().stream().map(Section::id).toList(),
        keyPoints(draft, day),
        figures.strip,
        Briefing.Changes.NONE,
        figures.totals,
        figures.operations,
        figures.announcements,
        charts(draft, asOf),
        timeline,
        selection.deployments().stream().map(rows::row).toList(),
        selection.events().stream().map(rows::row).toList(),
        figures.events,
        figures.casualties,
        new QualityRule()
            .rows(occasion.quality(), selection, draft.operations, draft.sources, order),
        MethodText.scope(
            draft.accounts.stream().map(Account::code).sorted().toList(),
            !draft.scopes.isEmpty(),
            day),
        MethodText.METHOD,
        GuardRemarks.overruled(draft.findings),
        figures.notes,
        draft.sources.entries(),
        occasion.provenance());
  }

  private static List<Briefing.Chart> charts(Draft draft, LocalDate asOf) {
    ChartRule rule = new ChartRule(asOf, draft.selection.events());
    List<Briefing.Chart> charts = new ArrayList<>(rule.charts(draft.accounts));
    charts.addAll(rule.totals(draft.scopes));
    return charts;
  }

  private static List<String> keyPoints(Draft draft, String day) {
    return new KeyPointRule(day, draft.names.naming())
        .points(
            draft.scopes,
            draft.accounts,
            draft.selection.counted(),
            draft.selection.events(),
            draft.events);
  }
}
