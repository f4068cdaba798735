package org.muster.job.settings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lists of codes or names in the settings.
 *
 * <p>Rule: {@code *} alone in a list of what is covered or counted means all, as if the list were
 * absent; beside others, and in a list of what is left out, compared or released to, it is a
 * mistake. Reason: so do people write "all", and no operation, host or category is called so. A
 * record of {@code *} is a whole mission's own figure; nobody can ask for these alone. A list of
 * what is covered that names nothing is a mistake: it can be meant as all and as none.
 */
final class CodeLists {
  private static final String ALL = "*";

  private final SettingsPlaces places;

  CodeLists(SettingsPlaces places) {
    this.places = places;
  }

  /** What is covered or counted; empty for all. */
  List<String> chosen(String property, @Nullable List<String> items) {
    if (items != null && items.isEmpty()) {
      places.refuse(property, "it names nothing; leave the key out for all");
    }
    return List.of(ALL).equals(items)
        ? List.of()
        : named(property, items, "'*' means all and stands alone; leave it or the others out");
  }

  /** What is left out, compared or released to, one by one. */
  List<String> named(String property, @Nullable List<String> items) {
    return named(property, items, "each is named here; '*' for all is not one of them");
  }

  private List<String> named(String property, @Nullable List<String> items, String why) {
    List<String> named = Objects.requireNonNullElse(items, List.of());
    if (named.stream().anyMatch(String::isBlank)) {
      places.refuse(property, "one of them is blank");
    }
    if (named.contains(ALL)) {
      places.refuse(property, why);
    }
    return named;
  }
}
