package org.muster.intake.format;

import java.util.ArrayList;
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
 * @param lines the names line by line, if the header has two; else empty
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
    List<List<String>> lines,
    List<String> tags,
    List<List<String>> samples,
    int preamble,
    String text) {
  public HeaderCandidate {
    names = List.copyOf(names);
    lines = lines.stream().map(List::copyOf).toList();
    tags = List.copyOf(tags);
    samples = samples.stream().map(List::copyOf).toList();
  }

  /** One whose header has one line, or none. */
  public HeaderCandidate(
      long line,
      long rowsFrom,
      Dialect dialect,
      List<String> names,
      List<String> tags,
      List<List<String>> samples,
      int preamble,
      String text) {
    this(line, rowsFrom, dialect, names, List.of(), tags, samples, preamble, text);
  }

  /** Whether it supposes that there is no header. */
  public boolean headerless() {
    return names.isEmpty();
  }

  /** How many columns it names. */
  public int named() {
    return (int) names.stream().filter(name -> !name.isEmpty()).count();
  }

  /** How many columns the table has by it. */
  public int width() {
    return headerless() ? samples.getFirst().size() : names.size();
  }

  /** Whether another stands directly below, so that both may be one header of two lines. */
  public boolean isAbove(HeaderCandidate other) {
    return line > 0
        && other.line == rowsFrom
        && dialect.equals(other.dialect)
        && !headerless()
        && !other.headerless()
        && tags.isEmpty();
  }

  /**
   * Both as a header of two lines: a column is called what the upper and the lower say, one behind
   * the other. A name of the upper holds for those behind it that have none there, as it does where
   * its cell is merged with theirs; a column that the lower does not name is called what the upper
   * says of it alone.
   *
   * @param lower see {@link #isAbove}
   */
  public HeaderCandidate over(HeaderCandidate lower) {
    List<String> both = new ArrayList<>();
    String last = "";
    for (int i = 0; i < Math.max(names.size(), lower.names.size()); i++) {
      String own = i < names.size() ? names.get(i) : "";
      String below = i < lower.names.size() ? lower.names.get(i) : "";
      last = own.isEmpty() ? last : own;
      both.add(below.isEmpty() ? own : (last + " " + below).strip());
    }
    return new HeaderCandidate(
        line,
        lower.rowsFrom,
        dialect,
        both,
        List.of(names, lower.names),
        lower.tags.size() == both.size() ? lower.tags : List.of(),
        List.of(),
        preamble,
        text + "\n" + lower.text);
  }

  /** The same, to be read in another dialect. */
  public HeaderCandidate in(Dialect other) {
    return new HeaderCandidate(line, rowsFrom, other, names, lines, tags, samples, preamble, text);
  }
}
