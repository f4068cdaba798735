package org.muster.domain;

import java.util.Optional;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param alpha3 ISO 3166-1 alpha-3, upper case
 * @param alpha2 ISO 3166-1 alpha-2, upper case
 * @param m49 ISO 3166-1 numeric (UN M49), 1..999
 * @param name English short name for display
 */
public record Country(String alpha3, String alpha2, int m49, String name) {
  /** The country of an alpha-3 code, exactly as written in capitals. */
  public static Optional<Country> find(String alpha3) {
    throw new UnsupportedOperationException(alpha3);
  }

  /**
   * What a reader should see for a contributor or host: the country's name, or the text itself if
   * it is no ISO code.
   */
  public static String display(String codeOrName) {
    return find(codeOrName).map(Country::name).orElse(codeOrName);
  }
}
