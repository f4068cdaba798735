package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muster.briefing.change.MethodLines;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;
import org.muster.language.Language;

/** Two states of the records, of which the second is compared with the first. */
final class SecondEdition {
  static final LocalDate FIRST_DAY = LocalDate.of(2020, 6, 30);

  private final Records before;
  private final Records after;
  private final List<Release.Versions> changes = new ArrayList<>();
  private BriefingSettings then = Given.settings();
  private BriefingSettings now = Given.settings();
  private LocalDate day = Given.DAY;

  SecondEdition(Given before, Given after) {
    this.before = before.records();
    this.after = after.records();
    Map<RecordKey, Entry> old = byKey(this.before);
    Map<RecordKey, Entry> standing = byKey(this.after);
    TreeSet<RecordKey> keys = new TreeSet<>(old.keySet());
    keys.addAll(standing.keySet());
    for (RecordKey key : keys) {
      Entry is = standing.get(key);
      if (!Objects.equals(old.get(key), is)) {
        Entry latest = is == null ? Objects.requireNonNull(old.get(key)) : is;
        changes.add(new Release.Versions(old.get(key), is, latest));
      }
    }
  }

  /** Says that a record which no longer stands had a further version before it was withdrawn. */
  SecondEdition afterVersion(Entry latest) {
    changes.replaceAll(
        v ->
            v.latest().key().equals(latest.key())
                ? new Release.Versions(v.before(), v.after(), latest)
                : v);
    return this;
  }

  SecondEdition as(BriefingSettings both) {
    return as(both, both);
  }

  SecondEdition as(BriefingSettings first, BriefingSettings second) {
    then = first;
    now = second;
    return this;
  }

  SecondEdition on(LocalDate secondDay) {
    day = secondDay;
    return this;
  }

  Composer.Composition composition() {
    MarkingOrder order = MarkingOrder.TLP;
    Release.Earlier earlier =
        Release.earlier(
            before, others(), EventChanges.of(events(), Given.events(after)), now, order);
    Records known = earlier.records();
    Previous previous =
        new Previous(
            FIRST_DAY + ".1",
            FIRST_DAY,
            new Records(known.deployments(), List.of(), known.operations(), known.sources()),
            earlier.changed(),
            earlier.events(),
            MethodLines.of(then, "Muster"));
    return new Composer(now, order, Language.english())
        .compose(
            Release.forAudience(after, now, order).records(),
            new Occasion(day, previous, List.of(), Given.PROVENANCE));
  }

  private List<Release.Versions> others() {
    return changes.stream().filter(versions -> !(versions.latest() instanceof Event)).toList();
  }

  private List<EventChanges.Versions<Event>> events() {
    List<EventChanges.Versions<Event>> events = new ArrayList<>();
    for (Release.Versions versions : changes) {
      if (versions.latest() instanceof Event latest) {
        events.add(
            new EventChanges.Versions<>(
                (Event) versions.before(), (Event) versions.after(), latest));
      }
    }
    return events;
  }

  Briefing briefing() {
    return composition().briefing();
  }

  Briefing.Changes changes() {
    return briefing().changes();
  }

  /** "corrected D1", one each. */
  List<String> records() {
    return changes().records().stream().map(c -> c.change() + " " + c.recordId()).toList();
  }

  /** "NMI, present: 100 > 120 (+20)", one each. */
  List<String> movements() {
    return texts(changes().movements());
  }

  /** As {@link #movements()}, those of contributors. */
  List<String> contributors() {
    return texts(changes().contributors());
  }

  private static List<String> texts(List<Briefing.Movement> movements) {
    return movements.stream()
        .map(
            m ->
                "%s: %s > %s (%s)"
                    .formatted(m.label(), m.before().text(), m.after().text(), m.difference()))
        .toList();
  }

  private static Map<RecordKey, Entry> byKey(Records records) {
    Map<RecordKey, Entry> byKey = new TreeMap<>();
    Stream.of(records.deployments(), Given.events(records), records.operations(), records.sources())
        .flatMap(List::stream)
        .forEach(e -> byKey.put(e.key(), e));
    return byKey;
  }
}
