package org.muster.intake.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The row at the end of a table that is no record but says what must be in the table.
 *
 * @param marks for some columns, the texts of which one stands in it; the row is told by them
 * @param rows the column whose cell holds the number of rows; -1 if none does
 * @param sums for each column that is added up, the one whose cell holds the sum
 */
public record Trailer(Map<Integer, Set<String>> marks, int rows, Map<Integer, Integer> sums) {
  public Trailer {
    marks = Map.copyOf(marks);
    sums = Map.copyOf(sums);
  }

  /** Whether a row is the one, by what stands in the columns of the layout. */
  public boolean is(IntFunction<String> cells) {
    for (Map.Entry<Integer, Set<String>> mark : marks.entrySet()) {
      if (!mark.getValue().contains(cells.apply(mark.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Reads the key {@code trailer}. */
  static Trailer read(YamlNode node, LayoutNames names, Mistakes mistakes) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.TRAILER), mistakes);
    YamlNode when = keys.get("when");
    YamlNode rows = keys.get("rows");
    YamlNode sums = keys.get("sums");
    if (when == null || (rows == null && sums == null)) {
      mistakes.add(mistakes.lacks(node, "'when' is needed, and 'rows' or 'sums'"));
    }
    return new Trailer(
        when == null ? Map.of() : mistakes.read(Map.of(), () -> marks(when, names, mistakes)),
        rows == null ? -1 : mistakes.read(-1, () -> names.column(rows.text(), rows)),
        sums == null ? Map.of() : mistakes.read(Map.of(), () -> sums(sums, names, mistakes)));
  }

  private static Map<Integer, Set<String>> marks(
      YamlNode when, LayoutNames names, Mistakes mistakes) {
    Map<Integer, Set<String>> marks = new LinkedHashMap<>();
    when.names()
        .forEach(
            (name, text) ->
                mistakes.run(() -> marks.put(names.column(name, text), Set.copyOf(text.texts()))));
    if (when.names().isEmpty()) {
      throw when.wrong("a row that holds totals is told by what stands in it");
    }
    return marks;
  }

  private static Map<Integer, Integer> sums(YamlNode sums, LayoutNames names, Mistakes mistakes) {
    Map<Integer, Integer> added = new LinkedHashMap<>();
    sums.names()
        .forEach(
            (name, cell) ->
                mistakes.run(
                    () -> {
                      String at = cell.text().isEmpty() ? name : cell.text();
                      added.put(names.column(name, cell), names.column(at, cell));
                    }));
    return added;
  }
}
