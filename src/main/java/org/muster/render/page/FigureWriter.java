package org.muster.render.page;

import java.io.IOException;
import org.muster.language.Language;
import org.muster.render.chart.Figure;

/**
 * Writes a figure as two drawings, one for wide screens and print and one for phones, of which the
 * style sheet shows one.
 */
final class FigureWriter {
  /** Widths of the drawings, in points; the letters come out at 11 and 12 pixels. */
  static final double WIDE = 560;

  static final double NARROW = 245;

  private final Survey survey;
  private final HtmlWriter html;
  private final Language language;
  private int count;

  FigureWriter(Survey survey, HtmlWriter html, Language language) {
    this.language = language;
    this.survey = survey;
    this.html = html;
  }

  void write(Figure figure) throws IOException {
    count++;
    String title = figure.caption().isEmpty() ? figure.alt() : figure.caption();
    html.start("figure", "id", figure.id()).newLine();
    for (String size : new String[] {"wide", "narrow"}) {
      String id = survey.unused("figure-" + count + "-" + size);
      double width = size.equals("wide") ? WIDE : NARROW;
      html.start("div", "class", "drawing " + size).newLine();
      html.ready(SvgCanvas.of(figure.chart(), width, id, title, figure.alt(), language));
      html.end("div").newLine();
    }
    if (!figure.caption().isEmpty()) {
      html.element("figcaption", figure.caption()).newLine();
    }
    html.end("figure").newLine();
  }
}
