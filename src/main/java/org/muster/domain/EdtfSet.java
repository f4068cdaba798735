package org.muster.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several dates, of which nobody knows which.
 *
 * @param choices in the order given
 */
record EdtfSet(List<Choice> choices) implements Edtf {
  /**
   * A date or a range of dates, ends included.
   *
   * @param from null if open: the last date or any before it
   * @param to null if open: the first date or any after it
   */
  record Choice(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    Choice {
      if (from == null && to == null) {
        throw new IllegalArgumentException("a set needs a date");
      }
      if (from != null && to != null && from.earliest().isAfter(to.latest())) {
        throw new IllegalArgumentException("a range in the set ends before it begins");
      }
    }

    LocalDate earliest() {
      return from == null ? LocalDate.MIN : from.earliest();
    }

    LocalDate latest() {
      return to == null ? LocalDate.MAX : to.latest();
    }
  }

  EdtfSet {
    choices = List.copyOf(choices);
  }

  @Override
  public LocalDate earliest() {
    return choices.stream().map(Choice::earliest).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public LocalDate latest() {
    return choices.stream().map(Choice::latest).max(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public String words(Speech speech) {
    return new DateWords(speech).set(this);
  }
}
