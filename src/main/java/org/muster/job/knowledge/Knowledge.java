package org.muster.job.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.event.EventStock;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Operation;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;
import org.muster.store.Changes;
import org.muster.store.CompletedRun;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.muster.store.Snapshot;

/**
 * What tonight's briefings may speak of, and what they are compared with; asked for when the intake
 * is at its end.
 */
public final class Knowledge {
  /** Of events there may be millions; of the others, all are held. */
  private static final List<RecordKind> BUT_EVENTS =
      List.of(RecordKind.DEPLOYMENT, RecordKind.OPERATION, RecordKind.SOURCE);

  private final RecordStore store;
  private final RunLedger ledger;
  private final @Nullable String previousEdition;
  private final @Nullable Run back;

  /**
   * What a store holds and a ledger remembers.
   *
   * @param previousEdition name of the edition to compare with, null for none
   * @param back the run gone back to, null of an ordinary night
   */
  public Knowledge(
      RecordStore store, RunLedger ledger, @Nullable String previousEdition, @Nullable Run back) {
    this.store = store;
    this.ledger = ledger;
    this.previousEdition = previousEdition;
    this.back = back;
  }

  /**
   * All that is known, or was known at the end of the run gone back to.
   *
   * @param last what it is compared with, whose changed records are not held twice; null if nothing
   */
  public Records records(@Nullable LastEdition last) {
    Map<RecordKey, Entry> held = last == null ? new HashMap<>() : last.standing();
    return records(store.known(upTo()), held, true);
  }

  private @Nullable Instant upTo() {
    return back == null ? null : back.knownAt();
  }

  /** The edition to compare with, if there is one. */
  public Optional<LastEdition> last() {
    return Optional.ofNullable(previousEdition).flatMap(ledger::completedWith).map(this::last);
  }

  private LastEdition last(CompletedRun then) {
    Changes changes = store.changes(then.run().knownAt(), upTo());
    List<Release.Versions> changed = new ArrayList<>();
    for (RecordKind kind : BUT_EVENTS) {
      changes.forEach(
          kind, c -> changed.add(new Release.Versions(c.before(), c.after(), c.latest())));
    }
    return new LastEdition(
        then.edition().name(),
        then.edition().asOf(),
        records(store.known(then.run().knownAt()), new HashMap<>(), false),
        changed,
        new StoredChanges(changes),
        ledger.methods(then.run()));
  }

  private static Records records(Snapshot known, Map<RecordKey, Entry> held, boolean events) {
    return new Records(
        all(known, held, RecordKind.DEPLOYMENT, Deployment.class),
        events ? new StoredEvents(known) : EventStock.of(List.of()),
        all(known, held, RecordKind.OPERATION, Operation.class),
        all(known, held, RecordKind.SOURCE, Source.class));
  }

  private static <E extends Entry> List<E> all(
      Snapshot known, Map<RecordKey, Entry> held, RecordKind kind, Class<E> type) {
    List<E> all = new ArrayList<>();
    known.forEach(kind, e -> all.add(type.cast(held.getOrDefault(e.key(), e))));
    return all;
  }
}
