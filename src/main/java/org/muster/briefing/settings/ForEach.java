package org.muster.briefing.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.muster.briefing.settings.BriefingSettings.Filter;

/** What a briefing can be made for each of. */
public enum ForEach {
  OPERATION,
  HOST,
  CONTRIBUTOR;

  /** As written in settings: {@code operation}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads an id exactly as {@link #id()} writes it.
   *
   * @throws IllegalArgumentException if it is none, naming the allowed ones
   */
  public static ForEach parse(String id) {
    return Arrays.stream(values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is none of " + ids()));
  }

  /** All ids. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ForEach::id).toList();
  }

  /** A filter that covers only one of them, and of it only what the given one covers. */
  public Filter only(String code, Filter of) {
    return switch (this) {
      case OPERATION -> new Filter(List.of(code), of.hosts(), of.contributors());
      case HOST -> new Filter(of.operations(), List.of(code), of.contributors());
      case CONTRIBUTOR -> new Filter(of.operations(), of.hosts(), List.of(code));
    };
  }
}
