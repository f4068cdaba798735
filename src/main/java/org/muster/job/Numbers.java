package org.muster.job;

/** Numbers for readers. */
final class Numbers {
  private Numbers() {}

  /** With a comma between thousands, whatever the machine's language. */
  static String grouped(long number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }
}
