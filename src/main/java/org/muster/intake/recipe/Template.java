package org.muster.intake.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with values in it: {@code ${side_a} – ${side_b}}. {@code ${name|else}} has a text in place
 * of a value that is blank; what stands within {@code [[ ]]} is dropped if a value in it is blank.
 * If all its values are blank, the whole text is.
 */
public final class Template {
  /**
   * One piece.
   *
   * @param literal text before the value
   * @param value null at the end of a segment
   * @param fallback for a blank value
   */
  private record Piece(String literal, @Nullable Value value, String fallback) {
    String text(Origin origin) {
      String text = value == null ? "" : value.text(origin);
      return text.isEmpty() ? fallback : text;
    }
  }

  private record Segment(List<Piece> pieces, boolean optional) {}

  private final List<Segment> segments;
  private final List<Value> values;
  private final boolean whole;
  private final @Nullable Piece only;

  private Template(List<Segment> segments, boolean whole) {
    this.segments = List.copyOf(segments);
    this.whole = whole;
    this.values =
        segments.stream()
            .flatMap(segment -> segment.pieces().stream())
            .flatMap(piece -> Stream.ofNullable(piece.value()))
            .toList();
    this.only = only(segments);
  }

  private static @Nullable Piece only(List<Segment> segments) {
    if (segments.size() != 1 || segments.getFirst().pieces().size() != 2) {
      return null;
    }
    Piece first = segments.getFirst().pieces().getFirst();
    Piece last = segments.getFirst().pieces().getLast();
    return first.literal().isEmpty() && last.literal().isEmpty() ? first : null;
  }

  /**
   * Reads a text.
   *
   * @param named gives the value of a name; throws {@link IllegalArgumentException} for others
   * @param whole whether the text is blank as soon as one value is, as a key must be
   * @throws IllegalArgumentException if a bracket is not closed, or for an unknown name
   */
  public static Template parse(String text, Function<String, Value> named, boolean whole) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf("[[", at);
      int stop = open < 0 ? text.length() : open;
      if (stop > at) {
        segments.add(new Segment(pieces(text.substring(at, stop), named), false));
      }
      if (open < 0) {
        break;
      }
      int close = text.indexOf("]]", open);
      if (close < 0) {
        throw new IllegalArgumentException("'[[' is not closed in '" + text + "'");
      }
      segments.add(new Segment(pieces(text.substring(open + 2, close), named), true));
      at = close + 2;
    }
    return new Template(segments, whole);
  }

  private static List<Piece> pieces(String text, Function<String, Value> named) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int open = text.indexOf("${");
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("'${' is not closed in '" + text + "'");
      }
      String inside = text.substring(open + 2, close);
      int bar = inside.indexOf('|');
      String name = bar < 0 ? inside : inside.substring(0, bar);
      String fallback = bar < 0 ? "" : inside.substring(bar + 1);
      pieces.add(new Piece(text.substring(at, open), named.apply(name.strip()), fallback));
      at = close + 1;
      open = text.indexOf("${", at);
    }
    pieces.add(new Piece(text.substring(at), null, ""));
    return List.copyOf(pieces);
  }

  List<Value> values() {
    return values;
  }

  /** The value that is the whole text, null if there is more to it. */
  public @Nullable Value single() {
    return only == null ? null : only.value();
  }

  /** The text, if it is the same of every row; empty if there are values in it. */
  public String fixed() {
    StringBuilder out = new StringBuilder();
    segments.forEach(segment -> segment.pieces().forEach(piece -> out.append(piece.literal())));
    return values.isEmpty() ? out.toString().strip() : "";
  }

  /** The text with the values of the row in hand. */
  String text(Origin origin) {
    if (only != null) {
      return only.text(origin);
    }
    StringBuilder out = new StringBuilder();
    boolean anything = values.isEmpty();
    for (Segment segment : segments) {
      int start = out.length();
      boolean complete = true;
      for (Piece piece : segment.pieces()) {
        String text = piece.text(origin);
        complete &= piece.value() == null || !text.isEmpty();
        anything |= !text.isEmpty();
        out.append(piece.literal()).append(text);
      }
      if (!complete && segment.optional()) {
        out.setLength(start);
      } else if (!complete && whole) {
        return "";
      }
    }
    return anything ? out.toString().strip() : "";
  }
}
