package org.muster.render.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's text as it will be printed, in reading order, with the look of each stretch of it.
 * Every character has a glyph; {@code \n} is a forced line break.
 */
public final class RichText {
  /** Nothing. */
  public static final RichText EMPTY = new RichText("", List.of(), false, null);

  private final String text;
  private final List<Span> spans;
  private final boolean complex;
  private final @Nullable Face face;

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

  /**
   * A text.
   *
   * @param face the one that has all its characters; null if it takes several, or if some character
   *     is not printed
   */
  RichText(String text, List<Span> spans, boolean complex, @Nullable Face face) {
    this.text = text;
    this.spans = spans;
    this.complex = complex;
    this.face = face;
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

  /** The face in which all of it is drawn, if that is known without looking at each character. */
  @Nullable Face face() {
    return face;
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
    return new RichText(text, scaled, complex, face);
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
