package org.muster.intake.format;

import java.util.List;

/**
 * What a table shows of itself before its rows are read.
 *
 * @param name by which notices call it: the file's, with {@code !} and the names of the entry and
 *     the sheet where it has them
 * @param sheet its name in a workbook; empty if it is in none
 * @param hidden whether the workbook hides it
 * @param tooWide whether a line was passed over that has more columns than a table may have
 * @param candidates what may be its header, first line first
 */
public record TableHead(
    String name, String sheet, boolean hidden, boolean tooWide, List<HeaderCandidate> candidates) {
  public TableHead {
    candidates = List.copyOf(candidates);
  }
}
