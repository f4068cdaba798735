package org.muster.language;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Speech;

/**
 * What a document says, in its language. Phrases are written in English where they are used and are
 * their own keys: a language is a table from the English phrase to its own. A phrase that the table
 * lacks is said in English. Not safe for use by several threads at once.
 */
public final class Language {
  /** BCP 47, of the language in which phrases are written. */
  public static final String ENGLISH = "en";

  /** British forms: "a, b and c", the day before the month. */
  private static final ULocale BRITISH = ULocale.UK;

  private static final char LEFT_TO_RIGHT = 0x2066;
  private static final char RIGHT_TO_LEFT = 0x2067;
  private static final char END_OF_ISOLATE = 0x2069;

  private final String tag;
  private final ULocale locale;
  private final Map<String, String> phrases;
  private final Map<String, String> countries;
  private final Map<String, Sentence> sentences = new HashMap<>();
  private final Set<String> lacking = new LinkedHashSet<>();
  private final NumberFormat numbers;
  private final NumberFormat amounts;
  private final DecimalFormatSymbols symbols;
  private final ListFormatter lists;
  private @Nullable Speech speech;

  /**
   * A language that takes countries' names from Unicode's CLDR.
   *
   * @param tag BCP 47: {@code da}, {@code ku-Arab}; gives plurals, forms of numbers and direction
   * @param phrases its phrases by the English ones
   */
  public Language(String tag, Map<String, String> phrases) {
    this(tag, phrases, Map.of());
  }

  /**
   * A language.
   *
   * @param tag BCP 47
   * @param phrases its phrases by the English ones
   * @param countries names that stand in place of CLDR's, by ISO 3166-1 alpha-2
   */
  public Language(String tag, Map<String, String> phrases, Map<String, String> countries) {
    this.tag = tag;
    this.locale = tag.equals(ENGLISH) ? BRITISH : ULocale.forLanguageTag(tag);
    this.phrases = Map.copyOf(phrases);
    this.countries = Map.copyOf(countries);
    this.numbers = NumberFormat.getIntegerInstance(locale);
    this.amounts = NumberFormat.getNumberInstance(locale);
    amounts.setMaximumFractionDigits(2);
    amounts.setRoundingMode(BigDecimal.ROUND_HALF_UP);
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    this.lists = ListFormatter.getInstance(locale);
  }

  /** The language in which phrases are written. */
  public static Language english() {
    return new Language(ENGLISH, Map.of());
  }

  /** BCP 47. */
  public String tag() {
    return tag;
  }

  /**
   * Whether a text is the name of a language as in BCP 47, written as is usual there: {@code da},
   * {@code ku-Arab}. Nothing may be known of it.
   */
  public static boolean isTag(String text) {
    return text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
        && Locale.forLanguageTag(text).toLanguageTag().equals(text);
  }

  /** Whether a language is written from right to left; its name as in {@link #Language}. */
  public static boolean rightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  /** Whether it is written from right to left. */
  public boolean rightToLeft() {
    return locale.isRightToLeft();
  }

  /**
   * A phrase with its values: {@code say("{0, plural, one {# event} other {# events}} of {1}", 17L,
   * "UCDP")}.
   *
   * @param phrase English, a pattern of ICU's MessageFormat if it has values and plain text if not
   * @param values numbers are written as the language writes them, strings as they are
   * @throws IllegalArgumentException if the phrase is no pattern
   */
  public String say(String phrase, Object... values) {
    if (values.length == 0) {
      String own = own(phrase);
      return own == null ? apart(phrase) : own;
    }
    Sentence sentence = sentences.computeIfAbsent(phrase, this::sentence);
    String said = sentence.with(rightToLeft() ? isolated(sentence, values) : values);
    return phrases.containsKey(phrase) ? said : apart(said);
  }

  /**
   * English in a text from right to left, as an isolate if it begins or ends with a sign that would
   * else go to the other end of it, such as a full stop.
   */
  private String apart(String english) {
    boolean safe =
        english.isEmpty()
            || (Character.isLetter(english.charAt(0))
                && Character.isLetterOrDigit(english.charAt(english.length() - 1)));
    return rightToLeft() && !safe ? LEFT_TO_RIGHT + english + END_OF_ISOLATE : english;
  }

  private Sentence sentence(String phrase) {
    String own = own(phrase);
    return own == null ? new Sentence(phrase, BRITISH) : new Sentence(own, locale);
  }

  /**
   * Texts with signs around them by which each is ordered for itself: "2020-07-01" or an English
   * title would else be torn apart by a sentence from right to left.
   *
   * <p>Source: Unicode Standard Annex 9, 2.4: isolates, by the first strong character.
   */
  private static Object[] isolated(Sentence sentence, Object[] values) {
    Object[] isolated = values.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String text && !text.isEmpty() && !sentence.chosenBy(i)) {
        isolated[i] = direction(text) + text + END_OF_ISOLATE;
      }
    }
    return isolated;
  }

  private static char direction(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            d ->
                d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)
        .findFirst()
        .orElse(LEFT_TO_RIGHT);
  }

  private @Nullable String own(String phrase) {
    String own = phrases.get(phrase);
    if (own == null && !tag.equals(ENGLISH)) {
      lacking.add(phrase);
    }
    return own;
  }

  /** The phrases that were said in English because the table lacks them, as they came up. */
  public List<String> lacking() {
    return List.copyOf(lacking);
  }

  /**
   * The name of a country.
   *
   * @param alpha2 ISO 3166-1
   * @param english its English name, which stands where the language has none
   */
  public String country(String alpha2, String english) {
    if (tag.equals(ENGLISH)) {
      return english;
    }
    String given = countries.get(alpha2);
    if (given != null) {
      return given;
    }
    String own = new ULocale.Builder().setRegion(alpha2).build().getDisplayCountry(locale);
    return own.equals(alpha2) ? english : own;
  }

  /** A whole number: "1,234" in English. */
  public String number(long count) {
    return numbers.format(count);
  }

  /** A number with two decimals at most: "1,234.5" in English. */
  public String amount(double value) {
    return amounts.format(value);
  }

  /**
   * A text whose numbers this language has written, with the digits, commas and points of English;
   * all else, and its length, stays.
   */
  public String inEnglishDigits(String text) {
    if (tag.equals(ENGLISH)) {
      return text;
    }
    StringBuilder english = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      boolean within = i > 0 && i + 1 < text.length();
      if (digit >= 0) {
        english.setCharAt(i, (char) ('0' + digit));
      } else if (within
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        english.setCharAt(i, inNumber(text.charAt(i)));
      }
    }
    return english.toString();
  }

  private char inNumber(char c) {
    return c == symbols.getGroupingSeparator() ? ',' : c == symbols.getDecimalSeparator() ? '.' : c;
  }

  /** "a", "a and b", "a, b and c". */
  public String list(List<String> items) {
    return lists.format(items);
  }

  /** How numbers and dates are said in it. */
  public Speech speech() {
    if (speech == null) {
      speech = tag.equals(ENGLISH) ? Speech.ENGLISH : new LanguageSpeech(this, locale);
    }
    return speech;
  }
}
