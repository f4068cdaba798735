package org.muster.render.pdf;

import java.util.Locale;
import org.muster.render.chart.Drawing;
import org.muster.render.chart.Figure;
import org.muster.render.chart.MapChart;
import org.muster.render.pdf.document.Ink;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.RichTextBuilder;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;

/** Sets a figure: its drawing as vectors, whole on a page, and its caption below. */
final class FigureLayout {
  private static final double CAPTION_GAP = 5;

  /** Part of a page that a caption may take from its figure; a longer one goes on behind. */
  private static final double CAPTION_SHARE = 0.25;

  /** Part of a page below which even a flat map goes to the next. */
  private static final double LEAST_SHARE = 0.3;

  /** A drawing may be so much smaller to stay on the page; its letters are still 7 points high. */
  private static final double LEAST_SCALE = 0.86;

  /** Heights of drawings are whole points. */
  private static final double ROUNDING = 1;

  private final Typesetting typesetting;

  FigureLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  void set(Figure figure, Tag parent) {
    Flow flow = typesetting.flow();
    RichText words = RichTextBuilder.plain(typesetting.fonts(), figure.caption(), TypeScale.SMALL);
    TextSetting setting = TextSetting.start(TypeScale.leading(TypeScale.SMALL));
    TextBlock caption = typesetting.block(words, flow.width(), setting);
    double below = caption.lines() == 0 ? 0 : CAPTION_GAP + caption.height();
    flow.space(TypeScale.BLOCK);
    Drawing drawing = fitting(figure.chart(), below);
    double natural = height(drawing);
    double page = room(drawing, natural + below);
    double most = page - Math.min(below, page * CAPTION_SHARE);
    double scale = Math.min(1, most / natural);
    double height = natural * scale;
    double together = Math.min(height + below, flow.pageHeight());
    flow.start(together);
    if (!flow.fits(together)) {
      flow.turn();
    }
    typesetting.links().arrive(figure.id(), flow.top());
    Tag group = parent.open("Div");
    draw(figure, drawing, new Place(flow.take(height), height, scale), group);
    if (caption.lines() > 0) {
      flow.take(CAPTION_GAP);
      Tag tag = group.open("Caption");
      typesetting.flow(caption, flow.left(), tag);
      tag.close();
    }
    group.close();
    flow.space(TypeScale.BLOCK);
  }

  private double height(Drawing drawing) {
    return drawing.height(typesetting.flow().width(), typesetting.language());
  }

  /**
   * A drawing, made lower if it then stays on the page with its caption; a flat map takes what is
   * left of the page.
   */
  private Drawing fitting(Drawing drawing, double caption) {
    double room = typesetting.flow().roomBelowHeld();
    double lacking = height(drawing) + caption - room;
    if (lacking <= 0) {
      Drawing taller =
          drawing instanceof MapChart map ? map.lower(Math.min(0, lacking + ROUNDING)) : drawing;
      return height(taller) + caption <= room ? taller : drawing;
    }
    Drawing lower = drawing.lower(lacking);
    return (height(lower) + caption) * LEAST_SCALE <= room ? lower : drawing;
  }

  /**
   * Height for a drawing and its caption: that of a page, or what is left of it for a flat map, and
   * for what would leave much of the page empty but for a few points.
   */
  private double room(Drawing drawing, double natural) {
    Flow flow = typesetting.flow();
    double left = flow.room() - TypeScale.BLOCK;
    if (drawing instanceof MapChart map && map.flat()) {
      return left > flow.pageHeight() * LEAST_SHARE ? left : flow.pageHeight();
    }
    double below = flow.roomBelowHeld();
    return below < natural && below >= natural * LEAST_SCALE ? below : flow.pageHeight();
  }

  private record Place(double top, double height, double scale) {}

  private void draw(Figure figure, Drawing drawing, Place place, Tag group) {
    Flow flow = typesetting.flow();
    Tag tag = group.open("Figure");
    tag.alternative(figure.alt());
    tag.attributes(
        String.format(
            Locale.ROOT,
            "<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>",
            flow.left(),
            place.top() - place.height(),
            flow.left() + flow.width(),
            place.top()));
    Ink ink = typesetting.pages().begin(tag);
    PdfCanvas canvas = new PdfCanvas(typesetting, ink, flow.left(), place.top(), place.scale());
    drawing.draw(canvas, flow.width());
    ink.end();
    tag.close();
  }
}
