package org.muster.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.muster.briefing.amount.Words;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;

/**
 * Markings as they are printed.
 *
 * <p>Rule: what is made of several records has the highest of their labels and may go only to those
 * to whom each of them may go (the highest wins; releasability is the intersection). Labels are
 * printed exactly as configured, whatever the language, and come first.
 */
final class MarkingLine {
  private static final String LIMITED = "; ";

  private final MarkingOrder order;
  private final Words words;

  MarkingLine(MarkingOrder order, Words words) {
    this.order = order;
    this.words = words;
  }

  /** A record's own marking; a blank one as the label that it stands for. */
  String text(Marking marking) {
    return line(label(marking), marking.releasableTo(), !marking.releasableTo().isEmpty());
  }

  /**
   * The marking of everything together; that for blanks if there is nothing.
   *
   * @throws ReleaseException if a label is not known: what is made of it cannot be marked
   */
  String highest(Collection<Marking> markings) {
    int highest = markings.isEmpty() ? order.labels().indexOf(order.blankMeans()) : 0;
    boolean limited = false;
    TreeSet<String> codes = new TreeSet<>();
    for (Marking marking : markings) {
      highest = Math.max(highest, level(marking));
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

  private int level(Marking marking) {
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

  private String label(Marking marking) {
    return order.labels().get(level(marking));
  }

  private String line(String label, List<String> codes, boolean limited) {
    if (!limited) {
      return label;
    }
    return label
        + LIMITED
        + (codes.isEmpty()
            ? words.say("releasable to this audience only")
            : words.say("releasable to {0}", String.join(", ", codes)));
  }

  /**
   * The label of a printed line, whatever its language: the longest one with which it begins. The
   * line itself if it begins with none.
   */
  static String labelOf(String line, MarkingOrder order) {
    return order.labels().stream()
        .filter(label -> line.equals(label) || line.startsWith(label + LIMITED))
        .max(Comparator.comparingInt(String::length))
        .orElse(line);
  }
}
