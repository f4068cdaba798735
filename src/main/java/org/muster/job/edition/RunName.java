package org.muster.job.edition;

import java.util.Locale;

/** The name of a run's report: its number and the beginning of its identity, sortable. */
public final class RunName {
  /** Digits of the identity. */
  private static final int IDENTITY = 8;

  private RunName() {}

  /** For example {@code 0007-1f2e3d4c}. */
  public static String of(long number, String identity) {
    return String.format(Locale.ROOT, "%04d-%s", number, start(identity));
  }

  /** What the names of all runs with an identity end in. */
  static String start(String identity) {
    return identity.substring(0, Math.min(IDENTITY, identity.length()));
  }

  /** What a name ends in. */
  static String end(String name) {
    return name.substring(name.lastIndexOf('-') + 1);
  }
}
