package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextStyle;

/** Terms and what they mean; key figures among them become a strip of cards. */
final class DefinitionReader {
  private static final double TERM_SHARE = 0.28;
  private static final double COLUMN_GAP = 10;
  private static final double ENTRY_GAP = 3;

  private final MarkupReader in;
  private final InlineReader inline;
  private final Typesetting typesetting;

  DefinitionReader(MarkupReader in, InlineReader inline, Typesetting typesetting) {
    this.in = in;
    this.inline = inline;
    this.typesetting = typesetting;
  }

  /** One term with its meanings. */
  record Entry(RichText term, List<RichText> meanings) {}

  /** Sets a list up to its end. */
  void set(MarkupEvent.Start start, Tag parent) {
    boolean figures = start.get("class", "").equals("figures");
    List<Entry> entries = entries(figures);
    if (entries.isEmpty()) {
      return;
    }
    Tag list = parent.open("L");
    FigureStrip strip = new FigureStrip(typesetting);
    if (figures && strip.suits(entries)) {
      strip.set(entries, list);
    } else {
      typesetting.flow().space(TypeScale.PARAGRAPH);
      for (Entry entry : entries) {
        set(entry, list);
      }
    }
    list.close();
    typesetting.flow().space(figures ? TypeScale.BLOCK : TypeScale.PARAGRAPH);
  }

  private List<Entry> entries(boolean figures) {
    List<Entry> entries = new ArrayList<>();
    RichText term = RichText.EMPTY;
    List<RichText> meanings = new ArrayList<>();
    MarkupEvent event = in.next();
    while (event != null && !event.ends(Element.DL)) {
      if (event instanceof MarkupEvent.Start start) {
        if (start.element() == Element.DT) {
          TextStyle style = figures ? TypeScale.FIGURE_LABEL : TypeScale.BODY.bold();
          term = inline.read(Element.DT, style);
        } else if (start.element() == Element.DD) {
          meanings.add(inline.read(Element.DD, style(figures, meanings.isEmpty())));
        }
      } else if (event.ends(Element.DIV)) {
        entries.add(new Entry(term, List.copyOf(meanings)));
        meanings.clear();
      }
      event = in.next();
    }
    return entries;
  }

  private static TextStyle style(boolean figures, boolean first) {
    if (!figures) {
      return TypeScale.BODY;
    }
    return first ? TypeScale.FIGURE : TypeScale.FIGURE_REMARK;
  }

  private void set(Entry entry, Tag list) {
    Flow flow = typesetting.flow();
    double termWidth = flow.width() * TERM_SHARE;
    TextSetting setting = TextSetting.start(TypeScale.leading(TypeScale.BODY));
    TextBlock term = typesetting.block(entry.term(), termWidth - COLUMN_GAP, setting);
    flow.space(ENTRY_GAP);
    flow.start(Math.min(Math.max(term.height(), setting.leading()), flow.pageHeight()));
    Tag item = list.open("LI");
    Tag label = item.open("Lbl");
    boolean beside = flow.fits(term.height());
    if (beside) {
      typesetting.place(term, typesetting.x(0, termWidth - COLUMN_GAP), flow.top(), label);
    } else {
      typesetting.flow(term, typesetting.x(0, termWidth - COLUMN_GAP), label);
    }
    label.close();
    typesetting.indent(termWidth);
    Tag body = item.open("LBody");
    double used = meanings(entry, setting, body);
    if (beside && used < term.height()) {
      flow.take(term.height() - used);
    }
    typesetting.indent(-termWidth);
    body.close();
    item.close();
  }

  private double meanings(Entry entry, TextSetting setting, Tag body) {
    double used = 0;
    for (RichText meaning : entry.meanings()) {
      double leading = Math.max(setting.leading(), meaning.size() * 1.25);
      TextBlock block =
          typesetting.block(meaning, typesetting.flow().width(), TextSetting.start(leading));
      Tag paragraph = body.open("P");
      typesetting.flow(block, typesetting.flow().left(), paragraph);
      paragraph.close();
      used += block.height();
    }
    return used;
  }
}
