package org.muster.render.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets and tables names that a spreadsheet accepts, each once. */
final class SheetNames {
  /** Longest name of a sheet in UTF-16 units (Excel specifications and limits). */
  static final int LIMIT = 31;

  private final Set<String> sheets = new HashSet<>(Set.of("history"));
  private final Set<String> tables = new HashSet<>();

  /**
   * A name for a sheet: the title as far as it is allowed, numbered from 2 if it is taken.
   *
   * @param part which sheet of its title it is, from 1; from 2 on it is in the name
   */
  String sheet(String title, int part) {
    String allowed =
        title.replaceAll("[\u2066-\u2069]", "").replaceAll("[\\[\\]*?/\\\\:\\p{Cntrl}\\s]+", " ");
    String trimmed = allowed.replaceAll("^[' ]+|[' ]+$", "");
    String safe = trimmed.isEmpty() ? "Sheet" : trimmed;
    for (int n = part; ; n++) {
      String name = n == 1 ? shorten(safe, LIMIT) : numbered(safe, n);
      if (sheets.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
  }

  private static String numbered(String safe, int n) {
    String number = " " + n;
    return shorten(safe, LIMIT - number.length()) + number;
  }

  private static String shorten(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end).replaceAll("[' ]+$", "");
  }

  /** A name for the table on a sheet: letters and digits of the sheet's name and "Table". */
  String table(String sheet) {
    String letters = sheet.replaceAll("[^\\p{L}\\p{N}]", "");
    String base =
        (letters.isEmpty() || !Character.isLetter(letters.charAt(0)) ? "T" : "") + letters;
    for (int n = 1; ; n++) {
      String name = base + "Table" + (n == 1 ? "" : "_" + n);
      if (tables.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
  }
}
