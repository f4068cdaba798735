package org.muster.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKey;
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
    this(tables, now, tables.blocks().of(tables.loads().acceptedUpTo(run)), tables.gone(run));
  }

  private Snapshot(Tables tables, boolean now, List<Block> blocks, RidList gone) {
    this.tables = tables;
    this.now = now;
    this.blocks = blocks;
    this.gone = gone;
  }

  /** What is known beside the versions in some places. */
  Snapshot without(RidList rids) {
    RidList left = new RidList();
    left.addAll(gone);
    left.addAll(rids);
    left.sort();
    return new Snapshot(tables, false, blocks, left);
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
    TallyReader tallies = new TallyReader(texts);
    forEachTally(texts, row -> reader.accept(tallies.tally(row)));
  }

  private void forEachTally(Dictionary texts, Consumer<TallyRow> reader) {
    if (now) {
      tables.tallies().forEach(reader);
    } else {
      addUp(texts, false, reader);
    }
  }

  private void addUp(Dictionary texts, boolean ended, Consumer<TallyRow> reader) {
    TallySums sums = new TallySums();
    forEachHead(ended, (file, head) -> sums.add(file.kind(), texts.number(file.dataset()), head));
    sums.sorted().forEachRemaining(reader);
  }

  /**
   * Hands on the tallies of events; of the months asked for, each event as a tally of its own, with
   * its days. Of the records themselves, none is read.
   */
  public void forEachEventTally(Predicate<YearMonth> singly, Consumer<Tally> reader) {
    Dictionary texts = Dictionary.load(tables.jdbc());
    TallyReader tallies = new TallyReader(texts);
    Months months = new Months(singly);
    forEachTally(
        texts,
        row -> {
          TallyKey key = row.key();
          if (key.kind() == RecordKind.EVENT.code()
              && (key.alike() != null || !months.wanted(key.month()))) {
            reader.accept(tallies.tally(row));
          }
        });
    if (!months.found().isEmpty()) {
      events(texts, new BlockDays(months.firstDay(), months.lastDay()))
          .forEach(
              span -> months.wanted(span.month()), (rid, row) -> reader.accept(tallies.tally(row)));
    }
  }

  /**
   * The events that are asked for: those that come first or last by first day, last day and id, in
   * no particular order.
   *
   * @param wanted asked of each event's own tally
   * @param from the earliest day on which one can begin
   * @param to the latest day on which one can begin
   * @param limit how many, if there are so many; 1 or more
   * @param latest whether the last ones are asked for, else the first ones
   */
  public List<Event> events(
      Predicate<Tally> wanted, LocalDate from, LocalDate to, int limit, boolean latest) {
    Dictionary texts = Dictionary.load(tables.jdbc());
    EventListing listing = new EventListing(limit, latest);
    BlockDays days = new BlockDays(Span.day(from), Span.day(to));
    TallyReader tallies = new TallyReader(texts);
    events(texts, days)
        .forEach(
            span -> span.first() >= days.first() && span.first() <= days.last(),
            (rid, row) -> {
              if (wanted.test(tallies.tally(row))) {
                listing.add(rid, EventHeads.span(row));
              }
            });
    Versions versions = new Versions(tables, blocks(RecordKind.EVENT));
    List<Event> events = new ArrayList<>();
    versions.forEach(
        listing.rids(versions::keys), versions::records, (rid, entry) -> events.add((Event) entry));
    return events;
  }

  private EventHeads events(Dictionary texts, BlockDays days) {
    List<Block> touched =
        blocks(RecordKind.EVENT).stream()
            .filter(block -> block.days().touch(days.first(), days.last()))
            .toList();
    return new EventHeads(new HeadReader(tables), touched, gone, texts);
  }

  /**
   * Hands on the keys of the records of a kind that were known once and were taken back since, or
   * are gone from their publisher's newest full snapshot; in no particular order.
   */
  public void forEachWithdrawn(RecordKind kind, Consumer<RecordKey> reader) {
    RidList followed = new RidList();
    List<Block> ofKind = blocks(kind);
    for (Block block : ofKind) {
      Links.read(tables.parts().read(PartKey.of(Part.LINKS, block.number()))).addTo(followed);
    }
    followed.sort();
    RidList withdrawn = new RidList();
    for (Block block : ofKind) {
      gone.slots(block.number()).stream()
          .mapToLong(slot -> Rid.of(block.number(), slot))
          .filter(rid -> !followed.contains(rid))
          .forEach(withdrawn::add);
    }
    withdrawn.sort();
    new Versions(tables, ofKind).keys(withdrawn, (rid, key) -> reader.accept(key));
  }

  /**
   * Hands on the tallies of the versions that no longer hold, of corrected and withdrawn records.
   */
  public void forEachEndedTally(Consumer<Tally> reader) {
    Dictionary texts = Dictionary.load(tables.jdbc());
    TallyReader tallies = new TallyReader(texts);
    addUp(texts, true, row -> reader.accept(tallies.tally(row)));
  }

  /** Hands on the head of each record, with the file that it came from, in the order of blocks. */
  void forEachHead(BiConsumer<FileIdentity, Head> taker) {
    forEachHead(false, taker);
  }

  private void forEachHead(boolean ended, BiConsumer<FileIdentity, Head> taker) {
    HeadReader reader = new HeadReader(tables);
    for (Block block : blocks) {
      BitSet slots = gone.slots(block.number());
      if (!ended) {
        slots.flip(0, block.records());
      }
      if (!slots.isEmpty()) {
        HeadCodec heads = reader.read(block.number(), block.records());
        slots.stream().forEach(slot -> taker.accept(block.load().file(), heads.head(slot)));
      }
    }
  }

  private List<Block> blocks(RecordKind kind) {
    return blocks.stream()
        .filter(block -> block.load().file().kind() == kind)
        .collect(Collectors.toUnmodifiableList());
  }
}
