package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;
import static org.muster.store.SampleRecords.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;
import org.muster.store.BlockTable.Block;

final class KeyOrderTest {
  @TempDir Path state;
  private Nights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state, new Sha256Fingerprint(), 100);
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void givesRecordsByKeyHoweverManyPassesItTakes() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      events.add(event("E" + i, "t" + i, i % 3 == 0 ? "IRQ" : "SYR", "2020-05-06", "1"));
    }
    Collections.shuffle(events, new Random(7));
    nights.load(nights.next(), file("a", 1, false), events.subList(0, 600));
    nights.load(nights.next(), file("b", 2, false), events.subList(600, 1_000), "E5", "E500");
    List<String> wanted = new ArrayList<>(events.stream().map(one -> one.key().id()).toList());
    wanted.removeAll(List.of("E5", "E500"));
    Collections.sort(wanted);

    KeyOrder order = order();
    assertThat(order.bounds(998, 1_000)).isEmpty();
    assertThat(order.bounds(998, 200)).hasSize(4).isSorted();
    assertThat(ids(order, order.bounds(998, 200))).isEqualTo(wanted);
    assertThat(ids(order, List.of())).isEqualTo(wanted);
    assertThat(ids(order, List.of(key("A"), key("E333"), key("Z")))).isEqualTo(wanted);
    assertThat(nights.known(null))
        .extracting(one -> one.substring(0, one.indexOf('=')))
        .isEqualTo(wanted);
  }

  @Test
  void putsRecordsOfOneHostTogetherByDateWithinAChunk() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "t", "SYR", "2020-05-06", "1"),
            event("2", "t", "IRQ", "2020-05-07", "1"),
            event("3", "t", "IRQ", "2020-05", "1"),
            event("5", "t", "IRQ", "2020-05-06", "1"),
            event("4", "t", "IRQ", "2020-05-06", "1")));
    PartTable parts = Tables.of(nights.database().dataSource()).parts();
    assertThat(KeyTexts.read(parts.read(PartKey.of(Part.IDS, 1)), 5))
        .containsExactly("3", "4", "5", "2", "1");
  }

  private KeyOrder order() {
    Tables tables = Tables.of(nights.database().dataSource());
    List<Block> blocks = tables.blocks().of(tables.loads().acceptedUpTo(Long.MAX_VALUE));
    return new KeyOrder(tables.parts(), blocks, tables.gone(Long.MAX_VALUE));
  }

  private static List<String> ids(KeyOrder order, List<RecordKey> bounds) {
    List<String> ids = new ArrayList<>();
    order.forEach(bounds, entry -> ids.add(entry.key().id()));
    return ids;
  }
}
