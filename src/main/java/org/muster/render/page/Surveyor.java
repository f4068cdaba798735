package org.muster.render.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupEvent.End;
import org.muster.render.markup.MarkupEvent.Start;
import org.muster.render.markup.MarkupEvent.Text;
import org.muster.render.markup.MarkupReader;

/** Makes a {@link Survey}, step by step. */
final class Surveyor {
  /** A section that is open. */
  private record Section(int number, String id) {}

  private final MarkupReader in;
  private final Deque<Section> sections = new ArrayDeque<>();
  private final Map<String, String> meta = new LinkedHashMap<>();
  private final List<Survey.Heading> headings = new ArrayList<>();
  private final List<TableSketch> tables = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Integer> references = new HashMap<>();
  private final Set<Integer> contents = new HashSet<>();
  private final Set<Integer> headed = new HashSet<>();
  private final StringBuilder words = new StringBuilder();
  private String language = "";
  private String direction = "";
  private String title = "";
  private String headingId = "";
  private TableSketch.@Nullable Sketching table;
  private boolean collecting;
  private boolean boxed;
  private int raised;
  private int sectionCount;

  Surveyor(MarkupReader in) {
    this.in = in;
  }

  void take(MarkupEvent event) {
    switch (event) {
      case Start start -> {
        identify(start);
        begin(start);
      }
      case Text text -> {
        words.append(collecting && raised == 0 ? text.text() : "");
        if (table != null) {
          table.text(text.text(), raised > 0);
        }
      }
      case End end -> finish(end.element());
    }
  }

  private void identify(Start start) {
    String id = start.get("id", "");
    if (!id.isEmpty() && !ids.add(id)) {
      throw in.problem("the id '" + id + "' occurs twice");
    }
    if (start.element() == Element.LI && !id.isEmpty()) {
      listed.add(id);
    }
  }

  private void begin(Start start) {
    if (table != null) {
      table.begin(start);
    }
    switch (start.element()) {
      case HTML -> {
        language = start.get("lang", "");
        direction = start.get("dir", "");
      }
      case META -> meta.put(start.get("name", ""), start.get("content", ""));
      case SECTION -> sections.push(new Section(sectionCount++, start.get("id", "")));
      case H1, H2, H3, H4 -> {
        headingId = start.get("id", "");
        collect();
      }
      case NAV -> contents.add(section());
      case ASIDE -> boxed = true;
      case TABLE -> table = new TableSketch.Sketching();
      case TITLE, CAPTION, TH -> collect();
      case BR -> words.append(collecting ? " " : "");
      case SUP -> raised++;
      case A -> refer(start.get("href", ""));
      default -> {}
    }
  }

  private void collect() {
    words.setLength(0);
    collecting = true;
  }

  private void refer(String href) {
    if (href.startsWith("#")) {
      references.merge(href.substring(1), 1, Integer::sum);
    }
  }

  private int section() {
    Section section = sections.peek();
    return section == null ? -1 : section.number();
  }

  private void finish(Element element) {
    switch (element) {
      case TITLE -> {
        title = words();
        collecting = false;
      }
      case SECTION -> sections.pop();
      case H1, H2, H3, H4 -> heading(element);
      case CAPTION, TH -> collecting = false;
      case SUP -> raised--;
      case ASIDE -> boxed = false;
      default -> {}
    }
    if (table != null) {
      table.finish(element, words());
      if (element == Element.TABLE) {
        tables.add(table.sketch());
        table = null;
      }
    }
  }

  private String words() {
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  /** The first heading of a section with an id is reached by that id. */
  private void heading(Element level) {
    collecting = false;
    Section section = sections.peek();
    boolean opens = section != null && headed.add(section.number());
    String target = headingId;
    if (target.isEmpty() && opens && section != null) {
      target = section.id();
    }
    headings.add(new Survey.Heading(level, words(), target, section(), boxed));
  }

  Survey survey() {
    return new Survey(
        language, direction, title, meta, headings, tables, ids, listed, references, contents);
  }
}
