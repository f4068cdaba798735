package org.muster.domain;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The countries of {@code countries.csv} and {@code former-countries.csv}, read when the first is
 * asked for.
 */
final class CountryTable {
  static final Map<String, Country> BY_CODE = read("countries.csv");

  /** States that are no more, with the code that they had (ISO 3166-3). */
  static final Map<String, Country> FORMER = read("former-countries.csv");

  static final Map<String, Country> BY_NAME =
      BY_CODE.values().stream()
          .collect(Collectors.toUnmodifiableMap(c -> folded(c.name()), Function.identity()));

  private CountryTable() {}

  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Country> read(String file) {
    return TableFile.rows(file, 4)
        .map(cells -> new Country(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]))
        .collect(Collectors.toUnmodifiableMap(Country::alpha3, Function.identity()));
  }
}
