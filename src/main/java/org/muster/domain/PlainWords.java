package org.muster.domain;

import java.util.List;

/**
 * English words for counts and lists, where no reader of a briefing sees them: in notices, and in
 * what is kept to be compared.
 */
public final class PlainWords {
  private PlainWords() {}

  /** With commas between thousands. */
  public static String grouped(long count) {
    return Speech.ENGLISH.number(count);
  }

  /** "1 event", "17 events". */
  public static String count(long count, String singular) {
    return count(count, singular, singular + "s");
  }

  /** "1 figure moved", "17 figures moved". */
  public static String count(long count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(List<String> items) {
    return Speech.ENGLISH.list(items);
  }
}
