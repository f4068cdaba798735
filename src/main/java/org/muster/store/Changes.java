package org.muster.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.RecordKind;
import org.muster.store.BlockTable.Block;
import org.muster.store.ChangedPlaces.Places;

/**
 * What became of the records between the ends of two runs. Of the records that stayed as they were,
 * none is read; of events, of which millions may be other, only those that are asked for. Memory is
 * bounded: some at a time are held.
 *
 * <p>Rule: a record that is as it was, whatever happened to it in between, is no change; neither is
 * one that came and went.
 */
public final class Changes {
  private final Tables tables;
  private final ChangedPlaces places;
  private final Snapshot now;
  private @Nullable Snapshot unchanged;

  Changes(Tables tables, long since, long upTo, Snapshot now) {
    this.tables = tables;
    this.places = new ChangedPlaces(tables, since, upTo);
    this.now = now;
  }

  /**
   * A record that is other than it was.
   *
   * @param <V> a version of it
   * @param before the version that stood at the end of the earlier run; null if none did
   * @param after the version that stands now; null if the record is withdrawn
   * @param latest the latest version that there was, also if it no longer stands: its marking says
   *     who may know of the record at all
   */
  public record Change<V>(@Nullable V before, @Nullable V after, V latest) {}

  /**
   * Hands on every record of a kind that is other, once: those with a later version in the order in
   * which that was written, then those that were only withdrawn.
   */
  public void forEach(RecordKind kind, Consumer<Change<Entry>> reader) {
    Versions versions = places.versions();
    places.forEach(
        kind, some -> changes(some, versions::records, (latest, change) -> reader.accept(change)));
  }

  /**
   * Goes through every event that is other, and gives the first of each sort.
   *
   * @param sort asked of each event's own tallies, once; null if it is not to be given
   * @param limit how many of each sort, 1 or more
   * @return those that come first by first day, last day and id of the version that stands, or else
   *     of the one that stood; in no particular order
   */
  public <K> Map<K, List<Change<Event>>> events(
      Function<Change<Tally>, @Nullable K> sort, int limit) {
    Dictionary texts = Dictionary.load(tables.jdbc());
    TallyReader tallies = new TallyReader(texts);
    Versions versions = places.versions();
    Map<K, EventListing> listings = new LinkedHashMap<>();
    places.forEach(
        RecordKind.EVENT,
        some ->
            changes(
                some,
                block -> {
                  IntFunction<TallyRow> rows = versions.tallies(block, texts);
                  return slot -> tallies.tally(rows.apply(slot));
                },
                (latest, change) -> {
                  K key = sort.apply(change);
                  if (key != null) {
                    listings
                        .computeIfAbsent(key, k -> new EventListing(limit, false))
                        .add(latest, span(change));
                  }
                }));
    Map<K, List<Change<Event>>> found = new LinkedHashMap<>();
    listings.forEach((key, listing) -> found.put(key, events(listing.rids(versions::keys))));
    return found;
  }

  private static Span span(Change<Tally> change) {
    Tally shown = change.after() == null ? change.before() : change.after();
    Tally.Days days = shown == null ? null : shown.days();
    if (days == null) {
      throw new IllegalStateException("an event that is alone in its tally has days");
    }
    return new Span(Span.day(days.first()), Span.day(days.last()));
  }

  /** The events whose latest versions lie there. */
  private List<Change<Event>> events(RidList latest) {
    List<Places> listed = new ArrayList<>();
    for (int i = 0; i < latest.size(); i++) {
      listed.add(places.of(latest.get(i)));
    }
    List<Change<Event>> events = new ArrayList<>();
    changes(
        listed,
        places.versions()::records,
        (rid, change) ->
            events.add(
                new Change<>(
                    (Event) change.before(), (Event) change.after(), (Event) change.latest())));
    return events;
  }

  /** Takes a change, and where the latest version is. */
  private interface Taker<V> {
    void take(long latest, Change<V> change);
  }

  private <V> void changes(
      List<Places> some, Function<Block, IntFunction<V>> open, Taker<V> taker) {
    RidList rids = new RidList();
    for (Places one : some) {
      if (one.before() != Links.NONE && one.before() != one.latest()) {
        rids.add(one.before());
      }
      rids.add(one.latest());
    }
    rids.sort();
    Map<Long, V> read = places.versions().read(rids, open);
    for (Places one : some) {
      V latest = Objects.requireNonNull(read.get(one.latest()));
      V after = one.after() == Links.NONE ? null : latest;
      taker.take(one.latest(), new Change<>(read.get(one.before()), after, latest));
    }
  }

  /** Of the events, those that stand and are as they were. */
  public Snapshot unchanged() {
    Snapshot known = unchanged;
    if (known == null) {
      RidList others = new RidList();
      places.forEach(
          RecordKind.EVENT,
          some ->
              some.stream()
                  .filter(one -> one.after() != Links.NONE)
                  .forEach(one -> others.add(one.after())));
      known = now.without(others);
      unchanged = known;
    }
    return known;
  }
}
