package org.muster.job.settings;

import java.util.regex.Pattern;
import org.muster.domain.Digests;

/**
 * A code from the data as part of a file's name.
 *
 * <p>Rule: a plain code stands for itself; any other keeps its letters and digits of ASCII, an
 * underscore, and the beginning of its digest. Reason: a code may hold anything, and two that
 * differ only in case are one name on some disks; no plain code has an underscore, so that none can
 * pass for another's digest. What a code becomes depends on nothing but the code.
 */
final class CodeName {
  /** Longest result, in characters. */
  static final int LONGEST = 40;

  private static final Pattern PLAIN = Pattern.compile("[A-Z0-9.-]{1," + LONGEST + "}");
  private static final int DIGEST_DIGITS = 8;
  private static final int KEPT = LONGEST - 1 - DIGEST_DIGITS;

  private static final int ALL_DIGITS = LONGEST - 1;

  private CodeName() {}

  /** The name: {@code [A-Za-z0-9._-]{1,40}}. */
  static String of(String code) {
    if (PLAIN.matcher(code).matches()) {
      return code;
    }
    String kept = code.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return kept.substring(0, Math.min(kept.length(), KEPT)) + "_" + digest(code, DIGEST_DIGITS);
  }

  /** As much of the digest as a name holds, for a code whose short digest is another's too. */
  static String inFull(String code) {
    return "_" + digest(code, ALL_DIGITS);
  }

  private static String digest(String code, int digits) {
    return Digests.sha256(code).substring(0, digits);
  }
}
