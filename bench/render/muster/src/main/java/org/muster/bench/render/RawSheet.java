package org.muster.bench.render;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * POI's streaming workbook as its documentation has it, with what makes it fast: a window of 100
 * rows, inline texts, temporary files as they are, one style for all days and one for all degrees.
 */
final class RawSheet {
  private static final int WINDOW = 100;

  private RawSheet() {}

  static void write(Rows rows, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      CellStyle day = style(book, "yyyy-mm-dd");
      CellStyle degree = style(book, "0.0000");
      SXSSFSheet sheet = book.createSheet("Events");
      SXSSFRow header = sheet.createRow(0);
      for (int i = 0; i < Rows.SHEET.size(); i++) {
        header.createCell(i).setCellValue(Rows.SHEET.get(i));
      }
      int at = 1;
      for (Row row : rows) {
        write(sheet.createRow(at++), row, day, degree);
      }
      book.write(out);
    }
  }

  private static CellStyle style(SXSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static void write(SXSSFRow to, Row row, CellStyle day, CellStyle degree) {
    to.createCell(0).setCellValue(row.id());
    to.createCell(1).setCellValue(row.country());
    number(to.createCell(2), DateUtil.getExcelDate(row.first()), day);
    number(to.createCell(3), DateUtil.getExcelDate(row.last()), day);
    to.createCell(4).setCellValue(row.place());
    to.createCell(5).setCellValue(row.type());
    to.createCell(6).setCellValue(row.title());
    to.createCell(7).setCellValue(row.actors());
    to.createCell(8).setCellValue(row.killed());
    to.createCell(9).setCellValue(row.injured());
    number(to.createCell(10), row.latitude(), degree);
    number(to.createCell(11), row.longitude(), degree);
  }

  private static void number(Cell cell, double value, CellStyle style) {
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }
}
