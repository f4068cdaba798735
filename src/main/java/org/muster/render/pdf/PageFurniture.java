package org.muster.render.pdf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.Outline;
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

  /** Holds the place of the page's number in what is said. */
  private static final String NUMBER_HERE = "\uE001";

  /** Holds the place of the number of the last page. */
  private static final String TOTAL_HERE = "\uE000";

  /** As it stands in a sentence from right to left. */
  private static final Pattern ISOLATED = Pattern.compile("[\u2066-\u2068]\uE000\u2069");

  private final Typesetting typesetting;
  private final RichText marking;
  private final RichText title;
  private final RichText asOf;
  private final RichText run;
  private final String beforeTotal;
  private final String afterTotal;
  private final PdfTemplate total;
  private @Nullable Fixed fixed;

  PageFurniture(Typesetting typesetting, Outline outline) {
    this.typesetting = typesetting;
    Language language = typesetting.language();
    this.marking = plain(outline.marking(), TypeScale.MARKING);
    this.title = plain(outline.title(), TypeScale.FURNITURE);
    this.asOf = plain(language.say("As of {0}", outline.asOf().toString()), TypeScale.FURNITURE);
    String id = outline.meta("run");
    String shortId = id.substring(0, Math.min(id.length(), RUN_LENGTH));
    this.run = plain(id.isEmpty() ? "" : language.say("Run {0}", shortId), TypeScale.FURNITURE);
    String words = pageWords(language);
    int at = words.indexOf(TOTAL_HERE);
    this.beforeTotal = unbroken(words.substring(0, at));
    this.afterTotal = numbered(words.substring(at + TOTAL_HERE.length()), 0);
    this.total = typesetting.pages().template(TOTAL_WIDTH, TypeScale.FURNITURE.size() * 2);
  }

  private RichText plain(String text, TextStyle style) {
    return RichTextBuilder.plain(typesetting.fonts(), text, style);
  }

  private TextBlock line(RichText text, double measure, Align align) {
    return typesetting.block(text, measure, TextSetting.start(1).aligned(align));
  }

  /** What is the same on all pages of a format. */
  private record Fixed(
      PageFormat format, TextBlock marking, TextBlock title, TextBlock asOf, TextBlock run) {}

  private Fixed fixed(PageFormat format) {
    Fixed last = fixed;
    if (last == null || !last.format.equals(format)) {
      double width = format.textWidth();
      last =
          new Fixed(
              format,
              markingBlock(format),
              line(shortened(title, width), width, Align.START),
              line(asOf, width, typesetting.end()),
              line(run, width, typesetting.end()));
      fixed = last;
    }
    return last;
  }

  /** Draws all on the page that ends. */
  void draw(Pages pages) {
    PageFormat format = pages.format();
    Fixed same = fixed(format);
    Ink ink = pages.ink();
    ink.beginArtifact(HEADER);
    marking(ink, same.marking, format, format.height() - MARKING_INSET);
    if (pages.number() > 1) {
      double y = format.height() - LINE_INSET;
      text(ink, same.title, format.left(), y);
      text(ink, same.asOf, format.left(), y);
      rule(ink, format, format.height() - RULE_INSET);
    }
    ink.end();
    ink.beginArtifact(FOOTER);
    rule(ink, format, RULE_INSET - RULE_WIDTH);
    double y = LINE_INSET - TypeScale.FURNITURE.size();
    number(ink, pages, y);
    text(ink, same.run, format.left(), y);
    marking(ink, same.marking, format, MARKING_INSET - TypeScale.MARKING.size());
    ink.end();
  }

  /** What is said of a page, with places held for its number and that of the last page. */
  private static String pageWords(Language language) {
    return ISOLATED
        .matcher(language.say("Page {0} of {1}", NUMBER_HERE, TOTAL_HERE))
        .replaceAll(TOTAL_HERE);
  }

  private static String unbroken(String words) {
    return words.endsWith(" ") ? words.stripTrailing() + NO_BREAK_SPACE : words;
  }

  private static String numbered(String words, int page) {
    return words.replace(NUMBER_HERE, Integer.toString(page));
  }

  /**
   * The page number stands where reading begins, as the width of the total is known at the end
   * only.
   */
  private void number(Ink ink, Pages pages, double y) {
    RichText words = plain(numbered(beforeTotal, pages.number()), TypeScale.FURNITURE);
    TextBlock text = line(words, pages.format().textWidth(), Align.START);
    double left = pages.format().left();
    text(ink, text, left, y);
    double right = left + pages.format().textWidth() - text.width() - TOTAL_WIDTH;
    ink.place(total, typesetting.rightToLeft() ? right : left + text.width(), y);
  }

  /** A marking is never cut: it becomes smaller, then takes a few lines. */
  private void marking(Ink ink, TextBlock block, PageFormat format, double y) {
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
    return markingBlock(PageFormat.portrait(typesetting.pages().paper())).lines()
        <= MOST_MARKING_LINES;
  }

  private RichText shortened(RichText text, double width) {
    TextBlock whole = line(text, width * TITLE_SHARE, Align.START);
    return whole.lines() > 1 ? plain(whole.line(0) + " …", TypeScale.FURNITURE) : text;
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
