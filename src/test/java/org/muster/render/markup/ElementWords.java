package org.muster.render.markup;

/**
 * What an element is for and what each medium makes of it, for the vocabulary's page.
 *
 * @param what for whom writes a template
 */
record ElementWords(String what, String pdf, String page, String workbook) {
  static ElementWords of(Element element) {
    return switch (element) {
      case HTML, HEAD, TITLE, META, BODY -> document(element);
      case SECTION, H1, H2, H3, H4, NAV -> structure(element);
      case P, UL, OL, LI, DL, DIV, DT, DD, ASIDE, COLUMNS, COLUMN -> block(element);
      case TABLE, CAPTION, COLGROUP, COL, THEAD, TBODY, TFOOT, TR, TH, TD -> table(element);
      case A, STRONG, EM, SUP, SPAN, BR, DATA, TIME -> inline(element);
      case FIGURE, FIGCAPTION, SERIES, STEP, BAR, STAY, SHADE, SITE, KEY, MARK -> figure(element);
    };
  }

  private static ElementWords words(String what, String pdf, String page, String workbook) {
    return new ElementWords(what, pdf, page, workbook);
  }

  private static ElementWords same(String what, String everywhere) {
    return new ElementWords(what, everywhere, everywhere, everywhere);
  }

  private static ElementWords document(Element element) {
    return switch (element) {
      case HTML -> same("the document", "its language");
      case HEAD -> same("what is said about it", "not shown");
      case TITLE ->
          words(
              "its title; must be there",
              "property, head of each page",
              "title of the window",
              "property");
      case META ->
          words(
              "marking and as-of must be there, the marking exactly as in `b.marking`",
              "marking at top and bottom of each page, as-of and run in its foot; properties",
              "marking at top and bottom, on each printed page too",
              "marking in head and foot of each printed page; properties");
      default ->
          words("what is shown", "all its blocks", "all its blocks", "sections only: sheets");
    };
  }

  private static ElementWords structure(Element element) {
    return switch (element) {
      case SECTION ->
          words(
              "a part; `break=\"page\"` begins a page, `layout` turns it",
              "a new page where it says so",
              "a section",
              "directly in body: a sheet, named by `title`; deeper: nothing of its own");
      case NAV ->
          words(
              "the table of contents is made here",
              "the headings that follow it, with their pages",
              "all headings as links, but for its own section",
              "the sheets as links");
      case H1 -> words("title of the document", "heading, bookmark", "heading", "a row, large");
      default ->
          words("heading", "heading, bookmark, line of the contents", "heading", "a row, bold");
    };
  }

  private static ElementWords block(Element element) {
    return switch (element) {
      case P ->
          words(
              "paragraph; classes legend, small (small print), nothing (an empty section)",
              "wrapped",
              "wrapped",
              "a row");
      case UL -> words("list; class remarks", "list with bullets", "list", "a row an item");
      case OL ->
          words(
              "numbered list; classes notes, sources (small print)",
              "numbered list",
              "numbered list",
              "a row an item, with its number");
      case LI -> words("item of a list", "target of links", "target of links; leads back", "a row");
      case DL ->
          words(
              "terms and what they mean; class figures: the strip of key figures",
              "figures: cards side by side",
              "figures: cards side by side",
              "a row for each div");
      case DIV -> same("one term with what is said of it", "keeps them together");
      case COLUMNS ->
          words(
              "blocks side by side",
              "side by side while they stay on the page",
              "side by side where there is room",
              "one after the other");
      case COLUMN -> same("one of them", "its blocks");
      case DT -> words("the term", "label", "label", "first cell");
      case DD ->
          words(
              "the first is the figure, class remark: a line below it",
              "large, remark small",
              "large, remark small",
              "second cell, typed if it can be; remark in the third");
      default -> words("boxed remark", "box", "box", "rows");
    };
  }

  private static ElementWords table(Element element) {
    return switch (element) {
      case TABLE ->
          words(
              "a table; class plain: facts, without stripes or filter; class dense: low rows",
              "breaks between rows, its header repeated on each page",
              "scrolls sideways where it is wide; four alike rows or more can be sorted, twelve"
                  + " filtered",
              "cells; alone on its sheet: frozen header, filter, header on each printed page; printed"
                  + " on A4, a very wide one on A3, or on Letter and Tabloid");
      case CAPTION -> words("its title", "above it", "above it", "a row above it");
      case COLGROUP -> same("its columns, in order", "not shown");
      case COL ->
          words(
              "a column; all have a width or none, together 100",
              "width; numbers at the right",
              "width; numbers at the right",
              "width; numbers at the right; number format of its typed cells");
      case THEAD -> words("header rows", "on each page", "header", "header");
      case TBODY -> same("rows; may occur more than once", "rows");
      case TFOOT -> words("rows of sums", "bold", "footer", "bold, not sorted");
      case TR ->
          words(
              "a row; class total: a sum, group: names the rows below; others are free",
              "total and group: bold",
              "total and group: bold",
              "total and group: bold");
      case TH ->
          words(
              "header of a column or a row; class unsorted: its column's texts have no order",
              "a header, for readers that speak too",
              "the same; of a column, a button that sorts, but for unsorted",
              "a header, for readers that speak too");
      default ->
          words(
              "a cell",
              "wrapped",
              "wrapped",
              "a number or a day if it holds one data or time, else text, never a formula");
    };
  }

  private static ElementWords inline(Element element) {
    return switch (element) {
      case A ->
          words(
              "link into the document or to the web",
              "link",
              "link",
              "the cell's link; of several the first");
      case STRONG -> words("important", "bold", "bold", "text");
      case EM -> words("stressed", "slanted", "slanted", "text");
      case SUP -> words("raised: the numbers of notes", "raised", "raised", "text in brackets");
      case SPAN ->
          words(
              "words in another language or direction; classes address, record",
              "its own direction",
              "its own direction",
              "text");
      case BR -> same("new line", "new line");
      case DATA -> words("a number, beside what a reader sees", "text", "text", "a number");
      default -> words("a day, beside what a reader sees", "text", "text", "a day");
    };
  }

  private static ElementWords figure(Element element) {
    return switch (element) {
      case FIGURE ->
          words(
              "a chart or a map; its figures stand in a table beside it",
              "drawn",
              "drawn",
              "a native chart with its figures; of a map, its figures alone");
      case FIGCAPTION -> words("its caption", "below it", "below it", "a row");
      case SERIES ->
          same(
              "steps: a line; months: a plot of events or deaths; spans: a row",
              "each kind has its colour and its line style");
      case STEP ->
          same(
              "a level from one day to another; days without one are a gap",
              "value: the line; low and high: a band; one of them alone: a bound");
      case BAR ->
          same(
              "a bar; of months: without `from` and `to`, what lies in no one month",
              "value: its length; low and high: a line across; hatched if there is no value");
      case STAY ->
          words(
              "from when to when; certain from `from` to `to`, possible from `earliest` to"
                  + " `latest`; without these it is open",
              "a bar, fading where it is possible, with an arrow where it is open",
              "a bar, fading where it is possible, with an arrow where it is open",
              "stacked bars");
      case SHADE ->
          words(
              "a country of a map, in a class from 1 to 4; 0: not known",
              "shaded, or hatched",
              "shaded, or hatched",
              "a row");
      case SITE ->
          words(
              "a circle of a map, at `lat` and `lon` or in the middle of the country `place`",
              "its area is proportional to its value",
              "its area is proportional to its value",
              "a row");
      case KEY ->
          words(
              "what a class or a size of circles stands for; with neither, words",
              "in the legend",
              "in the legend",
              "not shown");
      default -> same("a dated mark on its time axis", "labelled");
    };
  }
}
