package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
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
 */
final class ContentsList {
  /** Room for a page number of five digits. */
  private static final double NUMBER_WIDTH = 30;

  private static final double INDENT = 14;
  private static final double LEADER_GAP = 4;

  /** An entry with more is shortened. */
  private static final int MOST_LINES = 3;

  private final Typesetting typesetting;
  private final List<Survey.Heading> headings;
  private final List<PdfTemplate> numbers = new ArrayList<>();
  private final int topLevel;

  ContentsList(Typesetting typesetting, List<Survey.Heading> headings) {
    this.typesetting = typesetting;
    this.headings = headings;
    this.topLevel = headings.stream().mapToInt(Survey.Heading::level).min().orElse(1);
  }

  /** Id of the place of a heading; none that a template can write. */
  static String target(int heading) {
    return "#heading-" + heading;
  }

  /** Sets all entries. */
  void set(Tag parent) {
    if (headings.isEmpty()) {
      return;
    }
    Tag toc = parent.open("TOC");
    for (Survey.Heading heading : headings) {
      entry(toc, heading);
    }
    toc.close();
    typesetting.flow().space(TypeScale.BLOCK);
  }

  private void entry(Tag toc, Survey.Heading heading) {
    boolean top = heading.level() == topLevel;
    TextStyle style = top ? TypeScale.BODY.bold() : TypeScale.BODY;
    double leading = TypeScale.leading(style);
    double indent = (heading.level() - topLevel) * INDENT;
    Flow flow = typesetting.flow();
    TextBlock block = words(heading.text(), flow.width() - indent - NUMBER_WIDTH, style);
    flow.space(top ? 4 : 0);
    flow.start(block.height());
    Tag item = toc.open("TOCI");
    Tag reference = item.open("Reference");
    Tag link = reference.open("Link");
    double y = flow.take(block.height());
    double measure = flow.width() - indent - NUMBER_WIDTH;
    double x = typesetting.x(indent, measure);
    typesetting.place(block, x, y, link);
    double base = y - block.height() + leading - TypeScale.baseLine(style.size(), leading);
    number(link, indent + (block.lines() == 0 ? 0 : block.width(block.lines() - 1)), base, style);
    double left = typesetting.x(indent, flow.width() - indent);
    Links.Area area = new Links.Area(left, y - block.height(), left + flow.width() - indent, y);
    typesetting.links().annotate(link, area, "#" + target(heading.number()), heading.text());
    link.close();
    reference.close();
    item.close();
  }

  /** The words of a heading, shortened if they are as long as a paragraph. */
  private TextBlock words(String text, double measure, TextStyle style) {
    TextSetting setting =
        TextSetting.start(TypeScale.leading(style))
            .aligned(typesetting.rightToLeft() ? Align.RIGHT : Align.LEFT);
    RichText rich = RichTextBuilder.plain(typesetting.fonts(), text, style);
    TextBlock block = typesetting.block(rich, measure, setting);
    if (block.lines() <= MOST_LINES) {
      return block;
    }
    String first = block.line(0) + " " + block.line(1) + " …";
    rich = RichTextBuilder.plain(typesetting.fonts(), first, style);
    return typesetting.block(rich, measure, setting);
  }

  private void number(Tag link, double from, double base, TextStyle style) {
    Flow flow = typesetting.flow();
    double to = flow.width() - NUMBER_WIDTH + LEADER_GAP;
    double leader = Math.max(0, to - from - LEADER_GAP);
    double x = typesetting.x(from + LEADER_GAP, leader);
    Ink under = typesetting.pages().under();
    under.stroke(TypeScale.RULE);
    under.line(0.6, 0.6, 2.4);
    under.moveTo(x, base);
    under.lineTo(x + leader, base);
    under.paint("S");
    PdfTemplate number = typesetting.pages().template(NUMBER_WIDTH, style.size() * 2);
    numbers.add(number);
    Ink ink = typesetting.pages().begin(link);
    ink.place(number, typesetting.x(flow.width() - NUMBER_WIDTH, NUMBER_WIDTH), base);
    ink.end();
  }

  /** Fills in the page of a heading that is being set. */
  void arrive(int heading) {
    if (numbers.isEmpty() || heading < headings.getFirst().number()) {
      return;
    }
    int entry = heading - headings.getFirst().number();
    TextStyle style =
        headings.get(entry).level() == topLevel ? TypeScale.BODY.bold() : TypeScale.BODY;
    String page = String.valueOf(typesetting.pages().number());
    RichText text = RichTextBuilder.plain(typesetting.fonts(), page, style);
    TextBlock block =
        typesetting.block(text, NUMBER_WIDTH, TextSetting.start(1).aligned(typesetting.end()));
    typesetting.painter().plain(new Ink(numbers.get(entry)), block, 0, 0, 0);
  }
}
