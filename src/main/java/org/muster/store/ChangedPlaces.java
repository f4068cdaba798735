package org.muster.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.muster.domain.RecordKind;
import org.muster.store.BlockTable.Block;

/**
 * Where the versions lie of records that are other at the end of one run than at the end of an
 * earlier one. They are found by the blocks written since, by their links to earlier versions, and
 * by the lists of versions that were ended since. Of a version that is held: some ten bytes.
 */
final class ChangedPlaces {
  /** About how many are handed on at a time. */
  private static final int PASS = 100_000;

  private final TreeMap<Long, Block> written = new TreeMap<>();
  private final TreeMap<Long, Block> older = new TreeMap<>();
  private final Map<Long, Links> links = new HashMap<>();
  private final RidList followed = new RidList();
  private final RidList ended;
  private final Versions versions;

  ChangedPlaces(Tables tables, long since, long upTo) {
    List<Block> blocks = tables.blocks().of(tables.loads().acceptedUpTo(upTo));
    this.versions = new Versions(tables, blocks);
    this.ended = tables.gone(since, upTo);
    for (Block block : blocks) {
      (block.load().run() <= since ? older : written).put(block.number(), block);
    }
    for (Block block : written.values()) {
      Links previous = Links.read(tables.parts().read(PartKey.of(Part.LINKS, block.number())));
      links.put(block.number(), previous);
      previous.addTo(followed);
    }
    followed.sort();
  }

  /**
   * Of one record.
   *
   * @param before the version that stood at the end of the earlier run, or {@link Links#NONE}
   * @param after the one that stands, or {@link Links#NONE}
   * @param latest the latest that there was
   */
  record Places(long before, long after, long latest) {}

  /** Reads the versions. */
  Versions versions() {
    return versions;
  }

  /**
   * Hands on the places of the records of a kind, some at a time: of those with a later version in
   * the order in which that was written, then of those that were only withdrawn.
   */
  void forEach(RecordKind kind, Consumer<List<Places>> reader) {
    List<Places> some = new ArrayList<>();
    for (Block block : written.values()) {
      if (block.load().file().kind() == kind) {
        for (int slot = 0; slot < block.records(); slot++) {
          long rid = Rid.of(block.number(), slot);
          if (!followed.contains(rid)) {
            some.add(of(rid));
          }
        }
        hand(some, PASS, reader);
      }
    }
    for (int i = 0; i < ended.size(); i++) {
      long rid = ended.get(i);
      Block block = older.get(Rid.block(rid));
      if (block != null && block.load().file().kind() == kind && !followed.contains(rid)) {
        some.add(of(rid));
        hand(some, PASS, reader);
      }
    }
    hand(some, 1, reader);
  }

  /**
   * The places of one record.
   *
   * @param latest of its latest version
   */
  Places of(long latest) {
    long after = ended.contains(latest) ? Links.NONE : latest;
    return new Places(before(latest), after, latest);
  }

  /** The newest version, up to this one, that was not written since; if it stood. */
  private long before(long latest) {
    long at = latest;
    Links previous = links.get(Rid.block(at));
    while (previous != null && at != Links.NONE) {
      at = previous.previous(Rid.slot(at));
      previous = links.get(Rid.block(at));
    }
    return at != Links.NONE && ended.contains(at) ? at : Links.NONE;
  }

  private void hand(List<Places> some, int least, Consumer<List<Places>> reader) {
    if (some.size() >= least) {
      some.removeIf(places -> places.before == Links.NONE && places.after == Links.NONE);
      removeSame(some);
      reader.accept(some);
      some.clear();
    }
  }

  /** Leaves out records that are as they were, whatever happened to them in between. */
  private void removeSame(List<Places> some) {
    RidList both = new RidList();
    for (Places places : some) {
      if (places.before != Links.NONE && places.after != Links.NONE) {
        both.add(places.before);
        both.add(places.after);
      }
    }
    if (both.size() > 0) {
      both.sort();
      Map<Long, Long> contents = versions.read(both, versions::contents);
      some.removeIf(
          places ->
              contents.containsKey(places.after)
                  && contents.get(places.after).equals(contents.get(places.before)));
    }
  }
}
