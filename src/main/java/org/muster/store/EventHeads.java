package org.muster.store;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.muster.store.BlockTable.Block;

/** The heads of events in some blocks. */
final class EventHeads {
  private final HeadReader reader;
  private final List<Block> blocks;
  private final RidList gone;
  private final Dictionary texts;

  EventHeads(HeadReader reader, List<Block> blocks, RidList gone, Dictionary texts) {
    this.reader = reader;
    this.blocks = blocks;
    this.gone = gone;
    this.texts = texts;
  }

  /** Takes an event's place and the tally of it alone. */
  interface Taker {
    void take(long rid, TallyRow alone);
  }

  /** Hands on the events that stand and have such a span, in the order of blocks. */
  void forEach(Predicate<Span> days, Taker taker) {
    for (Block block : blocks) {
      int dataset = texts.number(block.load().file().dataset());
      HeadCodec heads = reader.read(block.number(), block.records());
      BitSet ended = gone.slots(block.number());
      for (int slot = 0; slot < block.records(); slot++) {
        if (!ended.get(slot) && days.test(heads.span(slot))) {
          taker.take(Rid.of(block.number(), slot), TallySums.alone(dataset, heads.head(slot)));
        }
      }
    }
  }

  /** The span of an event that is alone in its tally. */
  static Span span(TallyRow alone) {
    TallyKey.Alike alike = alone.key().alike();
    if (alike == null) {
      throw new IllegalArgumentException("the tally is not of one event");
    }
    return alike.span();
  }
}
