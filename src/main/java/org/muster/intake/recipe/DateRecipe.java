package org.muster.intake.recipe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a range of dates, as EDTF. A text that none of the forms fits is {@link
 * Origin#formless()}, unless EDTF is among the forms; whether it is a date after all is then seen
 * when the record is read. The year 0000 is a mark of publishers for none, and never 1 BC.
 */
public final class DateRecipe implements Recipe {
  /** A year that is none. */
  static final String NO_YEAR = "0000";

  private static final char BETWEEN = '\u0000';

  /** What a range of dates means. */
  public enum Reads {
    /** Some day within it. */
    ONE_OF,
    /** All of it. */
    INTERVAL
  }

  /** What is made of the date that a cell states. */
  public enum Made {
    AS_STATED,
    MONTH,
    YEAR,
    /** Marked as approximate. */
    ABOUT,
    /** The seven days of which it is the first. */
    WEEK,
    /**
     * The last day of its month where the day before is stated: publishers of months' ends miss
     * leap days, and the next month's figure must not overlap the one that it follows.
     */
    MONTH_END,
    /** The last day before the end of the next month: until when a month's figure is the latest. */
    BEFORE_NEXT_MONTH_END,
    /** The last day before the same a year later: until when a yearly figure is the latest. */
    BEFORE_NEXT_YEAR;

    /** As EDTF. */
    String of(DateForm.Stated stated) {
      return switch (this) {
        case AS_STATED -> stated.edtf();
        case MONTH -> new DateForm.Stated(stated.year(), stated.month(), 0).edtf();
        case YEAR -> new DateForm.Stated(stated.year(), 0, 0).edtf();
        case ABOUT -> stated.edtf() + "~";
        case WEEK -> stated.day() == 0 ? stated.edtf() : week(stated);
        case MONTH_END -> stated.day() == 0 ? stated.edtf() : monthEnd(stated).toString();
        case BEFORE_NEXT_MONTH_END ->
            stated.month() == 0 ? stated.edtf() : beforeNextMonthEnd(stated).toString();
        case BEFORE_NEXT_YEAR ->
            stated.month() == 0 ? stated.edtf() : beforeNextYear(stated).toString();
      };
    }

    private static String week(DateForm.Stated stated) {
      LocalDate last = LocalDate.of(stated.year(), stated.month(), stated.day()).plusDays(6);
      return stated.edtf() + "/" + last;
    }

    private static LocalDate monthEnd(DateForm.Stated stated) {
      LocalDate day = LocalDate.of(stated.year(), stated.month(), stated.day());
      return day.plusDays(1).equals(YearMonth.from(day).atEndOfMonth()) ? day.plusDays(1) : day;
    }

    private static LocalDate beforeNextMonthEnd(DateForm.Stated stated) {
      return YearMonth.of(stated.year(), stated.month()).plusMonths(1).atEndOfMonth().minusDays(1);
    }

    private static LocalDate beforeNextYear(DateForm.Stated stated) {
      return LocalDate.of(stated.year(), stated.month(), Math.max(1, stated.day()))
          .plusYears(1)
          .minusDays(1);
    }
  }

  /**
   * What was made of a text.
   *
   * @param formed false if it is in none of the forms
   */
  private record Read(String text, boolean formed) {}

  private final Value from;
  private final @Nullable Value until;
  private final List<DateForm> forms;
  private final boolean edtf;
  private final Reads reads;
  private final Made made;
  private final Memo<Read> dates = new Memo<>(this::date);
  private final Memo<Read> ranges = new Memo<>(this::range);

  /**
   * A date.
   *
   * @param until the other end of the range, null if there is none
   * @param forms in which it may be written
   */
  public DateRecipe(
      Value from, @Nullable Value until, List<DateForm> forms, Reads reads, Made made) {
    this.from = from;
    this.until = until;
    this.forms = List.copyOf(forms);
    this.edtf = forms.stream().anyMatch(DateForm::isEdtf);
    this.reads = reads;
    this.made = made;
  }

  @Override
  public String text(Origin origin) {
    String first = from.text(origin);
    String last = until == null ? "" : until.text(origin);
    if (first.isEmpty() && last.isEmpty()) {
      return "";
    }
    boolean range = !first.isEmpty() && !last.isEmpty() && !first.equals(last);
    Read read =
        range ? ranges.of(first + BETWEEN + last) : dates.of(first.isEmpty() ? last : first);
    if (!read.formed()) {
      origin.formless();
    }
    return read.text();
  }

  private Read range(String both) {
    int between = both.indexOf(BETWEEN);
    Read first = date(both.substring(0, between));
    Read last = date(both.substring(between + 1));
    if (first.equals(last)) {
      return first;
    }
    String text =
        reads == Reads.ONE_OF
            ? "[" + first.text() + ".." + last.text() + "]"
            : first.text() + "/" + last.text();
    return new Read(text, first.formed() && last.formed());
  }

  private Read date(String text) {
    for (DateForm form : forms) {
      DateForm.Stated stated = form.read(text);
      if (stated != null) {
        return new Read(made.of(stated), true);
      }
    }
    return new Read(text, edtf && !text.startsWith(NO_YEAR));
  }

  @Override
  public List<Value> values() {
    return until == null ? List.of(from) : List.of(from, until);
  }
}
