package org.muster.render.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Briefing.Announcement;
import org.muster.briefing.Briefing.Casualties;
import org.muster.briefing.Briefing.Chart;
import org.muster.briefing.Briefing.ContributorStrength;
import org.muster.briefing.Briefing.DeploymentRow;
import org.muster.briefing.Briefing.EventCount;
import org.muster.briefing.Briefing.EventRow;
import org.muster.briefing.Briefing.EventSummary;
import org.muster.briefing.Briefing.Figure;
import org.muster.briefing.Briefing.Input;
import org.muster.briefing.Briefing.KeyFigure;
import org.muster.briefing.Briefing.Mark;
import org.muster.briefing.Briefing.Matrix;
import org.muster.briefing.Briefing.MatrixRow;
import org.muster.briefing.Briefing.Movement;
import org.muster.briefing.Briefing.Note;
import org.muster.briefing.Briefing.NoteRecord;
import org.muster.briefing.Briefing.OperationStrength;
import org.muster.briefing.Briefing.PeriodLevels;
import org.muster.briefing.Briefing.Provenance;
import org.muster.briefing.Briefing.QualityRow;
import org.muster.briefing.Briefing.Rank;
import org.muster.briefing.Briefing.RankPair;
import org.muster.briefing.Briefing.RecordChange;
import org.muster.briefing.Briefing.ScopeTotal;
import org.muster.briefing.Briefing.Series;
import org.muster.briefing.Briefing.SourceEntry;
import org.muster.briefing.Briefing.StatedDay;
import org.muster.briefing.Briefing.StatedTotals;
import org.muster.briefing.Briefing.Step;
import org.muster.briefing.Briefing.TimelineRow;
import org.muster.briefing.settings.Section;

/**
 * Briefings for tests: a rich one, like that of the founding records, with several scripts and
 * characters that mean something to XML; one that is empty throughout; one as long as wished.
 */
public final class SampleBriefing {
  private static final LocalDate AS_OF = day("2020-07-01");
  private static final String TEMPLATES = "7c".repeat(32);
  private static final String SETTINGS = "5e".repeat(32);
  private static final String LAYOUTS = "1a".repeat(32);

  private SampleBriefing() {}

  /** Three operations, six deployments, seventeen events, two charts. */
  public static Briefing rich() {
    return new Briefing(
        "iraq",
        "en",
        "Foreign deployments in Iraq & the Strait of Hormuz",
        "Iraq; Strait of Hormuz",
        "2014 to 2021",
        AS_OF,
        "1 July 2020",
        "a Thursday between 1 June and 31 July 2020",
        "TLP:CLEAR",
        Section.ids(),
        List.of(
            "NATO Mission Iraq (NMI) has about 500 persons in Iraq; none of them is attributed to"
                + " a contributor.",
            "Denmark has announced 285 more for NMI; the date is not stated.",
            "Up to 195 are approved for the Strait of Hormuz from August 2020; none is present."),
        List.of(
            new KeyFigure(
                "NMI, present",
                about500(),
                "mission-reported; 0 attributed to contributors",
                "+120 since 31 May 2020"),
            new KeyFigure("NMI, announced", exact(285, 1), "Denmark; date not stated", ""),
            new KeyFigure("HORMUZ, ceiling", upTo195(), "from August 2020 for four months", ""),
            new KeyFigure("CJTF-OIR, present", unknown(5), "", ""),
            new KeyFigure("Events listed", exact(17, 6, 7), "", "")),
        changes(),
        List.of(total(), smallTotal()),
        operations(),
        announcements(),
        charts(),
        SamplePictures.of("", List.of(new KeyFigure("NMI, present", about500(), "", ""))),
        timeline(),
        deployments(),
        events(),
        "",
        "",
        List.of(eventSummary("UCDP GED 25.1"), eventSummary("muster")),
        casualties(),
        List.of(
            new QualityRow("Records read", "23"),
            new QualityRow("Accepted", "23"),
            new QualityRow("Figures not reported", "3"),
            new QualityRow("Dates with less than day precision", "15")),
        "Totals count persons who are deployed on 1 July 2020; what is announced, approved or"
            + " planned stands apart.",
        List.of(
            "A mission's own figure stands before the sum of its contributors' parts.",
            "An unknown figure is shown as unknown and never as zero."),
        List.of("two-hats, for own/D7: The staff of the second operation serve under it alone."),
        notes(),
        sources(),
        provenance(
            List.of(
                new Input("deployments.csv", 1_482, "0a".repeat(32)),
                new Input("events.csv", 4_117, "0b".repeat(32)),
                new Input("Quellen/Ελλάδα <1>.json", 912, "0c".repeat(32)))));
  }

  /** A briefing that has nothing to say. */
  public static Briefing empty() {
    return new Briefing(
        "nothing",
        "en",
        "Nothing to report",
        "",
        "",
        AS_OF,
        "1 July 2020",
        "no report went in",
        "TLP:CLEAR",
        Section.ids(),
        List.of(),
        List.of(),
        Briefing.Changes.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SamplePictures.none(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "Nothing is counted.",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        provenance(List.of()));
  }

  /** The rich briefing with one text in place of each of its texts that come from data. */
  public static Briefing saying(String text) {
    Briefing b = rich();
    Figure figure = new Figure(text.isEmpty() ? "0" : text, null, null, null, List.of(1));
    return new Briefing(
        b.id(),
        b.language(),
        "Title " + text,
        text,
        text,
        b.asOf(),
        b.asOfText(),
        text,
        b.marking(),
        b.sections(),
        List.of(text),
        List.of(new KeyFigure(text, figure, text, text)),
        changes(text, figure),
        List.of(total(text, figure)),
        List.of(
            new OperationStrength(
                text,
                text,
                text,
                text,
                figure,
                text,
                figure,
                figure,
                figure,
                figure,
                figure,
                figure,
                levels(text, figure),
                List.of(
                    new ContributorStrength(
                        text, text, text, figure, figure, figure, figure, figure, text)),
                List.of(text))),
        List.of(new Announcement(text, text, text, text, text, figure, text, text)),
        List.of(chart(text)),
        SamplePictures.of(text, List.of(new KeyFigure(text, figure, text, text))),
        List.of(
            new TimelineRow(
                text, text, null, null, "event", text, text, text, text, text, List.of(1), 1)),
        List.of(deployment(text)),
        List.of(event(text)),
        text,
        text,
        List.of(eventSummary(text, figure)),
        List.of(new Casualties(text, text, figure, figure, figure, figure, figure, figure)),
        List.of(new QualityRow(text, text)),
        text,
        List.of(text),
        List.of(text),
        List.of(new Note(1, text, text, List.of(1), text, text, List.of())),
        List.of(new SourceEntry(1, "S1", text, text, text, text, text, text, text, text, 1)),
        provenance(List.of(new Input(text, 1, text))));
  }

  /** The rich briefing with as many event rows, in the timeline too. */
  public static Briefing withEvents(int rows) {
    List<EventRow> events = new ArrayList<>(rows);
    List<TimelineRow> timeline = new ArrayList<>(rows);
    List<EventRow> some = events();
    List<TimelineRow> lines = timeline();
    for (int i = 0; i < rows; i++) {
      events.add(some.get(i % some.size()));
      timeline.add(lines.get(i % lines.size()));
    }
    Briefing b = rich();
    return with(b.sections(), b.changes(), b.totals(), timeline, events);
  }

  /** The rich briefing with these sections alone. */
  public static Briefing showing(List<String> sections) {
    Briefing b = rich();
    return with(sections, b.changes(), b.totals(), b.timeline(), b.events());
  }

  /** The same with a matrix of so many operations. */
  public static Briefing withOperations(int count) {
    Briefing b = rich();
    ScopeTotal total = b.totals().getFirst();
    List<String> operations = IntStream.rangeClosed(1, count).mapToObj(i -> "OP-" + i).toList();
    List<Figure> figures = IntStream.rangeClosed(1, count).mapToObj(i -> exact(i, 8)).toList();
    ScopeTotal wide =
        new ScopeTotal(
            total.id(),
            total.title(),
            total.counts(),
            total.present(),
            total.contributors(),
            total.missions(),
            total.ceiling(),
            total.fillRate(),
            total.categories(),
            total.categoryTotals(),
            total.ranking(),
            total.byName(),
            new Matrix(
                operations,
                List.of(new MatrixRow("NPL", "Nepal", figures, exact(1_000, 8))),
                figures,
                ""),
            total.over(),
            total.stated(),
            total.remarks());
    return with(b.sections(), b.changes(), List.of(wide), b.timeline(), b.events());
  }

  /** The rich briefing with these changes. */
  public static Briefing changed(Briefing.Changes changes) {
    Briefing b = rich();
    return with(b.sections(), changes, b.totals(), b.timeline(), b.events());
  }

  private static Briefing with(
      List<String> sections,
      Briefing.Changes changes,
      List<ScopeTotal> totals,
      List<TimelineRow> timeline,
      List<EventRow> events) {
    Briefing b = rich();
    return new Briefing(
        b.id(),
        b.language(),
        b.title(),
        b.area(),
        b.period(),
        b.asOf(),
        b.asOfText(),
        b.cutOff(),
        b.marking(),
        sections,
        b.keyPoints(),
        b.keyFigures(),
        changes,
        totals,
        b.operations(),
        b.announcements(),
        b.charts(),
        b.pictures(),
        timeline,
        b.deployments(),
        events,
        b.unlisted(),
        b.earlierDeployments(),
        b.eventSummaries(),
        b.casualties(),
        b.quality(),
        b.scope(),
        b.method(),
        b.overruled(),
        b.notes(),
        b.sources(),
        b.provenance());
  }

  private static Briefing.Changes changes() {
    return new Briefing.Changes(
        "edition 2020-05-31.1, as of 31 May 2020",
        List.of(
            new Movement("NMI, present", exact(380, 3), about500(), "+120"),
            new Movement("CJTF-OIR, present", exact(5_200, 5), unknown(5), "now unknown")),
        List.of(
            new Movement("Denmark in NMI", exact(165, 1), exact(285, 1), "+120"),
            new Movement("Norway in CJTF-OIR", exact(60, 4), Figure.NONE, "no longer recorded")),
        28,
        List.of(
            new RecordChange(
                "new", "founding/D1", "Denmark, NMI: 285, announced", List.of(), List.of(1)),
            new RecordChange(
                "corrected",
                "founding/D2",
                "Denmark, HORMUZ: up to 195, approved",
                List.of("personnel: up to 150 -> up to 195", "from: 2020-07 -> 2020-08"),
                List.of(1)),
            new RecordChange("withdrawn", "founding/D9", "Norway, NMI: 60", List.of(), List.of()),
            new RecordChange(
                "late", "founding/E5", "Denmark offers to take charge", List.of(), List.of(1, 3))),
        List.of("The total now leaves out operations of advice: scope \"peacekeeping\"."),
        12);
  }

  private static Briefing.Changes changes(String text, Figure figure) {
    return new Briefing.Changes(
        "since " + text,
        List.of(new Movement(text, figure, figure, text)),
        List.of(new Movement(text, figure, figure, text)),
        1,
        List.of(new RecordChange("corrected", text, text, List.of(text), List.of(1))),
        List.of(text),
        0);
  }

  private static ScopeTotal total() {
    List<Figure> categories = List.of(exact(83_008, 8), exact(13_053, 8), exact(1_843, 8));
    return new ScopeTotal(
        "peacekeeping",
        "UN peacekeeping without political missions",
        "Counted are troops, police and experts of 15 operations on 31 Dec 2013; UNAMA and UNAMI"
            + " are not.",
        exact(97_904, 8),
        exact(122, 8),
        exact(15, 8),
        exact(115_000, 8),
        new Figure("85 %", null, null, null, List.of(8)),
        List.of("troops", "police", "experts on mission"),
        categories,
        List.of(
            rank(1, "PAK", "Pakistan", 8_266, List.of(7_540, 641, 85), "8.4 %"),
            rank(2, "BGD", "Bangladesh", 7_918, List.of(6_051, 1_790, 77), "8.1 %"),
            rank(3, "IND", "India", 7_849, List.of(6_780, 998, 71), "8.0 %"),
            new Rank(
                0,
                "XXX",
                "A contributor that withholds its number",
                unknown(5),
                List.of(unknown(5), Figure.NONE, Figure.NONE),
                "")),
        List.of(
            new RankPair(
                rank(2, "BGD", "Bangladesh", 7_918, List.of(), ""),
                rank(1, "PAK", "Pakistan", 8_266, List.of(), "")),
            new RankPair(new Rank(0, "XXX", "Withheld", unknown(5), List.of(), ""), null)),
        matrix(),
        levels(),
        new StatedTotals(
            "United Nations (code UN-TOTAL)",
            exact(52, 8),
            exact(35, 8),
            List.of(
                new StatedDay("31 May 2010", exact(101_888, 8), exact(101_939, 8), "-51"),
                new StatedDay("30 Jun 2010", exact(100_645, 8), exact(100_642, 8), "+3")),
            "Computed peak: 101,999 on 31 Mar 2010.",
            "Stated peak: 101,888 on 31 May 2010."),
        List.of("123 rows that sum up others were left out."));
  }

  /** One category, no ranking, nothing stated. */
  private static ScopeTotal smallTotal() {
    return new ScopeTotal(
        "gulf",
        "The Gulf",
        "Counted is who is present in the Strait of Hormuz.",
        exact(0, 2),
        exact(0, 2),
        exact(0, 2),
        Figure.NONE,
        Figure.NONE,
        List.of("military"),
        List.of(exact(0, 2)),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  private static ScopeTotal total(String text, Figure figure) {
    return new ScopeTotal(
        text,
        text,
        text,
        figure,
        figure,
        figure,
        figure,
        figure,
        List.of(text, text),
        List.of(figure, figure),
        List.of(new Rank(1, text, text, figure, List.of(figure, figure), text)),
        List.of(new RankPair(new Rank(1, text, text, figure, List.of(figure, figure), text), null)),
        new Matrix(
            List.of(text, text),
            List.of(new MatrixRow(text, text, List.of(figure, Figure.NONE), figure)),
            List.of(figure, figure),
            text),
        levels(text, figure),
        new StatedTotals(
            text, figure, figure, List.of(new StatedDay(text, figure, figure, text)), text, text),
        List.of(text));
  }

  private static Matrix matrix() {
    return new Matrix(
        List.of("MINUSMA", "MONUSCO", "UNIFIL"),
        List.of(
            new MatrixRow(
                "BGD",
                "Bangladesh",
                List.of(exact(1_414, 8), exact(2_550, 8), exact(326, 8)),
                exact(4_290, 8)),
            new MatrixRow(
                "XXX",
                "A contributor that withholds its number",
                List.of(unknown(5), Figure.NONE, Figure.NONE),
                unknown(5)),
            new MatrixRow(
                "PAK",
                "Pakistan",
                List.of(Figure.NONE, exact(3_748, 8), Figure.NONE),
                exact(3_748, 8))),
        List.of(exact(1_414, 8), exact(6_298, 8), exact(326, 8)),
        "Not shown: 1 operation of which no figure is known.");
  }

  private static Rank rank(
      int rank, String code, String name, long present, List<Integer> by, String share) {
    return new Rank(
        rank,
        code,
        name,
        exact(present, 8),
        by.stream().map(persons -> exact(persons, 8)).toList(),
        share);
  }

  private static PeriodLevels levels() {
    return new PeriodLevels(
        "1 Jul 2019 to 1 Jul 2020",
        about500(),
        "1 Jul 2020",
        new Figure("about 488", null, 488L, null, List.of(3)),
        "338 of 367 days",
        about500(),
        "1 Jul 2019");
  }

  private static PeriodLevels levels(String text, Figure figure) {
    return new PeriodLevels(text, figure, text, figure, text, figure, text);
  }

  private static EventSummary eventSummary(String dataset) {
    return new EventSummary(
        dataset,
        count("Occurred", null, 15, 1),
        count("Planned", null, 2, 0),
        null,
        List.of(
            count("Oct 2018", day("2018-10-01"), 1, 0),
            count("Jan 2020", day("2020-01-01"), 4, 1),
            count("In no one month", null, 10, 0)),
        "Events that lie in no one month are counted apart.",
        List.of(count("announcement", null, 14, 0), count("air strike", null, 1, 1)),
        List.of(withoutInjured("Iraq", 15, 1), withoutInjured("Syria", 1, 0)),
        List.of(count("Baghdad", null, 1, 1), count("not stated", null, 14, 0)),
        List.of(new EventCount("rumour", null, exact(1, 7), exact(0, 7), Figure.NONE, Figure.NONE)),
        List.of(),
        exact(2, 7),
        exact(14, 7),
        exact(10, 7));
  }

  private static EventSummary eventSummary(String text, Figure figure) {
    EventCount count = new EventCount(text, null, figure, figure, figure, figure);
    List<EventCount> one = List.of(count);
    return new EventSummary(
        text, count, count, count, one, text, one, one, one, one, one, figure, figure, figure);
  }

  private static EventCount withoutInjured(String label, long events, long deadly) {
    EventCount count = count(label, null, events, deadly);
    return new EventCount(
        label, null, count.events(), count.withDeaths(), count.killed(), Figure.NONE);
  }

  private static EventCount count(
      String label, @Nullable LocalDate from, long events, long deadly) {
    Figure killed =
        deadly == 0 ? exact(0, 7) : new Figure("11 (11 to 12)", 11L, 11L, 12L, List.of(6));
    return new EventCount(label, from, exact(events, 7), exact(deadly, 7), killed, unknown(7));
  }

  private static List<Casualties> casualties() {
    return List.of(
        new Casualties(
            "DNK",
            "Denmark",
            exact(37, 8),
            exact(7, 8),
            Figure.NONE,
            exact(214, 8),
            unknown(5),
            Figure.NONE),
        new Casualties(
            "",
            "All nations",
            exact(37, 8),
            exact(7, 8),
            Figure.NONE,
            new Figure("214 (210 to 220)", 210L, 214L, 220L, List.of(8)),
            unknown(5),
            Figure.NONE));
  }

  private static List<OperationStrength> operations() {
    return List.of(
        new OperationStrength(
            "NMI",
            "NATO Mission Iraq",
            "Canada",
            "Iraq",
            about500(),
            "mission-reported",
            exact(0, 3),
            about500(),
            Figure.NONE,
            Figure.NONE,
            exact(285, 1),
            Figure.NONE,
            levels(),
            List.of(
                contributor("*", "Whole mission", about500(), Figure.NONE, "since Oct 2018"),
                contributor("DNK", "Denmark", Figure.NONE, exact(285, 1), "date not stated")),
            List.of("About 500 are attributed to nobody.")),
        new OperationStrength(
            "CJTF-OIR",
            "Combined Joint Task Force \u2013 Operation Inherent Resolve",
            "United States",
            "Iraq; Syria",
            unknown(5),
            "no figure reported",
            Figure.NONE,
            Figure.NONE,
            Figure.NONE,
            Figure.NONE,
            Figure.NONE,
            new Figure("5,200 to 6,000", 5_200L, null, 6_000L, List.of(5)),
            null,
            List.of(),
            List.of()),
        new OperationStrength(
            "HORMUZ",
            "Maritime security, Strait of Hormuz",
            "",
            "",
            exact(0, 2),
            "nothing has begun",
            Figure.NONE,
            Figure.NONE,
            upTo195(),
            new Figure("0 %", null, null, null, List.of(2)),
            Figure.NONE,
            Figure.NONE,
            null,
            List.of(
                new ContributorStrength(
                    "DNK",
                    "Denmark",
                    "military",
                    Figure.NONE,
                    upTo195(),
                    Figure.NONE,
                    Figure.NONE,
                    Figure.NONE,
                    "one ship, one helicopter")),
            List.of()));
  }

  private static ContributorStrength contributor(
      String code, String name, Figure present, Figure announced, String remark) {
    return new ContributorStrength(
        code, name, "military", present, Figure.NONE, Figure.NONE, announced, Figure.NONE, remark);
  }

  private static List<Announcement> announcements() {
    return List.of(
        new Announcement(
            "founding/D1",
            "NMI",
            "Denmark",
            "Denmark announces 285 additional persons to train and advise Iraqi forces.",
            "announced",
            exact(285, 1),
            "date not stated",
            ""),
        new Announcement(
            "founding/D2",
            "HORMUZ",
            "Denmark",
            "Parliament approves a ship and a helicopter.",
            "approved",
            upTo195(),
            "August 2020",
            "for four months"),
        new Announcement(
            "founding/D4",
            "NMI",
            "Denmark",
            "Denmark takes command of the mission.",
            "planned",
            Figure.NONE,
            "2021",
            "for 18 months"));
  }

  private static List<Chart> charts() {
    return List.of(
        new Chart(
            "nmi",
            "NATO Mission Iraq, persons present",
            "About 500 from October 2018 on, with a gap while the mission was on hold.",
            "persons",
            day("2018-01-01"),
            day("2021-01-01"),
            List.of(
                new Series(
                    "Mission-reported",
                    "stated",
                    List.of(
                        step("2018-10-01", "2020-01-04", 500L, null, null, "about 500"),
                        step("2020-02-01", "2020-07-02", 500L, 450L, 550L, "about 500")),
                    0),
                new Series("Contributors", "strength", List.of(), 0)),
            List.of(
                new Mark(day("2018-10-01"), "Mission begins"),
                new Mark(day("2020-01-04"), "On hold"))),
        new Chart(
            "hormuz",
            "Strait of Hormuz, ceiling",
            "Up to 195 approved from August to November 2020; nothing present.",
            "persons",
            day("2020-01-01"),
            day("2021-01-01"),
            List.of(
                new Series(
                    "Ceiling",
                    "ceiling",
                    List.of(step("2020-08-01", "2020-12-01", null, null, 195L, "up to 195")),
                    0)),
            List.of()));
  }

  /** Attributes that must not be blank begin with a word of their own. */
  private static Chart chart(String text) {
    Step step = new Step(day("2018-01-01"), day("2019-01-01"), 1L, null, null, text);
    return new Chart(
        "any",
        text,
        "Shows " + text,
        text,
        day("2018-01-01"),
        day("2021-01-01"),
        List.of(new Series("Line " + text, "stated", List.of(step), 0)),
        List.of(new Mark(day("2018-10-01"), "Mark " + text)));
  }

  private static Step step(
      String from,
      String to,
      @Nullable Long value,
      @Nullable Long low,
      @Nullable Long high,
      String text) {
    return new Step(day(from), day(to), value, low, high, text);
  }

  private static List<TimelineRow> timeline() {
    List<TimelineRow> rows = new ArrayList<>();
    for (EventRow e : events()) {
      rows.add(
          new TimelineRow(
              e.recordId(),
              e.date(),
              e.earliest(),
              e.latest(),
              "event",
              e.operation(),
              e.status(),
              e.title(),
              e.killed().isEmpty() ? "" : e.killed() + " killed",
              e.place(),
              e.sources(),
              1));
      if (e.recordId().equals("founding/E4")) {
        rows.add(
            new TimelineRow(
                "founding/D3",
                "Oct 2018",
                day("2018-10-01"),
                day("2018-10-31"),
                "deployment",
                "NMI",
                "",
                "Train and advise: the whole mission",
                "about 500",
                "",
                List.of(1),
                1));
      }
    }
    return rows;
  }

  private static List<DeploymentRow> deployments() {
    return List.of(
        deployment("D1", "NMI", "DNK", "change", "announced", exact(285, 1), "", null),
        deployment("D2", "HORMUZ", "DNK", "ceiling", "approved", upTo195(), "Aug 2020", "2020-08"),
        deployment("D3", "NMI", "*", "strength", "deployed", about500(), "Oct 2018", "2018-10"),
        deployment("D4", "NMI", "DNK", "command", "planned", Figure.NONE, "2021", "2021-01"),
        deployment("D5", "CJTF-OIR", "*", "change", "withdrawn", unknown(5), "2020", "2020-03"),
        deployment("D6", "NMI", "*", "change", "preparing", unknown(5), "2020", "2020-01"));
  }

  private static DeploymentRow deployment(String text) {
    return new DeploymentRow(
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        null,
        null,
        null,
        text,
        text,
        null,
        text,
        null,
        text,
        text,
        List.of(1),
        text,
        text,
        text);
  }

  private static DeploymentRow deployment(
      String id,
      String operation,
      String contributor,
      String measure,
      String status,
      Figure figure,
      String from,
      @Nullable String month) {
    return new DeploymentRow(
        "founding/" + id,
        operation,
        contributor,
        contributor.equals("*") ? "Whole mission" : "Denmark",
        operation.equals("HORMUZ") ? "" : "Iraq",
        "military",
        "",
        "train and advise",
        measure,
        status,
        figure.text(),
        figure.low(),
        figure.best(),
        figure.high(),
        id.equals("D2") ? "ship: 1; helicopter: 1" : "",
        from,
        month == null ? null : day(month + "-01"),
        id.equals("D2") ? "Nov 2020" : "",
        id.equals("D2") ? day("2020-11-30") : null,
        "1 Jul 2020",
        "Jun or Jul 2020",
        List.of(1),
        id.equals("D3") ? "about 500 troops" : "",
        "TLP:CLEAR",
        "");
  }

  private static List<EventRow> events() {
    return List.of(
        event("E1", "2014", "2014-01-01", "2014-12-31", "ISIS sweeps across Syria & Iraq"),
        event("E2", "Dec 2017", "2017-12-01", "2017-12-31", "ISIS declared defeated in Iraq"),
        event("E3", "2018", "2018-01-01", "2018-12-31", "NATO decides to launch a mission"),
        event("E4", "Oct 2018", "2018-10-01", "2018-10-31", "The training mission begins"),
        event("E5", "Nov 2019", "2019-11-01", "2019-11-30", "Denmark offers to take charge"),
        strike(),
        event("E7", "after 3 Jan 2020", "2020-01-04", "2020-01-31", "A resolution is passed"),
        event("E8", "after 3 Jan 2020", "2020-01-04", "2020-01-31", "Operation put on hold"),
        event("E9", "Jan 2020", "2020-01-01", "2020-01-31", "Iraq reviews its relationship"),
        event("E10", "early 2020", "2020-01-01", "2020-04-30", "NATO prepares to move troops"),
        event("E11", "Mar or Apr 2020", "2020-03-01", "2020-04-30", "Six bases are left"),
        event("E12", "6 May 2020", "2020-05-06", "2020-05-06", "Η ατζέντα του πρωθυπουργού"),
        event("E13", "May or Jun 2020", "2020-05-01", "2020-06-30", "Приглашение в Багдад"),
        event("E14", "one Thursday", "2020-06-01", "2020-07-31", "بيان وزارة الخارجية"),
        event("E15", "2020", "2020-01-01", "2020-12-31", "Attacks increase \"in the west\""),
        planned("E16", "Aug 2020", "2020-08-01", "Deployment to the Strait starts"),
        planned("E17", "2021", "2021-01-01", "Denmark takes command"));
  }

  private static EventRow event(String text) {
    return row("E0", text, "", day("2020-01-01"), null, text, text, null, text, List.of(1));
  }

  private static EventRow event(
      String id, String date, String earliest, String latest, String title) {
    return row(id, date, date, day(earliest), day(latest), title, "", null, "", List.of(1));
  }

  private static EventRow planned(String id, String date, String earliest, String title) {
    return row(id, date, date, day(earliest), null, title, "planned", null, "", List.of());
  }

  private static EventRow strike() {
    LocalDate day = day("2020-01-03");
    String title = "US drone strike kills Qasem Soleimani (قاسم سليماني)";
    return row(
        "E6",
        "3 Jan 2020",
        "2020-01-03",
        day,
        day,
        title,
        "",
        33.2625,
        "11 (11 to 12)",
        List.of(2, 4));
  }

  private static EventRow row(
      String id,
      String date,
      String edtf,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      String title,
      String status,
      @Nullable Double latitude,
      String killed,
      List<Integer> sources) {
    boolean counted = latitude != null;
    return new EventRow(
        "founding/" + id,
        "NMI",
        date,
        edtf,
        earliest,
        latest,
        counted ? "air strike" : "announcement",
        title,
        "Iraq",
        counted ? "Baghdad" : "",
        counted ? "Baghdad airport" : "",
        latitude,
        counted ? 44.2346 : null,
        counted ? "exact" : "",
        counted ? "United States; Iran" : "",
        status,
        killed,
        counted ? 11L : null,
        counted ? 11L : null,
        counted ? 12L : null,
        "",
        null,
        null,
        null,
        "",
        "",
        counted ? "single" : "",
        counted ? 1L : null,
        sources,
        "",
        "TLP:CLEAR",
        "");
  }

  private static List<Note> notes() {
    String url = "https://example.org/news?id=1&lang=en";
    return List.of(
        new Note(
            1,
            "founding/D1",
            "Denmark, NMI: 285 additional, announced",
            List.of(1),
            "285",
            url,
            List.of()),
        new Note(
            2,
            "founding/D2",
            "Denmark, HORMUZ: up to 195, approved",
            List.of(1),
            "up to 195",
            url,
            List.of()),
        new Note(
            3,
            "founding/D3",
            "Whole mission, NMI: about 500",
            List.of(1),
            "about <500> troops",
            "",
            List.of()),
        new Note(4, "founding/D4", "Denmark, NMI: command, planned", List.of(1), "", "", List.of()),
        new Note(
            5,
            "founding/D5",
            "Coalition, CJTF-OIR: withdrawn from six bases",
            List.of(3),
            "",
            "",
            List.of()),
        new Note(
            6,
            "founding/E6",
            "US drone strike at Baghdad airport",
            List.of(2),
            "ضربة جوية",
            "",
            List.of()),
        new Note(7, "", "All events of the timeline.", List.of(1), "", "", List.of()),
        new Note(
            8,
            "",
            "5 records, from founding/D1 to founding/E6",
            List.of(1, 2),
            "",
            "",
            List.of(
                new NoteRecord(
                    "founding/D1", "Denmark, NMI: 285 additional, announced", List.of(1)),
                new NoteRecord("founding/D3", "Whole mission, NMI: about 500", List.of(1)),
                new NoteRecord("founding/E6", "US drone strike at Baghdad airport", List.of(2)),
                new NoteRecord("other/X9", "A record that is not listed", List.of(1)),
                new NoteRecord("founding/E1", "ISIS sweeps across Syria & Iraq", List.of(1)))));
  }

  private static List<SourceEntry> sources() {
    return List.of(
        source(1, "Example News", "Denmark to send 285 more", "https://example.org/news?id=1&l=en"),
        source(2, "وكالة الأنباء", "ضربة جوية قرب المطار", "http://example.org/ar"),
        source(3, "Εφημερίδα", "Αποχώρηση από έξι βάσεις", "javascript:alert(1)"),
        source(4, "Агентство", "Парламент принял резолюцию", ""));
  }

  private static SourceEntry source(int number, String publisher, String title, String url) {
    return new SourceEntry(
        number,
        "S" + number,
        publisher,
        title,
        number == 1 ? "date not printed" : "4 Jan 2020",
        number == 1 ? "2 Jul 2020" : "",
        url,
        number == 1 ? "quotation" : "",
        number == 1 ? "B2" : "",
        "",
        number == 1 ? 20 : 1);
  }

  private static Provenance provenance(List<Input> inputs) {
    return new Provenance("run-3f9a", "Muster 0.1.0", inputs, TEMPLATES, SETTINGS, LAYOUTS);
  }

  private static Figure about500() {
    return new Figure("about 500", null, 500L, null, List.of(3));
  }

  private static Figure upTo195() {
    return new Figure("up to 195", null, null, 195L, List.of(2));
  }

  private static Figure unknown(int note) {
    return new Figure("unknown (not reported)", null, null, null, List.of(note));
  }

  private static Figure exact(long persons, Integer... notes) {
    return new Figure(
        String.format(Locale.ROOT, "%,d", persons), persons, persons, persons, List.of(notes));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
