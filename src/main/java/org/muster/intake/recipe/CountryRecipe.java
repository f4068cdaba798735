package org.muster.intake.recipe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CountryCodes;

/**
 * A country, as ISO 3166 alpha-3, from whatever code or name a column holds. What the table does
 * not have is kept as it stands, a code with the name of its system before it.
 */
public final class CountryRecipe implements Recipe {
  private static final int MIDDLE_MONTH = 7;

  private final Value value;
  private final CountryCodes.Scheme system;
  private final @Nullable Value on;
  private final String separator;
  private final Map<String, String> words;
  private final Memo<CountryCodes.Found> known;
  private final Memo<LocalDate> days = new Memo<>(CountryRecipe::day);

  /**
   * A country.
   *
   * @param on the day that decides what a code or name meant then; null for today's meaning
   * @param separator between several countries in one cell; empty if there is never more than one
   * @param words countries by the publisher's own words for them, whatever their case
   */
  public CountryRecipe(
      Value value,
      CountryCodes.Scheme system,
      @Nullable Value on,
      String separator,
      Map<String, String> words) {
    this.value = value;
    this.system = system;
    this.on = on;
    this.separator = separator;
    this.words = TextRecipe.folded(words);
    this.known = new Memo<>(text -> CountryCodes.find(system, text));
  }

  @Override
  public String text(Origin origin) {
    String text = value.text(origin);
    if (text.isEmpty()) {
      return "";
    }
    if (separator.isEmpty() || !text.contains(separator)) {
      return one(text, origin);
    }
    List<String> several = new ArrayList<>();
    for (String part : text.split(Pattern.quote(separator), -1)) {
      several.add(one(part.strip(), origin));
    }
    return String.join("; ", several);
  }

  private String one(String text, Origin origin) {
    String word = word(text);
    if (word != null) {
      return word;
    }
    String alpha3 = known.of(text).on(on == null ? null : day(on, origin));
    return alpha3 == null ? system.unknown(text) : alpha3;
  }

  @Override
  public boolean sure(Origin origin) {
    String text = value.text(origin);
    return word(text) != null
        || (!text.isEmpty() && known.of(text).on(on == null ? null : day(on, origin)) != null);
  }

  private @Nullable String word(String text) {
    return words.isEmpty() ? null : words.get(text.toLowerCase(Locale.ROOT));
  }

  private @Nullable LocalDate day(Value date, Origin origin) {
    LocalDate day = days.of(date.text(origin));
    return day.equals(LocalDate.MAX) ? null : day;
  }

  /** A day by its first digits; the middle of a year or month that has no day. */
  private static LocalDate day(String text) {
    String digits = text.replace("-", "");
    try {
      int number = digits.length() >= 4 ? Integer.parseInt(digits.substring(0, 4)) : 0;
      if (number == 0) {
        return LocalDate.MAX;
      }
      boolean whole =
          digits.length() >= 8 && digits.substring(0, 8).chars().allMatch(Character::isDigit);
      return whole
          ? LocalDate.of(
              number,
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6, 8)))
          : LocalDate.of(number, MIDDLE_MONTH, 1);
    } catch (NumberFormatException | DateTimeException e) {
      return LocalDate.MAX;
    }
  }

  @Override
  public List<Value> values() {
    return on == null ? List.of(value) : List.of(value, on);
  }
}
