package org.muster.render.markup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupBlock.Kind;

/**
 * Reads what a document says, block by block, without knowing any medium: the yardstick that
 * finished files are compared with. Memory does not grow with the length of a table.
 */
public final class MarkupBlocks implements Closeable {
  /** Counts the items of a list with bullets. */
  private static final int BULLETS = Integer.MIN_VALUE;

  private final MarkupScan in;
  private final Queue<MarkupBlock> ready = new ArrayDeque<>();
  private final TextGatherer text = new TextGatherer();
  private final Deque<Integer> lists = new ArrayDeque<>();
  private List<String> formats = new ArrayList<>();
  private String marking = "";
  private boolean inBody;
  private int sections;
  private Kind kind = Kind.LINE;
  private Element part = Element.TBODY;
  private int line;
  private @Nullable FigureGatherer figure;

  private MarkupBlocks(MarkupScan in) {
    this.in = in;
  }

  /**
   * Opens a markup file.
   *
   * @param markup was checked before it was rendered
   */
  public static MarkupBlocks open(Path markup) throws IOException {
    return new MarkupBlocks(MarkupScan.open(markup));
  }

  /**
   * The next block, or null at the end.
   *
   * @throws org.muster.render.MarkupException if the file is not in the vocabulary
   */
  public @Nullable MarkupBlock next() throws IOException {
    while (ready.isEmpty()) {
      MarkupEvent event = in.next();
      if (event == null) {
        return null;
      }
      take(event);
    }
    return ready.remove();
  }

  private void take(MarkupEvent event) throws IOException {
    switch (event) {
      case MarkupEvent.Start start -> {
        if (inBody) {
          start(start);
        } else {
          head(start);
        }
      }
      case MarkupEvent.Text words -> {
        if (inBody) {
          text.add(words.text());
        }
      }
      case MarkupEvent.End end -> {
        if (inBody) {
          end(end.element());
        }
      }
    }
  }

  private void head(MarkupEvent.Start start) {
    if (start.element() == Element.META && start.get("name", "").equals("marking")) {
      marking = start.get("content", "");
    }
    inBody = start.element() == Element.BODY;
  }

  /** The document's marking, once a block was read; empty if it has none. */
  public String marking() {
    return marking;
  }

  private void start(MarkupEvent.Start start) throws IOException {
    if (start.element().inline()) {
      text.begin(start);
      return;
    }
    flush();
    line = start.line();
    FigureGatherer drawn = figure;
    if (drawn != null) {
      drawn.add(start);
      return;
    }
    switch (start.element()) {
      case SECTION -> section(start);
      case NAV -> ready.add(new MarkupBlock.Contents());
      case OL -> lists.push(0);
      case UL -> lists.push(BULLETS);
      case LI -> label();
      case DT -> kind = Kind.TERM;
      case DD -> kind = Kind.DETAIL;
      case TABLE -> {
        part = Element.TBODY;
        formats = new ArrayList<>();
        ready.add(new MarkupBlock.TableBegins(line));
      }
      case COL -> formats.add(start.get("format", ""));
      case THEAD, TBODY, TFOOT -> part = start.element();
      case TR -> {
        boolean total = part == Element.TFOOT || is(start, "total");
        RowContent content = new RowContent(in.inside(Element.TR), formats);
        ready.add(new MarkupBlock.Row(part == Element.THEAD, total, content));
      }
      case FIGURE -> figure = new FigureGatherer(start);
      default -> {}
    }
  }

  private static boolean is(MarkupEvent.Start start, String name) {
    return List.of(start.get("class", "").split(" ")).contains(name);
  }

  private void section(MarkupEvent.Start start) {
    if (sections++ == 0) {
      ready.add(new MarkupBlock.Sheet(start.get("title", "")));
    }
  }

  private void label() {
    int count = Objects.requireNonNullElse(lists.poll(), BULLETS);
    int next = count == BULLETS ? BULLETS : count + 1;
    lists.push(next);
    String label = next == BULLETS ? "" : next + ".";
    ready.add(new MarkupBlock.Words(Kind.LABEL, new MarkupText(label, label, null, ""), line));
  }

  private void end(Element element) {
    if (element.inline()) {
      text.end(element);
      return;
    }
    flush();
    FigureGatherer drawn = figure;
    switch (element) {
      case SECTION -> {
        if (--sections == 0) {
          ready.add(new MarkupBlock.SheetEnds());
        }
      }
      case SERIES -> {
        if (drawn != null) {
          drawn.endSeries();
        }
      }
      case OL, UL -> lists.poll();
      case DT, DD -> kind = Kind.LINE;
      case TABLE -> ready.add(new MarkupBlock.TableEnds());
      case FIGURE -> {
        if (drawn != null) {
          ready.add(drawn.figure());
          figure = null;
        }
      }
      default -> {}
    }
  }

  /** Ends the text gathered so far, as a block. */
  private void flush() {
    MarkupText said = text.take();
    if (kind == Kind.TERM || !said.blank()) {
      ready.add(new MarkupBlock.Words(kind, said, line));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
