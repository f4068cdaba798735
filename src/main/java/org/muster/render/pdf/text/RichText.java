package org.muster.render.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph's text as it will be printed, in reading order, with the look of each stretch of it.
 * Every character has a glyph; {@code \n} is a forced line break.
 */
public final class RichText {
  /** Nothing. */
  public static final RichText EMPTY = new RichText("", List.of(), false);

  private final String text;
  private final List<Span> spans;
  private final boolean complex;

  /**
   * A stretch of equal look and meaning.
   *
   * @param start index of its first character
   * @param end index after its last character
   * @param href where it leads; empty for no link
   * @param language BCP 47; empty for that of the paragraph
   */
  public record Span(int start, int end, TextStyle style, String href, String language) {
    boolean means(Span other) {
      return href.equals(other.href) && language.equals(other.language);
    }
  }

  RichText(String text, List<Span> spans, boolean complex) {
    this.text = text;
    this.spans = spans;
    this.complex = complex;
  }

  /** The characters, as printed. */
  public String text() {
    return text;
  }

  /** They follow each other without a gap. */
  public List<Span> spans() {
    return spans;
  }

  /** Whether it needs shaping or runs from right to left somewhere. */
  boolean complex() {
    return complex;
  }

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Size of its largest letters in points, 0 if it has none. */
  public double size() {
    double size = 0;
    for (Span span : spans) {
      size = Math.max(size, span.style.size());
    }
    return size;
  }

  /** The same with all sizes changed. */
  public RichText scaled(double factor) {
    List<Span> scaled = new ArrayList<>(spans.size());
    for (Span span : spans) {
      scaled.add(
          new Span(span.start, span.end, span.style.scaled(factor), span.href, span.language));
    }
    return new RichText(text, scaled, complex);
  }

  /** Whether its first letter runs from right to left. */
  public boolean startsRightToLeft() {
    return complex && Scripts.startsRightToLeft(text);
  }

  /** Whether some of it runs from right to left. */
  public boolean hasRightToLeft() {
    return complex && Scripts.hasRightToLeft(text, 0, text.length());
  }
}
