package org.muster.render.pdf;

import java.util.regex.Pattern;
import org.muster.language.Language;
import org.muster.render.pdf.document.Ink;
import org.muster.render.pdf.document.PageFormat;
import org.muster.render.pdf.document.Pages;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.RichTextBuilder;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;
import org.muster.render.pdf.text.TextSetting.Align;
import org.muster.render.pdf.text.TextStyle;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * What stands on every page around the text: the marking at top and bottom, title and business
 * date, run and page number. It is no part of the text, and a template cannot drop it.
 */
final class PageFurniture {
  private static final String HEADER = "<</Type/Pagination/Subtype/Header>>";
  private static final String FOOTER = "<</Type/Pagination/Subtype/Footer>>";
  private static final double MARKING_INSET = 32;
  private static final double LINE_INSET = 48;
  private static final double RULE_INSET = 54;
  private static final double RULE_WIDTH = 0.5;

  /** Part of the line that the title may take. */
  private static final double TITLE_SHARE = 0.75;

  /** Characters of the run's id that are printed; enough to tell runs apart. */
  private static final int RUN_LENGTH = 12;

  private static final double SMALLEST = 5;
  private static final int MOST_MARKING_LINES = 3;

  /** Room for the number of the last page. */
  private static final double TOTAL_WIDTH = 60;

  private static final char NO_BREAK_SPACE = 0xA0;

  /** Holds the place of the number of the last page in what is said. */
  private static final String TOTAL_HERE = "\uE000";

  /** As it stands in a sentence from right to left. */
  private static final Pattern ISOLATED = Pattern.compile("[\u2066-\u2068]\uE000\u2069");

  private final Typesetting typesetting;
  private final RichText marking;
  private final RichText title;
  private final RichText asOf;
  private final RichText run;
  private final String afterTotal;
  private final PdfTemplate total;

  PageFurniture(Typesetting typesetting, Survey survey) {
    this.typesetting = typesetting;
    Language language = typesetting.language();
    this.marking = plain(survey.marking(), TypeScale.MARKING);
    this.title = plain(survey.title(), TypeScale.FURNITURE);
    this.asOf = plain(language.say("As of {0}", survey.asOf().toString()), TypeScale.FURNITURE);
    String id = survey.run();
    String shortId = id.substring(0, Math.min(id.length(), RUN_LENGTH));
    this.run = plain(id.isEmpty() ? "" : language.say("Run {0}", shortId), TypeScale.FURNITURE);
    this.afterTotal = pageWords(0)[1];
    this.total = typesetting.pages().template(TOTAL_WIDTH, TypeScale.FURNITURE.size() * 2);
  }

  private RichText plain(String text, TextStyle style) {
    return RichTextBuilder.plain(typesetting.fonts(), text, style);
  }

  private TextBlock line(RichText text, double measure, Align align) {
    return typesetting.block(text, measure, TextSetting.start(1).aligned(align));
  }

  /** Draws all on the page that ends. */
  void draw(Pages pages) {
    PageFormat format = pages.format();
    Ink ink = pages.ink();
    ink.beginArtifact(HEADER);
    marking(ink, format, format.height() - MARKING_INSET);
    if (pages.number() > 1) {
      double y = format.height() - LINE_INSET;
      shortened(ink, title, format, y);
      text(ink, line(asOf, format.textWidth(), typesetting.end()), format.left(), y);
      rule(ink, format, format.height() - RULE_INSET);
    }
    ink.end();
    ink.beginArtifact(FOOTER);
    rule(ink, format, RULE_INSET - RULE_WIDTH);
    double y = LINE_INSET - TypeScale.FURNITURE.size();
    number(ink, pages, y);
    text(ink, line(run, format.textWidth(), typesetting.end()), format.left(), y);
    marking(ink, format, MARKING_INSET - TypeScale.MARKING.size());
    ink.end();
  }

  /** What is said before and after the number of the last page. */
  private String[] pageWords(int page) {
    String words =
        ISOLATED
            .matcher(
                typesetting.language().say("Page {0} of {1}", Integer.toString(page), TOTAL_HERE))
            .replaceAll(TOTAL_HERE);
    int at = words.indexOf(TOTAL_HERE);
    String before = words.substring(0, at);
    String kept = before.endsWith(" ") ? before.stripTrailing() + NO_BREAK_SPACE : before;
    return new String[] {kept, words.substring(at + TOTAL_HERE.length())};
  }

  /**
   * The page number stands where reading begins, as the width of the total is known at the end
   * only.
   */
  private void number(Ink ink, Pages pages, double y) {
    TextBlock text =
        line(
            plain(pageWords(pages.number())[0], TypeScale.FURNITURE),
            pages.format().textWidth(),
            Align.START);
    double left = pages.format().left();
    text(ink, text, left, y);
    double right = left + pages.format().textWidth() - text.width() - TOTAL_WIDTH;
    ink.place(total, typesetting.rightToLeft() ? right : left + text.width(), y);
  }

  /** A marking is never cut: it becomes smaller, then takes a few lines. */
  private void marking(Ink ink, PageFormat format, double y) {
    TextBlock block = markingBlock(format);
    double leading = block.setting().leading();
    double first = y + (block.lines() - 1) * leading / 2;
    for (int i = 0; i < block.lines(); i++) {
      typesetting.painter().plain(ink, block, i, format.left(), first - i * leading);
    }
  }

  private TextBlock markingBlock(PageFormat format) {
    double size = TypeScale.MARKING.size();
    double wide = line(marking, Double.MAX_VALUE, Align.START).width();
    double factor = Math.max(SMALLEST / size, Math.min(1, format.textWidth() / wide));
    RichText fitting = factor < 1 ? marking.scaled(factor * 0.999) : marking;
    TextSetting setting = TextSetting.start(size * factor * 1.2).aligned(Align.CENTER);
    return typesetting.block(fitting, format.textWidth(), setting);
  }

  /** Whether the marking can stand whole at the top of a page. */
  boolean markingFits() {
    return markingBlock(typesetting.pages().paper().portrait()).lines() <= MOST_MARKING_LINES;
  }

  private void shortened(Ink ink, RichText text, PageFormat format, double y) {
    TextBlock whole = line(text, format.textWidth() * TITLE_SHARE, Align.START);
    RichText fitting = whole.lines() > 1 ? plain(whole.line(0) + " …", TypeScale.FURNITURE) : text;
    text(ink, line(fitting, format.textWidth(), Align.START), format.left(), y);
  }

  private void text(Ink ink, TextBlock block, double x, double y) {
    if (block.lines() > 0) {
      typesetting.painter().plain(ink, block, 0, x, y);
    }
  }

  private static void rule(Ink ink, PageFormat format, double y) {
    ink.fill(TypeScale.RULE);
    ink.rectangle(format.left(), y, format.textWidth(), RULE_WIDTH);
  }

  /** Fills in how many pages there are. */
  void total(int pages) {
    RichText text = plain(pages + afterTotal, TypeScale.FURNITURE);
    text(new Ink(total), line(text, TOTAL_WIDTH, Align.START), 0, 0);
  }
}
