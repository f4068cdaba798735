package org.muster.briefing;

import java.time.LocalDate;
import org.muster.domain.PartialDate;

/**
 * The last edition, reckoned anew by today's method from what was known then, as of its own date.
 */
record Earlier(Previous previous, Reckoning reckoning) {

  /** "edition 2020-06-30.1, as of 30 Jun 2020". */
  String words() {
    return "edition " + previous.edition() + ", as of " + day();
  }

  /**
   * "since 30 Jun 2020"; of an edition for the same date, which one it was.
   *
   * @param preposition for a day
   * @param inEdition the same for an edition
   */
  String when(String preposition, String inEdition, LocalDate today) {
    return previous.asOf().equals(today)
        ? inEdition + " edition " + previous.edition()
        : preposition + " " + day();
  }

  private String day() {
    return PartialDate.of(previous.asOf()).display();
  }
}
