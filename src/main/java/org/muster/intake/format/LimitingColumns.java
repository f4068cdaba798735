package org.muster.intake.format;

import java.util.List;
import java.util.Locale;

/** The columns that limit who may see a record. */
public final class LimitingColumns {
  /** Their names in Muster's own files. */
  public static final List<String> NAMES = List.of("marking", "releasable_to");

  /** What publishers' names for them have in common with these. */
  private static final List<String> STEMS = List.of("mark", "releas");

  private LimitingColumns() {}

  /** Whether a field of any name may be one of them, so that it is never passed over. */
  static boolean mayBe(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return STEMS.stream().anyMatch(name::contains);
  }
}
