package org.muster.render.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.render.pdf.document.Ink;
import org.muster.render.pdf.document.Links;
import org.muster.render.pdf.document.Pages;
import org.muster.render.pdf.document.Tag;

/** Draws lines of text: their glyphs, their marked sequences, their links. */
public final class TextPainter {
  /** Part of the size that letters reach below and above the base line. */
  private static final double DESCENT = 0.24;

  private static final double ASCENT = 0.86;
  private static final double UNDERLINE_DEPTH = 0.13;
  private static final double UNDERLINE_WIDTH = 0.4;

  private final Pages pages;
  private final Links links;
  private byte[] codes = new byte[256];

  /** Draws on the pages of a document. */
  public TextPainter(Pages pages, Links links) {
    this.pages = pages;
    this.links = links;
  }

  /**
   * Draws a line as part of the text.
   *
   * @param x of the paragraph's left edge
   * @param y of the base line
   */
  public void line(TextBlock block, int line, double x, double y, InlineTags tags) {
    List<Stretch> visual = block.visual(line);
    double left = x + block.indent(line);
    if (visual.size() == 1) {
      one(block, visual.getFirst(), left, y, tags);
    } else {
      several(block, placed(block, visual, left), y, tags);
    }
  }

  /** Nearly all lines are one stretch. */
  private void one(TextBlock block, Stretch stretch, double x, double y, InlineTags tags) {
    Tag tag = tags.of(stretch.span());
    Ink ink = pages.beginText(tag);
    draw(ink, block, stretch, x, y);
    ink.end();
    link(block, List.of(new Placed(stretch, x)), y, tags);
  }

  private void several(TextBlock block, List<Placed> stretches, double y, InlineTags tags) {
    for (int i = 0; i < stretches.size(); ) {
      Tag tag = tags.of(stretches.get(i).stretch().span());
      Ink ink = pages.beginText(tag);
      int begin = i;
      while (i < stretches.size() && tags.of(stretches.get(i).stretch().span()).equals(tag)) {
        draw(ink, block, stretches.get(i).stretch(), stretches.get(i).x(), y);
        i++;
      }
      ink.end();
      link(block, stretches.subList(begin, i), y, tags);
    }
  }

  /** A stretch and its left edge. */
  private record Placed(Stretch stretch, double x) {}

  /**
   * The stretches of a line in the order in which they are drawn: from left to right, but as they
   * are read where the paragraph runs from right to left.
   */
  private static List<Placed> placed(TextBlock block, List<Stretch> visual, double left) {
    double at = left;
    List<Placed> placed = new ArrayList<>(visual.size());
    for (Stretch stretch : visual) {
      placed.add(new Placed(stretch, at));
      at += block.width(stretch);
    }
    if (block.rightToLeft()) {
      placed.sort(Comparator.comparingInt(one -> one.stretch().start()));
    }
    return placed;
  }

  private record Extent(double from, double to, double base) {}

  private static Extent extent(TextBlock block, List<Placed> stretches, double base) {
    double from = Double.MAX_VALUE;
    double to = 0;
    for (Placed placed : stretches) {
      from = Math.min(from, placed.x());
      to = Math.max(to, placed.x() + block.width(placed.stretch()));
    }
    return new Extent(from, to, base);
  }

  /** Makes a link of the stretches of one element, if it is one. */
  private void link(TextBlock block, List<Placed> stretches, double y, InlineTags tags) {
    int number = stretches.getFirst().stretch().span();
    RichText.Span span = block.rich().spans().get(number);
    if (span.href().isEmpty()) {
      return;
    }
    Extent extent = extent(block, stretches, y + span.style().rise());
    double size = span.style().size();
    if (!span.href().startsWith("#")) {
      double low = extent.base - size * UNDERLINE_DEPTH;
      double width = extent.to - extent.from;
      pages.under().rule(span.style().colour(), extent.from, low, width, UNDERLINE_WIDTH);
    }
    Links.Area area =
        new Links.Area(
            extent.from, extent.base - size * DESCENT, extent.to, extent.base + size * ASCENT);
    links.annotate(tags.of(number), area, span.href(), tags.wordsAt(number));
  }

  /**
   * Draws a line into a sequence that is open already, or into a template.
   *
   * @param x of the paragraph's left edge
   * @param y of the base line
   */
  public void plain(Ink ink, TextBlock block, int line, double x, double y) {
    double at = x + block.indent(line);
    for (Stretch stretch : block.visual(line)) {
      draw(ink, block, stretch, at, y);
      at += block.width(stretch);
    }
  }

  private void draw(Ink ink, TextBlock block, Stretch stretch, double x, double y) {
    Face face = stretch.face();
    if (face == null) {
      return;
    }
    TextStyle style = block.rich().spans().get(stretch.span()).style();
    ink.font(face.font(), style.size());
    ink.fill(style.colour());
    ink.moveText(x, y);
    if (stretch.shaped()) {
      String text = block.text(stretch);
      shaped(ink, face, face.shape(text, stretch.rightToLeft()), text, style);
      return;
    }
    ink.rise(style.rise());
    if (stretch.rightToLeft()) {
      String text = reversed(block.text(stretch));
      simple(ink, face, text, 0, text.length());
    } else {
      simple(ink, face, block.rich().text(), stretch.start(), stretch.end());
    }
  }

  private void simple(Ink ink, Face face, String text, int start, int end) {
    int length = 0;
    if (codes.length < (end - start) * 2) {
      codes = new byte[(end - start) * 4];
    }
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int glyph = face.glyph(c);
      face.use(glyph, c);
      codes[length++] = (byte) (glyph >> 8);
      codes[length++] = (byte) glyph;
    }
    ink.glyphs(codes, length);
  }

  /** Signs of a run from right to left, as they stand on paper. */
  private static String reversed(String text) {
    StringBuilder out = new StringBuilder(text).reverse();
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, Scripts.mirrored(out.charAt(i)));
    }
    return out.toString();
  }

  private static void shaped(Ink ink, Face face, ShapedRun run, String text, TextStyle style) {
    double pen = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      if (run.invisible(i)) {
        continue;
      }
      int glyph = run.glyphs()[i];
      face.use(run, i, text);
      long back = Math.round(pen - run.x()[i]);
      ink.rise(style.rise() + run.y()[i] * style.size() / 1000);
      ink.glyph(glyph, back);
      pen += face.width(glyph) - back;
    }
  }
}
