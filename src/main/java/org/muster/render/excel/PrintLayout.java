package org.muster.render.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.muster.language.Language;

/**
 * How a sheet is printed: A4, as wide as the page, marked at top and bottom of each page.
 *
 * <p>Rule: every chart but a sheet's first begins a page, so that none is cut, on a sheet of few
 * charts. Reason: LibreOffice 7.4 prints a sheet with a few such breaks and ends without a page
 * where there are 26.
 */
final class PrintLayout {
  private static final double SIDE_INCHES = 0.5;
  private static final double END_INCHES = 0.75;

  private static final int FEW_CHARTS = 6;

  /** From the row above a chart's caption to the chart. */
  private static final int ROWS_ABOVE = 2;

  private PrintLayout() {}

  static void apply(XSSFSheet sheet, SheetWriter written, Head head, Language language) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    boolean wide = !written.tables().isEmpty();
    print.setLandscape(written.layout().isEmpty() ? wide : written.layout().equals("landscape"));
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    if (written.charts().size() <= FEW_CHARTS) {
      written.charts().stream()
          .skip(1)
          .forEach(chart -> sheet.setRowBreak(chart.top() - ROWS_ABOVE));
    }
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, END_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, END_INCHES);
    sheet.getHeader().setLeft("&A");
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
}
