package org.muster.briefing.change;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;

/**
 * What two editions list of one kind of record, side by side.
 *
 * <p>Rule: a record is told by its identity, never by its content. Reason: two records may read
 * alike, and a corrected one reads otherwise.
 *
 * @param gone versions that only the last edition lists, by key
 * @param come versions that only this one lists, by key; a corrected record is in both
 */
public record Listings<E extends Entry>(
    SequencedMap<RecordKey, E> gone, SequencedMap<RecordKey, E> come) {

  /**
   * Compares two lists without holding more than what differs.
   *
   * @param last of the last edition, in listing order
   * @param now of this one, in listing order
   * @param listing the order; equal only for records of one key
   */
  public static <E extends Entry> Listings<E> of(List<E> last, List<E> now, Comparator<E> listing) {
    SequencedMap<RecordKey, E> gone = new TreeMap<>();
    SequencedMap<RecordKey, E> come = new TreeMap<>();
    int i = 0;
    int k = 0;
    while (i < last.size() || k < now.size()) {
      int order =
          i == last.size() ? 1 : k == now.size() ? -1 : listing.compare(last.get(i), now.get(k));
      if (order != 0 || !last.get(i).equals(now.get(k))) {
        if (order <= 0) {
          gone.put(last.get(i).key(), last.get(i));
        }
        if (order >= 0) {
          come.put(now.get(k).key(), now.get(k));
        }
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return new Listings<>(gone, come);
  }
}
