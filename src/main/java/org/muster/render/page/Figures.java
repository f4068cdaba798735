package org.muster.render.page;

import java.util.Locale;

/** Numbers as readers see them. */
final class Figures {
  private static final String[] UNITS = {"kB", "MB", "GB", "TB", "PB"};

  private Figures() {}

  /** With commas between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A size in units of 1,000 bytes, with three digits at most: 7.6 kB, 182 kB, 1.2 MB. */
  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    double rest = bytes / 1000.0;
    int unit = 0;
    while (rest >= 999.5 && unit < UNITS.length - 1) {
      rest /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, rest < 9.95 ? "%.1f %s" : "%.0f %s", rest, UNITS[unit]);
  }
}
