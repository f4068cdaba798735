package org.muster.intake.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns characters into strings and gives the same string for the same characters as long as they
 * repeat, as country codes and dates do. Where they do not, as in notes, it stops looking.
 */
final class Words {
  private static final int LONGEST = 32;
  private static final int SLOTS = 1 << 12;

  /** Half full, so that a search ends soon. */
  private static final int CAPACITY = SLOTS / 2;

  /** How many times more often a word must be found than added for the search to pay. */
  private static final int WORTH = 4;

  private final @Nullable String[] words = new String[SLOTS];
  private final int[] hashes = new int[SLOTS];

  private int size;
  private long found;
  private boolean rare;

  String word(char[] chars, int from, int length) {
    if (rare || length > LONGEST) {
      return new String(chars, from, length);
    }
    int hash = (int) CharHash.of(length, chars, from, length);
    int slot = hash & SLOTS - 1;
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (hashes[slot] == hash && same(word, chars, from, length)) {
        found++;
        return word;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return add(slot, hash, new String(chars, from, length));
  }

  private static boolean same(String word, char[] chars, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  private String add(int slot, int hash, String word) {
    if (size < CAPACITY) {
      words[slot] = word;
      hashes[slot] = hash;
      size++;
    } else if (found < (long) WORTH * CAPACITY) {
      rare = true;
      Arrays.fill(words, null);
    }
    return word;
  }
}
