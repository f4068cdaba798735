package org.muster.domain;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.domain.EdtfDate.Precision;
import org.muster.domain.EdtfInterval.Dated;
import org.muster.domain.EdtfInterval.Undated;

/** Dates as a reader would write them in English. */
final class DateWords {
  private DateWords() {}

  static String date(EdtfDate date) {
    String words = unqualified(date);
    boolean years = date.firstYear() != date.lastYear();
    return switch (date.qualifier()) {
      case '?' -> words + " (uncertain)";
      case '~' -> years ? words + " (approximate)" : "about " + words;
      case '%' -> years ? words + " (approximate, uncertain)" : "about " + words + " (uncertain)";
      default -> words;
    };
  }

  private static String unqualified(EdtfDate date) {
    if (date.firstYear() != date.lastYear()) {
      return date.firstYear() >= 1000 && date.lastYear() - date.firstYear() == 9
          ? date.firstYear() + "s"
          : "between " + year(date.firstYear()) + " and " + year(date.lastYear());
    }
    String year = year(date.firstYear());
    return switch (date.precision()) {
      case YEAR -> year + (date.month() == EdtfDate.UNSPECIFIED ? ", month unknown" : "");
      case YEAR_PART -> String.format(Locale.ROOT, YearPart.of(date.month()).words(), year);
      case MONTH ->
          month(date) + " " + year + (date.day() == EdtfDate.UNSPECIFIED ? ", day unknown" : "");
      case DAY -> date.day() + " " + month(date) + " " + year;
    };
  }

  /** Years before 1000 are marked as such: "AD 50", and 1 BC for the astronomical year 0. */
  private static String year(int year) {
    if (year < 1) {
      return (1L - year) + " BC";
    }
    return year < 1000 ? "AD " + year : Integer.toString(year);
  }

  private static String month(EdtfDate date) {
    return Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  static String interval(EdtfInterval interval) {
    if (interval.start() instanceof Dated from) {
      return interval.end() instanceof Dated to
          ? span(from.date(), to.date())
          : interval.end() == Undated.OPEN
              ? "since " + from.date().words()
              : "from " + from.date().words() + ", end unknown";
    }
    boolean open = interval.start() == Undated.OPEN;
    if (interval.end() instanceof Dated to) {
      return "until " + to.date().words() + (open ? "" : ", start unknown");
    }
    if (open && interval.end() == Undated.OPEN) {
      return "at any time";
    }
    return open ? "no start, end unknown" : "start unknown, no end";
  }

  private static String span(EdtfDate from, EdtfDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    List<String> ends = shortened(List.of(from, to));
    boolean tight = !ends.get(0).contains(" ") && from.precision() == to.precision();
    return String.join(tight ? "-" : " - ", ends);
  }

  static String set(EdtfSet set) {
    List<EdtfSet.Choice> choices = set.choices();
    if (choices.size() == 1) {
      return choice(choices.get(0));
    }
    boolean single = choices.stream().allMatch(c -> Objects.equals(c.from(), c.to()));
    List<String> words =
        single
            ? shortened(choices.stream().map(c -> Objects.requireNonNull(c.from())).toList())
            : choices.stream().map(DateWords::choice).toList();
    return DurationText.joined(words, "or");
  }

  private static String choice(EdtfSet.Choice choice) {
    EdtfDate from = choice.from();
    EdtfDate to = choice.to();
    if (from == null || to == null) {
      return from == null
          ? Objects.requireNonNull(to).words() + " or earlier"
          : from.words() + " or later";
    }
    if (from.equals(to)) {
      return date(from);
    }
    return one(from.precision() == to.precision() ? from.precision() : null)
        + " between "
        + String.join(" and ", shortened(List.of(from, to)));
  }

  private static String one(@Nullable Precision precision) {
    return switch (precision) {
      case YEAR -> "one year";
      case MONTH -> "one month";
      case DAY -> "one day";
      case YEAR_PART -> "some time";
      case null -> "some time";
    };
  }

  /** The dates' words; all but the last leave out the year, and the month, that all share. */
  private static List<String> shortened(List<EdtfDate> dates) {
    EdtfDate last = dates.get(dates.size() - 1);
    boolean sameYear =
        dates.stream()
            .allMatch(
                d ->
                    d.plain()
                        && d.precision() == last.precision()
                        && d.firstYear() == last.firstYear());
    boolean sameMonth = sameYear && dates.stream().allMatch(d -> d.month() == last.month());
    List<String> words = new ArrayList<>();
    for (EdtfDate date : dates.subList(0, dates.size() - 1)) {
      words.add(sameYear ? withoutYear(date, sameMonth) : date(date));
    }
    words.add(date(last));
    return words;
  }

  private static String withoutYear(EdtfDate date, boolean sameMonth) {
    return switch (date.precision()) {
      case DAY -> sameMonth ? Integer.toString(date.day()) : date.day() + " " + month(date);
      case MONTH -> month(date);
      case YEAR, YEAR_PART -> date(date);
    };
  }
}
