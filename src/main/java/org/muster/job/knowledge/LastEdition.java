package org.muster.job.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Entry;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;

/**
 * The edition that tonight's is compared with, as the store knows it, for no audience yet.
 *
 * @param edition its name
 * @param asOf its business date
 * @param records what was known then; without events, as there may be millions
 * @param changed records of all kinds but events that are other by now
 * @param events those that are
 * @param methods what each of its briefings counted and how, by the briefings' ids
 */
public record LastEdition(
    String edition,
    LocalDate asOf,
    Records records,
    List<Release.Versions> changed,
    EventChanges events,
    SequencedMap<String, List<String>> methods) {

  /**
   * What one briefing is to be compared with; null if the edition had no such briefing, so that all
   * of it is a first edition.
   */
  public @Nullable Previous of(BriefingSettings briefing, MarkingOrder order) {
    List<String> method = methods.get(briefing.id());
    if (method == null) {
      return null;
    }
    Release.Earlier earlier = Release.earlier(records, changed, events, briefing, order);
    LocalDate own = Previous.ownDate(method);
    return new Previous(
        edition,
        own == null ? asOf : own,
        earlier.records(),
        earlier.changed(),
        earlier.events(),
        method);
  }

  /** The changed records as they stand now; the composer needs them twice and holds them once. */
  Map<RecordKey, Entry> standing() {
    Map<RecordKey, Entry> standing = new HashMap<>();
    for (Release.Versions versions : changed) {
      if (versions.after() != null) {
        standing.put(versions.after().key(), versions.after());
      }
    }
    return standing;
  }
}
