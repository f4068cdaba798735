package org.muster.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What codes and names of countries mean, as ISO 3166 alpha-3.
 *
 * <p>Rule: a table says what a text means, and on which days; nothing is guessed. A text is
 * compared whatever its case, accents, apostrophes, full stops, asterisks and spaces. Reason:
 * publishers write Zaire, {@code Germany*} and Cote d Ivoire, but a near miss, as Niger and
 * Nigeria, is another country.
 */
public final class CountryCodes {
  /** A system of codes, or names. */
  public enum Scheme {
    NAME("name", ""),
    ALPHA_2("alpha-2", "ISO"),
    ALPHA_3("alpha-3", ""),
    M49("m49", "M49"),
    /** Correlates of War. */
    COW("cow", "COW"),
    GLEDITSCH_WARD("gleditsch-ward", "GW"),
    FIPS("fips", "FIPS");

    private final String word;
    private final String prefix;

    Scheme(String word, String prefix) {
      this.word = word;
      this.prefix = prefix;
    }

    /** As written in layouts: {@code gleditsch-ward}. */
    public String word() {
      return word;
    }

    /**
     * Reads a word exactly as {@link #word()} writes it.
     *
     * @throws IllegalArgumentException if it is none, naming the allowed words
     */
    public static Scheme parse(String word) {
      for (Scheme system : values()) {
        if (system.word.equals(word)) {
          return system;
        }
      }
      throw new IllegalArgumentException("'" + word + "' is not one of " + words());
    }

    /** The words that {@link #parse} reads, parted by commas. */
    public static String words() {
      return String.join(", ", Arrays.stream(values()).map(Scheme::word).toList());
    }

    /** How a text is kept that the system does not have: a code with the system's name. */
    public String unknown(String text) {
      return prefix.isEmpty() ? text : prefix + " " + text;
    }
  }

  /**
   * A meaning and the days on which it holds.
   *
   * @param from null if always before
   * @param until null if still
   */
  public record Meaning(String alpha3, @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean on(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }

  /**
   * All that a text means at one time or another; nothing if it is not known.
   *
   * @param meanings in order of time
   */
  public record Found(List<Meaning> meanings) {
    static final Found NOTHING = new Found(List.of());

    public Found {
      meanings = List.copyOf(meanings);
    }

    /**
     * The alpha-3 code; null if it means nothing then.
     *
     * @param day null for what it means now, or meant if it never meant but one
     */
    public @Nullable String on(@Nullable LocalDate day) {
      for (Meaning meaning : meanings) {
        if (day == null ? meaning.until == null : meaning.on(day)) {
          return meaning.alpha3;
        }
      }
      return day == null && meanings.size() == 1 ? meanings.getFirst().alpha3 : null;
    }
  }

  private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Za-z]{3}");

  private CountryCodes() {}

  /** What a text means in a system. */
  public static Found find(Scheme system, String text) {
    Found found = CountryCodeTable.of(system).get(key(system, text));
    return found == null ? Found.NOTHING : found;
  }

  /**
   * Whether a text is meant for an alpha-3 code and is none: three capitals that are no country's
   * code or name, or three letters that would be a code if they were capitals.
   */
  public static boolean mistaken(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return LIKE_A_CODE.matcher(text).matches()
        && Country.find(text).isEmpty()
        && find(Scheme.NAME, text).on(null) == null
        && (text.equals(capitals) || Country.find(capitals).isPresent());
  }

  private static String key(Scheme system, String text) {
    return switch (system) {
      case NAME -> CountryCodeTable.folded(text);
      case M49, COW, GLEDITSCH_WARD -> number(text);
      default -> text.toUpperCase(Locale.ROOT);
    };
  }

  /** A number without leading zeros and without the {@code .0} that spreadsheets add. */
  private static String number(String text) {
    String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    int from = 0;
    while (from < whole.length() - 1 && whole.charAt(from) == '0') {
      from++;
    }
    return whole.substring(from);
  }
}
