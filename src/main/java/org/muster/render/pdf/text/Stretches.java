package org.muster.render.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph's text into stretches and brings those of a line into visual order. */
final class Stretches {
  private final Fonts fonts;
  private final RichText rich;
  private final @Nullable Bidi bidi;

  Stretches(Fonts fonts, RichText rich, boolean rightToLeft) {
    this.fonts = fonts;
    this.rich = rich;
    boolean needed = rightToLeft || rich.complex();
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    this.bidi = needed ? new Bidi(rich.text().replace('\n', ' '), base) : null;
  }

  /** The stretches from one index to another, in reading order. */
  List<Stretch> logical(int start, int end) {
    Face face = rich.face();
    if (face != null && bidi == null && rich.spans().size() == 1) {
      return start == end ? List.of() : List.of(new Stretch(start, end, 0, face, 0, false));
    }
    List<Stretch> all = new ArrayList<>(2);
    Bidi levels = bidi == null || start == end ? null : bidi.createLineBidi(start, end);
    int span = spanAt(start);
    int from = start;
    while (from < end) {
      while (rich.spans().get(span).end() <= from) {
        span++;
      }
      int level = levels == null ? 0 : levels.getLevelAt(from - start);
      int limit = Math.min(end, rich.spans().get(span).end());
      Stretch next = next(from, limit, span, level, levels, start);
      all.add(next);
      from = next.end();
    }
    return all;
  }

  private Stretch next(
      int from, int limit, int span, int level, @Nullable Bidi levels, int lineStart) {
    String text = rich.text();
    FontStyle style = rich.spans().get(span).style().font();
    Face face = face(style, text.codePointAt(from));
    boolean shaped = false;
    int at = from;
    while (at < limit) {
      int c = text.codePointAt(at);
      boolean joins = at > from && (Scripts.joiner(c) || joinsFace(face, c));
      boolean same = joins || same(face(style, c), face);
      if (!same || (levels != null && levels.getLevelAt(at - lineStart) != level)) {
        break;
      }
      shaped |= levels != null && Scripts.complex(c);
      at += Character.charCount(c);
    }
    return new Stretch(from, at, span, face, level, shaped);
  }

  @SuppressWarnings("ReferenceEquality") // one object per face in a document
  private static boolean same(@Nullable Face one, @Nullable Face other) {
    return one == other;
  }

  /** A mark stays in the face of its letter, if that face has it. */
  private static boolean joinsFace(@Nullable Face face, int c) {
    return face != null && Scripts.combining(c) && face.glyph(c) != 0;
  }

  private @Nullable Face face(FontStyle style, int c) {
    boolean invisible = c == '\n' || Scripts.joiner(c) || Scripts.directionMark(c);
    return invisible ? null : fonts.face(style, c);
  }

  private int spanAt(int index) {
    List<RichText.Span> spans = rich.spans();
    int span = 0;
    while (span < spans.size() - 1 && spans.get(span).end() <= index) {
      span++;
    }
    return span;
  }

  /** The stretches of a line from left to right. */
  List<Stretch> visual(int start, int end) {
    List<Stretch> logical = logical(start, end);
    if (bidi == null || logical.size() < 2) {
      return logical;
    }
    byte[] levels = new byte[logical.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) logical.get(i).level();
    }
    Stretch[] order = logical.toArray(Stretch[]::new);
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return List.of(order);
  }
}
