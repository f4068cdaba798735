package org.muster.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Piece;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Sheets;
import org.muster.domain.Event;
import org.muster.domain.PartialDate;

/**
 * Personnel of an operation over time, for operations that have at least one level, counted or
 * imputed.
 *
 * <p>Rule: the mission's own figures, the contributors' sum, ceilings and imputed figures are lines
 * of their own; a day without a figure, and an unknown one, is a gap and never zero. A briefing on
 * a period leaves out an operation of which no line reaches into it or goes on after it, and shows
 * the others from a year before it on: what led to it, without making it a sliver of decades.
 */
final class ChartRule {
  /** Marks that can be read side by side. */
  private static final int MOST_MARKS = 8;

  /** From this length on, in months, an axis begins with a year. */
  private static final long YEARS_FROM = 24;

  private final Words words;
  private final LocalDate asOf;
  private final List<Event> events;

  /** First day of the period that is reported on; of all time if there is none. */
  private final LocalDate begin;

  /**
   * A rule for one briefing.
   *
   * @param events in listing order
   * @param period time that the briefing reports on, null: all
   */
  ChartRule(Words words, LocalDate asOf, List<Event> events, @Nullable PartialDate period) {
    this.words = words;
    this.asOf = asOf;
    this.events = events;
    this.begin = period == null ? LocalDate.MIN : period.earliest();
  }

  /** The charts of the operations, each with an id of its own. */
  List<Briefing.Chart> charts(List<Account> accounts) {
    PictureIds ids = new PictureIds();
    List<Briefing.Chart> charts = new ArrayList<>();
    for (Account account : accounts) {
      chart(account, ids.of("strength", account.code()))
          .filter(this::reaches)
          .ifPresent(charts::add);
    }
    return charts;
  }

  /** Whether something is drawn of the period or later. */
  private boolean reaches(Briefing.Chart chart) {
    return chart.series().stream().anyMatch(s -> s.before() < s.steps().size());
  }

  /** The charts of totals over several operations, each with an id of its own. */
  List<Briefing.Chart> totals(List<ScopeAccount> scopes) {
    PictureIds ids = new PictureIds();
    List<Briefing.Chart> charts = new ArrayList<>();
    for (ScopeAccount account : scopes) {
      total(account, ids.of("scope", account.scope().id()))
          .filter(this::reaches)
          .ifPresent(charts::add);
    }
    return charts;
  }

  private Optional<Briefing.Chart> total(ScopeAccount account, String id) {
    List<Briefing.Series> series = new ArrayList<>();
    add(series, words.say("Computed total"), "strength", account.overTime());
    for (Portion stated : account.stated()) {
      add(series, words.say("Stated as {0}", stated.code()), "stated", stated.overTime());
    }
    Reading present = account.present();
    if (series.isEmpty() || present == null) {
      return Optional.empty();
    }
    String title = account.scope().title();
    String alt =
        words.say(
            "{0}: personnel over time, from {1}, as stepped lines. Present on {2}: {3}.",
            title, words.month(first(series)), words.date(asOf), words.amount(present.amount()));
    return Optional.of(chart(id, title, alt, series, ""));
  }

  private Optional<Briefing.Chart> chart(Account account, String id) {
    Sheets sheets = account.sheets();
    List<Briefing.Series> series = new ArrayList<>();
    add(series, words.say("Mission-reported"), "stated", sheets.strength().statedOverTime());
    add(series, words.say("Sum of contributors"), "strength", sheets.strength().partsOverTime());
    List<Briefing.Series> imputed = new ArrayList<>();
    add(imputed, words.say("Imputed"), "imputed", sheets.imputed().shownOverTime());
    if (series.isEmpty() && imputed.isEmpty()) {
      return Optional.empty();
    }
    String alt = alt(account, series.isEmpty() ? imputed : series);
    add(series, words.say("Ceiling"), "ceiling", sheets.ceilings().shownOverTime());
    series.addAll(imputed);
    return Optional.of(
        chart(id, words.say("Personnel in {0}", account.code()), alt, series, account.code()));
  }

  /**
   * A chart of some lines.
   *
   * @param code of the operation whose events are marked; empty for none
   */
  private Briefing.Chart chart(
      String id, String title, String alt, List<Briefing.Series> series, String code) {
    LocalDate from = first(series);
    LocalDate to = last(series);
    boolean years = ChronoUnit.MONTHS.between(from, to) >= YEARS_FROM;
    LocalDate start = years ? from.withDayOfYear(1) : from.withDayOfMonth(1);
    LocalDate end = to.minusDays(1).withDayOfMonth(1).plusMonths(1);
    List<Briefing.Mark> marks = code.isEmpty() ? List.of() : marks(code, start, end);
    return new Briefing.Chart(id, title, alt, words.say("persons"), start, end, series, marks);
  }

  private void add(List<Briefing.Series> series, String name, String kind, List<Piece> pieces) {
    LocalDate first = drawnFrom();
    List<Briefing.Step> steps = new ArrayList<>();
    for (Piece piece : pieces) {
      Amount amount = piece.amount();
      if (!amount.unknown() && piece.to().isAfter(first)) {
        steps.add(
            new Briefing.Step(
                piece.from().isAfter(first) ? piece.from() : first,
                piece.to(),
                kind.equals("ceiling") ? amount.shownHigh() : amount.shownBest(),
                amount.shownLow(),
                amount.shownHigh(),
                words.amount(amount)));
      }
    }
    if (!steps.isEmpty()) {
      int before = (int) steps.stream().filter(step -> !step.to().isAfter(begin)).count();
      series.add(new Briefing.Series(name, kind, steps, before));
    }
  }

  /** First day that is drawn: a year before the period; of all time if there is none. */
  LocalDate drawnFrom() {
    return begin.equals(LocalDate.MIN) ? begin : begin.minusYears(1);
  }

  private static LocalDate first(List<Briefing.Series> series) {
    return series.stream()
        .map(s -> s.steps().getFirst().from())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private LocalDate last(List<Briefing.Series> series) {
    LocalDate last =
        series.stream()
            .map(s -> s.steps().getLast().to())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return last.isAfter(asOf) ? last : asOf.plusDays(1);
  }

  private String alt(Account account, List<Briefing.Series> series) {
    Presence presence = account.presence();
    return words.say(
        "Personnel in {0} over time, from {1}, as stepped lines. Present on {2}: {3} ({4}).",
        account.code(),
        words.month(first(series)),
        words.date(asOf),
        words.amount(presence.present().amount()),
        presence.basis().text(words));
  }

  /** Events of any operation that are known to the day or month; the shortest titles fit. */
  List<Briefing.Mark> marks(LocalDate from, LocalDate to) {
    return marks(events.stream().filter(e -> !e.operation().isEmpty()), from, to);
  }

  /** The operation's events that are known to the day or month; the shortest titles fit. */
  private List<Briefing.Mark> marks(String code, LocalDate from, LocalDate to) {
    return marks(events.stream().filter(e -> e.operation().equals(code)), from, to);
  }

  private static List<Briefing.Mark> marks(Stream<Event> of, LocalDate from, LocalDate to) {
    return of.filter(e -> narrow(e.date()))
        .filter(e -> !middle(e.date()).isBefore(from) && middle(e.date()).isBefore(to))
        .sorted(Comparator.comparingInt((Event e) -> e.title().length()).thenComparing(Event::key))
        .limit(MOST_MARKS)
        .sorted(Selection.listing(Event::date, Event::key))
        .map(e -> new Briefing.Mark(middle(e.date()), e.title()))
        .toList();
  }

  /** Within one month: a wider date must not become a point. */
  private static boolean narrow(PartialDate date) {
    return date.earliest().withDayOfMonth(1).equals(date.latest().withDayOfMonth(1))
        && !date.earliest().equals(LocalDate.MIN);
  }

  private static LocalDate middle(PartialDate date) {
    return date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2);
  }
}
