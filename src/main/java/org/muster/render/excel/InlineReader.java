package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Reads the contents of elements that hold text, one after the other. */
final class InlineReader {
  private final MarkupReader in;
  private final StringBuilder text = new StringBuilder();
  private final List<String> ids = new ArrayList<>();

  /** White space that is written if anything follows: a space, a line feed, or 0. */
  private char pending;

  private String link = "";
  private int typedElements;
  private Inline.@Nullable Typed typed;
  private boolean insideTyped;
  private boolean insideNote;
  private boolean outside;

  InlineReader(MarkupReader in) {
    this.in = in;
  }

  /**
   * Reads up to and with the end of the element whose beginning was read last.
   *
   * @throws org.muster.render.MarkupException if it holds what may not stand in a line of text
   */
  Inline read() {
    begin();
    content();
    String all = text.toString();
    boolean alone = typedElements == 1 && !outside;
    return new Inline(all, alone ? typed : null, link, ids);
  }

  private void begin() {
    text.setLength(0);
    ids.clear();
    pending = 0;
    link = "";
    typedElements = 0;
    typed = null;
    outside = false;
  }

  private void content() {
    MarkupEvent event = in.next();
    while (event != null && !(event instanceof MarkupEvent.End)) {
      switch (event) {
        case MarkupEvent.Text t -> fold(t.text());
        case MarkupEvent.Start s -> element(s);
        case MarkupEvent.End e -> throw new IllegalStateException();
      }
      event = in.next();
    }
  }

  private void element(MarkupEvent.Start start) {
    String id = start.get("id", "");
    if (!id.isEmpty()) {
      ids.add(id);
    }
    switch (start.element()) {
      case DATA -> typed(start.get("value", ""), false);
      case TIME -> typed(start.get("datetime", ""), true);
      case SUP -> note();
      case BR -> {
        breakLine();
        content();
      }
      case A -> {
        link = link.isEmpty() ? start.get("href", "") : link;
        content();
      }
      case STRONG, EM, SPAN -> content();
      case P, UL, OL, DIV -> block("");
      case LI -> block("• ");
      default ->
          throw in.problem("<" + start.element().tag() + "> may not stand in a line of text");
    }
  }

  private void typed(String value, boolean day) {
    flush();
    int from = text.length();
    insideTyped = true;
    content();
    insideTyped = false;
    typedElements++;
    typed = new Inline.Typed(day, value, from, text.length());
  }

  private void note() {
    int before = text.length();
    pendSpace();
    flush();
    int from = text.length();
    boolean within = insideNote;
    insideNote = true;
    content();
    insideNote = within;
    if (text.length() == from) {
      text.setLength(before);
    } else if ("[(".indexOf(text.charAt(from)) < 0) {
      text.insert(from, '[').append(']');
    }
  }

  private void block(String bullet) {
    pendLine();
    if (!bullet.isEmpty()) {
      flush();
      text.append(bullet);
      outside = true;
    }
    content();
    pendLine();
  }

  private void pendLine() {
    if (text.length() > 0) {
      pending = '\n';
    }
  }

  private void breakLine() {
    pending = 0;
    text.append('\n');
    outside = true;
  }

  private void fold(String raw) {
    int i = 0;
    while (i < raw.length()) {
      if (isSpace(raw.charAt(i))) {
        pendSpace();
        i++;
      } else {
        flush();
        int to = afterWords(raw, i);
        text.append(raw, i, to);
        outside |= !insideTyped && !insideNote;
        i = to;
      }
    }
  }

  /** Where the words end that begin at a place and have one blank each between them. */
  private static int afterWords(String raw, int from) {
    int to = from + 1;
    while (to < raw.length()
        && (!isSpace(raw.charAt(to))
            || (raw.charAt(to) == ' ' && to + 1 < raw.length() && !isSpace(raw.charAt(to + 1))))) {
      to++;
    }
    return to;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private void pendSpace() {
    if (pending == 0 && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      pending = ' ';
    }
  }

  private void flush() {
    if (pending != 0) {
      text.append(pending);
      pending = 0;
    }
  }
}
