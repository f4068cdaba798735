package org.muster.render.markup;

import java.util.List;
import java.util.Locale;

/**
 * The elements of the vocabulary, a subset of XHTML with a few of its own for charts. {@code
 * docs/templates.md} says what each medium does with them. Unknown elements and attributes are
 * errors.
 */
public enum Element {
  // document
  HTML("lang", "dir"),
  HEAD(),
  TITLE(),
  /** name: author, subject, keywords, marking, as-of, cut-off, run; content: its text. */
  META("name", "content"),
  BODY(),

  // blocks
  /**
   * In a workbook template each top-level section is a sheet; {@code title} is the sheet's name.
   * layout: portrait or landscape. break: page.
   */
  SECTION("id", "title", "layout", "break"),
  H1("id"),
  H2("id"),
  H3("id"),
  H4("id"),
  /** dir, here and elsewhere: ltr, rtl or auto. */
  P("class", "lang", "dir", "id"),
  UL("class"),
  OL("class"),
  LI("id"),
  /** class="figures": the strip of key figures, of {@code div}s with one dt and one or more dd. */
  DL("class"),
  DIV("class"),
  /** Blocks side by side, of two or more columns. */
  COLUMNS(),
  /** width: share of the whole in percent. */
  COLUMN("width"),
  DT(),
  DD("class"),
  /** A boxed remark. */
  ASIDE("class", "id"),
  /** class="contents": the table of contents is made here. */
  NAV("class"),

  // tables
  /** class: data (default), plain, dense. */
  TABLE("id", "class"),
  CAPTION(),
  COLGROUP(),
  /** width: share of the table's width in percent; type: text (default), number, date. */
  COL("width", "type", "format"),
  THEAD(),
  TBODY(),
  TFOOT(),
  /** class: total (a sum) or group (names the rows below it), beside others. */
  TR("id", "class"),
  /** scope: col or row. */
  TH("class", "scope", "colspan", "lang", "dir"),
  TD("colspan", "lang", "dir", "class"),

  // inline
  /** href: # and an id, or an address that begins with https://, http:// or mailto:. */
  A("href", "class"),
  STRONG(),
  EM(),
  SUP(),
  SPAN("class", "lang", "dir"),
  BR(),
  /** A typed number: value as a plain decimal; the content is what a reader sees. */
  DATA("value"),
  /** A real date: datetime as YYYY-MM-DD; the content is what a reader sees. */
  TIME("datetime"),

  // figures
  /**
   * chart: steps, bars, months, spans or map. alt says what the figure shows. unit is printed at
   * the axis. from and to bound the time axis (YYYY-MM-DD). rest says what is not drawn. shape:
   * flat, for a map that is about half as high as wide or takes what the page has left up to two
   * thirds of its width, stays on the page and is brief.
   */
  FIGURE("id", "chart", "alt", "unit", "from", "to", "rest", "shape"),
  FIGCAPTION(),
  /**
   * One line of a chart of steps, one plot of a chart of months, one row of a chart of spans. kind:
   * strength, stated, ceiling, imputed; events, deaths; presence.
   */
  SERIES("name", "kind"),
  /**
   * A level from one day to another (to is exclusive); no point, no line: a gap. value, low and
   * high are plain decimals.
   */
  STEP("from", "to", "value", "low", "high", "note"),
  /** A bar: of a chart of bars, or of a month; a month's without from and to lies in no month. */
  BAR("label", "from", "to", "value", "low", "high", "note"),
  /**
   * A presence, certain from one day to another (to is exclusive), possible from earliest to
   * latest; without these it is open. kind: present, announced.
   */
  STAY("kind", "earliest", "from", "to", "latest", "note"),
  /** A country of a map, ISO 3166-1 alpha-3, in a class from 1 to 4; 0 is not known. */
  SHADE("place", "level", "label", "note"),
  /** A circle of a map, at a point in degrees or in the middle of a country. */
  SITE("place", "lat", "lon", "value", "label", "note"),
  /** What a map's class or size of circles stands for; with neither, words alone. */
  KEY("level", "value", "label"),
  /** A dated mark on the time axis. */
  MARK("date", "label");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; only its declared type is not
  private final List<String> attributes;

  private final String tag;

  Element(String... attributes) {
    this.attributes = List.of(attributes);
    this.tag = name().toLowerCase(Locale.ROOT);
  }

  /** Its name in markup. */
  public String tag() {
    return tag;
  }

  /** The attributes that it may have. */
  public List<String> attributes() {
    return attributes;
  }

  /** Whether text may stand directly in it. */
  public boolean mixed() {
    return switch (this) {
      case TITLE, H1, H2, H3, H4, P, LI, DT, DD, CAPTION, TH, TD, FIGCAPTION -> true;
      default -> inline();
    };
  }

  /** Whether it stands within a line of text. */
  public boolean inline() {
    return switch (this) {
      case A, STRONG, EM, SUP, SPAN, BR, DATA, TIME -> true;
      default -> false;
    };
  }
}
