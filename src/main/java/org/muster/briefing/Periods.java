package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.Days;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.PartialDate;

/** Which time and area a briefing is about, from its records alone. */
final class Periods {
  /** Areas that fit a line below the title. */
  private static final int MOST_AREAS = 6;

  private final Words words;

  Periods(Words words) {
    this.words = words;
  }

  /**
   * The latest report that went in: of the reports, days of count, and days of events that have
   * occurred, the one whose earliest day is last and not after the date. Where all there is are
   * claims, the latest day that they are of.
   */
  String cutOff(Selection selection, List<Event> listed, LocalDate asOf) {
    List<@Nullable PartialDate> days = new ArrayList<>();
    for (Statement s : selection.statements()) {
      Deployment d = s.deployment();
      days.add(d.reported());
      days.add(d.asOf());
    }
    days.addAll(days(listed, EventStatus.OCCURRED));
    PartialDate latest = latest(days, asOf);
    if (latest == null) {
      latest = latest(days(listed, EventStatus.CLAIMED), asOf);
    }
    return latest == null ? words.say("no dated record") : words.moment(latest);
  }

  private static List<PartialDate> days(List<Event> listed, EventStatus status) {
    return listed.stream().filter(e -> e.status() == status).map(Event::date).toList();
  }

  private static @Nullable PartialDate latest(
      List<? extends @Nullable PartialDate> days, LocalDate asOf) {
    PartialDate latest = null;
    for (PartialDate day : days) {
      if (day != null
          && !day.blank()
          && !day.earliest().isAfter(asOf)
          && (latest == null || day.compareTo(latest) > 0)) {
        latest = day;
      }
    }
    return latest;
  }

  /** The period of all records; of events by months, where some are counted and not listed. */
  String period(Selection selection, EventReading events) {
    Stream<Dated> ofEvents =
        events.earlier() == 0
            ? events.listed().stream().map(event -> Dated.of(event.date()))
            : events.totals().months().stream().map(Dated::of);
    return period(
        Stream.concat(selection.statements().stream().flatMap(Periods::dated), ofEvents).toList());
  }

  /** The beginning, too, of those who have left and are listed under their last day. */
  private static Stream<Dated> dated(Statement s) {
    return Stream.of(Dated.of(s.deployment().from()), Dated.of(s.listedUnder()));
  }

  /** First and last day of something; null where they are open. */
  private record Dated(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    static Dated of(@Nullable PartialDate date) {
      return new Dated(KnownDays.first(date), KnownDays.last(date));
    }

    static Dated of(Days days) {
      return new Dated(KnownDays.closed(days.first()), KnownDays.closed(days.last()));
    }

    boolean withinMonth() {
      return earliest != null
          && latest != null
          && earliest.withDayOfMonth(1).equals(latest.withDayOfMonth(1));
    }
  }

  /** "2014 to 2021": first to last year, or month where both ends are known to the month. */
  private String period(List<Dated> all) {
    Dated first = end(all, Dated::earliest, false);
    Dated last = end(all, Dated::latest, true);
    if (first == null || last == null || first.earliest() == null || last.latest() == null) {
      return words.say("no dated record");
    }
    boolean months = first.withinMonth() && last.withinMonth();
    String from = months ? words.month(first.earliest()) : words.year(first.earliest());
    String to = months ? words.month(last.latest()) : words.year(last.latest());
    return from.equals(to) ? from : words.say("{0} to {1}", from, to);
  }

  private interface Day {
    @Nullable LocalDate of(Dated dated);
  }

  private static @Nullable Dated end(List<Dated> all, Day day, boolean last) {
    Comparator<LocalDate> order =
        last ? Comparator.reverseOrder() : Comparator.<LocalDate>naturalOrder();
    Dated found = null;
    LocalDate best = null;
    for (Dated dated : all) {
      LocalDate own = day.of(dated);
      if (own != null && (best == null || order.compare(own, best) < 0)) {
        best = own;
        found = dated;
      }
    }
    return found;
  }

  /**
   * The hosts that a briefing is about, as shown, in order of name; if it is about all, those of
   * the operations covered; where they have none, those of the events that occurred, else of those
   * that are listed.
   */
  String area(List<String> hosts, List<Account> accounts, EventBook events, List<Event> listed) {
    TreeSet<String> names = new TreeSet<>(words.order());
    names.addAll(words.countries(hosts));
    if (names.isEmpty()) {
      accounts.forEach(a -> names.addAll(words.countries(a.hosts())));
    }
    if (names.isEmpty()) {
      events.sheets().values().forEach(sheet -> names.addAll(sheet.places(words)));
    }
    if (names.isEmpty()) {
      listed.forEach(e -> names.addAll(words.countries(e.hosts())));
    }
    return words.some(
        List.copyOf(names),
        MOST_AREAS,
        "; ",
        more -> words.say("{0, plural, one {# more host} other {# more hosts}}", more));
  }
}
