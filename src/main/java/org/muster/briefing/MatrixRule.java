package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.Portion;
import org.muster.domain.Deployment;

/**
 * Contributors by operation in a total.
 *
 * <p>Rule: rows are contributors by name, columns operations by code; a cell is what the
 * contributor adds to the total under that operation, and is empty where no record speaks of it or
 * it has nobody there. What missions' own figures leave to nobody is the last row. Reason: so each
 * row and each column add up to the figures of the ranking and of the operations.
 *
 * <p>Rule: an operation of which no figure is known has no column and is counted beside the matrix.
 * Reason: lists of missions name dozens of former ones without any figure.
 */
final class MatrixRule {
  /** With one operation the ranking is the matrix. */
  private static final int FEWEST_OPERATIONS = 2;

  private final NoteBook notes;
  private final Words words;

  MatrixRule(NoteBook notes) {
    this.notes = notes;
    this.words = notes.words();
  }

  /**
   * The matrix of a total.
   *
   * @param contributors of the operations
   * @param somebody its operations under which somebody is present, or may be, by code
   * @return null if there are fewer than two with a known figure
   */
  Briefing.@Nullable Matrix matrix(
      List<RankRule.Contributor> contributors, List<Portion> somebody) {
    Map<String, Reading> rest = new HashMap<>();
    for (Portion portion : somebody) {
      Reading left = portion.presence().rest();
      if (left != null && !CategorySplit.nobody(left)) {
        rest.put(portion.code(), left);
      }
    }
    Set<String> known = new HashSet<>(rest.keySet());
    contributors.forEach(c -> known.addAll(c.byOperation().keySet()));
    List<Portion> shown = somebody.stream().filter(p -> known.contains(p.code())).toList();
    if (shown.size() < FEWEST_OPERATIONS) {
      return null;
    }
    List<String> operations = shown.stream().map(Portion::code).toList();
    List<Briefing.MatrixRow> rows = new ArrayList<>();
    contributors.stream()
        .sorted(Comparator.comparing(RankRule.Contributor::code))
        .forEach(
            c -> rows.add(row(c.code(), c.name(words), operations, c.byOperation(), c.present())));
    rows.sort(
        Comparator.comparing(Briefing.MatrixRow::name, words.order())
            .thenComparing(Briefing.MatrixRow::code));
    if (!rest.isEmpty()) {
      Reading all =
          Reading.sum(operations.stream().map(rest::get).flatMap(Stream::ofNullable).toList());
      rows.add(
          row(
              Deployment.WHOLE_MISSION,
              words.say("Not attributed to a contributor"),
              operations,
              rest,
              all));
    }
    return new Briefing.Matrix(
        operations,
        rows,
        shown.stream().map(portion -> notes.figure(portion.presence().present())).toList(),
        remark(somebody.size() - shown.size()));
  }

  private String remark(int without) {
    return without == 0
        ? ""
        : words.say(
            "Not shown: {0, plural, one {# operation} other {# operations}} of which no figure is"
                + " known.",
            without);
  }

  private Briefing.MatrixRow row(
      String code,
      String name,
      List<String> operations,
      Map<String, Reading> cells,
      Reading present) {
    return new Briefing.MatrixRow(
        code,
        name,
        operations.stream().map(operation -> notes.figure(cells.get(operation))).toList(),
        notes.figure(present));
  }
}
