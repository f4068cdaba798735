package org.muster.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Scope;

/** Makes named scopes out of what the file says. */
final class ScopeReader {
  private final SettingsPlaces places;

  ScopeReader(SettingsPlaces places) {
    this.places = places;
  }

  List<Scope> read(@Nullable List<SettingsShape.ScopeEntry> entries) {
    List<Scope> scopes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (SettingsShape.ScopeEntry entry :
        Objects.requireNonNullElse(entries, List.<SettingsShape.ScopeEntry>of())) {
      String at = "scopes[" + scopes.size() + "]";
      Scope scope = places.read(at, () -> scope(entry));
      if (!ids.add(scope.id().toLowerCase(Locale.ROOT))) {
        throw places.refusal(at + ".id", "two scopes have the id '" + scope.id() + "'");
      }
      contradictory(at + ".without", scope.operations(), scope.without());
      contradictory(at + ".without-categories", scope.categories(), scope.withoutCategories());
      scopes.add(scope);
    }
    return scopes;
  }

  private static Scope scope(SettingsShape.ScopeEntry entry) {
    return new Scope(
        Objects.requireNonNullElse(entry.id(), ""),
        Objects.requireNonNullElse(entry.title(), ""),
        entry.definition(),
        listed(entry.operations()),
        listed(entry.without()),
        listed(entry.categories()),
        listed(entry.withoutCategories()),
        listed(entry.contributors()),
        listed(entry.hosts()),
        listed(entry.statedAs()));
  }

  private static List<String> listed(@Nullable List<String> items) {
    return Objects.requireNonNullElse(items, List.of());
  }

  private void contradictory(String property, List<String> in, List<String> out) {
    for (String item : out) {
      if (in.contains(item)) {
        throw places.refusal(property, "'" + item + "' is counted and left out");
      }
    }
  }
}
