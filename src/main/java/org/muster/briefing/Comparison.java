package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.muster.briefing.change.Listings;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Operation;
import org.muster.domain.RecordKey;

/** What the last edition and this one list beside events, kind by kind. */
record Comparison(Listings<Deployment> deployments, Listings<Operation> operations) {

  static Comparison of(Reckoning last, Reckoning now) {
    return new Comparison(
        byKey(last.selection().deployments(), now.selection().deployments()),
        byKey(last.operations(), now.operations()));
  }

  private static <E extends Entry> Listings<E> byKey(List<E> last, List<E> now) {
    Comparator<E> order = Comparator.comparing(Entry::key);
    return Listings.of(
        last.stream().sorted(order).toList(), now.stream().sorted(order).toList(), order);
  }

  /** Versions that only the last edition lists, by key. */
  SequencedMap<RecordKey, Entry> gone() {
    SequencedMap<RecordKey, Entry> gone = new TreeMap<>(deployments.gone());
    gone.putAll(operations.gone());
    return gone;
  }

  /** Versions that only this edition lists, by key. */
  SequencedMap<RecordKey, Entry> come() {
    SequencedMap<RecordKey, Entry> come = new TreeMap<>(deployments.come());
    come.putAll(operations.come());
    return come;
  }

  /** Records on which figures of the last edition stand and none of this one does. */
  List<Entry> outdated() {
    return new ArrayList<>(gone().sequencedValues());
  }
}
