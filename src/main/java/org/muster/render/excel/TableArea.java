package org.muster.render.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a table stands on its sheet. Rows are 0-based and inclusive.
 *
 * @param names texts of its last header row
 * @param firstHead first row of the header
 * @param lastHead last row of the header; before {@code firstHead} if it has none
 * @param lastBody last row of its body, without its foot
 * @param columns of its widest row
 * @param list whether it is a list to work with, which a reader wants to filter and sort
 */
record TableArea(
    List<String> names, int firstHead, int lastHead, int lastBody, int columns, boolean list) {
  private static final int NAME_LIMIT = 255;

  TableArea {
    names = List.copyOf(names);
  }

  boolean hasHead() {
    return lastHead >= firstHead;
  }

  boolean hasBody() {
    return lastBody > lastHead;
  }

  /**
   * Whether Excel takes it as a table: one plain and different name above each column. A workbook
   * whose table has others is reported as damaged.
   */
  boolean fitsExcelTable() {
    Set<String> seen = new HashSet<>();
    return columns == names.size()
        && names.stream()
            .allMatch(
                n ->
                    !n.isBlank()
                        && n.length() <= NAME_LIMIT
                        && n.chars().noneMatch(c -> c < ' ')
                        && !n.contains("_x")
                        && seen.add(n.toLowerCase(Locale.ROOT)));
  }
}
