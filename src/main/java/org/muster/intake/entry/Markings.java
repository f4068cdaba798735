package org.muster.intake.entry;

import java.util.List;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.intake.recipe.Memo;
import org.muster.notice.NoticeType;

/** Reads who may see a record. Nothing is inferred: a label is known exactly as configured. */
final class Markings {
  /** A label without limits, and whether it is one of those configured. */
  private record Label(Marking marking, boolean known) {}

  private final Cells cells;
  private final MarkingOrder order;
  private final int marking;
  private final int releasableTo;
  private final Memo<Label> labels;

  Markings(Cells cells, MarkingOrder order) {
    this.cells = cells;
    this.order = order;
    this.labels = new Memo<>(this::label);
    this.marking = cells.column("marking");
    this.releasableTo = cells.column("releasable_to");
  }

  Marking read() {
    String label = cells.text(marking);
    String codes = cells.text(releasableTo);
    Label read = labels.of(label);
    if (!read.known) {
      cells.note(
          NoticeType.MARKING_UNKNOWN,
          marking,
          "label",
          Problems.shown(label),
          "allowed",
          String.join(", ", order.labels()));
    }
    return codes.isEmpty() ? read.marking : limited(label, codes);
  }

  private Label label(String label) {
    Marking marking = new Marking(label, List.of());
    return new Label(marking, order.level(marking).isPresent());
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
