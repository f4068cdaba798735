package org.muster.job;

import org.muster.domain.Speech;

/** Counts in what is printed, which is in English: "1 file", "1,200 rows". */
final class Counted {
  private Counted() {}

  static String of(long count, String singular) {
    return Speech.ENGLISH.number(count) + " " + singular + (count == 1 ? "" : "s");
  }
}
