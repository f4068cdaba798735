package org.muster.render.markup;

import java.util.ArrayList;
import java.util.List;

/** A template's source cut into what it is made of: text, directives, interpolations, comments. */
final class TemplateText {
  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private int text;

  /** What a piece is. */
  enum Kind {
    TEXT,
    /** {@code <#...>}, {@code </#...>}, {@code <@...>} or {@code </@...>}, without its brackets. */
    DIRECTIVE,
    /** <code>${...}</code>, without its braces. */
    INTERPOLATION
  }

  /**
   * A piece.
   *
   * @param from where its text begins in the source
   */
  record Piece(Kind kind, int from, String text) {}

  private TemplateText(String source) {
    this.source = source;
  }

  /** All pieces in their order; comments are left out. */
  static List<Piece> pieces(String source) {
    TemplateText cut = new TemplateText(source);
    int at = 0;
    while (at < source.length()) {
      at = cut.from(at);
    }
    cut.text(source.length());
    return cut.pieces;
  }

  private void text(int end) {
    if (end > text) {
      pieces.add(new Piece(Kind.TEXT, text, source.substring(text, end)));
    }
  }

  private int from(int at) {
    if (source.startsWith("<#--", at)) {
      return taken(at, after("-->", at));
    }
    if (source.startsWith("${", at)) {
      return piece(Kind.INTERPOLATION, at, at + 2, '}');
    }
    if (source.startsWith("<#", at) || source.startsWith("<@", at)) {
      return piece(Kind.DIRECTIVE, at, at + 1, '>');
    }
    if (source.startsWith("</#", at) || source.startsWith("</@", at)) {
      return piece(Kind.DIRECTIVE, at, at + 1, '>');
    }
    return at + 1;
  }

  private int after(String mark, int at) {
    int end = source.indexOf(mark, at);
    return end < 0 ? source.length() : end + mark.length();
  }

  private int piece(Kind kind, int at, int from, char closing) {
    int end = end(from, closing);
    text(at);
    pieces.add(new Piece(kind, from, source.substring(from, end)));
    text = Math.min(end + 1, source.length());
    return text;
  }

  private int taken(int at, int end) {
    text(at);
    text = end;
    return end;
  }

  /** Where the piece ends: at its closing sign outside of quotes and brackets. */
  private int end(int from, char closing) {
    int depth = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"' || c == '\'') {
        i = string(i, c);
      } else if (depth == 0 && c == closing && (c != '>' || source.charAt(i - 1) != '-')) {
        return i;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
    }
    return source.length();
  }

  /** Where a string ends. */
  private int string(int from, char quote) {
    int i = from + 1;
    while (i < source.length() && source.charAt(i) != quote) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
