package org.muster.briefing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.domain.Spelling;

/**
 * Some names of contributors, hosts or categories, in any way of writing them.
 *
 * <p>Rule: names are compared as {@link Spelling} does. Reason: names are taken for one after the
 * records are selected; those that are written otherwise must be among them.
 */
final class NameSet {
  private final Set<String> names;
  private final Map<String, Boolean> asked = new HashMap<>();

  NameSet(Collection<String> names) {
    this.names = names.stream().map(Spelling::folded).collect(Collectors.toUnmodifiableSet());
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether settings that name these cover a name; those that name none cover all. */
  boolean covers(String name) {
    return names.isEmpty() || has(name);
  }

  boolean has(String name) {
    return !names.isEmpty() && asked.computeIfAbsent(name, n -> names.contains(Spelling.folded(n)));
  }
}
