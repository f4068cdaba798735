package org.muster.intake.format;

import java.util.List;

/**
 * A line near the beginning of a table that may be its header, told apart in one dialect; or, if it
 * has no names, the supposition that there is no header and that rows begin at once.
 *
 * @param line 1-based line on which it stands; of a supposition, on which the first row stands; 0
 *     where a header has no place of its own, as in JSON
 * @param rowsFrom 1-based line behind it, from which on rows are read
 * @param dialect in which it was told apart; a layout may declare another
 * @param names trimmed; empty if there is no header
 * @param tags HXL hash tags of the next line, one for each name; empty if it is no such line
 * @param samples fields of the first rows; only if there is no header
 * @param preamble how many lines that are not blank stand before
 * @param text the line as it stands
 */
public record HeaderCandidate(
    long line,
    long rowsFrom,
    Dialect dialect,
    List<String> names,
    List<String> tags,
    List<List<String>> samples,
    int preamble,
    String text) {
  public HeaderCandidate {
    names = List.copyOf(names);
    tags = List.copyOf(tags);
    samples = samples.stream().map(List::copyOf).toList();
  }

  /** Whether it supposes that there is no header. */
  public boolean headerless() {
    return names.isEmpty();
  }

  /** How many columns the table has by it. */
  public int width() {
    return headerless() ? samples.getFirst().size() : names.size();
  }

  /** The same, to be read in another dialect. */
  public HeaderCandidate in(Dialect other) {
    return new HeaderCandidate(line, rowsFrom, other, names, tags, samples, preamble, text);
  }
}
