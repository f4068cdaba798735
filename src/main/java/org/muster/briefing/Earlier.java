package org.muster.briefing;

import java.time.LocalDate;
import org.muster.briefing.amount.Words;

/**
 * The last edition, reckoned anew by today's method from what was known then, as of its own date.
 */
record Earlier(Previous previous, Reckoning reckoning) {

  /** "edition 2020-06-30.1, as of 30 Jun 2020". */
  String name(Words words) {
    return words.say("edition {0}, as of {1}", previous.edition(), words.date(previous.asOf()));
  }

  /** "+285 since 30 Jun 2020"; of an edition for the same date, which one it was. */
  String since(String what, LocalDate today, Words words) {
    return previous.asOf().equals(today)
        ? words.say("{0} since edition {1}", what, previous.edition())
        : words.say("{0} since {1}", what, words.date(previous.asOf()));
  }

  /** "was 500 on 30 Jun 2020"; of an edition for the same date, in which one. */
  String was(String text, LocalDate today, Words words) {
    return previous.asOf().equals(today)
        ? words.say("was {0} in edition {1}", text, previous.edition())
        : words.say("was {0} on {1}", text, words.date(previous.asOf()));
  }
}
