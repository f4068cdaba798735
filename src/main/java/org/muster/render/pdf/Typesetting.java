package org.muster.render.pdf;

import org.muster.language.Language;
import org.muster.render.pdf.document.Bookmarks;
import org.muster.render.pdf.document.Links;
import org.muster.render.pdf.document.Pages;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.Fonts;
import org.muster.render.pdf.text.InlineTags;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextPainter;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextSetting.Align;
import org.muster.render.pdf.text.TextSetting.Direction;

/**
 * What every block needs to be set.
 *
 * @param language of the words that are no part of the markup
 * @param rightToLeft whether the document runs so: then all that stands at a side stands at the
 *     other one
 */
record Typesetting(
    Pages pages,
    Flow flow,
    Fonts fonts,
    TextPainter painter,
    Links links,
    Bookmarks bookmarks,
    Language language,
    boolean rightToLeft) {

  /** Fewest lines of a paragraph that may stand alone on a page. */
  private static final int LINES_TOGETHER = 2;

  /** Breaks a text into lines. */
  TextBlock block(RichText text, double measure, TextSetting setting) {
    boolean mirrored = rightToLeft && setting.direction() == Direction.DOCUMENT;
    TextSetting running = mirrored ? setting.running(Direction.RIGHT_TO_LEFT) : setting;
    return TextBlock.of(fonts, text, measure, running);
  }

  /** Moves the side where reading begins inwards; negative: back again. */
  void indent(double by) {
    flow.inset(rightToLeft ? 0 : by, rightToLeft ? by : 0);
  }

  /**
   * The left edge of something.
   *
   * @param from how far it stands from the side where reading begins
   * @param width how wide it is
   */
  double x(double from, double width) {
    return rightToLeft ? flow.left() + flow.width() - from - width : flow.left() + from;
  }

  /** The side where reading ends. */
  Align end() {
    return rightToLeft ? Align.LEFT : Align.RIGHT;
  }

  /** Width of the longest part of a text that is not broken without need. */
  double longestWord(RichText text) {
    return block(text, 1, TextSetting.start(1)).longestWord();
  }

  /** Draws all lines of a block that fit where they stand. */
  void place(TextBlock block, double x, double top, Tag tag) {
    InlineTags tags = new InlineTags(tag, block);
    double leading = block.setting().leading();
    double y = top - TypeScale.baseLine(block.size(), leading);
    for (int i = 0; i < block.lines(); i++) {
      painter.line(block, i, x, y, tags);
      y -= leading;
    }
    tags.close();
  }

  /** Lets the lines of a block flow down the column, with at least two on each page. */
  void flow(TextBlock block, double x, Tag tag) {
    InlineTags tags = new InlineTags(tag, block);
    double leading = block.setting().leading();
    int lines = block.lines();
    for (int i = 0; i < lines; i++) {
      boolean lastTwo = i > 0 && i == lines - LINES_TOGETHER;
      if (i > 0 && !flow.fits(lastTwo ? leading * LINES_TOGETHER : leading)) {
        flow.turn();
      }
      double top = flow.take(leading);
      painter.line(block, i, x, top - TypeScale.baseLine(block.size(), leading), tags);
    }
    tags.close();
  }

  /** Height of the lines of a block that must stand together at its beginning. */
  static double beginning(TextBlock block) {
    int lines = block.lines();
    int together = lines <= LINES_TOGETHER + 1 ? lines : LINES_TOGETHER;
    return together * block.setting().leading();
  }
}
