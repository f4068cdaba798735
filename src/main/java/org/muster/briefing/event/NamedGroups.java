package org.muster.briefing.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.muster.domain.Spelling;

/**
 * What is counted by name.
 *
 * <p>Rule: names that are only written in several ways are one, written as most records have it; of
 * as many, as the first in order. Reason: an area that stands twice in a table has a wrong figure
 * twice.
 *
 * @param <K> name
 * @param <G> what is counted of one name
 */
final class NamedGroups<K extends Comparable<? super K>, G> {
  private final UnaryOperator<K> folding;
  private final Supplier<G> empty;
  private final Map<K, Named<K, G>> groups = new HashMap<>();
  private final Map<K, Written<K, G>> written = new HashMap<>();

  /**
   * Without a name.
   *
   * @param folding gives what a name has in common with those that are only written in another way
   */
  NamedGroups(UnaryOperator<K> folding, Supplier<G> empty) {
    this.folding = folding;
    this.empty = empty;
  }

  private record Named<K, G>(G group, List<Written<K, G>> ways) {}

  /** One way of writing a name, and how many records have it. */
  private static final class Written<K, G> {
    private final K name;
    private final Named<K, G> named;
    private long records;

    Written(K name, Named<K, G> named) {
      this.name = name;
      this.named = named;
    }
  }

  /**
   * What is counted of a name.
   *
   * @param records how many more have it; below 0 if they are taken out
   */
  G of(K name, long records) {
    Written<K, G> way = written.computeIfAbsent(name, this::add);
    way.records += records;
    return way.named.group;
  }

  private Written<K, G> add(K name) {
    Named<K, G> named =
        groups.computeIfAbsent(
            folding.apply(name), folded -> new Named<>(empty.get(), new ArrayList<>()));
    Written<K, G> way = new Written<>(name, named);
    named.ways.add(way);
    return way;
  }

  /** All that was counted, by name. */
  SortedMap<K, G> byName() {
    SortedMap<K, G> found = new TreeMap<>();
    groups.values().forEach(named -> found.put(name(named), named.group));
    return found;
  }

  private static <K extends Comparable<? super K>, G> K name(Named<K, G> named) {
    return named.ways.stream()
        .min(Spelling.mostFirst(way -> way.records, way -> way.name))
        .orElseThrow()
        .name;
  }
}
