package org.muster.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.RecordKind;
import org.muster.store.BlockTable.Block;

/**
 * What became of the records between the ends of two runs. Of the records that stayed as they were,
 * none is read: what is other lies in the blocks written since, in their links to earlier versions,
 * and in the lists of versions that were ended since.
 */
public final class Changes {
  private final Tables tables;
  private final List<Block> older = new ArrayList<>();
  private final List<Block> written = new ArrayList<>();
  private final RidList ended;
  private final long firstWritten;

  Changes(Tables tables, long since, long upTo) {
    this.tables = tables;
    for (Block block : tables.blocks().of(tables.loads().acceptedUpTo(upTo))) {
      (block.load().run() <= since ? older : written).add(block);
    }
    this.ended = tables.gone(since, upTo);
    this.firstWritten = written.isEmpty() ? Long.MAX_VALUE : written.getFirst().number();
  }

  /**
   * A record that is other than it was.
   *
   * @param before the version that stood at the end of the earlier run; null if none did
   * @param after the version that stands now; null if the record is withdrawn
   * @param latest the latest version that there was, also if it no longer stands: its marking says
   *     who may know of the record at all
   */
  public record Change(@Nullable Entry before, @Nullable Entry after, Entry latest) {}

  /**
   * Hands on every record that is other, once: those with a later version in the order in which
   * that was written, then those that were only withdrawn. A record that is as it was, whatever
   * happened to it in between, is no change; neither is one that came and went.
   */
  public void forEach(Consumer<Change> reader) {
    Map<Long, Long> previous = previous();
    Set<Long> followed = new HashSet<>(previous.values());
    Map<Long, Entry> before = endedBefore();
    for (Block block : written) {
      RecordText records = records(block);
      for (int slot = 0; slot < block.records(); slot++) {
        long rid = Rid.of(block.number(), slot);
        if (!followed.contains(rid)) {
          Entry latest = entry(block, records, slot);
          Entry after = ended.contains(rid) ? null : latest;
          hand(before.get(origin(rid, previous)), after, latest, reader);
        }
      }
    }
    for (int i = 0; i < ended.size() && Rid.block(ended.get(i)) < firstWritten; i++) {
      Entry entry = before.get(ended.get(i));
      if (entry != null && !followed.contains(ended.get(i))) {
        reader.accept(new Change(entry, null, entry));
      }
    }
  }

  private static void hand(
      @Nullable Entry before, @Nullable Entry after, Entry latest, Consumer<Change> reader) {
    boolean same = before == null ? after == null : before.equals(after);
    if (!same) {
      reader.accept(new Change(before, after, latest));
    }
  }

  /** Of each version written since that follows another, which. */
  private Map<Long, Long> previous() {
    Map<Long, Long> previous = new HashMap<>();
    for (Block block : written) {
      Links links = Links.read(tables.parts().read(PartKey.of(Part.LINKS, block.number())));
      for (int slot = 0; slot < block.records(); slot++) {
        if (links.previous(slot) != Links.NONE) {
          previous.put(Rid.of(block.number(), slot), links.previous(slot));
        }
      }
    }
    return previous;
  }

  /** The first version before this one that was not written since, or {@link Links#NONE}. */
  private long origin(long rid, Map<Long, Long> previous) {
    Long at = rid;
    while (at != null && Rid.block(at) >= firstWritten) {
      at = previous.get(at);
    }
    return at == null ? Links.NONE : at;
  }

  /** The versions that stood at the end of the earlier run and no longer do, by their places. */
  private Map<Long, Entry> endedBefore() {
    Map<Long, Entry> entries = new HashMap<>();
    for (Block block : older) {
      var slots = ended.slots(block.number());
      if (!slots.isEmpty()) {
        RecordText records = records(block);
        slots.stream()
            .forEach(
                slot -> entries.put(Rid.of(block.number(), slot), entry(block, records, slot)));
      }
    }
    return entries;
  }

  private RecordText records(Block block) {
    RecordKind kind = block.load().file().kind();
    byte[] part = tables.parts().read(PartKey.of(Part.RECORDS, block.number()));
    return RecordText.read(part, kind, block.records());
  }

  private static Entry entry(Block block, RecordText records, int slot) {
    FileIdentity file = block.load().file();
    return records.entry(slot, file.kind(), file.dataset());
  }
}
