package org.muster.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CountryCodes.Found;
import org.muster.domain.CountryCodes.Meaning;

/** The meanings of {@code country-codes.csv} and of ISO's own codes, read when first asked for. */
final class CountryCodeTable {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`´.*]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private static final Map<CountryCodes.Scheme, Map<String, Found>> BY_SYSTEM = read();

  private CountryCodeTable() {}

  static Map<String, Found> of(CountryCodes.Scheme system) {
    return Objects.requireNonNull(BY_SYSTEM.get(system));
  }

  /** A name without what publishers write in one way or another. */
  static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return SPACES
        .matcher(plain.replace("&", "and"))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Map<CountryCodes.Scheme, Map<String, Found>> read() {
    Map<CountryCodes.Scheme, Map<String, List<Meaning>>> all =
        new EnumMap<>(CountryCodes.Scheme.class);
    for (CountryCodes.Scheme system : CountryCodes.Scheme.values()) {
      all.put(system, new HashMap<>());
    }
    iso(all, CountryTable.BY_CODE.values());
    iso(all, CountryTable.FORMER.values());
    TableFile.rows("country-codes.csv", 5).forEach(cells -> row(all, cells));
    Map<CountryCodes.Scheme, Map<String, Found>> found = new EnumMap<>(CountryCodes.Scheme.class);
    all.forEach(
        (system, meanings) -> {
          Map<String, Found> bySystem = new HashMap<>();
          meanings.forEach((key, list) -> bySystem.put(key, new Found(inTime(list))));
          found.put(system, Map.copyOf(bySystem));
        });
    return found;
  }

  /** Names and alpha-2 codes of former countries are in the table, with their days, or nowhere. */
  private static void iso(
      Map<CountryCodes.Scheme, Map<String, List<Meaning>>> all, Collection<Country> countries) {
    for (Country country : countries) {
      Meaning meaning = new Meaning(country.alpha3(), null, null);
      boolean now = CountryTable.BY_CODE.containsKey(country.alpha3());
      add(all, CountryCodes.Scheme.ALPHA_3, country.alpha3(), meaning);
      if (now) {
        add(all, CountryCodes.Scheme.ALPHA_2, country.alpha2(), meaning);
        add(all, CountryCodes.Scheme.NAME, folded(country.name()), meaning);
      }
      if (country.m49() > 0) {
        add(all, CountryCodes.Scheme.M49, Integer.toString(country.m49()), meaning);
      }
    }
  }

  private static void add(
      Map<CountryCodes.Scheme, Map<String, List<Meaning>>> all,
      CountryCodes.Scheme system,
      String key,
      Meaning meaning) {
    Objects.requireNonNull(all.get(system))
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(meaning);
  }

  private static void row(
      Map<CountryCodes.Scheme, Map<String, List<Meaning>>> all, String[] cells) {
    CountryCodes.Scheme system = CountryCodes.Scheme.parse(cells[0]);
    String key = system == CountryCodes.Scheme.NAME ? folded(cells[4]) : cells[4];
    add(all, system, key, new Meaning(cells[1], day(cells[2]), day(cells[3])));
  }

  private static List<Meaning> inTime(List<Meaning> meanings) {
    return meanings.stream()
        .sorted(
            Comparator.comparing(
                Meaning::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
