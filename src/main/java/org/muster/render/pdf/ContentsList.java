package org.muster.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.render.Outline;
import org.muster.render.pdf.document.Ink;
import org.muster.render.pdf.document.Links;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.RichTextBuilder;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextSetting.Align;
import org.muster.render.pdf.text.TextStyle;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * The table of contents. Each page number is a drawing that is placed when the entry is set and
 * filled when its heading is reached, so that the document is laid out once.
 *
 * <p>Rule: it goes down to the deepest level with which it ends on the page after its first; the
 * bookmarks have all levels. Reason: a list of many pages, such as one with 74 operations, is
 * leafed through no faster than the document.
 */
final class ContentsList {
  /** Room for a page number of five digits. */
  private static final double NUMBER_WIDTH = 30;

  private static final double INDENT = 14;
  private static final double LEADER_GAP = 4;
  private static final double ABOVE_TOP_LEVEL = 4;

  /** An entry with more is shortened. */
  private static final int MOST_LINES = 3;

  private final Typesetting typesetting;
  private final List<Outline.Heading> headings;
  private final Map<Integer, PdfTemplate> numbers = new HashMap<>();
  private final int topLevel;

  ContentsList(Typesetting typesetting, List<Outline.Heading> headings) {
    this.typesetting = typesetting;
    this.headings = headings;
    this.topLevel = headings.stream().mapToInt(Outline.Heading::level).min().orElse(1);
  }

  /** Id of the place of a heading; none that a template can write. */
  static String target(int heading) {
    return "#heading-" + heading;
  }

  /** A heading and its words as they are set. */
  private record Entry(Outline.Heading heading, TextBlock words) {
    int level() {
      return heading.level();
    }

    double height() {
      return words.height();
    }
  }

  /** Sets the entries of as many levels as there is room for. */
  void set(Tag parent) {
    if (headings.isEmpty()) {
      return;
    }
    Tag toc = parent.open("TOC");
    List<Entry> entries = entries();
    for (int i = 0; i < entries.size(); i++) {
      boolean followed = i + 1 < entries.size() && entries.get(i + 1).level() > topLevel;
      boolean top = entries.get(i).level() == topLevel;
      entry(toc, entries.get(i), top && followed ? entries.get(i + 1).height() : 0);
    }
    toc.close();
    typesetting.flow().space(TypeScale.BLOCK);
  }

  private List<Entry> entries() {
    List<Entry> all = headings.stream().map(h -> new Entry(h, words(h))).toList();
    double room = Math.max(typesetting.flow().roomBelowHeld(), 0) + typesetting.flow().pageHeight();
    int deepest = all.stream().mapToInt(Entry::level).max().orElse(topLevel);
    List<Entry> listed = all;
    while (deepest > topLevel && height(listed) > room) {
      int level = --deepest;
      listed = all.stream().filter(entry -> entry.level() <= level).toList();
    }
    return listed;
  }

  private double height(List<Entry> entries) {
    return entries.stream().mapToDouble(e -> above(e.heading()) + e.height()).sum();
  }

  private double above(Outline.Heading heading) {
    return heading.level() == topLevel ? ABOVE_TOP_LEVEL : 0;
  }

  private double indent(Outline.Heading heading) {
    return (heading.level() - topLevel) * INDENT;
  }

  private TextStyle style(Outline.Heading heading) {
    return heading.level() == topLevel ? TypeScale.BODY.bold() : TypeScale.BODY;
  }

  private double measure(Outline.Heading heading) {
    return typesetting.flow().width() - indent(heading) - NUMBER_WIDTH;
  }

  /**
   * Sets an entry.
   *
   * @param below height of what must stand on the same page
   */
  private void entry(Tag toc, Entry entry, double below) {
    Outline.Heading heading = entry.heading();
    TextBlock block = entry.words();
    TextStyle style = style(heading);
    double leading = TypeScale.leading(style);
    double indent = indent(heading);
    Flow flow = typesetting.flow();
    flow.space(above(heading));
    flow.start(block.height() + below);
    Tag item = toc.open("TOCI");
    Tag reference = item.open("Reference");
    Tag link = reference.open("Link");
    double y = flow.take(block.height());
    double x = typesetting.x(indent, measure(heading));
    typesetting.place(block, x, y, link);
    double base = y - block.height() + leading - TypeScale.baseLine(style.size(), leading);
    double from = indent + (block.lines() == 0 ? 0 : block.width(block.lines() - 1));
    numbers.put(heading.number(), number(link, from, base, style));
    double left = typesetting.x(indent, flow.width() - indent);
    Links.Area area = new Links.Area(left, y - block.height(), left + flow.width() - indent, y);
    typesetting.links().annotate(link, area, "#" + target(heading.number()), heading.text());
    link.close();
    reference.close();
    item.close();
  }

  /** The words of a heading, shortened if they are as long as a paragraph. */
  private TextBlock words(Outline.Heading heading) {
    TextStyle style = style(heading);
    double measure = measure(heading);
    TextSetting setting =
        TextSetting.start(TypeScale.leading(style))
            .aligned(typesetting.rightToLeft() ? Align.RIGHT : Align.LEFT);
    RichText rich = RichTextBuilder.plain(typesetting.fonts(), heading.text(), style);
    TextBlock block = typesetting.block(rich, measure, setting);
    if (block.lines() <= MOST_LINES) {
      return block;
    }
    String first = block.line(0) + " " + block.line(1) + " …";
    rich = RichTextBuilder.plain(typesetting.fonts(), first, style);
    return typesetting.block(rich, measure, setting);
  }

  /** Draws the way to a page number; returns where that will be drawn. */
  private PdfTemplate number(Tag link, double from, double base, TextStyle style) {
    Flow flow = typesetting.flow();
    double to = flow.width() - NUMBER_WIDTH + LEADER_GAP;
    double leader = Math.max(0, to - from - LEADER_GAP);
    double x = typesetting.x(from + LEADER_GAP, leader);
    typesetting.pages().under().dots(TypeScale.RULE, x, base, leader);
    PdfTemplate number = typesetting.pages().template(NUMBER_WIDTH, style.size() * 2);
    Ink ink = typesetting.pages().begin(link);
    ink.place(number, typesetting.x(flow.width() - NUMBER_WIDTH, NUMBER_WIDTH), base);
    ink.end();
    return number;
  }

  /** Fills in the page of a heading that is being set. */
  void arrive(int heading) {
    PdfTemplate number = numbers.get(heading);
    if (number == null) {
      return;
    }
    TextStyle style = style(headings.get(heading - headings.getFirst().number()));
    String page = String.valueOf(typesetting.pages().number());
    RichText text = RichTextBuilder.plain(typesetting.fonts(), page, style);
    TextBlock block =
        typesetting.block(text, NUMBER_WIDTH, TextSetting.start(1).aligned(typesetting.end()));
    typesetting.painter().plain(new Ink(number), block, 0, 0, 0);
  }
}
