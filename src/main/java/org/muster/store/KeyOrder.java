package org.muster.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKey;
import org.muster.store.BlockTable.Block;

/**
 * Records of many blocks in the order of their keys, without a copy on disk and without holding
 * them all: in passes, each over a range of keys that a sample of them has marked off.
 */
final class KeyOrder {
  /** About how many records are held at a time. */
  static final int PASS = 100_000;

  /** One key in so many joins the sample. */
  private static final int SAMPLE = 64;

  private final PartTable parts;
  private final List<Block> blocks;
  private final RidList gone;

  private record Found(RecordKey key, List<String> fields) {}

  KeyOrder(PartTable parts, List<Block> blocks, RidList gone) {
    this.parts = parts;
    this.blocks = blocks;
    this.gone = gone;
  }

  /**
   * Hands on all records.
   *
   * @param count how many they are
   */
  void forEach(long count, Consumer<Entry> reader) {
    forEach(bounds(count, PASS), reader);
  }

  /** Hands on all records in passes that end before each of these keys, and one behind them. */
  void forEach(List<RecordKey> bounds, Consumer<Entry> reader) {
    @Nullable RecordKey from = null;
    for (RecordKey to : bounds) {
      pass(from, to, reader);
      from = to;
    }
    pass(from, null, reader);
  }

  /** Keys that part the records into portions of about a pass. */
  List<RecordKey> bounds(long count, int pass) {
    if (count <= pass) {
      return List.of();
    }
    List<RecordKey> sample = new ArrayList<>();
    for (Block block : blocks) {
      String[] ids = ids(block);
      for (int slot = 0; slot < ids.length; slot += SAMPLE) {
        sample.add(key(block, ids[slot]));
      }
    }
    sample.sort(Comparator.naturalOrder());
    int portions = Math.toIntExact((count + pass - 1) / pass);
    List<RecordKey> bounds = new ArrayList<>();
    for (int i = 1; i < portions; i++) {
      bounds.add(sample.get((int) ((long) sample.size() * i / portions)));
    }
    return bounds;
  }

  private void pass(@Nullable RecordKey from, @Nullable RecordKey to, Consumer<Entry> reader) {
    List<Found> found = new ArrayList<>();
    for (Block block : blocks) {
      BitSet slots = gone.slots(block.number());
      slots.flip(0, block.records());
      if (from != null || to != null) {
        keepRange(block, slots, from, to);
      }
      collect(block, slots, found);
    }
    found.sort(Comparator.comparing(Found::key));
    for (Found one : found) {
      reader.accept(EntryFields.entry(one.key().kind(), one.key().dataset(), one.fields()));
    }
  }

  private void keepRange(
      Block block, BitSet slots, @Nullable RecordKey from, @Nullable RecordKey to) {
    String[] ids = ids(block);
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      RecordKey key = key(block, ids[slot]);
      if ((from != null && key.compareTo(from) < 0) || (to != null && key.compareTo(to) >= 0)) {
        slots.clear(slot);
      }
    }
  }

  private void collect(Block block, BitSet slots, List<Found> found) {
    if (slots.isEmpty()) {
      return;
    }
    RecordText records =
        RecordText.read(
            parts.read(PartKey.of(Part.RECORDS, block.number())),
            block.load().file().kind(),
            block.records());
    slots.stream()
        .forEach(
            slot -> {
              List<String> fields = records.fields(slot);
              found.add(new Found(key(block, fields.getFirst()), fields));
            });
  }

  private String[] ids(Block block) {
    return KeyTexts.read(parts.read(PartKey.of(Part.IDS, block.number())), block.records());
  }

  private static RecordKey key(Block block, String id) {
    FileIdentity file = block.load().file();
    return new RecordKey(file.kind(), file.dataset(), id);
  }
}
