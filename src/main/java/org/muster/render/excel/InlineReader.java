package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Reads the contents of elements that hold text, one after the other. */
final class InlineReader {
  private final MarkupReader in;
  private final FoldedText text = new FoldedText();
  private final List<String> ids = new ArrayList<>();

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
    return new Inline(all, alone ? typed : null, link, ids.isEmpty() ? List.of() : ids);
  }

  private void begin() {
    text.clear();
    ids.clear();
    link = "";
    typedElements = 0;
    typed = null;
    outside = false;
  }

  private void content() {
    MarkupEvent event = in.next();
    while (event != null && !(event instanceof MarkupEvent.End)) {
      switch (event) {
        case MarkupEvent.Text t -> outside |= text.fold(t.text()) && !insideTyped && !insideNote;
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
        text.breakLine();
        outside = true;
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
    text.flush();
    int from = text.length();
    insideTyped = true;
    content();
    insideTyped = false;
    typedElements++;
    typed = new Inline.Typed(day, value, from, text.length());
  }

  private void note() {
    int before = text.length();
    text.space();
    text.flush();
    int from = text.length();
    boolean within = insideNote;
    insideNote = true;
    content();
    insideNote = within;
    if (text.length() == from) {
      text.cut(before);
    } else if ("[(".indexOf(text.charAt(from)) < 0) {
      text.bracket(from);
    }
  }

  private void block(String bullet) {
    text.line();
    if (!bullet.isEmpty()) {
      text.add(bullet);
      outside = true;
    }
    content();
    text.line();
  }
}
