package org.muster.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.intake.FrozenFile;

/**
 * A file whose name is another one, and nothing else.
 *
 * @param before as it was
 * @param now with the same content
 */
record Renamed(Change change, FrozenFile before, FrozenFile now) {
  /** What became of a name, in words that take the earlier name and the one of now. */
  enum Change {
    CALLED_OTHERWISE("%s is called %s now; the edition keeps the name that it had."),
    COPIED("%s lies there as %s, too, which says nothing new."),
    COPY_GONE("%s is gone, and %s holds the same; the edition names both.");

    private final String words;

    Change(String words) {
      this.words = words;
    }
  }

  /** Those of two lists, in the order of the second; of equal contents one for the other. */
  static List<Renamed> between(List<FrozenFile> before, List<FrozenFile> now) {
    Map<String, Deque<FrozenFile>> gone = new HashMap<>();
    without(before, now)
        .forEach(f -> gone.computeIfAbsent(f.sha256(), s -> new ArrayDeque<>()).add(f));
    Map<String, FrozenFile> there = byContent(before);
    List<Renamed> renamed = new ArrayList<>();
    for (FrozenFile file : without(now, before)) {
      FrozenFile earlier = gone.getOrDefault(file.sha256(), new ArrayDeque<>()).poll();
      FrozenFile original = there.get(file.sha256());
      if (earlier != null) {
        renamed.add(new Renamed(Change.CALLED_OTHERWISE, earlier, file));
      } else if (original != null) {
        renamed.add(new Renamed(Change.COPIED, original, file));
      }
    }
    Map<String, FrozenFile> left = byContent(now);
    for (FrozenFile file : before) {
      FrozenFile same = left.get(file.sha256());
      if (same != null && gone.getOrDefault(file.sha256(), new ArrayDeque<>()).contains(file)) {
        renamed.add(new Renamed(Change.COPY_GONE, file, same));
      }
    }
    return renamed;
  }

  /** Whether two lists hold the same contents, under whatever names and however often. */
  static boolean alone(List<FrozenFile> before, List<FrozenFile> now) {
    return byContent(before).keySet().equals(byContent(now).keySet());
  }

  /** The first file of each content. */
  private static Map<String, FrozenFile> byContent(List<FrozenFile> files) {
    return files.stream()
        .collect(Collectors.toMap(FrozenFile::sha256, Function.identity(), (first, more) -> first));
  }

  /** The files whose names are not in the other list. */
  private static List<FrozenFile> without(List<FrozenFile> files, List<FrozenFile> others) {
    Set<String> names = others.stream().map(FrozenFile::name).collect(Collectors.toSet());
    return files.stream().filter(file -> !names.contains(file.name())).toList();
  }

  /** What became of it, as a sentence. */
  String inWords() {
    return change.words.formatted(before.name(), now.name());
  }
}
