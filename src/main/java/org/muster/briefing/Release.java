package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.event.EventStock;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/**
 * What an audience may see, selected before anything is added up, so that nothing else can reach a
 * sum, a rank or a count made for it.
 *
 * @param records what the audience may see
 * @param leftOut how many records of each kind were left out; for the run report only, never for
 *     the audience, to whom it would tell that there is something
 */
public record Release(Records records, Map<RecordKind, Long> leftOut) {
  public Release {
    EnumMap<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    counts.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(counts);
  }

  /**
   * Selects the records of a briefing's audience.
   *
   * @throws IllegalArgumentException if the audience's label is none of the order's
   */
  public static Release forAudience(Records all, BriefingSettings settings, MarkingOrder order) {
    return of(all, new Audience(settings, order));
  }

  private static Release of(Records all, Audience audience) {
    MarkingOrder order = audience.order;
    BriefingSettings settings = audience.settings;
    if (!order.labels().contains(settings.audience())) {
      throw new IllegalArgumentException(
          "the audience '"
              + settings.audience()
              + "' of the briefing '"
              + settings.id()
              + "' is none of "
              + order.labels());
    }
    Map<RecordKind, Long> leftOut = new EnumMap<>(RecordKind.class);
    Gate gate = new Gate(audience, leftOut);
    Records seen =
        new Records(
            gate.open(all.deployments()),
            gate.open(all.events()),
            gate.open(all.operations()),
            gate.open(all.sources()));
    return new Release(seen, leftOut);
  }

  /**
   * What became of a record that is no event since the last edition, for no audience yet.
   *
   * @param before the version that stood then; null if none did
   * @param after the version that stands now; null if the record is withdrawn
   * @param latest the latest version that there was, also if it no longer stands
   */
  public record Versions(@Nullable Entry before, @Nullable Entry after, Entry latest) {}

  /** What an audience may see now of what was known for the last edition, and of what changed. */
  public record Earlier(Records records, List<Previous.Changed> changed, EventChanges events) {
    public Earlier {
      changed = List.copyOf(changed);
    }
  }

  /**
   * Selects, by the audience's rules of today, what this edition may be compared with.
   *
   * <p>Rule: the latest marking of a record says who may know of it at all. One that was raised
   * above the audience is as if it had never been there, neither withdrawn nor part of an earlier
   * total, also if it was withdrawn after that; one that was lowered is new. Reason: the difference
   * between two editions would tell what was withheld.
   *
   * @param then what was known for the last edition
   * @param changes every record but events that has another version since
   * @param events every event that has
   */
  public static Earlier earlier(
      Records then,
      List<Versions> changes,
      EventChanges events,
      BriefingSettings settings,
      MarkingOrder order) {
    Audience audience = new Audience(settings, order);
    Set<RecordKey> hidden = new HashSet<>();
    List<Previous.Changed> seen = new ArrayList<>();
    for (Versions versions : changes) {
      Entry before = versions.before();
      if (!audience.sees(versions.latest().marking())) {
        hidden.add(versions.latest().key());
      } else if (before != null && audience.sees(before.marking())) {
        seen.add(new Previous.Changed(before, versions.after()));
      } else if (versions.after() != null) {
        seen.add(new Previous.Changed(null, versions.after()));
      }
    }
    Records released = of(then, audience).records();
    return new Earlier(
        new Records(
            without(hidden, released.deployments()),
            List.of(),
            without(hidden, released.operations()),
            without(hidden, released.sources())),
        seen,
        events.seen(audience::sees));
  }

  private static <E extends Entry> List<E> without(Set<RecordKey> hidden, List<E> entries) {
    return entries.stream().filter(e -> !hidden.contains(e.key())).toList();
  }

  /** Lets through what an audience may see, and counts the rest. */
  private record Gate(Audience audience, Map<RecordKind, Long> leftOut) {
    <E extends Entry> List<E> open(List<E> entries) {
      List<E> seen = new ArrayList<>(entries.size());
      for (E entry : entries) {
        if (audience.sees(entry.marking())) {
          seen.add(entry);
        } else {
          leftOut.merge(entry.key().kind(), 1L, Long::sum);
        }
      }
      return seen;
    }

    EventStock open(EventStock events) {
      events
          .markings()
          .forEach(
              (marking, number) -> {
                if (!audience.sees(marking)) {
                  leftOut.merge(RecordKind.EVENT, number, Long::sum);
                }
              });
      return events.seen(audience::sees);
    }
  }

  /**
   * Looks once more at a finished briefing before it is rendered: every record that went in, every
   * row and the marking line are within what the audience may see.
   *
   * @throws ReleaseException if anything is not
   */
  public static void check(
      Composer.Composition composition, BriefingSettings settings, MarkingOrder order) {
    Audience audience = new Audience(settings, order);
    composition.markings().forEach(audience::check);
    Briefing briefing = composition.briefing();
    audience.checkLine(briefing.marking());
    briefing.deployments().forEach(row -> audience.checkLine(row.marking()));
    briefing.events().forEach(row -> audience.checkLine(row.marking()));
  }

  /** For whom a briefing is, by the order of markings. */
  private record Audience(BriefingSettings settings, MarkingOrder order) {
    boolean sees(Marking marking) {
      return order.releases(marking, settings.audience(), settings.releaseTo());
    }

    void check(Marking marking) {
      if (!sees(marking)) {
        throw refused(marking.label());
      }
    }

    /** Checks a printed marking line. */
    void checkLine(String line) {
      String label = MarkingLine.labelOf(line, order);
      if (label.isEmpty() || !sees(new Marking(label, List.of()))) {
        throw refused(label);
      }
    }

    private ReleaseException refused(String label) {
      return new ReleaseException(
          "the briefing '"
              + settings.id()
              + "' for '"
              + settings.audience()
              + "' holds something marked '"
              + label
              + "'");
    }
  }
}
