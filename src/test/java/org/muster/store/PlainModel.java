package org.muster.store;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;

/** What a store should know, said as plainly as possible. */
final class PlainModel {
  private final Map<RecordKey, Entry> records = new HashMap<>();
  private final Set<RecordKey> everKnown = new HashSet<>();
  private final Set<RecordKey> lastNamedBySnapshot = new HashSet<>();
  private final Map<RecordKey, FileIdentity> saidBy = new HashMap<>();

  Map<RecordKey, Entry> records() {
    return records;
  }

  /**
   * Learns a file.
   *
   * @param replaced those of which it takes the place
   */
  LoadCounts accept(
      FileIdentity file,
      List<Entry> accepted,
      List<RecordKey> withdrawn,
      List<FileIdentity> replaced) {
    Set<RecordKey> named = new HashSet<>(withdrawn);
    long added = 0;
    long corrected = 0;
    long unchanged = 0;
    long returned = 0;
    for (Entry record : accepted) {
      Entry before = records.put(record.key(), record);
      if (!record.equals(before)) {
        saidBy.put(record.key(), file);
      }
      if (everKnown.add(record.key())) {
        added++;
      } else if (before == null) {
        returned++;
      } else if (before.equals(record)) {
        unchanged++;
      } else {
        corrected++;
      }
      named.add(record.key());
      if (file.wholeTruth()) {
        lastNamedBySnapshot.add(record.key());
      } else {
        lastNamedBySnapshot.remove(record.key());
      }
    }
    long gone = 0;
    long unknown = 0;
    for (RecordKey key : withdrawn) {
      if (!everKnown.contains(key)) {
        unknown++;
      } else if (records.remove(key) == null) {
        unchanged++;
      } else {
        gone++;
      }
    }
    long stood = records.size();
    records.keySet().removeIf(key -> replaced.contains(saidBy.get(key)) && !named.contains(key));
    long vanished = stood - records.size();
    vanished += file.wholeTruth() ? vanish(file.dataset(), named) : 0;
    return new LoadCounts(added, corrected, unchanged, gone, returned, vanished, unknown);
  }

  private int vanish(String dataset, Set<RecordKey> named) {
    int before = records.size();
    records
        .keySet()
        .removeIf(
            key ->
                key.dataset().equals(dataset)
                    && lastNamedBySnapshot.contains(key)
                    && !named.contains(key));
    return before - records.size();
  }

  /** Records, events and best estimates of those killed, by host and month. */
  Map<String, String> counts() {
    Map<String, long[]> sums = new TreeMap<>();
    for (Entry record : records.values()) {
      Event event = (Event) record;
      long[] sum =
          sums.computeIfAbsent(event.hosts().getFirst() + " " + month(event), any -> new long[3]);
      sum[0]++;
      sum[1] += event.count();
      sum[2] += event.killed().best() == null ? 0 : event.killed().best();
    }
    Map<String, String> counts = new TreeMap<>();
    sums.forEach((key, sum) -> counts.put(key, Arrays.toString(sum)));
    return counts;
  }

  private static @Nullable YearMonth month(Event event) {
    YearMonth first = YearMonth.from(event.date().earliest());
    return first.equals(YearMonth.from(event.date().latest())) ? first : null;
  }
}
