package org.muster.domain;

import java.time.LocalDate;

/** From one date to another; either may be open or unknown, not both unknown. */
record EdtfInterval(End start, End end) implements Edtf {
  /** One end of an interval. */
  sealed interface End {}

  /** An end with a date. */
  record Dated(EdtfDate date) implements End {}

  /** An end without a date. */
  enum Undated implements End {
    /** Written {@code ..}: there is no end. */
    OPEN,
    /** Written as nothing: there is an end, which nobody states. */
    UNKNOWN
  }

  EdtfInterval {
    if (start == Undated.UNKNOWN && end == Undated.UNKNOWN) {
      throw new IllegalArgumentException("an interval needs a date");
    }
    if (start instanceof Dated from
        && end instanceof Dated to
        && from.date.earliest().isAfter(to.date.latest())) {
      throw new IllegalArgumentException("the interval ends before it begins");
    }
  }

  @Override
  public LocalDate earliest() {
    return start instanceof Dated from ? from.date.earliest() : LocalDate.MIN;
  }

  @Override
  public LocalDate latest() {
    return end instanceof Dated to ? to.date.latest() : LocalDate.MAX;
  }

  @Override
  public String words(Speech speech) {
    return new DateWords(speech).interval(this);
  }

  @Override
  public String moment(Speech speech) {
    return new DateWords(speech).within(this);
  }
}
