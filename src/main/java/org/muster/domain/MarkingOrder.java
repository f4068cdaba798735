package org.muster.domain;

import java.util.List;
import java.util.OptionalInt;

/**
 * The configured order of marking labels, from the most open to the most restricted, and the label
 * that stands for a blank one. A marking is a configured label, never inferred (TLP 2.0, FIRST
 * 2022: labels are not translated and are written exactly).
 *
 * @param labels from the most open to the most restricted; not empty, no repeats, none blank
 * @param blankMeans one of {@code labels}
 */
public record MarkingOrder(List<String> labels, String blankMeans) {
  /** TLP 2.0, with a blank marking taken as TLP:CLEAR. */
  public static final MarkingOrder TLP =
      new MarkingOrder(
          List.of("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"),
          "TLP:CLEAR");

  public MarkingOrder {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || labels.stream().distinct().count() != labels.size()) {
      throw new IllegalArgumentException("marking labels are empty or repeat: " + labels);
    }
    if (labels.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a marking label is blank: " + labels);
    }
    if (!labels.contains(blankMeans)) {
      throw new IllegalArgumentException(
          "the marking for blanks, '" + blankMeans + "', is not one of " + labels);
    }
  }

  /**
   * Position of the label in the order, 0 the most open; empty if the label is not known exactly as
   * written.
   */
  public OptionalInt level(Marking marking) {
    int level = labels.indexOf(marking.label().isEmpty() ? blankMeans : marking.label());
    return level < 0 ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /**
   * Whether an audience may see a record: the label is known and not above the audience's, and
   * where release is limited, the audience is one of those named.
   *
   * @param audienceLabel the audience's highest label; one of {@link #labels()}
   * @param audienceCodes the audience's own release codes, for example {@code NATO}
   */
  public boolean releases(Marking marking, String audienceLabel, List<String> audienceCodes) {
    OptionalInt level = level(marking);
    return level.isPresent()
        && level.getAsInt() <= labels.indexOf(audienceLabel)
        && (marking.releasableTo().isEmpty()
            || marking.releasableTo().stream().anyMatch(audienceCodes::contains));
  }
}
