package org.muster.render.pdf;

import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.InlineTags;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.RichTextBuilder;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextStyle;

/** Lists with bullets or numbers, nested to any depth. */
final class ListLayout {
  private static final double LABEL_WIDTH = 18;
  private static final double LABEL_GAP = 5;
  private static final double ITEM_GAP = 2.5;
  private static final String[] BULLETS = {"•", "–"};

  private final MarkupReader in;
  private final InlineReader inline;
  private final Typesetting typesetting;
  private final Flow flow;
  private final Headings headings;

  ListLayout(MarkupReader in, InlineReader inline, Typesetting typesetting, Headings headings) {
    this.in = in;
    this.inline = inline;
    this.typesetting = typesetting;
    this.flow = typesetting.flow();
    this.headings = headings;
  }

  /**
   * Sets a list up to its end.
   *
   * @param depth 0 for a list that stands in none
   */
  void set(Element list, TextStyle style, int depth, Tag parent) {
    boolean numbered = list == Element.OL;
    Tag tag = parent.open("L");
    tag.attributes("<</O/List/ListNumbering/" + (numbered ? "Decimal" : "Disc") + ">>");
    int number = 0;
    MarkupEvent event = in.next();
    while (event != null && !event.ends(list)) {
      if (event instanceof MarkupEvent.Start start) {
        number++;
        String label = numbered ? number + "." : BULLETS[Math.min(depth, BULLETS.length - 1)];
        item(start, label, new Level(style, depth), tag);
      }
      event = in.next();
    }
    tag.close();
  }

  private record Level(TextStyle style, int depth) {}

  private void item(MarkupEvent.Start start, String label, Level level, Tag list) {
    Tag item = list.open("LI");
    RichText mark = RichTextBuilder.plain(typesetting.fonts(), label, level.style());
    // A number of three digits is wider than a bullet's place, and must not be broken.
    double indent = Math.max(LABEL_WIDTH, typesetting.longestWord(mark) + LABEL_GAP);
    typesetting.indent(indent);
    InlineReader.Result first = inline.readUntil(Element.LI, level.style());
    TextBlock block = block(first.text(), level.style());
    flow.space(ITEM_GAP);
    flow.start(Typesetting.beginning(block));
    headings.arrive(start.get("id", ""));
    label(item, mark, level.style(), indent);
    Tag body = item.open("LBody");
    typesetting.flow(block, flow.left(), body);
    nested(first.block(), level, body);
    typesetting.indent(-indent);
    body.close();
    item.close();
  }

  private void label(Tag item, RichText text, TextStyle style, double indent) {
    TextSetting setting = TextSetting.start(TypeScale.leading(style)).aligned(typesetting.end());
    TextBlock block = typesetting.block(text, indent - LABEL_GAP, setting);
    Tag tag = item.open("Lbl");
    double base = flow.top() - TypeScale.baseLine(style.size(), setting.leading());
    double x = typesetting.x(-indent, indent - LABEL_GAP);
    InlineTags tags = new InlineTags(tag, block);
    for (int i = 0; i < block.lines(); i++) {
      typesetting.painter().line(block, i, x, base, tags);
    }
    tags.close();
    tag.close();
  }

  private TextBlock block(RichText text, TextStyle style) {
    return typesetting.block(text, flow.width(), TextSetting.start(TypeScale.leading(style)));
  }

  /** Lists within the item, and text behind them. */
  private void nested(MarkupEvent.@Nullable Start inner, Level level, Tag body) {
    MarkupEvent.Start list = inner;
    while (list != null) {
      if (list.element() != Element.UL && list.element() != Element.OL) {
        throw in.problem("<" + list.element().tag() + "> may not stand in <li>");
      }
      set(list.element(), level.style(), level.depth() + 1, body);
      InlineReader.Result rest = inline.readUntil(Element.LI, level.style());
      TextBlock block = block(rest.text(), level.style());
      if (block.lines() > 0) {
        flow.space(ITEM_GAP);
        flow.start(Typesetting.beginning(block));
        Tag paragraph = body.open("P");
        typesetting.flow(block, flow.left(), paragraph);
        paragraph.close();
      }
      list = rest.block();
    }
  }
}
