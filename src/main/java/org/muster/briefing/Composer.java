package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.change.MethodLines;
import org.muster.briefing.event.Dating;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.Section;
import org.muster.briefing.strength.Finding;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;
import org.muster.notice.Notice;

/**
 * Makes a briefing. A pure function: the same records, settings, date and provenance give the same
 * briefing, whatever their order.
 */
public final class Composer {
  private final BriefingSettings settings;
  private final MarkingOrder order;
  private final String language;
  private final Words words;

  /**
   * A composer of one briefing.
   *
   * @param order the configured order of markings
   * @param language in which everything is said that no record gives
   */
  public Composer(BriefingSettings settings, MarkingOrder order, Language language) {
    this.settings = settings;
    this.order = order;
    this.language = language.tag();
    this.words = new Words(language);
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
    Reckoning now = Reckoning.of(records, settings, asOf, words);
    Earlier earlier = earlier(occasion);
    EventReading events = events(records, now, asOf, earlier);
    Since since = since(earlier, now, events);
    Selection selection = now.selection();
    SourceBook sources =
        new SourceBook(
            words,
            records.sources(),
            new SourceBook.Citing(
                List.of(selection.deployments(), now.operations()), events.totals().cited()),
            since.citing());
    ChangeRule.Changed changed = since.changed(words, sources);
    List<Marking> markings = markings(now, events, sources, since.spokenOf(changed));
    markings.addAll(since.markingsLeft());
    boolean all = events.earlier() == 0;
    MovementRule movement =
        since.movement(
            Levels.of(now, events.totals(), EventWords.Where.here(events), all, words),
            all,
            asOf,
            words);
    List<String> method = MethodLines.of(settings, occasion.provenance().program());
    Draft draft =
        new Draft(
            now,
            PastOperations.of(now.accounts(), settings.period(), asOf),
            now.findings(),
            sources,
            markings,
            events,
            since,
            changed,
            movement);
    List<Notice> notices =
        new ArrayList<>(GuardNotices.of(draft.findings, settings.counting().datasets()));
    Selection without = selection.without(now.guarded().stated());
    notices.addAll(new NoticeRule().notices(settings, without, events, now.names(), sources));
    return new Composition(
        briefing(draft, method, occasion), notices, markings.stream().distinct().toList(), method);
  }

  /** The last edition, reckoned anew; null if this is a first one. */
  private @Nullable Earlier earlier(Occasion occasion) {
    Previous previous = occasion.previous();
    return previous == null || previous.method() == null
        ? null
        : new Earlier(previous, Reckoning.of(previous.records(), settings, previous.asOf(), words));
  }

  private static Since since(@Nullable Earlier earlier, Reckoning now, EventReading events) {
    EventReading.Against against = events.against();
    return earlier == null || against == null
        ? Since.FIRST
        : new Since(new Since.Against(earlier, Comparison.of(earlier.reckoning(), now), against));
  }

  /** What the parts of a briefing are made from. */
  private record Draft(
      Reckoning now,
      PastOperations operations,
      List<Finding> findings,
      SourceBook sources,
      List<Marking> markings,
      EventReading events,
      Since since,
      ChangeRule.Changed changed,
      @Nullable MovementRule movement) {}

  private EventReading events(
      Records records, Reckoning now, LocalDate asOf, @Nullable Earlier earlier) {
    EventReading.Last last =
        earlier == null
            ? null
            : new EventReading.Last(
                counting(earlier.reckoning(), earlier.previous().asOf()),
                earlier.previous().asOf(),
                earlier.previous().events());
    return EventReading.of(records.events(), counting(now, asOf), settings.listEvents(), last);
  }

  private EventReading.Counting counting(Reckoning reckoning, LocalDate asOf) {
    return new EventReading.Counting(
        reckoning.selection().events(),
        new Dating(settings.counting().imprecise(), settings.period(), asOf));
  }

  private static List<Marking> markings(
      Reckoning now, EventReading events, SourceBook sources, List<Entry> earlierVersions) {
    List<Marking> markings = new ArrayList<>(events.totals().markings().keySet());
    Stream.of(now.selection().deployments(), now.operations(), sources.cited(), earlierVersions)
        .<Entry>flatMap(List::stream)
        .map(Entry::marking)
        .distinct()
        .forEach(markings::add);
    return markings;
  }

  /** The parts with figures; their notes are numbered in this order. */
  private record Figures(
      List<Briefing.KeyFigure> strip,
      Briefing.Changes changes,
      List<Briefing.ScopeTotal> totals,
      List<Briefing.OperationStrength> operations,
      List<Briefing.Announcement> announcements,
      List<Briefing.EventSummary> events,
      List<Briefing.Casualties> casualties,
      List<Briefing.Note> notes) {}

  private Figures figures(Draft draft, List<String> method, LocalDate asOf) {
    Reckoning now = draft.now;
    NoteBook notes = draft.since.noteBook(words, draft.sources);
    EventBook book = draft.events.totals().book();
    EventRule events = new EventRule(notes, book);
    MovementRule movement = draft.movement;
    List<Briefing.KeyFigure> strip =
        new KeyFigureRule(notes, events, movement == null ? (label, wider) -> "" : movement::change)
            .strip(now.scopes(), draft.operations.shown(), draft.events);
    List<Briefing.Movement> movements =
        movement == null ? List.of() : movement.movements(strip, notes);
    Briefing.Changes changes =
        draft.since.changes(
            movements,
            draft.since.contributors(now, movement, notes),
            draft.changed,
            method,
            words);
    ScopeRule scope = new ScopeRule(notes, draft.sources, settings.period(), asOf);
    List<Briefing.ScopeTotal> totals = now.scopes().stream().map(scope::total).toList();
    StaleText stale = new StaleText(words, asOf, settings.counting().staleAfter());
    OperationRule operation = new OperationRule(notes, now.names(), stale, settings.period(), asOf);
    List<Briefing.OperationStrength> operations =
        draft.operations.shown().stream().map(operation::strength).toList();
    List<Briefing.Announcement> announcements =
        new AnnouncementRule(notes, now.names()).announcements(now.selection().onOperations());
    List<Briefing.EventSummary> summaries = events.summaries();
    List<Briefing.Casualties> casualties = new CasualtyRule(notes, book).casualties();
    return new Figures(
        strip, changes, totals, operations, announcements, summaries, casualties, notes.notes());
  }

  private Briefing briefing(Draft draft, List<String> method, Occasion occasion) {
    LocalDate asOf = occasion.asOf();
    Selection selection = draft.now.selection();
    String day = words.date(asOf);
    Figures figures = figures(draft, method, asOf);
    TimelineRule.Timeline timeline =
        new TimelineRule(words, draft.sources, draft.now.names(), settings)
            .timeline(selection, draft.events.listed());
    Rows rows = new Rows(words, draft.sources, order);
    Periods periods = new Periods(words);
    MethodText text = new MethodText(words);
    return new Briefing(
        settings.id(),
        language,
        settings.title(),
        settings.area().isBlank()
            ? periods.area(
                settings.filter().hosts(),
                draft.operations.shown(),
                draft.events.totals().book(),
                draft.events.listed())
            : settings.area(),
        settings.period() == null
            ? periods.period(selection, draft.events)
            : words.date(settings.period()),
        asOf,
        day,
        periods.cutOff(selection, draft.events.listed(), asOf),
        new MarkingLine(order, words).highest(draft.markings),
        settings.sections().stream().map(Section::id).toList(),
        keyPoints(draft, day),
        figures.strip,
        figures.changes,
        figures.totals,
        figures.operations,
        figures.announcements,
        charts(draft, asOf),
        pictures(draft, figures, occasion),
        timeline.rows(),
        selection.deployments().stream().map(rows::row).toList(),
        draft.events.listed().stream().map(rows::row).toList(),
        new EventWords(words).unlisted(draft.events),
        timeline.earlier(),
        figures.events,
        figures.casualties,
        new QualityRule(words)
            .rows(
                occasion.quality(),
                selection,
                draft.events,
                draft.now.operations(),
                draft.sources,
                order),
        scope(draft, day),
        text.method(),
        new GuardRemarks(words).overruled(draft.findings),
        figures.notes,
        draft.sources.entries(),
        occasion.provenance());
  }

  private Pictures pictures(Draft draft, Figures figures, Occasion occasion) {
    LocalDate asOf = occasion.asOf();
    String day = words.date(asOf);
    List<Account> accounts = draft.operations.shown();
    List<Event> events = draft.events.listed();
    EventMapRule eventMaps = new EventMapRule(words, new EventWords(words).unlisted(draft.events));
    events.forEach(eventMaps::add);
    List<Pictures.MapPicture> maps = new ArrayList<>();
    new StrengthMapRule(words, day).map(draft.now.scopes(), accounts).ifPresent(maps::add);
    maps.addAll(eventMaps.maps());
    return new Pictures(
        new ContributorChartRule(words, day).charts(figures.totals, accounts),
        new MonthChartRule(words).charts(figures.events),
        new StayRule(words, asOf, new ChartRule(words, asOf, events, settings.period()))
            .chart(accounts).stream().toList(),
        maps,
        new PlacematRule(words, settings.title() + ", " + day, settings.placematPage())
            .placemat(
                figures.strip,
                new PlacematTables.Shown(
                    figures.totals,
                    figures.operations,
                    accounts.stream()
                        .filter(account -> account.presence().present().amount().unknown())
                        .map(Account::code)
                        .collect(Collectors.toSet()),
                    figures.events,
                    maps,
                    scope(draft, day))));
  }

  private String scope(Draft draft, String day) {
    String counts =
        new MethodText(words).scope(draft.operations.codes(), !draft.now.scopes().isEmpty(), day);
    String past = draft.operations.sentence(words);
    return past.isEmpty() ? counts : counts + " " + past;
  }

  private List<Briefing.Chart> charts(Draft draft, LocalDate asOf) {
    ChartRule rule = new ChartRule(words, asOf, draft.events.listed(), settings.period());
    List<Briefing.Chart> charts = new ArrayList<>(rule.charts(draft.operations.shown()));
    charts.addAll(rule.totals(draft.now.scopes()));
    return charts;
  }

  private List<String> keyPoints(Draft draft, String day) {
    return new KeyPointRule(words, day, settings.period() != null, draft.now.names().naming())
        .points(
            draft.now.scopes(),
            draft.operations.shown(),
            draft.now.selection().counted(),
            draft.events);
  }
}
