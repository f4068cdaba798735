package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * Random nights against a model that holds everything in plain maps. After each night, what is
 * known now and what was known after each night before must be what the model says, and so again
 * after the store was opened anew.
 */
final class RandomNightsIT {
  private static final int IDS = 40;
  private static final List<String> HOSTS = List.of("IRQ", "SYR", "Western Sahara");
  private static final List<String> DATES = List.of("2020-05-06", "2020-05", "2020", "2020-06-30");
  private static final List<String> KILLED =
      List.of("0", "3", "~500", "up to 7", "at least 20", "unknown", "11 (10..15)");

  @TempDir Path home;

  private final List<Map<RecordKey, Entry>> recordsOfNights = new ArrayList<>();
  private final List<List<Tally>> talliesOfNights = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<FileIdentity> accepted = new ArrayList<>();
  private int files;

  /** With a mask, keys share hashes. */
  @ParameterizedTest
  @CsvSource({"1, -1", "2, 7", "3, 0", "4, -1", "5, 3", "6, -1"})
  void agreeWithAPlainModel(long seed, long mask) throws IOException {
    Random random = new Random(seed);
    PlainModel model = new PlainModel();
    try (Nights nights = new Nights(home, new MaskedFingerprint(mask), 4)) {
      for (int night = 0; night < 7; night++) {
        Run run = nights.next();
        for (int file = random.nextInt(4); file >= 0; file--) {
          readAFile(nights, run, model, random);
        }
        remember(nights, run, model);
        assertEveryNight(nights);
        if (random.nextBoolean()) {
          nights.reopen();
          assertEveryNight(nights);
        }
      }
    }
  }

  private void readAFile(Nights nights, Run run, PlainModel model, Random random) {
    FileIdentity file = randomFile(random);
    List<Integer> ids = new ArrayList<>(IntStream.range(0, IDS).boxed().toList());
    Collections.shuffle(ids, random);
    List<Entry> records = new ArrayList<>();
    ids.subList(0, random.nextInt(IDS / 2)).forEach(id -> records.add(record(file, id, random)));
    List<RecordKey> withdrawn =
        ids.subList(IDS / 2, IDS / 2 + random.nextInt(6)).stream()
            .map(id -> key(file, id))
            .toList();

    Load load = nights.store().begin(run, file);
    int from = 0;
    while (from < records.size()) {
      int to = Math.min(records.size(), from + 1 + random.nextInt(9));
      load.add(records.subList(from, to), List.of());
      from = to;
    }
    load.add(List.of(), withdrawn);
    switch (random.nextInt(8)) {
      case 0 -> load.abandon(FileTotals.NONE);
      case 1 -> nights.reopen();
      default -> {
        List<FileIdentity> replaced =
            accepted.stream().filter(earlier -> random.nextInt(6) == 0).toList();
        load.replace(
            replaced.stream()
                .flatMap(one -> nights.store().history(null).accepted(one.sha256(), Long.MAX_VALUE))
                .toList());
        assertThat(load.accept(SampleRecords.totals(records.size())))
            .isEqualTo(model.accept(file, records, withdrawn, replaced));
        accepted.add(file);
      }
    }
  }

  private FileIdentity randomFile(Random random) {
    files++;
    return new FileIdentity(
        "file " + random.nextInt(5),
        files,
        SampleRecords.digest(files),
        "layout/1",
        random.nextInt(3) == 0 ? "other" : "sample",
        RecordKind.EVENT,
        random.nextInt(3) == 0);
  }

  private static RecordKey key(FileIdentity file, int id) {
    return new RecordKey(file.kind(), file.dataset(), "E" + id);
  }

  private static Entry record(FileIdentity file, int id, Random random) {
    Event like =
        SampleRecords.event(
            "E" + id,
            "title " + random.nextInt(2),
            HOSTS.get(random.nextInt(4) % 3),
            DATES.get(id % DATES.size()),
            KILLED.get(id % KILLED.size()));
    return new Event(
        key(file, id),
        like.operation(),
        like.date(),
        like.type(),
        like.title(),
        like.hosts(),
        like.area(),
        like.place(),
        like.latitude(),
        like.longitude(),
        like.placePrecision(),
        like.actors(),
        like.killed(),
        like.injured(),
        like.force(),
        like.cause(),
        like.status(),
        like.clarity(),
        id % 3 == 0 ? Long.valueOf(1 + random.nextInt(3)) : null,
        like.citation(),
        like.marking(),
        like.note());
  }

  private void remember(Nights nights, Run run, PlainModel model) {
    runs.add(run);
    recordsOfNights.add(new TreeMap<>(model.records()));
    List<Tally> tallies = nights.tallies(null);
    assertThat(counts(tallies)).isEqualTo(model.counts());
    talliesOfNights.add(tallies);
  }

  private void assertEveryNight(Nights nights) {
    assertKnown(nights.store().known(null), recordsOfNights.getLast());
    assertThat(nights.tallies(null)).isEqualTo(talliesOfNights.getLast());
    assertKnown(nights.store().known(runs.getFirst().knownAt().minusMillis(1)), Map.of());
    for (int night = 0; night < runs.size(); night++) {
      Snapshot then = nights.store().known(runs.get(night).knownAt());
      assertKnown(then, recordsOfNights.get(night));
      List<Tally> tallies = new ArrayList<>();
      then.forEachTally(tallies::add);
      assertThat(tallies).isEqualTo(talliesOfNights.get(night));
      assertChanges(nights, night);
    }
  }

  /** What changed from every earlier night to this one is what differs between the two models. */
  private void assertChanges(Nights nights, int to) {
    boolean now = to == runs.size() - 1;
    for (int from = 0; from <= to; from++) {
      Map<RecordKey, String> changes = new TreeMap<>();
      Changes between =
          nights.store().changes(runs.get(from).knownAt(), now ? null : runs.get(to).knownAt());
      for (RecordKind kind : RecordKind.values()) {
        between.forEach(
            kind,
            change -> {
              Entry latest = change.latest();
              assertThat(change.after() == null ? latest : change.after()).isEqualTo(latest);
              String what = change.before() + " -> " + change.after();
              assertThat(changes.put(latest.key(), what)).as("handed on once").isNull();
            });
      }
      assertThat(changes)
          .isEqualTo(differences(recordsOfNights.get(from), recordsOfNights.get(to)));
    }
  }

  private static Map<RecordKey, String> differences(
      Map<RecordKey, Entry> before, Map<RecordKey, Entry> after) {
    Map<RecordKey, String> differences = new TreeMap<>();
    for (Map<RecordKey, Entry> side : List.of(before, after)) {
      for (RecordKey key : side.keySet()) {
        if (!Objects.equals(before.get(key), after.get(key))) {
          differences.put(key, before.get(key) + " -> " + after.get(key));
        }
      }
    }
    return differences;
  }

  private static void assertKnown(Snapshot snapshot, Map<RecordKey, Entry> expected) {
    Map<RecordKey, Entry> known = new LinkedHashMap<>();
    snapshot.forEach(RecordKind.EVENT, entry -> known.put(entry.key(), entry));
    assertThat(known).containsExactlyEntriesOf(new TreeMap<>(expected));
    assertThat(snapshot.count(RecordKind.EVENT)).isEqualTo(expected.size());
  }

  /** Records and best estimates of those killed, by host and month. */
  private static Map<String, String> counts(List<Tally> tallies) {
    Map<String, long[]> sums = new TreeMap<>();
    for (Tally tally : tallies) {
      long[] sum =
          sums.computeIfAbsent(tally.hosts().getFirst() + " " + tally.month(), any -> new long[3]);
      sum[0] += tally.records();
      sum[1] += tally.events();
      sum[2] += tally.people().best();
    }
    Map<String, String> counts = new TreeMap<>();
    sums.forEach((key, sum) -> counts.put(key, Arrays.toString(sum)));
    return counts;
  }
}
