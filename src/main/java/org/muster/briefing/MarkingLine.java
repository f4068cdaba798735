package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;

/**
 * Markings as they are printed.
 *
 * <p>Rule: what is made of several records has the highest of their labels and may go only to those
 * to whom each of them may go (the highest wins; releasability is the intersection). Labels are
 * printed exactly as configured.
 */
final class MarkingLine {
  private static final String LIMITED = "; releasable to ";

  private MarkingLine() {}

  /** A record's own marking; a blank one as the label that it stands for. */
  static String text(Marking marking, MarkingOrder order) {
    return line(label(marking, order), marking.releasableTo(), !marking.releasableTo().isEmpty());
  }

  /**
   * The marking of everything together; that for blanks if there is nothing.
   *
   * @throws ReleaseException if a label is not known: what is made of it cannot be marked
   */
  static String highest(Collection<Marking> markings, MarkingOrder order) {
    int highest = markings.isEmpty() ? order.labels().indexOf(order.blankMeans()) : 0;
    boolean limited = false;
    TreeSet<String> codes = new TreeSet<>();
    for (Marking marking : markings) {
      highest = Math.max(highest, level(marking, order));
      if (!marking.releasableTo().isEmpty()) {
        if (limited) {
          codes.retainAll(marking.releasableTo());
        } else {
          codes.addAll(marking.releasableTo());
        }
        limited = true;
      }
    }
    return line(order.labels().get(highest), new ArrayList<>(codes), limited);
  }

  private static int level(Marking marking, MarkingOrder order) {
    return order
        .level(marking)
        .orElseThrow(
            () ->
                new ReleaseException(
                    "a record is marked '"
                        + marking.label()
                        + "', which is none of "
                        + order.labels()));
  }

  private static String label(Marking marking, MarkingOrder order) {
    return order.labels().get(level(marking, order));
  }

  private static String line(String label, List<String> codes, boolean limited) {
    if (!limited) {
      return label;
    }
    return label + LIMITED + (codes.isEmpty() ? "this audience only" : String.join(", ", codes));
  }

  /** The label of a printed line. */
  static String labelOf(String line) {
    int end = line.indexOf(LIMITED);
    return end < 0 ? line : line.substring(0, end);
  }
}
