package org.muster.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.domain.EdtfDate.Precision;
import org.muster.domain.EdtfInterval.Dated;
import org.muster.domain.EdtfInterval.Undated;

/** Dates as a reader would write them. */
final class DateWords {
  private final Speech speech;

  DateWords(Speech speech) {
    this.speech = speech;
  }

  String date(EdtfDate date) {
    String words = unqualified(date);
    boolean years = date.firstYear() != date.lastYear();
    return switch (date.qualifier()) {
      case '?' -> speech.say("{0} (uncertain)", words);
      case '~' -> years ? speech.say("{0} (approximate)", words) : speech.say("about {0}", words);
      case '%' ->
          years
              ? speech.say("{0} (approximate, uncertain)", words)
              : speech.say("about {0} (uncertain)", words);
      default -> words;
    };
  }

  private String unqualified(EdtfDate date) {
    if (date.firstYear() != date.lastYear()) {
      return date.firstYear() >= 1000 && date.lastYear() - date.firstYear() == 9
          ? speech.say("{0}s", year(date.firstYear()))
          : speech.say("between {0} and {1}", year(date.firstYear()), year(date.lastYear()));
    }
    String year = year(date.firstYear());
    return switch (date.precision()) {
      case YEAR ->
          date.month() == EdtfDate.UNSPECIFIED ? speech.say("{0}, month unknown", year) : year;
      case YEAR_PART -> YearPart.words(date.month(), year, speech);
      case MONTH ->
          date.day() == EdtfDate.UNSPECIFIED
              ? speech.say("{0}, day unknown", month(date))
              : month(date);
      case DAY -> day(date);
    };
  }

  /** Years before 1000 are marked as such: "AD 50", and 1 BC for the astronomical year 0. */
  private String year(int year) {
    if (year < 1) {
      return speech.say("{0} BC", Long.toString(1L - year));
    }
    return year < 1000 ? speech.say("AD {0}", speech.year(year)) : speech.year(year);
  }

  private static boolean usual(EdtfDate date) {
    return date.firstYear() >= 1000 && date.firstYear() <= 9999;
  }

  private String month(EdtfDate date) {
    return usual(date)
        ? speech.month(YearMonth.of(date.firstYear(), date.month()))
        : speech.monthAlone(Month.of(date.month())) + " " + year(date.firstYear());
  }

  private String day(EdtfDate date) {
    return usual(date)
        ? speech.day(LocalDate.of(date.firstYear(), date.month(), date.day()))
        : dayAndMonth(date) + " " + year(date.firstYear());
  }

  private String dayAndMonth(EdtfDate date) {
    return speech.dayAndMonth(MonthDay.of(date.month(), date.day()));
  }

  String interval(EdtfInterval interval) {
    if (interval.start() instanceof Dated from) {
      String words = date(from.date());
      return interval.end() instanceof Dated to
          ? span(from.date(), to.date())
          : interval.end() == Undated.OPEN
              ? speech.say("since {0}", words)
              : speech.say("from {0}, end unknown", words);
    }
    boolean open = interval.start() == Undated.OPEN;
    if (interval.end() instanceof Dated to) {
      String words = date(to.date());
      return open ? speech.say("until {0}", words) : speech.say("until {0}, start unknown", words);
    }
    if (open && interval.end() == Undated.OPEN) {
      return speech.say("at any time");
    }
    return open ? speech.say("no start, end unknown") : speech.say("start unknown, no end");
  }

  /** Of one day within the interval: what goes on is not told of it, but where it can lie. */
  String within(EdtfInterval interval) {
    if (interval.start() instanceof Dated from) {
      return interval.end() instanceof Dated
          ? interval(interval)
          : speech.say("{0} or later", date(from.date()));
    }
    return interval.end() instanceof Dated to
        ? speech.say("{0} or earlier", date(to.date()))
        : speech.say("date not stated");
  }

  private String span(EdtfDate from, EdtfDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    List<String> ends = shortened(List.of(from, to));
    boolean tight = !ends.get(0).contains(" ") && from.precision() == to.precision();
    return String.join(tight ? "–" : " – ", ends);
  }

  String set(EdtfSet set) {
    List<EdtfSet.Choice> choices = set.choices();
    if (choices.size() == 1) {
      return choice(choices.get(0));
    }
    boolean single = choices.stream().allMatch(c -> Objects.equals(c.from(), c.to()));
    List<String> words =
        single
            ? shortened(choices.stream().map(c -> Objects.requireNonNull(c.from())).toList())
            : choices.stream().map(this::choice).toList();
    return speech.either(words);
  }

  private String choice(EdtfSet.Choice choice) {
    EdtfDate from = choice.from();
    EdtfDate to = choice.to();
    if (from == null || to == null) {
      return from == null
          ? speech.say("{0} or earlier", date(Objects.requireNonNull(to)))
          : speech.say("{0} or later", date(from));
    }
    if (from.equals(to)) {
      return date(from);
    }
    List<String> ends = shortened(List.of(from, to));
    return one(
        from.precision() == to.precision() ? from.precision() : null, ends.get(0), ends.get(1));
  }

  private String one(@Nullable Precision precision, String from, String to) {
    return switch (precision) {
      case YEAR -> speech.say("one year between {0} and {1}", from, to);
      case MONTH -> speech.say("one month between {0} and {1}", from, to);
      case DAY -> speech.say("one day between {0} and {1}", from, to);
      case YEAR_PART -> speech.say("some time between {0} and {1}", from, to);
      case null -> speech.say("some time between {0} and {1}", from, to);
    };
  }

  /**
   * The dates' words; all but the last leave out the year, and the month, that all share, where
   * these come last.
   */
  private List<String> shortened(List<EdtfDate> dates) {
    EdtfDate last = dates.get(dates.size() - 1);
    boolean sameYear =
        date(last).endsWith(year(last.firstYear()))
            && dates.stream()
                .allMatch(
                    d ->
                        d.plain()
                            && d.precision() == last.precision()
                            && d.firstYear() == last.firstYear());
    boolean sameMonth =
        sameYear
            && date(last).startsWith(speech.dayOfMonth(Math.max(1, last.day())))
            && dates.stream().allMatch(d -> d.month() == last.month());
    List<String> words = new ArrayList<>();
    for (EdtfDate date : dates.subList(0, dates.size() - 1)) {
      words.add(sameYear ? withoutYear(date, sameMonth) : date(date));
    }
    words.add(date(last));
    return words;
  }

  private String withoutYear(EdtfDate date, boolean sameMonth) {
    return switch (date.precision()) {
      case DAY -> sameMonth ? speech.dayOfMonth(date.day()) : dayAndMonth(date);
      case MONTH -> speech.monthAlone(Month.of(date.month()));
      case YEAR, YEAR_PART -> date(date);
    };
  }
}
