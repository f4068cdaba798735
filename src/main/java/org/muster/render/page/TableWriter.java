package org.muster.render.page;

import java.io.IOException;
import org.muster.language.Language;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent.Start;

/**
 * Writes one table: a table of data in a region that scrolls sideways, or with rows that a narrow
 * screen shows as blocks of labelled lines.
 */
final class TableWriter {
  private final TableSketch sketch;
  private final int number;
  private final HtmlWriter html;
  private final Language language;
  private boolean region;
  private int column;

  /**
   * A table.
   *
   * @param number of the table in its page, from 0
   */
  TableWriter(TableSketch sketch, int number, HtmlWriter html, Language language) {
    this.language = language;
    this.sketch = sketch;
    this.number = number;
    this.html = html;
  }

  /** The class by which the style sheet's own rules find a table. */
  static String name(int number) {
    return "t" + (number + 1);
  }

  void begin(Start start) throws IOException {
    switch (start.element()) {
      case TABLE -> table(start);
      case CAPTION -> html.start("caption").start("span");
      case COL -> column(start.get("width", ""));
      case TR -> {
        column = 0;
        html.start("tr", "id", start.get("id", ""), "class", start.get("class", ""));
      }
      case TH, TD -> cell(start);
      default -> html.start(start.element().tag()).newLine();
    }
  }

  private void table(Start start) throws IOException {
    String kind = start.get("class", "data");
    region = !kind.equals("plain");
    if (region) {
      String label =
          sketch.caption().isEmpty() ? language.say("Table {0}", number + 1) : sketch.caption();
      html.start("div", "class", "region", "role", "group", "tabindex", "0", "aria-label", label)
          .newLine();
    }
    String stacks = sketch.stacks() ? " stacks " + name(number) : "";
    String wide = sketch.columns() > 3 && !sketch.stacks() ? " wide" : "";
    String unfolded = region && sketch.unfolded() ? " unfolded" : "";
    String rows = region && sketch.sorts() ? Integer.toString(sketch.rows()) : "";
    String classes = kind + stacks + wide + unfolded;
    html.start("table", "id", start.get("id", ""), "class", classes, "data-rows", rows).newLine();
  }

  private void column(String width) throws IOException {
    boolean given = !width.isEmpty() && sketch.figures() != TableSketch.Fit.OWN;
    html.empty("col", "style", given ? "width:" + width + "%" : "");
  }

  private void cell(Start start) throws IOException {
    String type =
        switch (sketch.type(column)) {
          case "number" -> "n";
          case "date" -> "d";
          default -> "";
        };
    html.start(
        start.element().tag(),
        "scope",
        start.get("scope", ""),
        "colspan",
        start.get("colspan", ""),
        "class",
        (start.get("class", "") + " " + type).strip(),
        "lang",
        start.get("lang", ""),
        "dir",
        start.get("dir", ""));
    column += Integer.parseInt(start.get("colspan", "1"));
  }

  void finish(Element element) throws IOException {
    switch (element) {
      case COL -> {}
      case CAPTION -> html.end("span").end("caption").newLine();
      case TH, TD -> html.end(element.tag());
      case TABLE -> {
        html.end("table").newLine();
        if (region) {
          html.end("div").newLine();
        }
      }
      default -> html.end(element.tag()).newLine();
    }
  }

  /** Rules that label the cells of each table that stacks. */
  static String rules(Survey survey) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < survey.tables().size(); i++) {
      TableSketch sketch = survey.tables().get(i);
      rules.append(sketch.stacks() ? StyleSheet.stacking(name(i), sketch.labels()) : "");
    }
    return rules.toString();
  }
}
