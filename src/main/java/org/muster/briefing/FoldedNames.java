package org.muster.briefing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.domain.Spelling;

/** Names as {@link Spelling} compares them, each worked out once: few names have many records. */
final class FoldedNames {
  private final Map<String, String> folded = new HashMap<>();

  String of(String name) {
    return folded.computeIfAbsent(name, Spelling::folded);
  }

  Set<String> of(Collection<String> names) {
    return names.stream().map(this::of).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of some names is among others, which are folded. */
  boolean any(List<String> names, Set<String> among) {
    return names.stream().anyMatch(name -> among.contains(of(name)));
  }
}
