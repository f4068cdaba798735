package org.muster.intake.format;

import org.jspecify.annotations.Nullable;

/**
 * Turns characters into strings and gives the same string for the same characters as long as they
 * repeat, as country codes and dates do. Where they do not, as in notes, it stops looking.
 */
final class Words {
  private static final int LONGEST = 64;
  private static final int SLOTS = 1 << 13;

  /** Half full, so that a search ends soon. */
  private static final int CAPACITY = SLOTS / 2;

  /** How many times more often a word must be found than added for the search to pay. */
  private static final int WORTH = 4;

  private @Nullable String @Nullable [] slots = new String[SLOTS];
  private int size;
  private int found;

  String word(char[] chars, int from, int length) {
    if (length == 0) {
      return "";
    }
    @Nullable String[] table = slots;
    if (table == null || length > LONGEST) {
      return new String(chars, from, length);
    }
    int slot = hash(chars, from, length) & SLOTS - 1;
    for (String word = table[slot]; word != null; word = table[slot]) {
      if (same(word, chars, from, length)) {
        found += found < Integer.MAX_VALUE ? 1 : 0;
        return word;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    String word = new String(chars, from, length);
    if (size < CAPACITY) {
      table[slot] = word;
      size++;
    } else if (found / WORTH < CAPACITY) {
      slots = null;
    }
    return word;
  }

  private static int hash(char[] chars, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + chars[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
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
}
