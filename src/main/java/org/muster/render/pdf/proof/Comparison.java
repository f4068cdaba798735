package org.muster.render.pdf.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.render.ReadBack;
import org.muster.render.ReadBack.Difference;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupBlock.Kind;
import org.muster.render.markup.MarkupBlocks;
import org.muster.render.markup.MarkupText;

/** Goes through a file's structure and through its markup side by side. */
final class Comparison {
  private static final List<String> BULLETS = List.of("•", "–");

  private final MarkupBlocks blocks;
  private final ReadBack.Extent extent;
  private final List<Difference> differences = new ArrayList<>();
  private final Deque<MarkupBlock> ahead = new ArrayDeque<>();
  private final Deque<MarkupBlock.Figure> figures = new ArrayDeque<>();
  private final Deque<StructureElement> drawn = new ArrayDeque<>();

  Comparison(MarkupBlocks blocks, ReadBack.Extent extent) {
    this.blocks = blocks;
    this.extent = extent;
  }

  /** What differs in the whole document. */
  List<Difference> of(StructureElement document) throws IOException {
    walk(document);
    missing();
    if (peek() != null) {
      differ("at the end", "a table", "");
    }
    figures();
    return differences.subList(0, Math.min(differences.size(), ReadBack.MOST));
  }

  private void walk(StructureElement element) throws IOException {
    if (differences.size() >= ReadBack.MOST) {
      return;
    }
    switch (element.type()) {
      case "TOC" -> {}
      case "Figure" -> drawn.add(element);
      case "Table" -> table(element);
      default -> parts(element);
    }
  }

  /** Text that stands directly in an element is one block; its other parts are their own. */
  private void parts(StructureElement element) throws IOException {
    List<StructureElement.Kid> line = new ArrayList<>();
    for (StructureElement.Kid kid : element.kids()) {
      if (kid instanceof StructureElement.Kid.Part part && !part.element().inline()) {
        words(element, line);
        line.clear();
        walk(part.element());
      } else {
        line.add(kid);
      }
    }
    words(element, line);
  }

  private void words(StructureElement element, List<StructureElement.Kid> line) throws IOException {
    Said said = new Said(element.said(line));
    if (said.blank()) {
      return;
    }
    boolean bullet = element.type().equals("Lbl") && BULLETS.contains(said.text().strip());
    MarkupBlock.Words first = nextWords();
    while (first != null && first.text().blank() && !(bullet && first.kind() == Kind.LABEL)) {
      first = nextWords();
    }
    if (first == null) {
      differ(place(element), "", said.text());
      return;
    }
    if (first.text().plain().isEmpty()) {
      return;
    }
    StringBuilder expected = new StringBuilder(first.text().plain());
    while (!said.is(MarkupText.essence(expected.toString()))) {
      MarkupBlock.Words more = continues(said, expected) ? nextWords() : null;
      if (more == null) {
        differ(place(element), expected.toString(), said.text());
        return;
      }
      expected.append('\n').append(more.text().plain());
    }
  }

  /** Whether what is said goes on with further words of the markup. */
  private boolean continues(Said said, StringBuilder expected) throws IOException {
    return peek() instanceof MarkupBlock.Words next
        && next.kind() != Kind.LABEL
        && MarkupText.essence(said.text()).startsWith(MarkupText.essence(expected.toString()));
  }

  private static String place(StructureElement element) {
    int page = element.page();
    return page == 0 ? "a text" : "page " + page;
  }

  private void differ(String where, String expected, String found) {
    differences.add(new Difference(where, expected.strip(), found.strip()));
  }

  /** The next block that takes part in the order of the structure. */
  private @Nullable MarkupBlock peek() throws IOException {
    while (ahead.isEmpty()) {
      MarkupBlock block = blocks.next();
      switch (block) {
        case null -> {
          return null;
        }
        case MarkupBlock.Figure figure -> figures.add(figure);
        case MarkupBlock.Sheet s -> {}
        case MarkupBlock.SheetEnds s -> {}
        case MarkupBlock.Contents c -> {}
        default -> ahead.add(block);
      }
    }
    return ahead.peek();
  }

  private MarkupBlock.@Nullable Words nextWords() throws IOException {
    if (peek() instanceof MarkupBlock.Words words) {
      ahead.remove();
      return words;
    }
    return null;
  }

  /** Words of the markup that come before what the file has next. */
  private void missing() throws IOException {
    for (MarkupBlock.Words words = nextWords(); words != null; words = nextWords()) {
      if (!words.text().blank()) {
        differ("a text", words.text().plain(), "");
      }
    }
  }

  private void table(StructureElement table) throws IOException {
    missing();
    if (!(peek() instanceof MarkupBlock.TableBegins)) {
      differ(place(table), "", "a table");
      return;
    }
    ahead.remove();
    new TableComparison(table, extent, this::differ).run(this::inTable);
  }

  /** The next block of a table, null at its end. */
  private @Nullable MarkupBlock inTable() throws IOException {
    MarkupBlock block = peek();
    if (block != null) {
      ahead.remove();
    }
    return block instanceof MarkupBlock.TableEnds ? null : block;
  }

  private void figures() {
    while (!figures.isEmpty()) {
      MarkupBlock.Figure figure = figures.remove();
      StructureElement found = drawn.poll();
      String alternative = found == null ? "" : found.alternative();
      if (!MarkupText.essence(alternative).equals(MarkupText.essence(figure.alt()))) {
        differ(found == null ? "a figure" : place(found), figure.alt(), alternative);
      }
    }
    drawn.forEach(figure -> differ(place(figure), "", figure.alternative()));
  }
}
