package org.muster.briefing.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of a briefing that the settings can switch off, in reading order. */
public enum Section {
  KEY_POINTS,
  KEY_FIGURES,
  CHANGES,
  TOTALS,
  STRENGTH,
  OVER_TIME,
  DEPLOYMENTS,
  MAP,
  ANNOUNCED,
  EVENTS,
  CASUALTIES,
  TIMELINE,
  QUALITY;

  /** As written in settings and templates: {@code key-points}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads an id exactly as {@link #id()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed ones
   */
  public static Section parse(String id) {
    return Arrays.stream(values())
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("'" + id + "' is none of the sections " + ids()));
  }

  /** All ids, in reading order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Section::id).toList();
  }
}
