package org.muster.render.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.chart.Figure;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupEvent.End;
import org.muster.render.markup.MarkupEvent.Start;
import org.muster.render.markup.MarkupEvent.Text;
import org.muster.render.markup.MarkupReader;

/** Writes what stands in a markup's body, from a second reading. */
final class PageBody {
  private final Survey survey;
  private final Contents contents;
  private final References references;
  private final FigureWriter figures;
  private final HtmlWriter html;
  private final Language language;

  /** Ids of list items that are open; empty for one without. */
  private final Deque<String> items = new ArrayDeque<>();

  /** Whether the links that are open stand as links. */
  private final Deque<Boolean> links = new ArrayDeque<>();

  private @Nullable TableWriter table;
  private boolean inBody;
  private int sections;
  private int headings;
  private int tables;
  private boolean inHead;
  private long rows;

  PageBody(Survey survey, HtmlWriter html, Language language) {
    this.language = language;
    this.survey = survey;
    this.contents = new Contents(survey, language);
    this.references = new References(survey, language);
    this.figures = new FigureWriter(survey, html, language);
    this.html = html;
  }

  /** Table rows written so far, without those of headers. */
  long rows() {
    return rows;
  }

  void write(MarkupReader in) throws IOException {
    for (MarkupEvent event = in.next(); event != null; event = in.next()) {
      if (event instanceof Start start && start.element() == Element.BODY) {
        inBody = true;
      } else if (event instanceof End end && end.element() == Element.BODY) {
        inBody = false;
      } else if (inBody) {
        take(in, event);
      }
    }
  }

  private void take(MarkupReader in, MarkupEvent event) throws IOException {
    switch (event) {
      case Start start -> begin(in, start);
      case Text text -> html.text(text.text());
      case End end -> finish(end.element());
    }
  }

  private void begin(MarkupReader in, Start start) throws IOException {
    switch (start.element()) {
      case FIGURE -> figures.write(Figure.read(in, start));
      case SECTION -> section(start);
      case COLUMNS -> html.start("div", "class", "columns").newLine();
      case COLUMN -> column(start);
      case H1, H2, H3, H4 -> heading(start);
      case NAV -> contents.write(html);
      case TABLE -> {
        table = new TableWriter(survey.tables().get(tables), tables, html, language);
        tables++;
        table.begin(start);
      }
      case CAPTION, COLGROUP, COL, THEAD, TBODY, TFOOT, TR, TH, TD -> inTable(start);
      case A -> link(start);
      case BR -> html.empty("br");
      case LI -> {
        items.push(start.get("id", ""));
        plain(start);
      }
      default -> plain(start);
    }
  }

  private void plain(Start start) throws IOException {
    html.start(
        start.element().tag(),
        "id",
        start.get("id", ""),
        "class",
        start.get("class", ""),
        "lang",
        start.get("lang", ""),
        "dir",
        start.get("dir", ""),
        "value",
        start.get("value", ""),
        "datetime",
        start.get("datetime", ""));
    if (opensLine(start.element())) {
      html.newLine();
    }
  }

  private void section(Start start) throws IOException {
    String kind = survey.contents().contains(sections) ? "contents-part" : "";
    String breaks = start.get("break", "").isEmpty() ? "" : "break";
    html.start("section", "id", start.get("id", ""), "class", (kind + " " + breaks).strip());
    html.newLine();
    sections++;
  }

  private void column(Start start) throws IOException {
    String grow = "flex-grow: " + start.get("width", "100");
    html.start("div", "class", "column", "style", grow).newLine();
  }

  private void heading(Start start) throws IOException {
    String own = contents.ownId(headings);
    headings++;
    html.start(start.element().tag(), "id", own.isEmpty() ? start.get("id", "") : own);
  }

  private void inTable(Start start) throws IOException {
    if (table != null) {
      table.begin(start);
      if (start.element() == Element.THEAD) {
        inHead = true;
      } else if (start.element() == Element.TR && !inHead) {
        rows++;
      }
    }
  }

  private void link(Start start) throws IOException {
    String href = start.get("href", "");
    boolean leads = references.leads(href);
    links.push(leads);
    if (leads) {
      String id = references.next(href);
      html.start("a", "id", id, "class", start.get("class", ""), "href", href);
    } else {
      html.start("span", "class", start.get("class", ""));
    }
  }

  private void finish(Element element) throws IOException {
    switch (element) {
      case BR, NAV -> {}
      case COLUMNS, COLUMN -> html.end("div").newLine();
      case A -> html.end(links.pop() ? "a" : "span");
      case LI -> {
        String id = items.pop();
        if (!id.isEmpty()) {
          references.back(html, id);
        }
        html.end("li").newLine();
      }
      case TABLE, CAPTION, COLGROUP, COL, THEAD, TBODY, TFOOT, TR, TH, TD -> {
        if (table != null) {
          inHead &= element != Element.THEAD;
          table.finish(element);
        }
      }
      default -> {
        html.end(element.tag());
        if (!element.inline()) {
          html.newLine();
        }
      }
    }
  }

  private static boolean opensLine(Element element) {
    return switch (element) {
      case UL, OL, DL, ASIDE -> true;
      default -> false;
    };
  }
}
