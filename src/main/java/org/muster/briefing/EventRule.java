package org.muster.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventGroup;
import org.muster.briefing.event.EventSheet;
import org.muster.briefing.event.EventSheet.Labelled;
import org.muster.briefing.event.PeopleSum;
import org.muster.domain.Quantity.Reason;

/**
 * The counts of events, dataset by dataset, as figures.
 *
 * <p>Rule: all figures of a group of events share one note, which tells the group and leads to the
 * sources of its events; the events themselves are listed.
 */
final class EventRule {
  private final NoteBook notes;
  private final Words words;
  private final EventWords eventWords;
  private final EventBook book;
  private final Map<EventGroup, Integer> numbers = new HashMap<>();

  EventRule(NoteBook notes, EventBook book) {
    this.notes = notes;
    this.words = notes.words();
    this.eventWords = new EventWords(words);
    this.book = book;
  }

  List<Briefing.EventSummary> summaries() {
    List<Briefing.EventSummary> summaries = new ArrayList<>();
    book.sheets().forEach((dataset, sheet) -> summaries.add(new Summary(dataset, sheet).made()));
    return summaries;
  }

  /** The cell of those killed in a dataset's events; null if it is not known that there are any. */
  Briefing.@Nullable KeyFigure killed(String dataset) {
    EventSheet sheet = book.sheets().get(dataset);
    if (sheet == null || !EventWords.deadly(sheet)) {
      return null;
    }
    EventGroup occurred = sheet.occurred();
    return new Briefing.KeyFigure(
        new Labels(words).killed(EventWords.suffix(dataset, book)),
        new Summary(dataset, sheet).occurred().killed(),
        eventWords.withDeaths(occurred),
        "");
  }

  /** Makes one dataset's summary. */
  private final class Summary {
    private final String suffix;
    private final String dataset;
    private final EventSheet sheet;

    Summary(String dataset, EventSheet sheet) {
      this.suffix = EventWords.suffix(dataset, book);
      this.dataset = suffix.isEmpty() ? "" : dataset;
      this.sheet = sheet;
    }

    Briefing.EventSummary made() {
      return new Briefing.EventSummary(
          dataset,
          occurred(),
          unless(sheet.planned(), words.say("planned")),
          unless(sheet.claimed(), words.say("claimed")),
          months(),
          eventWords.dating(sheet),
          parts(sheet.types(words), sheet.occurred()),
          parts(sheet.hosts(words), sheet.occurred()),
          parts(sheet.areas(words), sheet.occurred()),
          parts(sheet.claimedTypes(words), sheet.claimed()),
          parts(sheet.claimedHosts(words), sheet.claimed()),
          marked(sheet.summaries(), words.say("summaries of several incidents")),
          marked(sheet.imprecisePlaces(), words.say("known to the first-level area at best")),
          marked(sheet.apart(), eventWords.apart(sheet.dating())));
    }

    /** What occurred; where nothing did, the events that did not stand behind the 0. */
    Briefing.EventCount occurred() {
      EventGroup group = sheet.occurred();
      String label = words.say("occurred");
      return group.events() == 0
          ? row(label, null, group, note(sheet.all(), words.say("of which none occurred")))
          : row(label, null, group);
    }

    private Briefing.@Nullable EventCount unless(EventGroup group, String label) {
      return group.events() == 0 ? null : row(label, null, group);
    }

    private List<Briefing.EventCount> months() {
      List<Briefing.EventCount> rows = new ArrayList<>();
      sheet.months().forEach((month, group) -> rows.add(row(name(month), month.atDay(1), group)));
      if (sheet.apart().events() > 0) {
        rows.add(row(eventWords.apart(sheet.dating()), null, sheet.apart()));
      }
      return told(rows, sheet.occurred());
    }

    private String name(YearMonth month) {
      return words.month(month.atDay(1));
    }

    private List<Briefing.EventCount> parts(List<Labelled> groups, EventGroup whole) {
      return told(groups.stream().map(l -> row(l.label(), null, l.group())).toList(), whole);
    }

    /**
     * That nothing is known of any deaths or persons is said once, of the whole, not in each row.
     */
    private List<Briefing.EventCount> told(List<Briefing.EventCount> rows, EventGroup whole) {
      boolean deaths = tells(rows, Briefing.EventCount::withDeaths, whole.withDeaths());
      boolean killed =
          whole.withDeaths().low() > 0
              || tells(rows, Briefing.EventCount::killed, whole.killed().amount());
      boolean injured = tells(rows, Briefing.EventCount::injured, whole.injured().amount());
      Briefing.Figure none = Briefing.Figure.NONE;
      return rows.stream()
          .map(
              row ->
                  new Briefing.EventCount(
                      row.label(),
                      row.from(),
                      row.events(),
                      deaths ? row.withDeaths() : none,
                      killed ? row.killed() : none,
                      injured ? row.injured() : none))
          .toList();
    }

    private boolean tells(
        List<Briefing.EventCount> rows,
        Function<Briefing.EventCount, Briefing.Figure> of,
        Amount whole) {
      return !whole.unknown()
          || rows.stream().map(of).map(Briefing.Figure::text).distinct().count() > 1;
    }

    private Briefing.EventCount row(String label, @Nullable LocalDate from, EventGroup group) {
      return row(label, from, group, note(group, label));
    }

    private Briefing.EventCount row(
        String label, @Nullable LocalDate from, EventGroup group, List<Integer> note) {
      return new Briefing.EventCount(
          label,
          from,
          notes.figure(Amount.of(group.events()), note),
          notes.figure(group.withDeaths(), note),
          people(group.killed(), group, note),
          people(group.injured(), group, note));
    }

    private Briefing.Figure people(PeopleSum sum, EventGroup group, List<Integer> note) {
      if (sum.notApplicable()) {
        return notes.text(words.reason(Reason.NOT_APPLICABLE), note);
      }
      return sum.none() && group.events() > 0
          ? notes.text(words.say("spread over the months"), note)
          : notes.figure(sum.amount(), note);
    }

    private Briefing.Figure marked(EventGroup group, String what) {
      return notes.figure(
          Amount.of(group.events()),
          group.events() == 0 ? occurred().events().notes() : note(group, what));
    }

    private List<Integer> note(EventGroup group, String what) {
      return List.of(numbers.computeIfAbsent(group, g -> notes.note(what(g, what), g.sources())));
    }

    private String what(EventGroup group, String what) {
      return group.shares() == 0
          ? words.say("{0}{1}, {2}", events(group), suffix, what)
          : words.say("{0} and shares of {3}{1}, {2}", events(group), suffix, what, group.shares());
    }

    private String events(EventGroup group) {
      return eventWords.events(group.events(), group.records());
    }
  }
}
