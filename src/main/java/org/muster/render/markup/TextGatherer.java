package org.muster.render.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Gathers what a block says while it is read. */
final class TextGatherer {
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder noted = new StringBuilder();
  private final Deque<Integer> notes = new ArrayDeque<>();
  private @Nullable String value;
  private String link = "";
  private int values;

  void add(String text) {
    plain.append(text);
    noted.append(text);
  }

  void begin(MarkupEvent.Start start) {
    switch (start.element()) {
      case BR -> add("\n");
      case SUP -> notes.push(noted.length());
      case DATA -> value(start.get("value", ""));
      case A -> link = link.isEmpty() ? start.get("href", "") : link;
      case TIME -> value(start.get("datetime", ""));
      default -> {}
    }
  }

  private void value(String of) {
    value = of;
    values++;
  }

  void end(Element element) {
    if (element != Element.SUP) {
      return;
    }
    int from = notes.pop();
    String note = noted.substring(from);
    if (!note.isBlank() && "[(".indexOf(note.strip().charAt(0)) < 0) {
      noted.insert(from, '[').append(']');
    }
  }

  /** What was gathered; begins anew. */
  MarkupText take() {
    MarkupText text =
        new MarkupText(plain.toString(), noted.toString(), values == 1 ? value : null, link);
    plain.setLength(0);
    noted.setLength(0);
    value = null;
    link = "";
    values = 0;
    return text;
  }
}
