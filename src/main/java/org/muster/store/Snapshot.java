package org.muster.store;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.muster.domain.Entry;
import org.muster.domain.RecordKind;
import org.muster.store.BlockTable.Block;

/**
 * All that was known at one instant. It stays what it is while further files are accepted. What an
 * audience may see of it is for the reader to decide, record by record or tally by tally.
 */
public final class Snapshot {
  private final Tables tables;
  private final boolean now;
  private final List<Block> blocks;
  private final RidList gone;

  Snapshot(Tables tables, long run, boolean now) {
    this.tables = tables;
    this.now = now;
    this.blocks = tables.blocks().of(tables.loads().acceptedUpTo(run));
    this.gone = tables.gone(run);
  }

  /** How many records of a kind. */
  public long count(RecordKind kind) {
    return blocks(kind).stream()
        .mapToLong(block -> block.records() - gone.slots(block.number()).cardinality())
        .sum();
  }

  /**
   * Hands on the records of a kind in the order of their keys, whatever the order in which they
   * came. Memory is bounded: beyond {@value KeyOrder#PASS} records, the blocks are gone through
   * several times.
   */
  public void forEach(RecordKind kind, Consumer<Entry> reader) {
    new KeyOrder(tables.parts(), blocks(kind), gone).forEach(count(kind), reader);
  }

  /**
   * Hands on the tallies, in an order that depends on nothing but what was stored when. Those of
   * now lie ready; those of an earlier instant are added up from the heads of its records.
   */
  public void forEachTally(Consumer<Tally> reader) {
    Dictionary texts = Dictionary.load(tables.jdbc());
    TallyReader tallies = new TallyReader(texts, reader);
    if (now) {
      tables.tallies().forEach(tallies::read);
    } else {
      TallySums sums = new TallySums();
      forEachHead(sums::add);
      sums.sorted().forEach(tallies::read);
    }
  }

  /** Hands on the head of each record, in the order of blocks. */
  void forEachHead(BiConsumer<RecordKind, Head> taker) {
    HeadReader reader = new HeadReader(tables);
    for (Block block : blocks) {
      HeadCodec heads = reader.read(block.number(), block.records());
      BitSet ended = gone.slots(block.number());
      for (int slot = 0; slot < block.records(); slot++) {
        if (!ended.get(slot)) {
          taker.accept(block.load().file().kind(), heads.head(slot));
        }
      }
    }
  }

  private List<Block> blocks(RecordKind kind) {
    return blocks.stream()
        .filter(block -> block.load().file().kind() == kind)
        .collect(Collectors.toUnmodifiableList());
  }
}
