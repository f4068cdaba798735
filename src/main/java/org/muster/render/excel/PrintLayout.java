package org.muster.render.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.muster.language.Language;
import org.muster.render.Paper;

/**
 * How a sheet is printed: as wide as the page, marked at top and bottom of each page.
 *
 * <p>Rule: a sheet is A4 or Letter, or A3 or Tabloid where it has more characters across than
 * {@link #A4_CHARS}. Reason: on A4 the widest were printed at a third of their size, which nobody
 * can read; and two pages side by side made a long list four times as many pages.
 *
 * <p>Rule: every chart but a sheet's first begins a page, so that none is cut. A sheet of many
 * charts has a fixed scale. Reason: LibreOffice 7.4 fits a sheet with a few such breaks to the
 * width of a page, and prints none where there are 26.
 */
final class PrintLayout {
  private static final double SIDE_INCHES = 0.5;
  private static final double END_INCHES = 0.75;

  /** Characters across a landscape page of A4 that is printed at three fifths of its size. */
  static final int A4_CHARS = 250;

  /** The same of A3. */
  static final int A3_CHARS = 350;

  private static final int FEW_CHARTS = 6;

  /** Width of a character, in points, where a wide font takes the place of the workbook's. */
  private static final double WIDE_CHAR = 7.1;

  private static final int POINTS_PER_INCH = 72;
  private static final int LEAST_SCALE = 10;

  /** From the row above a chart's caption to the chart. */
  private static final int ROWS_ABOVE = 2;

  private PrintLayout() {}

  /** Whether so many characters across, a sum of shares of a page, are more than a small page's. */
  static boolean large(double chars) {
    return chars > A4_CHARS + 0.5;
  }

  static void apply(
      XSSFSheet sheet, SheetWriter written, Head head, Paper paper, Language language) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    boolean wide = !written.tables().isEmpty();
    print.setLandscape(written.layout().isEmpty() ? wide : written.layout().equals("landscape"));
    boolean large = large(written.widths().total());
    print.setPaperSize(
        switch (paper) {
          case A4 -> large ? PaperSize.A3_PAPER : PaperSize.A4_PAPER;
          case LETTER -> large ? PaperSize.TABLOID_PAPER : PaperSize.LETTER_PAPER;
        });
    if (written.charts().size() <= FEW_CHARTS) {
      sheet.setFitToPage(true);
      print.setFitWidth((short) 1);
      print.setFitHeight((short) 0);
    } else {
      double longer = large ? 2 * paper.width() : paper.height();
      double shorter = large ? paper.height() : paper.width();
      print.setScale(scale(written.widths().total(), print.getLandscape() ? longer : shorter));
    }
    written.charts().stream().skip(1).forEach(chart -> sheet.setRowBreak(chart.top() - ROWS_ABOVE));
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, END_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, END_INCHES);
    sheet.getHeader().setLeft("&A");
    // Else a marking would shrink with a wide table until nobody can read it.
    sheet.getCTWorksheet().getHeaderFooter().setScaleWithDoc(false);
    if (!head.marking().isEmpty()) {
      String marking = "&B" + head.marking().replace("&", "&&");
      sheet.getHeader().setCenter(marking);
      sheet.getFooter().setCenter(marking);
    }
    // Signs of direction around a code are printed as they stand.
    String page = language.say("Page {0} of {1}", "&P", "&N");
    sheet.getFooter().setRight(page.replaceAll("[\u2066-\u2069]", ""));
    if (written.tables().size() == 1 && written.tables().get(0).hasHead()) {
      TableArea area = written.tables().get(0);
      sheet.setRepeatingRows(new CellRangeAddress(area.firstHead(), area.lastHead(), -1, -1));
    }
  }

  /**
   * Per cent of its size at which a sheet is no wider than the page.
   *
   * @param chars characters across
   * @param width of the page, in points
   */
  private static short scale(double chars, double width) {
    double room = width - 2 * SIDE_INCHES * POINTS_PER_INCH;
    return (short) Math.clamp((int) (100 * room / (chars * WIDE_CHAR)), LEAST_SCALE, 100);
  }
}
