package org.muster.domain;

import java.util.List;

/**
 * A record's marking as given. Whether it may be released to an audience is decided by {@link
 * MarkingOrder}: a label that the order does not know is released to nobody.
 *
 * @param label for example {@code TLP:CLEAR}; empty if the record has none
 * @param releasableTo codes of those to whom release is limited, sorted, without repeats; empty
 *     means no limit beside the label
 */
public record Marking(String label, List<String> releasableTo) {
  /** No marking given. */
  public static final Marking BLANK = new Marking("", List.of());

  public Marking {
    releasableTo =
        TextList.checked("release code", releasableTo).stream().distinct().sorted().toList();
  }
}
