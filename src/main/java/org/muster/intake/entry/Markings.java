package org.muster.intake.entry;

import java.util.List;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.notice.NoticeType;

/** Reads who may see a record. Nothing is inferred: a label is known exactly as configured. */
final class Markings {
  private final Cells cells;
  private final MarkingOrder order;
  private final int marking;
  private final int releasableTo;
  private final Memo<Marking> labels = new Memo<>(label -> new Marking(label, List.of()));

  Markings(Cells cells, MarkingOrder order) {
    this.cells = cells;
    this.order = order;
    this.marking = cells.column("marking");
    this.releasableTo = cells.column("releasable_to");
  }

  Marking read() {
    String label = cells.text(marking);
    String codes = cells.text(releasableTo);
    Marking read = codes.isEmpty() ? labels.of(label) : limited(label, codes);
    if (order.level(read).isEmpty()) {
      cells.note(
          NoticeType.MARKING_UNKNOWN,
          marking,
          "label",
          Problems.shown(label),
          "allowed",
          String.join(", ", order.labels()));
    }
    return read;
  }

  /** A cell that names nobody, as a lone semicolon, must not come to mean everybody. */
  private Marking limited(String label, String codes) {
    List<String> named = Places.items(codes);
    if (named.isEmpty()) {
      cells.note(
          NoticeType.VALUE_NOT_IN_LIST,
          releasableTo,
          "value",
          Problems.shown(codes),
          "allowed",
          "codes separated by semicolons");
    }
    return new Marking(label, named);
  }
}
