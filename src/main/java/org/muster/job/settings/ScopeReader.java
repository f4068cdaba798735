package org.muster.job.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Scope;
import org.muster.domain.Spelling;

/** Makes named scopes out of what the file says. */
final class ScopeReader {
  private final SettingsPlaces places;
  private final CodeLists codes;

  ScopeReader(SettingsPlaces places) {
    this.places = places;
    this.codes = new CodeLists(places);
  }

  List<Scope> read(@Nullable List<SettingsShape.ScopeEntry> entries) {
    List<SettingsShape.ScopeEntry> all = Objects.requireNonNullElse(entries, List.of());
    List<Scope> scopes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      String at = "scopes[" + i + "]";
      Scope scope = scope(all.get(i), at, i);
      if (!ids.add(scope.id().toLowerCase(Locale.ROOT))) {
        places.refuse(at + ".id", "two scopes have the id '" + scope.id() + "'");
      }
      contradictory(at + ".without", scope.operations(), scope.without(), String::equals);
      contradictory(
          at + ".without-categories",
          scope.categories(),
          scope.withoutCategories(),
          Spelling::alike);
      scopes.add(scope);
    }
    return scopes;
  }

  /** With a number for an id, and its id for a title, where there is none that can be. */
  private Scope scope(SettingsShape.ScopeEntry entry, String at, int number) {
    String id =
        places.read(
            at + ".id",
            Integer.toString(number),
            () -> Scope.id(Objects.requireNonNullElse(entry.id(), "")));
    return new Scope(
        id,
        places.read(
            at + ".title",
            id,
            () -> Scope.title(id, Objects.requireNonNullElse(entry.title(), ""))),
        entry.definition(),
        codes.chosen(at + ".operations", entry.operations()),
        codes.named(at + ".without", entry.without()),
        codes.chosen(at + ".categories", entry.categories()),
        codes.named(at + ".without-categories", entry.withoutCategories()),
        codes.chosen(at + ".contributors", entry.contributors()),
        codes.chosen(at + ".hosts", entry.hosts()),
        codes.named(at + ".stated-as", entry.statedAs()));
  }

  private void contradictory(
      String property, List<String> in, List<String> out, BiPredicate<String, String> same) {
    for (String item : out) {
      in.stream()
          .filter(counted -> same.test(counted, item))
          .findFirst()
          .ifPresent(
              counted ->
                  places.refuse(
                      property,
                      counted.equals(item)
                          ? "'" + item + "' is counted and left out; name it in one list alone"
                          : "'"
                              + item
                              + "' is left out, and '"
                              + counted
                              + "' is counted, which is the same name; name it in one list alone"));
    }
  }
}
