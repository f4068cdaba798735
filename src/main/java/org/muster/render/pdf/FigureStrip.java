package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.pdf.document.Backdrop;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextStyle;

/** The strip of key figures: cards in a row, the figure large, its label above, remarks below. */
final class FigureStrip {
  /** Width of the column that a card needs at least: six stand in a row of Letter on its side. */
  private static final double NARROWEST = 112;

  private static final double GAP = 9;
  private static final double PADDING = 8;
  private static final double BAR = 2;
  private static final double LINE_GAP = 3;

  /** Part of a page that a card may take. */
  private static final double LARGEST_SHARE = 0.3;

  /** Sizes that a figure takes until it fits on a line; the last one wraps. */
  private static final double[] FACTORS = {1, 0.82, 0.68, 0.58};

  private final Typesetting typesetting;

  FigureStrip(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  private record Card(TextBlock label, TextBlock figure, List<TextBlock> remarks) {
    double height() {
      double height = 2 * PADDING + BAR + label.height() + LINE_GAP + figure.height();
      for (TextBlock remark : remarks) {
        height += LINE_GAP + remark.height();
      }
      return height;
    }
  }

  /** A card takes no more than half of a page upright, or a third of one on its side. */
  private int inRow(int entries) {
    int most = Math.max(1, (int) (typesetting.flow().width() / NARROWEST));
    int rows = (entries + most - 1) / most;
    return Math.max(Math.max(2, most / 2), (entries + rows - 1) / rows);
  }

  private double measure(int inRow) {
    return (typesetting.flow().width() - (inRow - 1) * GAP) / inRow - 2 * PADDING;
  }

  /** Whether no card is so high that it should rather be set as text. */
  boolean suits(List<DefinitionReader.Entry> entries) {
    double measure = measure(inRow(entries.size()));
    double most = typesetting.flow().pageHeight() * LARGEST_SHARE;
    return entries.stream().allMatch(entry -> card(entry, measure).height() <= most);
  }

  /** Sets all cards, as many in a row as fit evenly. */
  void set(List<DefinitionReader.Entry> entries, Tag list) {
    int inRow = inRow(entries.size());
    typesetting.flow().space(TypeScale.PARAGRAPH);
    for (int from = 0; from < entries.size(); from += inRow) {
      row(entries.subList(from, Math.min(from + inRow, entries.size())), inRow, list);
      typesetting.flow().space(GAP);
    }
  }

  private void row(List<DefinitionReader.Entry> entries, int inRow, Tag list) {
    Flow flow = typesetting.flow();
    double width = measure(inRow) + 2 * PADDING;
    List<Card> cards = new ArrayList<>();
    double height = 0;
    for (DefinitionReader.Entry entry : entries) {
      Card card = card(entry, width - 2 * PADDING);
      cards.add(card);
      height = Math.max(height, card.height());
    }
    flow.start(height);
    if (!flow.fits(height)) {
      flow.turn();
    }
    double top = flow.take(height);
    double from = 0;
    for (Card card : cards) {
      double x = typesetting.x(from, width);
      Backdrop under = typesetting.pages().under();
      under.area(TypeScale.TINT, x, top - height, width, height);
      under.rule(TypeScale.ACCENT, x, top - BAR, width, BAR);
      draw(card, x + PADDING, top - BAR - PADDING, list);
      from += width + GAP;
    }
  }

  private Card card(DefinitionReader.Entry entry, double measure) {
    List<TextBlock> remarks = new ArrayList<>();
    for (int i = 1; i < entry.meanings().size(); i++) {
      remarks.add(block(entry.meanings().get(i), measure, TypeScale.FIGURE_REMARK));
    }
    RichText figure = entry.meanings().isEmpty() ? RichText.EMPTY : entry.meanings().getFirst();
    return new Card(
        block(entry.term(), measure, TypeScale.FIGURE_LABEL), fitting(figure, measure), remarks);
  }

  private TextBlock fitting(RichText figure, double measure) {
    TextBlock block = block(figure, measure, TypeScale.FIGURE);
    for (double factor : FACTORS) {
      if (block.lines() > 1) {
        block = block(figure.scaled(factor), measure, TypeScale.FIGURE.scaled(factor));
      }
    }
    return block;
  }

  private TextBlock block(RichText text, double measure, TextStyle style) {
    return typesetting.block(text, measure, TextSetting.start(TypeScale.leading(style)));
  }

  private void draw(Card card, double x, double top, Tag list) {
    Tag item = list.open("LI");
    Tag label = item.open("Lbl");
    typesetting.place(card.label(), x, top, label);
    label.close();
    Tag body = item.open("LBody");
    double y = top - card.label().height() - LINE_GAP;
    Tag figure = body.open("P");
    typesetting.place(card.figure(), x, y, figure);
    figure.close();
    y -= card.figure().height();
    for (TextBlock remark : card.remarks()) {
      y -= LINE_GAP;
      Tag tag = body.open("P");
      typesetting.place(remark, x, y, tag);
      tag.close();
      y -= remark.height();
    }
    body.close();
    item.close();
  }
}
