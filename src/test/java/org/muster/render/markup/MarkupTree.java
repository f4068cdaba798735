package org.muster.render.markup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A markup file as a tree, for tests that ask what stands where. */
final class MarkupTree {
  private final MarkupEvent.Start start;
  private final List<MarkupTree> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private MarkupTree(MarkupEvent.Start start) {
    this.start = start;
  }

  /** Reads a file. */
  static MarkupTree read(Path markup) throws IOException {
    Deque<MarkupTree> open = new ArrayDeque<>();
    try (MarkupReader in = MarkupReader.open(markup)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        switch (event) {
          case MarkupEvent.Start s -> {
            MarkupTree child = new MarkupTree(s);
            if (!open.isEmpty()) {
              open.element().children.add(child);
            }
            open.push(child);
          }
          case MarkupEvent.Text t -> open.forEach(element -> element.text.append(t.text()));
          case MarkupEvent.End e -> {
            MarkupTree done = open.pop();
            if (open.isEmpty()) {
              return done;
            }
          }
        }
      }
    }
    throw new IOException("the file has no end");
  }

  /** An attribute's value, empty if it is absent. */
  String get(String attribute) {
    return start.get(attribute, "");
  }

  /** All text in it. */
  String text() {
    return text.toString();
  }

  /** The elements directly in it. */
  List<MarkupTree> children() {
    return children;
  }

  /** The elements of a kind below it, in their order. */
  List<MarkupTree> all(Element element) {
    List<MarkupTree> all = new ArrayList<>();
    for (MarkupTree child : children) {
      if (child.start.element() == element) {
        all.add(child);
      }
      all.addAll(child.all(element));
    }
    return all;
  }
}
