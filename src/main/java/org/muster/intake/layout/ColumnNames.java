package org.muster.intake.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names of columns are compared, and shown to a reader. */
final class ColumnNames {
  /** How many names a sentence can hold. */
  private static final int SHOWN = 8;

  private static final int LONGEST_SHOWN = 60;

  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0-]+");

  private ColumnNames() {}

  /** A header's name as layouts write it: lower case, with underscores for spaces and hyphens. */
  static String folded(String name) {
    return GAP.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /** The name as a sentence can hold it: not too long, control characters spelt out. */
  static String shown(String name) {
    String whole = name.isBlank() ? "(without a name)" : name;
    String start = whole.length() > LONGEST_SHOWN ? whole.substring(0, LONGEST_SHOWN) + "…" : whole;
    return start
        .chars()
        .mapToObj(
            c -> Character.isISOControl(c) ? "[U+%04X]".formatted(c) : String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** The names in one phrase: {@code a, b and 3 more}. */
  static String listed(List<String> names) {
    String start =
        names.stream().limit(SHOWN).map(ColumnNames::shown).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? start + " and " + (names.size() - SHOWN) + " more" : start;
  }

  /**
   * Whether one name can be a slip of the other: at most two letters wrong, missing or added
   * (Levenshtein's distance).
   */
  static boolean similar(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return false;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()] <= 2;
  }
}
