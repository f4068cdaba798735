package org.muster.intake.layout;

import java.util.List;
import org.muster.intake.format.HeaderCandidate;

/**
 * A header that was recognised.
 *
 * @param layout whose columns it names
 * @param candidate which of the table's candidates it is, in the dialect to be read in
 * @param names as they stand in the file, trimmed; if it has no header, as the layout gives them
 * @param columns for each of the names, which column of the layout it is; {@link #rejectedText()}
 *     for {@value #REJECTED_TEXT}; -1 if it is not read
 */
public record Header(
    Layout layout, HeaderCandidate candidate, List<String> names, List<Integer> columns) {
  /** The column of a table of rejects by which a row says that it is still to be mended. */
  public static final String REJECTED_TEXT = "muster_row";

  public Header {
    names = List.copyOf(names);
    columns = List.copyOf(columns);
    if (names.size() != columns.size()) {
      throw new IllegalArgumentException(names.size() + " names, " + columns.size() + " columns");
    }
  }

  /** For each of the names, which column it is; -1 if it is not read. */
  public int[] targets() {
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Which column one of the names is, compared as those of a header are; -1 if it is not read. */
  public int column(String name) {
    String folded = ColumnNames.folded(name);
    for (int i = 0; i < names.size(); i++) {
      if (ColumnNames.folded(names.get(i)).equals(folded)) {
        return columns.get(i);
      }
    }
    return -1;
  }

  /** Where {@value #REJECTED_TEXT} is, behind the layout's own columns. */
  public int rejectedText() {
    return layout.columns().size();
  }
}
