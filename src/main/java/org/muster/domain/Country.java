package org.muster.domain;

import java.util.Optional;

/**
 * A country or territory of ISO 3166-1, and Kosovo under the user-assigned code {@code XKX} that
 * most publishers use for it; or a state that is no more, as ISO 3166-3 has it.
 *
 * @param alpha3 ISO 3166-1 alpha-3, upper case
 * @param alpha2 ISO 3166-1 alpha-2, upper case
 * @param m49 ISO 3166-1 numeric (UN M49), 1..999; 0 if it has none, as Kosovo
 * @param name English short name for display
 */
public record Country(String alpha3, String alpha2, int m49, String name) {
  public Country {
    if (!alpha3.matches("[A-Z]{3}") || !alpha2.matches("[A-Z]{2}") || m49 < 0 || m49 > 999) {
      throw new IllegalArgumentException(
          "not a country's codes: " + alpha3 + ", " + alpha2 + ", " + m49);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
  }

  /**
   * The country of an alpha-3 code, exactly as written in capitals; also one that is no more, as
   * {@code YUG}.
   */
  public static Optional<Country> find(String alpha3) {
    return Optional.ofNullable(CountryTable.BY_CODE.get(alpha3))
        .or(() -> Optional.ofNullable(CountryTable.FORMER.get(alpha3)));
  }

  /**
   * The country of a display name, in full and whatever its case; no other spelling or language is
   * tried.
   */
  public static Optional<Country> findByName(String name) {
    return Optional.ofNullable(CountryTable.BY_NAME.get(CountryTable.folded(name)));
  }

  /**
   * What a reader should see for a contributor or host: the country's name, or the text itself if
   * it is no ISO code.
   */
  public static String display(String codeOrName) {
    return find(codeOrName).map(Country::name).orElse(codeOrName);
  }
}
