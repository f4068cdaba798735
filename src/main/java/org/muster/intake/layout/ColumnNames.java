package org.muster.intake.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muster.domain.Spelling;

/** How names of columns are compared, and shown to a reader. */
final class ColumnNames {
  /** How many names a sentence can hold. */
  private static final int SHOWN = 8;

  private static final int LONGEST_SHOWN = 60;

  /** Letters by which a slip differs from what was meant. */
  private static final int MOST_SLIPS = 2;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0-]+");

  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC]");

  private ColumnNames() {}

  /**
   * A header's name as layouts write it: lower case, with underscores for spaces and hyphens,
   * straight apostrophes, and accents not apart from their letters.
   */
  static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String plain = APOSTROPHE.matcher(composed).replaceAll("'");
    return GAP.matcher(plain.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /** The name on one line, with one blank for white space of any length and kind. */
  static String spaced(String name) {
    return SPACE.matcher(name).replaceAll(" ").strip();
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

  /** Whether one name can be a slip of the other: at most two letters wrong, missing or added. */
  static boolean similar(String one, String other) {
    return Math.abs(one.length() - other.length()) <= MOST_SLIPS
        && Spelling.distance(one, other) <= MOST_SLIPS;
  }
}
