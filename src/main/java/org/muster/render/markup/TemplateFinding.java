package org.muster.render.markup;

import java.util.Comparator;

/**
 * Something in a template that is wrong.
 *
 * @param file below the templates folder
 * @param line 1-based, 0 if not known
 * @param column 1-based, 0 if not known
 * @param problem what is wrong, and what would be right
 */
public record TemplateFinding(String file, int line, int column, String problem) {
  static final Comparator<TemplateFinding> ORDER =
      Comparator.comparing(TemplateFinding::file)
          .thenComparingInt(TemplateFinding::line)
          .thenComparingInt(TemplateFinding::column)
          .thenComparing(TemplateFinding::problem);

  /** A finding at a place of a source. */
  static TemplateFinding at(String file, String source, int offset, String problem) {
    String before = source.substring(0, Math.min(offset, source.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new TemplateFinding(file, line, offset - before.lastIndexOf('\n'), problem);
  }

  @Override
  public String toString() {
    return file
        + (line > 0 ? ", line " + line : "")
        + (column > 0 ? ", column " + column : "")
        + ": "
        + problem;
  }
}
