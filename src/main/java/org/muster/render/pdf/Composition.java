package org.muster.render.pdf;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.render.Outline;
import org.muster.render.chart.Figure;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.markup.OutlineReader;
import org.muster.render.pdf.document.PageFormat;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextSetting.Direction;
import org.muster.render.pdf.text.TextStyle;

/** Sets the blocks of a document in the order in which they are read. */
final class Composition {
  private static final double BOX_PADDING = 9;
  private static final double BOX_BAR = 2.5;
  private static final double COLUMN_GAP = 18;

  /** Longest paragraph that is kept between a heading and what follows. */
  private static final int LINES_OF_OPENING = 3;

  /** Classes of blocks that explain the table above them. */
  private static final Set<String> EXPLAINING = Set.of("legend", "remarks");

  private final MarkupReader in;
  private final Typesetting typesetting;
  private final InlineReader inline;
  private final Flow flow;
  private final Headings headings;
  private final ContentsList contents;
  private @Nullable MarkupEvent read;
  private @Nullable TextBlock legend;
  private boolean contentsSet;
  private long rows;

  Composition(MarkupReader in, Typesetting typesetting, Outline outline) {
    this.in = in;
    this.typesetting = typesetting;
    this.inline = new InlineReader(in, typesetting.fonts());
    this.flow = typesetting.flow();
    this.contents = new ContentsList(typesetting, outline.contents());
    this.headings = new Headings(typesetting, contents);
  }

  /** Rows of tables set so far. */
  long rows() {
    return rows;
  }

  /** Sets the whole document. */
  void compose(Tag document) {
    MarkupEvent event = in.next();
    while (event != null) {
      if (event instanceof MarkupEvent.Start start && start.element() == Element.BODY) {
        blocks(Element.BODY, document);
      }
      event = in.next();
    }
    flow.flush();
    headings.arrive("");
  }

  private void blocks(Element until, Tag parent) {
    MarkupEvent event = next();
    while (event != null && !event.ends(until)) {
      if (event instanceof MarkupEvent.Start start) {
        block(start, parent);
      }
      event = next();
    }
  }

  /** What stands behind a block, which may have been read already. */
  private @Nullable MarkupEvent next() {
    MarkupEvent event = read;
    read = null;
    return event == null ? in.next() : event;
  }

  private void block(MarkupEvent.Start start, Tag parent) {
    switch (start.element()) {
      case SECTION -> section(start, parent);
      case H1, H2, H3, H4 -> heading(start, parent);
      case P -> paragraph(start, parent);
      case UL, OL -> list(start, parent);
      case DL -> new DefinitionReader(in, inline, typesetting).set(start, parent);
      case ASIDE -> box(start, parent);
      case NAV -> contents(parent);
      case TABLE -> table(start, parent);
      case COLUMNS -> columns(parent);
      case FIGURE -> new FigureLayout(typesetting).set(Figure.read(in, start), parent);
      default -> throw in.problem("<" + start.element().tag() + "> may not stand here");
    }
  }

  private void section(MarkupEvent.Start start, Tag parent) {
    PageFormat before = flow.format();
    PageFormat within =
        switch (start.get("layout", "")) {
          case "landscape" -> PageFormat.landscape(typesetting.pages().paper());
          case "portrait" -> PageFormat.portrait(typesetting.pages().paper());
          default -> before;
        };
    if (!within.equals(before) || start.get("break", "").equals("page")) {
      flow.begin(within);
    }
    arrive(start);
    Tag section = parent.open("Sect");
    blocks(Element.SECTION, section);
    flow.flush();
    section.close();
    if (!within.equals(before)) {
      flow.resume(before);
    }
  }

  /** A block without a text of its own is where the next one begins. */
  private void arrive(MarkupEvent.Start start) {
    headings.arriveWithNext(start.get("id", ""));
  }

  private void heading(MarkupEvent.Start start, Tag parent) {
    int level = OutlineReader.level(start.element());
    RichText text = inline.read(start.element(), TypeScale.heading(level).style());
    headings.hold(level, text, start.get("id", ""), parent);
  }

  private void paragraph(MarkupEvent.Start start, Tag parent) {
    TextBlock block = legend == null ? words(start) : legend;
    legend = null;
    if (flow.holds() && block.lines() <= LINES_OF_OPENING) {
      hold(block, start, parent);
      return;
    }
    flow.space(TypeScale.PARAGRAPH);
    flow.start(Typesetting.beginning(block));
    headings.arrive(start.get("id", ""));
    Tag tag = open(start, parent);
    typesetting.flow(block, flow.left(), tag);
    tag.close();
    flow.space(TypeScale.PARAGRAPH);
  }

  /** The text of a paragraph, which is read up to its end. */
  private TextBlock words(MarkupEvent.Start start) {
    TextStyle style = TypeScale.paragraph(start.get("class", ""));
    RichText text = inline.read(Element.P, style);
    TextSetting setting =
        TextSetting.start(TypeScale.leading(style)).running(Direction.of(start.get("dir", "")));
    return typesetting.block(text, flow.width(), setting);
  }

  private static Tag open(MarkupEvent.Start start, Tag parent) {
    Tag tag = parent.open("P");
    String language = start.get("lang", "");
    return language.isEmpty() ? tag : tag.language(language);
  }

  /** A few lines below a heading that open what follows, often a table, stay with it too. */
  private void hold(TextBlock block, MarkupEvent.Start start, Tag parent) {
    double left = flow.left();
    headings.arriveWithNext(start.get("id", ""));
    Tag tag = open(start, parent);
    flow.hold(
        new Flow.Held(TypeScale.PARAGRAPH, block.height(), TypeScale.PARAGRAPH, false),
        top -> {
          headings.arrive(top);
          typesetting.place(block, left, top, tag);
          tag.close();
        });
  }

  private void table(MarkupEvent.Start start, Tag parent) {
    boolean plain = start.get("class", "").equals("plain");
    rows += new TableLayout(in, inline, typesetting, plain, this::legend).set(start, parent);
  }

  /**
   * Height of the beginning of what explains the table above it, or 0 if something else follows.
   */
  private double legend() {
    read = in.next();
    if (!(read instanceof MarkupEvent.Start start)
        || !EXPLAINING.contains(start.get("class", ""))) {
      return 0;
    }
    double most = TypeScale.leading(TypeScale.BODY) * LINES_OF_OPENING;
    if (start.element() == Element.P) {
      legend = words(start);
      most = Math.min(legend.height(), most);
    }
    return TypeScale.BLOCK + most;
  }

  private void list(MarkupEvent.Start start, Tag parent) {
    TextStyle style = TypeScale.list(start.get("class", ""));
    flow.space(TypeScale.PARAGRAPH);
    new ListLayout(in, inline, typesetting, headings).set(start.element(), style, 0, parent);
    flow.space(TypeScale.PARAGRAPH);
  }

  private void box(MarkupEvent.Start start, Tag parent) {
    flow.space(TypeScale.BLOCK);
    flow.start(TypeScale.leading(TypeScale.BODY) * 2 + BOX_PADDING * 2);
    headings.arrive(start.get("id", ""));
    Tag note = parent.open("Note").identified();
    double left = flow.left();
    double width = flow.width();
    flow.behind(
        (top, bottom) -> {
          var under = typesetting.pages().under();
          under.area(TypeScale.TINT, left, bottom, width, top - bottom);
          under.rule(
              TypeScale.ACCENT,
              typesetting.rightToLeft() ? left + width - BOX_BAR : left,
              bottom,
              BOX_BAR,
              top - bottom);
        });
    inset(BOX_PADDING + BOX_BAR, BOX_PADDING);
    flow.take(BOX_PADDING);
    flow.closeUp();
    blocks(Element.ASIDE, note);
    flow.flush();
    flow.take(BOX_PADDING);
    inset(-BOX_PADDING - BOX_BAR, -BOX_PADDING);
    flow.behind(null);
    note.close();
    flow.space(TypeScale.BLOCK);
  }

  /**
   * Columns stand beside each other while they stay on the page; what follows a column that went on
   * to another page stands below it, in full width.
   */
  private void columns(Tag parent) {
    flow.space(TypeScale.PARAGRAPH);
    flow.start(TypeScale.leading(TypeScale.BODY) * 3);
    double whole = flow.width() + COLUMN_GAP;
    double top = flow.top();
    double lowest = top;
    double left = 0;
    int page = typesetting.pages().number();
    MarkupEvent event = in.next();
    while (event instanceof MarkupEvent.Start column) {
      double share = Double.parseDouble(column.get("width", "100")) / 100 * whole;
      boolean beside = typesetting.pages().number() == page;
      if (beside) {
        flow.at(top);
      }
      column(beside ? left : 0, beside ? whole - left - share : 0, parent);
      left += share;
      boolean still = typesetting.pages().number() == page;
      lowest = still ? Math.min(lowest, flow.top()) : flow.top();
      event = in.next();
    }
    flow.at(lowest);
    flow.space(TypeScale.BLOCK);
  }

  /**
   * Makes the column narrower, or wider again.
   *
   * @param before at the side where reading begins
   * @param after at the other one
   */
  private void inset(double before, double after) {
    flow.inset(
        typesetting.rightToLeft() ? after : before, typesetting.rightToLeft() ? before : after);
  }

  private void column(double left, double right, Tag parent) {
    Tag tag = parent.open("Div");
    inset(left, right);
    flow.closeUp();
    blocks(Element.COLUMN, tag);
    flow.flush();
    inset(-left, -right);
    tag.close();
  }

  private void contents(Tag parent) {
    if (!contentsSet) {
      contents.set(parent);
      contentsSet = true;
    }
  }
}
