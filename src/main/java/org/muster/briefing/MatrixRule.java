package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Track;
import org.muster.domain.Country;
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

  MatrixRule(NoteBook notes) {
    this.notes = notes;
  }

  /**
   * The matrix of a total.
   *
   * @param somebody its operations under which somebody is present, or may be, by code
   * @return null if there are fewer than two
   */
  Briefing.@Nullable Matrix matrix(List<Portion> somebody) {
    if (somebody.size() < FEWEST_OPERATIONS) {
      return null;
    }
    TreeMap<String, Map<String, Reading>> contributors = new TreeMap<>();
    Map<String, Reading> rest = new HashMap<>();
    for (Portion portion : somebody) {
      CategorySplit.byContributor(portion.sheets().strength())
          .forEach((code, tracks) -> add(contributors, code, portion.code(), tracks));
      Reading left = portion.presence().rest();
      if (left != null && !CategorySplit.nobody(left)) {
        rest.put(portion.code(), left);
      }
    }
    List<Portion> shown =
        somebody.stream()
            .filter(
                portion ->
                    rest.containsKey(portion.code())
                        || contributors.values().stream()
                            .anyMatch(cells -> cells.containsKey(portion.code())))
            .toList();
    if (shown.size() < FEWEST_OPERATIONS) {
      return null;
    }
    List<String> operations = shown.stream().map(Portion::code).toList();
    List<Briefing.MatrixRow> rows = new ArrayList<>();
    contributors.forEach(
        (code, cells) -> rows.add(row(code, Country.display(code), operations, cells)));
    rows.sort(
        Comparator.comparing(Briefing.MatrixRow::name).thenComparing(Briefing.MatrixRow::code));
    if (!rest.isEmpty()) {
      rows.add(row(Deployment.WHOLE_MISSION, RankRule.NOT_ATTRIBUTED, operations, rest));
    }
    return new Briefing.Matrix(
        operations,
        rows,
        shown.stream().map(portion -> notes.figure(portion.presence().present())).toList(),
        remark(somebody.size() - shown.size()));
  }

  private static String remark(int without) {
    return without == 0
        ? ""
        : "Not shown: " + Words.count(without, "operation") + " of which no figure is known.";
  }

  private static void add(
      Map<String, Map<String, Reading>> contributors,
      String contributor,
      String operation,
      SequencedMap<LevelKey, Track> tracks) {
    Reading reading = CategoryRule.total(tracks, false);
    if (reading != null && !CategorySplit.nobody(reading)) {
      contributors.computeIfAbsent(contributor, c -> new HashMap<>()).put(operation, reading);
    }
  }

  private Briefing.MatrixRow row(
      String code, String name, List<String> operations, Map<String, Reading> cells) {
    List<Reading> present = operations.stream().filter(cells::containsKey).map(cells::get).toList();
    return new Briefing.MatrixRow(
        code,
        name,
        operations.stream().map(operation -> notes.figure(cells.get(operation))).toList(),
        notes.figure(Reading.sum(present)));
  }
}
