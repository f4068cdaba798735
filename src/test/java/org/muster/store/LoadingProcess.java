package org.muster.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.muster.domain.Citation;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;

/**
 * A process that reads four files into a store, a transaction to a chunk, and prints a line when
 * each step has been acknowledged. It ends without closing anything.
 */
final class LoadingProcess {
  static final int FILES = 4;
  static final int CHUNKS = 5;

  /** Records to a chunk; their text does not deflate, so that each commit writes about 1 MB. */
  static final int RECORDS = 1_000;

  private LoadingProcess() {}

  /** Reads the files into the state folder that is the only argument. */
  public static void main(String[] args) {
    Path state = Path.of(args[0]);
    if (RunLock.tryTake(state).isEmpty()) {
      throw new IllegalStateException("another process holds the lock");
    }
    Database database = Database.open(state);
    say("open");
    Run run =
        new RunLedger(database.dataSource())
            .begin(SampleRecords.night("a".repeat(64), null), Instant.EPOCH);
    RecordStore store = new RecordStore(database.dataSource());
    store.sweep();
    say("swept");
    for (int number = 1; number <= FILES; number++) {
      FileIdentity file = file(number);
      if (store.history(null).find(file.sha256(), file.layout()).isEmpty()) {
        read(store.begin(run, file), number);
      }
    }
    say("done");
    Runtime.getRuntime().halt(0);
  }

  private static void read(Load load, int number) {
    say("begun " + number);
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      load.add(records(number, chunk), chunk == 0 ? withdrawn(number) : List.of());
      say("chunk " + number);
    }
    load.accept(SampleRecords.totals(CHUNKS * RECORDS));
    say("accepted " + number);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** The third file is a full snapshot; the others say something about some records. */
  static FileIdentity file(int number) {
    return SampleRecords.file("file " + number, number, number == 3);
  }

  /** Ids overlap from file to file, and every other record of those is another version. */
  static List<Entry> records(int number, int chunk) {
    Random random = new Random(number * 100L + chunk);
    byte[] noise = new byte[400];
    List<Entry> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      int id = number * 1_500 + chunk * RECORDS + i;
      random.nextBytes(noise);
      Event like =
          SampleRecords.event(
              "E" + id,
              "of file " + (i % 2 == 0 ? number : 0),
              id % 3 == 0 ? "IRQ" : "SYR",
              "2020-05-06",
              Integer.toString(id % 7));
      records.add(withQuote(like, i % 2 == 0 ? HexFormat.of().formatHex(noise) : ""));
    }
    return records;
  }

  static List<RecordKey> withdrawn(int number) {
    return List.of(SampleRecords.key("E" + number * 1_500), SampleRecords.key("E" + number));
  }

  private static Event withQuote(Event like, String quote) {
    return new Event(
        like.key(),
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
        like.incidents(),
        new Citation("", "", quote),
        like.marking(),
        like.note());
  }
}
