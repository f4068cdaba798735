package org.muster.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.intake.FrozenFile;

/**
 * A file whose name is another one, and nothing else.
 *
 * @param before as it was
 * @param now with the same content
 */
record Renamed(FrozenFile before, FrozenFile now) {
  /** Those of two lists, in the order of the second; of equal contents one for the other. */
  static List<Renamed> between(List<FrozenFile> before, List<FrozenFile> now) {
    Map<String, Deque<FrozenFile>> gone = new HashMap<>();
    without(before, now)
        .forEach(f -> gone.computeIfAbsent(f.sha256(), s -> new ArrayDeque<>()).add(f));
    List<Renamed> renamed = new ArrayList<>();
    for (FrozenFile file : without(now, before)) {
      FrozenFile earlier = gone.getOrDefault(file.sha256(), new ArrayDeque<>()).poll();
      if (earlier != null) {
        renamed.add(new Renamed(earlier, file));
      }
    }
    return renamed;
  }

  /** Whether two lists hold the same contents as often, whatever their names. */
  static boolean alone(List<FrozenFile> before, List<FrozenFile> now) {
    return contents(before).equals(contents(now));
  }

  private static List<String> contents(List<FrozenFile> files) {
    return files.stream().map(FrozenFile::sha256).sorted().toList();
  }

  /** The files whose names are not in the other list. */
  private static List<FrozenFile> without(List<FrozenFile> files, List<FrozenFile> others) {
    Set<String> names = others.stream().map(FrozenFile::name).collect(Collectors.toSet());
    return files.stream().filter(file -> !names.contains(file.name())).toList();
  }
}
