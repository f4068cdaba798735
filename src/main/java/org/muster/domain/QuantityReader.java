package org.muster.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity.Qualifier;
import org.muster.domain.Quantity.Reason;

/** Reads the forms listed at {@link Quantity}. */
final class QuantityReader {
  /** Twelve digits, so that a million such counts can still be added in a {@code long}. */
  private static final long LIMIT = 999_999_999_999L;

  /** Longest text that is read, in characters. */
  private static final int LENGTH = 100;

  /**
   * Digits, or up to three of them and groups of three, parted by one of comma, apostrophe and
   * space. More before the first group, or a zero, is no thousands: {@code 1234,567} and {@code
   * 0,285} are fractions with a decimal comma.
   */
  private static final String NUMBER = "\\d+|[1-9]\\d{0,2}([,' ])\\d{3}(?:\\1\\d{3})*";

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2014\\u2212]");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
  private static final Pattern COUNT = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile("(?:(between|from) )?(\\d[\\d,' ]*?) ?(\\.\\.|-|to|and) ?(\\d[\\d,' ]*)");
  private static final Pattern ESTIMATE = Pattern.compile("(\\d[\\d,' ]*?) ?\\((.+)\\)");
  private static final Pattern WORDED = Pattern.compile("([^\\d]+?) ?(\\d[\\d,' ]*)");
  private static final Pattern NEGATIVE = Pattern.compile("-[\\d.,' ]+");
  private static final Pattern LIKE_A_FRACTION = Pattern.compile(".*\\d[.,]\\d+.*");
  private static final Pattern POINTED =
      Pattern.compile("(?<![\\d.,])([1-9]\\d{0,2}(?:\\.\\d{3})+)(?![\\d.,])");
  private static final Pattern NOTHING_BEHIND =
      Pattern.compile("(?<![\\d.,])(\\d+)[.,]0{1,2}(?![\\d.,])");
  private static final Pattern SHORTENED =
      Pattern.compile(".*\\d ?(?:k|m|mio|mn|thousand|million|e\\d+)\\b.*");

  /** What people put beside a figure, and what they are told. */
  private static final Map<Pattern, String> BESIDE =
      Map.of(
          Pattern.compile("(.*\\d) ?(?:[*†‡§#°¹²³⁰⁴-⁹]+|\\[[a-z0-9]{1,3}]|\\([a-z]\\)|[a-z]\\))"),
          "a footnote mark stands behind it; write {0}, and what the footnote says in ''note''",
          Pattern.compile(
              "(\\d[\\d,' ]*?),? ?\\(?(?:approx\\.?|approximately|ca\\.?|circa|or so)\\)?"),
          "what is approximate has its mark before the number; write ~{0}",
          Pattern.compile("(\\d[\\d,' ]*?),? \\(?(?:max\\.?|maximum|at most)\\)?"),
          "what is a maximum has the word before the number; write up to {0}",
          Pattern.compile("(\\d[\\d,' ]*?),? \\(?(?:min\\.?|minimum|at least)\\)?"),
          "what is a minimum has the word before the number; write at least {0}",
          Pattern.compile("(.*?\\d) (?:troops|soldiers|persons|people|personnel|staff|men|pax)"),
          "only the number belongs here; write {0}",
          Pattern.compile(
              "([^(]*\\d) ?\\((?:incl|excl|including|excluding|plus|of which|of whom)\\b.*\\)"),
          "what stands in brackets belongs into ''note''; write {0}",
          Pattern.compile("'(\\d[\\d,' ]*)"),
          "an apostrophe stands before it; write {0}");

  private static final char ARABIC_THOUSANDS = '\u066c';
  private static final char ARABIC_POINT = '\u066b';

  private QuantityReader() {}

  static Quantity read(String given) {
    String text = given.strip();
    if (plain(text)) {
      long count = Long.parseLong(text);
      return new Quantity(text, count, count, count, Qualifier.EXACT, null);
    }
    if (text.isEmpty()) {
      return Quantity.unknown(Reason.NOT_REPORTED);
    }
    if (text.length() > LENGTH) {
      throw new IllegalArgumentException("it has more than " + LENGTH + " characters");
    }
    String words = normal(text);
    Reason reason = QuantityWords.UNKNOWN.get(words);
    if (reason != null) {
      return new Quantity(text, null, null, null, Qualifier.UNKNOWN, reason);
    }
    if (COUNT.matcher(words).matches()) {
      long count = count(words);
      return new Quantity(text, count, count, count, Qualifier.EXACT, null);
    }
    return range(text, words, null)
        .or(() -> estimate(text, words))
        .or(() -> worded(text, words))
        .or(() -> openEnded(text, words))
        .orElseThrow(() -> new IllegalArgumentException(whyNot(words)));
  }

  static Quantity readChange(String given) {
    if (NEGATIVE.matcher(normal(given.strip())).matches()) {
      throw new IllegalArgumentException(
          "it is negative; write the measure '" + Measure.REDUCTION.word() + "' for fewer");
    }
    return read(given);
  }

  private static boolean plain(String text) {
    return !text.isEmpty()
        && text.length() <= 12
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Lower case, with one kind of space, apostrophe, dash and digit, and no space at either end: in
   * every script that has them, ten digits are the same numbers, as in {@code ٣٠٠} and {@code ３００}.
   */
  private static String normal(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ").strip().replace('’', '\'');
    String dashed = DASHES.matcher(spaced).replaceAll("-").toLowerCase(Locale.ROOT);
    if (dashed.chars().allMatch(c -> c < 128)) {
      return dashed;
    }
    StringBuilder out = new StringBuilder();
    dashed
        .replace(ARABIC_THOUSANDS, ',')
        .replace(ARABIC_POINT, '.')
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static Optional<Quantity> range(String text, String words, @Nullable Long best) {
    Matcher m = RANGE.matcher(words);
    if (!m.matches() || "and".equals(m.group(3)) != "between".equals(m.group(1))) {
      return Optional.empty();
    }
    long low = count(m.group(2));
    long high = count(m.group(4));
    if (best == null && low > high) {
      throw new IllegalArgumentException("the range runs backwards");
    }
    return Optional.of(
        best == null && low == high
            ? new Quantity(text, low, low, high, Qualifier.EXACT, null)
            : new Quantity(text, low, best, high, Qualifier.RANGE, null));
  }

  private static Optional<Quantity> estimate(String text, String words) {
    Matcher m = ESTIMATE.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    long best = count(m.group(1));
    String bounds = m.group(2).strip();
    return range(text, bounds, best).or(() -> bounded(text, best, bounds));
  }

  /** A best estimate of which one bound is known. */
  private static Optional<Quantity> bounded(String text, long best, String bound) {
    return worded(bound, bound)
        .or(() -> openEnded(bound, bound))
        .filter(q -> q.qualifier() == Qualifier.UP_TO || q.qualifier() == Qualifier.AT_LEAST)
        .map(q -> new Quantity(text, q.low(), best, q.high(), Qualifier.RANGE, null));
  }

  private static Optional<Quantity> worded(String text, String words) {
    Matcher m = WORDED.matcher(words);
    QuantityWords.Word word = m.matches() ? QuantityWords.BEFORE.get(m.group(1)) : null;
    if (word == null) {
      return Optional.empty();
    }
    long count = count(m.group(2));
    return Optional.of(
        switch (word) {
          case ABOUT ->
              new Quantity(text, null, positive(count), null, Qualifier.APPROXIMATE, null);
          case AT_MOST -> new Quantity(text, null, null, positive(count), Qualifier.UP_TO, null);
          case BELOW -> new Quantity(text, null, null, positive(count - 1), Qualifier.UP_TO, null);
          case AT_LEAST -> new Quantity(text, count, null, null, Qualifier.AT_LEAST, null);
          case ABOVE -> new Quantity(text, count + 1, null, null, Qualifier.AT_LEAST, null);
        });
  }

  private static Optional<Quantity> openEnded(String text, String words) {
    String number = words.endsWith("+") ? words.substring(0, words.length() - 1).strip() : "";
    return COUNT.matcher(number).matches()
        ? Optional.of(new Quantity(text, count(number), null, null, Qualifier.AT_LEAST, null))
        : Optional.empty();
  }

  private static long positive(long count) {
    if (count < 1) {
      throw new IllegalArgumentException("only the number 0 itself says that there was nobody");
    }
    return count;
  }

  private static long count(String number) {
    if (!COUNT.matcher(number).matches()) {
      throw new IllegalArgumentException(whyNot(number));
    }
    String digits =
        LEADING_ZEROS.matcher(NO_DIGITS.matcher(number).replaceAll("")).replaceFirst("");
    if (digits.length() > 12) {
      throw new IllegalArgumentException("it is greater than " + LIMIT);
    }
    return Long.parseLong(digits);
  }

  private static boolean readable(String words) {
    try {
      return !read(words).unknown();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String whyNot(String words) {
    if (NEGATIVE.matcher(words).matches()) {
      return "it is negative; leave it blank if it is not known";
    }
    if (words.matches("\\+[\\d.,' ]+")) {
      return "a count is written without a sign";
    }
    if (words.equals("none") || words.equals("no") || words.equals("nil") || words.equals("zero")) {
      return "write 0 if there was nobody, or leave it blank if it is not known";
    }
    String unpointed = POINTED.matcher(words).replaceAll(m -> m.group(1).replace(".", ""));
    if (!unpointed.equals(words) && readable(unpointed)) {
      return "the point may part thousands or a fraction; write "
          + unpointed
          + " if thousands are meant";
    }
    String whole = NOTHING_BEHIND.matcher(words).replaceAll("$1");
    if (!whole.equals(words) && readable(whole)) {
      return "counts are whole numbers; write " + whole;
    }
    String alone = withoutWhatStandsBeside(words);
    if (!alone.isEmpty()) {
      return alone;
    }
    if (SHORTENED.matcher(words).matches()) {
      return "a number is written with all its digits, as 5000";
    }
    if (LIKE_A_FRACTION.matcher(words).matches()) {
      return unpointed.equals(words)
          ? "counts are whole numbers, and thousands are grouped by three digits"
          : "the point may part thousands or a fraction";
    }
    return "it is none of the forms that are read";
  }

  /**
   * What to write instead of a figure beside which something else stands; empty if nothing does.
   */
  private static String withoutWhatStandsBeside(String words) {
    for (var beside : BESIDE.entrySet()) {
      Matcher m = beside.getKey().matcher(words);
      if (m.matches() && readable(m.group(1))) {
        return MessageFormat.format(beside.getValue(), m.group(1));
      }
    }
    return "";
  }
}
