package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;

/**
 * What an audience may see, selected before anything is added up, so that nothing else can reach a
 * sum, a rank or a count made for it.
 *
 * @param records what the audience may see
 * @param leftOut how many records of each kind were left out; for the run report only, never for
 *     the audience, to whom it would tell that there is something
 */
public record Release(Records records, Map<RecordKind, Integer> leftOut) {
  public Release {
    EnumMap<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
    counts.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(counts);
  }

  /**
   * Selects the records of a briefing's audience.
   *
   * @throws IllegalArgumentException if the audience's label is none of the order's
   */
  public static Release forAudience(Records all, BriefingSettings settings, MarkingOrder order) {
    if (!order.labels().contains(settings.audience())) {
      throw new IllegalArgumentException(
          "the audience '"
              + settings.audience()
              + "' of the briefing '"
              + settings.id()
              + "' is none of "
              + order.labels());
    }
    Map<RecordKind, Integer> leftOut = new EnumMap<>(RecordKind.class);
    Gate gate = new Gate(settings, order, leftOut);
    Records seen =
        new Records(
            gate.open(all.deployments()),
            gate.open(all.events()),
            gate.open(all.operations()),
            gate.open(all.sources()));
    return new Release(seen, leftOut);
  }

  private record Gate(
      BriefingSettings settings, MarkingOrder order, Map<RecordKind, Integer> leftOut) {
    <E extends Entry> List<E> open(List<E> entries) {
      List<E> seen = new ArrayList<>(entries.size());
      for (E entry : entries) {
        if (releases(entry.marking(), settings, order)) {
          seen.add(entry);
        } else {
          leftOut.merge(entry.key().kind(), 1, Integer::sum);
        }
      }
      return seen;
    }
  }

  private static boolean releases(Marking marking, BriefingSettings settings, MarkingOrder order) {
    return order.releases(marking, settings.audience(), settings.releaseTo());
  }

  /**
   * Looks once more at a finished briefing before it is rendered: every record that went in, every
   * row and the marking line are within what the audience may see.
   *
   * @throws ReleaseException if anything is not
   */
  public static void check(
      Composer.Composition composition, BriefingSettings settings, MarkingOrder order) {
    for (Marking marking : composition.markings()) {
      if (!releases(marking, settings, order)) {
        throw refused(marking.label(), settings);
      }
    }
    Briefing briefing = composition.briefing();
    checkLabel(briefing.marking(), settings, order);
    briefing.deployments().forEach(row -> checkLabel(row.marking(), settings, order));
    briefing.events().forEach(row -> checkLabel(row.marking(), settings, order));
  }

  private static void checkLabel(String line, BriefingSettings settings, MarkingOrder order) {
    String label = MarkingLine.labelOf(line);
    if (label.isEmpty() || !releases(new Marking(label, List.of()), settings, order)) {
      throw refused(label, settings);
    }
  }

  private static ReleaseException refused(String label, BriefingSettings settings) {
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
