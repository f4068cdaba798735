package org.muster.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The ids of records that are stored, for telling apart keys with the same hash. The ids of a
 * number of blocks are kept at hand: corrections come in the order of files, not of blocks.
 */
final class KeyTexts {
  private static final int BLOCKS_AT_HAND = 256;

  private final PartTable parts;
  private final Map<Long, Ids> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Ids> eldest) {
          return size() > BLOCKS_AT_HAND;
        }
      };

  /** The ids of one block; each is read when asked for. */
  static final class Ids {
    private final byte[] part;
    private final int[] offsets;

    Ids(byte[] part) {
      this.part = part;
      IntStream.Builder starts = IntStream.builder();
      ByteSource source = new ByteSource(part);
      while (source.hasMore()) {
        starts.add(source.position());
        source.skip(source.smallNumber() >>> 1);
      }
      this.offsets = starts.build().toArray();
    }

    /** That of the record in a slot. */
    String id(int slot) {
      return new ByteSource(part, offsets[slot]).text();
    }
  }

  KeyTexts(PartTable parts) {
    this.parts = parts;
  }

  /** The part of a block, from its records' ids in the order of slots. */
  static ByteSink write(List<String> ids) {
    ByteSink sink = new ByteSink();
    ids.forEach(sink::text);
    return sink;
  }

  /** All ids of a block, in the order of slots. */
  static String[] read(byte[] part, int records) {
    ByteSource source = new ByteSource(part);
    String[] ids = new String[records];
    Arrays.setAll(ids, slot -> source.text());
    return ids;
  }

  /** The id of a record that is stored. */
  String id(long rid) {
    Ids ids =
        atHand.computeIfAbsent(
            Rid.block(rid), block -> new Ids(parts.read(PartKey.of(Part.IDS, block))));
    return ids.id(Rid.slot(rid));
  }
}
