package org.muster.store;

import java.time.LocalDate;

/**
 * What a run published.
 *
 * @param name of its folder, {@code <as-of>.<n>}; at most 200 characters
 * @param asOf the business date
 * @param n which edition for that date, from 1 on
 * @param manifestSha256 of the edition's manifest, 64 lower-case hexadecimal digits
 */
public record Edition(String name, LocalDate asOf, int n, String manifestSha256) {
  public Edition {
    Run.requireDigest("manifestSha256", manifestSha256);
  }
}
