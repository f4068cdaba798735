package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.change.MethodLines;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.Section;
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
    List<Account> accounts = accounts(selection, names, asOf);
    List<Operation> operations =
        accounts.stream().map(Account::operation).flatMap(Stream::ofNullable).toList();
    Since since = since(records, occasion, selection, operations);
    SourceBook sources =
        new SourceBook(
            records.sources(),
            List.of(selection.deployments(), selection.events(), operations),
            since.outdated());
    ChangeRule.Changed changed = since.changed(sources);
    List<Marking> markings = markings(selection, operations, sources, since.spokenOf(changed));
    EventBook events = events(selection, sources, asOf);
    MovementRule movement =
        since.movement(
            Levels.of(accounts, selection.events(), events, ", all in the timeline"),
            (listed, day) -> events(listed, sources, day),
            asOf);
    List<String> method = MethodLines.of(settings, occasion.provenance().program());
    Draft draft =
        new Draft(
            selection,
            accounts,
            operations,
            names,
            sources,
            markings,
            events,
            since,
            changed,
            movement);
    return new Composition(
        briefing(draft, method, occasion),
        new NoticeRule().notices(settings, selection, names, sources),
        markings,
        method);
  }

  /** What this edition is compared with; {@link Since#FIRST} if it is a first one. */
  private Since since(
      Records records, Occasion occasion, Selection now, List<Operation> operations) {
    Previous previous = occasion.previous();
    if (previous == null || previous.method() == null) {
      return Since.FIRST;
    }
    Records then = Earlier.records(previous, records);
    Selection selection = Selection.of(then, settings, previous.asOf());
    Earlier earlier =
        new Earlier(
            previous,
            selection,
            accounts(selection, new OperationNames(then.operations()), previous.asOf()));
    return new Since(new Since.Against(earlier, Comparison.of(earlier, now, operations)));
  }

  /** What the parts of a briefing are made from. */
  private record Draft(
      Selection selection,
      List<Account> accounts,
      List<Operation> operations,
      OperationNames names,
      SourceBook sources,
      List<Marking> markings,
      EventBook events,
      Since since,
      ChangeRule.Changed changed,
      @Nullable MovementRule movement) {}

  private EventBook events(Selection selection, SourceBook sources, LocalDate asOf) {
    EventBook book =
        new EventBook(new Dating(settings.counting().imprecise(), settings.period(), asOf));
    selection.events().forEach(event -> book.add(event, sources.number(event)));
    return book;
  }

  private static List<Account> accounts(Selection selection, OperationNames names, LocalDate asOf) {
    Map<String, List<Statement>> byOperation = new HashMap<>();
    for (Statement s : selection.statements()) {
      byOperation.computeIfAbsent(s.deployment().operation(), c -> new ArrayList<>()).add(s);
    }
    return selection.codes().stream()
        .map(
            code ->
                Account.of(code, names.find(code), byOperation.getOrDefault(code, List.of()), asOf))
        .sorted(Account.ORDER)
        .toList();
  }

  private static List<Marking> markings(
      Selection selection,
      List<Operation> operations,
      SourceBook sources,
      List<Entry> earlierVersions) {
    return Stream.of(
            selection.deployments(),
            selection.events(),
            operations,
            sources.cited(),
            earlierVersions)
        .<Entry>flatMap(List::stream)
        .map(Entry::marking)
        .distinct()
        .toList();
  }

  /** The parts with figures; their notes are numbered in this order. */
  private record Figures(
      List<Briefing.KeyFigure> strip,
      Briefing.Changes changes,
      List<Briefing.OperationStrength> operations,
      List<Briefing.Announcement> announcements,
      List<Briefing.EventSummary> events,
      List<Briefing.Casualties> casualties,
      List<Briefing.Note> notes) {

    static Figures of(Draft draft, List<String> method) {
      Since since = draft.since;
      NoteBook notes = since.noteBook(draft.sources);
      Selection selection = draft.selection;
      EventRule events = new EventRule(notes, draft.events);
      MovementRule movement = draft.movement;
      List<Briefing.KeyFigure> strip =
          new KeyFigureRule(notes, events, movement == null ? label -> "" : movement::change)
              .strip(draft.accounts, selection.events());
      List<Briefing.Movement> movements =
          movement == null ? List.of() : movement.movements(strip, notes);
      Briefing.Changes changes = since.changes(movements, draft.changed, method);
      OperationRule operation = new OperationRule(notes, draft.names);
      List<Briefing.OperationStrength> operations =
          draft.accounts.stream().map(operation::strength).toList();
      List<Briefing.Announcement> announcements =
          new AnnouncementRule(notes, draft.names).announcements(selection.statements());
      List<Briefing.EventSummary> summaries = events.summaries();
      List<Briefing.Casualties> casualties = new CasualtyRule(notes, draft.events).casualties();
      return new Figures(
          strip, changes, operations, announcements, summaries, casualties, notes.notes());
    }
  }

  private Briefing briefing(Draft draft, List<String> method, Occasion occasion) {
    LocalDate asOf = occasion.asOf();
    Selection selection = draft.selection;
    String day = PartialDate.of(asOf).display();
    Figures figures = Figures.of(draft, method);
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
        figures.changes,
        List.of(),
        figures.operations,
        figures.announcements,
        new ChartRule(asOf, selection.events()).charts(draft.accounts),
        timeline,
        selection.deployments().stream().map(rows::row).toList(),
        selection.events().stream().map(rows::row).toList(),
        figures.events,
        figures.casualties,
        new QualityRule()
            .rows(occasion.quality(), selection, draft.operations, draft.sources, order),
        MethodText.scope(selection.codes(), day),
        MethodText.METHOD,
        List.of(),
        figures.notes,
        draft.sources.entries(),
        occasion.provenance());
  }

  private static List<String> keyPoints(Draft draft, String day) {
    return new KeyPointRule(day, draft.names.naming())
        .points(
            draft.accounts, draft.selection.statements(), draft.selection.events(), draft.events);
  }
}
