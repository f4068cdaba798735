package org.muster.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.Limits;
import org.muster.notice.Notice;

/**
 * The limits of what is read, and when a file is held back.
 *
 * @param maxFileBytes size up to which a file is read
 * @param maxSeconds how long reading a file may take, without the time in which what was read is
 *     stored
 * @param limits how large what is in a file may be
 * @param holdBackPercent a file is held back if more than this share of its rows is rejected,
 *     0..100, and also more than
 * @param holdBackCount this number of rows
 * @param dataset within which the ids of Muster's own layouts are unique
 */
public record IntakeSettings(
    long maxFileBytes,
    int maxSeconds,
    Limits limits,
    int holdBackPercent,
    int holdBackCount,
    String dataset) {
  /** What holds if nothing is configured. */
  public static final IntakeSettings DEFAULTS =
      new IntakeSettings(2L << 30, 300, Limits.DEFAULTS, 5, 100, "muster");

  public IntakeSettings {
    require("max-file-bytes", maxFileBytes);
    require("max-seconds", maxSeconds);
    require("hold-back-percent", holdBackPercent);
    require("hold-back-count", holdBackCount);
    if (dataset.isBlank()) {
      throw new IllegalArgumentException("intake.dataset is blank");
    }
  }

  /**
   * Looks whether a setting can be meant.
   *
   * @param setting its name without {@code intake}
   * @throws IllegalArgumentException if it is out of range
   */
  public static void require(String setting, long value) {
    switch (setting) {
      case "hold-back-percent" -> Limits.require(setting, value, 0, 100);
      case "hold-back-count" -> Limits.require(setting, value, 0, Integer.MAX_VALUE);
      default -> Limits.require(setting, value);
    }
  }

  /**
   * Whether a file was refused by a limit that is another now.
   *
   * @param refusal why it was refused
   */
  public boolean lifted(Notice refusal) {
    Map<String, Long> now = new HashMap<>(limits.bySetting());
    now.put("max-seconds", (long) maxSeconds);
    Map<String, String> facts = refusal.facts();
    return switch (refusal.type()) {
      case FILE_LIMIT -> other(facts, now.get(String.valueOf(facts.get("setting"))));
      case FILE_INFLATED -> other(facts, limits.inflated());
      case FILE_RATIO -> other(facts, (long) limits.inflation());
      case FILE_TOO_MANY_CELLS -> other(facts, limits.cells());
      case FILE_TOO_WIDE -> other(facts, (long) limits.columns());
      case FILE_HELD_BACK ->
          !Integer.toString(holdBackPercent).equals(facts.get("percent"))
              || !Integer.toString(holdBackCount).equals(facts.get("count"));
      default -> false;
    };
  }

  private static boolean other(Map<String, String> facts, @Nullable Long now) {
    return now != null && !Long.toString(now).equals(facts.get("limit"));
  }
}
