package org.muster.store;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which months of those that occur are asked for. */
final class Months {
  private final Predicate<YearMonth> asked;
  private final Map<Integer, Boolean> answers = new HashMap<>();
  private final TreeSet<Integer> found = new TreeSet<>();

  Months(Predicate<YearMonth> asked) {
    this.asked = asked;
  }

  /** Whether a month is asked for, by its number; no month is not. */
  boolean wanted(int month) {
    return answers.computeIfAbsent(month, this::ask);
  }

  private boolean ask(int month) {
    YearMonth named = Span.yearMonth(month);
    boolean wanted = named != null && asked.test(named);
    if (wanted) {
      found.add(month);
    }
    return wanted;
  }

  /** Numbers of those that were asked for and occur. */
  NavigableSet<Integer> found() {
    return found;
  }

  /** First day of the first month found. */
  int firstDay() {
    return Span.day(month(found.first()).atDay(1));
  }

  /** Last day of the last month found. */
  int lastDay() {
    return Span.day(month(found.last()).atEndOfMonth());
  }

  private static YearMonth month(int number) {
    return Objects.requireNonNull(Span.yearMonth(number));
  }
}
