package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.language.Language;

/**
 * Measures text and knows its language; a canvas's own measure, or the table's where no canvas is
 * at hand.
 */
interface Ruler {
  /** The measure of a canvas. */
  static Ruler on(Canvas canvas) {
    return new Ruler() {
      @Override
      public double width(String text, double size, boolean bold) {
        return canvas.textWidth(text, size, bold);
      }

      @Override
      public Language language() {
        return canvas.language();
      }
    };
  }

  /** The language of the words that a drawing adds to its data. */
  Language language();

  /** Width of one line of text in points. */
  double width(String text, double size, boolean bold);

  /**
   * Breaks a text into lines no wider than asked, at spaces where there are any, else inside a
   * word. No character but the spaces at a break is lost.
   */
  default List<String> wrap(String text, double size, boolean bold, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size, bold) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = breakWord(word, size, bold, width, lines);
    }
    lines.add(line);
    return lines;
  }

  /** Adds the full lines of a long word and returns what is left of it. */
  private String breakWord(
      String word, double size, boolean bold, double width, List<String> lines) {
    String rest = word;
    while (width(rest, size, bold) > width && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.offsetByCodePoints(0, 1);
      while (end < rest.length()
          && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size, bold) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }
}
