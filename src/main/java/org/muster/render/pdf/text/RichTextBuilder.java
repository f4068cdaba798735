package org.muster.render.pdf.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a paragraph's text: folds white space, composes letters and marks (NFC), and replaces
 * what no font has by its code point, so that nothing vanishes.
 */
public final class RichTextBuilder {
  /** Below it text is always composed. */
  private static final char FIRST_COMBINING = 0x300;

  private final Fonts fonts;
  private final StringBuilder text = new StringBuilder();
  private final List<RichText.Span> spans = new ArrayList<>(1);
  private int spanStart;

  /** Of the last span, which is not in the list yet. */
  private Look spanLook;

  private Look look;
  private Look spaceLook;
  private boolean space;
  private boolean complex;

  /** Of all characters so far, as long as there is one. */
  private @Nullable Face face;

  private boolean mixed;

  /**
   * What a stretch of text has beside its characters.
   *
   * @param href empty for no link
   * @param language empty for that of the paragraph
   */
  public record Look(TextStyle style, String href, String language) {
    /** Plain text. */
    public static Look of(TextStyle style) {
      return new Look(style, "", "");
    }
  }

  /** Begins with no text. */
  public RichTextBuilder(Fonts fonts, TextStyle style) {
    this.fonts = fonts;
    this.look = Look.of(style);
    this.spaceLook = look;
    this.spanLook = look;
  }

  /** A text of one look. */
  public static RichText plain(Fonts fonts, String text, TextStyle style) {
    return new RichTextBuilder(fonts, style).append(text).build();
  }

  /** The look of what follows. */
  public Look look() {
    return look;
  }

  /** Sets the look of what follows. */
  public void look(Look next) {
    look = next;
  }

  /** Adds text of the present look. */
  public RichTextBuilder append(String raw) {
    String composed = composed(raw);
    int begin = text.length();
    for (int i = 0; i < composed.length(); ) {
      int word = i;
      i = wordEnd(composed, word);
      if (i > word) {
        begin = pendingSpace(begin);
        text.append(composed, word, i);
        continue;
      }
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
        begin = space(begin);
      } else if (!Scripts.ignored(c)) {
        begin = pendingSpace(begin);
        add(c);
      }
    }
    span(begin, look);
    return this;
  }

  /** Where characters end that are nothing but letters or signs with a glyph: nearly all are. */
  private int wordEnd(String composed, int begin) {
    FontStyle font = look.style().font();
    for (int i = begin; i < composed.length(); i++) {
      char c = composed.charAt(i);
      Face has = c <= ' ' || c >= FIRST_COMBINING ? null : fonts.face(font, c);
      if (has == null || Scripts.ignored(c)) {
        return i;
      }
      drawn(has);
    }
    return composed.length();
  }

  private static String composed(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= FIRST_COMBINING) {
        return balanced(Normalizer.normalize(raw, Normalizer.Form.NFC));
      }
    }
    return raw;
  }

  /**
   * Without signs of isolates that are not in pairs: one that nothing ends would put what follows
   * in another order.
   */
  private static String balanced(String text) {
    BitSet single = new BitSet();
    Deque<Integer> begun = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Scripts.POP_ISOLATE) {
        if (begun.isEmpty()) {
          single.set(i);
        } else {
          begun.pop();
        }
      } else if (Scripts.isolate(c)) {
        begun.push(i);
      }
    }
    begun.forEach(single::set);
    if (single.isEmpty()) {
      return text;
    }
    StringBuilder paired = new StringBuilder(text);
    for (int i = single.length() - 1; i >= 0; i = single.previousSetBit(i - 1)) {
      paired.deleteCharAt(i);
    }
    return paired.toString();
  }

  private int space(int begin) {
    if (!space) {
      span(begin, look);
      spaceLook = look;
      space = true;
    }
    return text.length();
  }

  /** Writes a blank only before a character, so that none stands at the beginning or end. */
  private int pendingSpace(int begin) {
    if (!space) {
      return begin;
    }
    space = false;
    int at = text.length();
    if (at > 0 && text.charAt(at - 1) != '\n') {
      text.append(' ');
      drawn(fonts.face(spaceLook.style().font(), ' '));
      span(at, spaceLook);
    }
    return text.length();
  }

  private void add(int c) {
    if (Scripts.joiner(c) || Scripts.directionMark(c) || Scripts.isolate(c)) {
      text.append((char) c);
      complex |= c == Scripts.RIGHT_TO_LEFT_ISOLATE;
      mixed = true;
      return;
    }
    Face has = fonts.face(look.style().font(), c);
    if (has == null) {
      text.append(fonts.placeholder(c));
      mixed = true;
    } else {
      text.appendCodePoint(c);
      complex |= Scripts.complex(c);
      drawn(has);
    }
  }

  @SuppressWarnings("ReferenceEquality") // one object per face in a document
  private void drawn(@Nullable Face in) {
    if (face == null) {
      face = in;
    }
    mixed |= in != face;
  }

  /** What was added from an index on has a look. */
  @SuppressWarnings("ReferenceEquality") // mostly one object: then nothing is compared
  private void span(int begin, Look of) {
    if (begin < text.length() && of != spanLook && !of.equals(spanLook)) {
      endSpan(begin);
      spanStart = begin;
      spanLook = of;
    }
  }

  private void endSpan(int end) {
    Look of = spanLook;
    if (end > spanStart) {
      spans.add(new RichText.Span(spanStart, end, of.style(), of.href(), of.language()));
    }
  }

  /** Forces a line break. */
  public void lineBreak() {
    space = false;
    int begin = text.length();
    text.append('\n');
    mixed = true;
    span(begin, look);
  }

  /**
   * Begins an isolate: what follows is put in order by itself, and what stands around it as if one
   * neutral character stood there (UAX #9, 2.4); nothing is printed.
   *
   * @param direction ltr, rtl or auto: that of its first letter
   */
  public void isolate(String direction) {
    char begin =
        switch (direction) {
          case "ltr" -> Scripts.LEFT_TO_RIGHT_ISOLATE;
          case "rtl" -> Scripts.RIGHT_TO_LEFT_ISOLATE;
          default -> Scripts.FIRST_STRONG_ISOLATE;
        };
    complex |= begin == Scripts.RIGHT_TO_LEFT_ISOLATE;
    mark(begin);
  }

  /** Ends the isolate that was begun last. */
  public void endIsolate() {
    mark(Scripts.POP_ISOLATE);
  }

  private void mark(char mark) {
    int begin = pendingSpace(text.length());
    text.append(mark);
    mixed = true;
    span(begin, look);
  }

  /** The text so far. */
  public RichText build() {
    if (text.isEmpty()) {
      return RichText.EMPTY;
    }
    endSpan(text.length());
    return new RichText(text.toString(), List.copyOf(spans), complex, mixed ? null : face);
  }
}
