package org.muster.render.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.muster.language.Language;
import org.muster.render.Paper;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Sets a sheet up when its rows are written: widths, header, filters, charts, print. */
final class SheetSetup {
  /** Rows that may stay in sight above the body; more would leave no room on a small screen. */
  private static final int FROZEN_LIMIT = 12;

  /** A table of more columns than these keeps its first in sight: what the row is about. */
  private static final int WIDE = 12;

  private static final String STRIPES = "TableStyleLight1";

  private final Head head;
  private final SheetNames names;
  private final Language language;
  private final Paper paper;

  SheetSetup(Head head, SheetNames names, Language language, Paper paper) {
    this.paper = paper;
    this.language = language;
    this.head = head;
    this.names = names;
  }

  void apply(SheetWriter written) {
    XSSFSheet sheet = written.sheet();
    Widths widths = written.widths();
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, (int) Math.round(widths.chars(i) * 256));
    }
    sheet.setRightToLeft(head.rtl());
    if (written.next() > 0) {
      CellRangeAddress used =
          new CellRangeAddress(0, written.next() - 1, 0, Math.max(0, widths.size() - 1));
      sheet.setDimensionOverride(used);
      sheet.addIgnoredErrors(used, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
    boolean alone = written.tables().size() == 1;
    sheet.setDisplayGridlines(false);
    for (ChartArea chart : written.charts()) {
      new NativeChart(sheet, widths, chart).draw();
    }
    if (alone) {
      list(sheet, written.tables().get(0));
    }
    PrintLayout.apply(sheet, written, head, paper, language);
  }

  private void list(XSSFSheet sheet, TableArea area) {
    if (!area.hasHead()) {
      return;
    }
    if (area.lastHead() < FROZEN_LIMIT) {
      sheet.createFreezePane(area.columns() > WIDE ? 1 : 0, area.lastHead() + 1);
    }
    if (!area.list() || !area.hasBody()) {
      return;
    }
    if (area.fitsExcelTable()) {
      table(sheet, area);
    } else {
      sheet.setAutoFilter(
          new CellRangeAddress(
              area.lastHead(), area.lastBody(), 0, Math.max(0, area.names().size() - 1)));
    }
  }

  /** The header cells are in the stream, where POI cannot see them; so their names are set here. */
  private void table(XSSFSheet sheet, TableArea area) {
    AreaReference reference =
        new AreaReference(
            new CellReference(area.lastHead(), 0),
            new CellReference(area.lastBody(), area.columns() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(reference);
    String name = names.table(sheet.getSheetName());
    table.setName(name);
    table.setDisplayName(name);
    CTTable xml = table.getCTTable();
    for (int i = 0; i < area.columns(); i++) {
      xml.getTableColumns().getTableColumnArray(i).setName(area.names().get(i));
    }
    xml.addNewAutoFilter().setRef(reference.formatAsString());
    CTTableStyleInfo style = xml.addNewTableStyleInfo();
    style.setName(STRIPES);
    style.setShowRowStripes(true);
  }
}
