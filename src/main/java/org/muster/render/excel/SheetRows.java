package org.muster.render.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** The rows of a finished workbook, sheet after sheet; none is kept. */
final class SheetRows implements Closeable {
  private final Iterator<InputStream> sheets;
  private final String marking;
  private @Nullable RowScan rows;
  private @Nullable SheetRow ahead;
  private String name = "";
  private int number;

  /**
   * Before the first sheet.
   *
   * @param marking that each sheet must have as its first row; empty for none
   */
  SheetRows(Iterator<InputStream> sheets, String marking) {
    this.sheets = sheets;
    this.marking = marking;
  }

  /** Name of the present sheet. */
  String sheet() {
    return name;
  }

  /** Number of the row that was taken last. */
  int number() {
    return number;
  }

  /**
   * Goes to the next sheet and past its marking.
   *
   * @return false if there is none
   * @throws IOException also if the sheet does not have its marking
   */
  boolean nextSheet() throws IOException {
    if (!sheets.hasNext()) {
      return false;
    }
    close();
    rows = new RowScan(sheets.next());
    ahead = null;
    number = 0;
    name = sheets instanceof XSSFReader.SheetIterator named ? named.getSheetName() : "";
    if (!marking.isEmpty()) {
      SheetRow first = next();
      if (first == null || !first.at(0).text().equals(marking)) {
        throw new IOException("sheet '" + name + "' does not begin with its marking");
      }
    }
    return true;
  }

  /** The next row of this sheet without taking it, null at its end. */
  @Nullable SheetRow peek() throws IOException {
    RowScan scan = rows;
    if (ahead == null && scan != null) {
      byte[] xml = scan.next();
      ahead = xml == null ? null : SheetRow.of(xml);
    }
    return ahead;
  }

  /** Takes the next row of this sheet, null at its end. */
  @Nullable SheetRow next() throws IOException {
    SheetRow row = peek();
    ahead = null;
    number = row == null ? number : row.number();
    return row;
  }

  /** Passes over rows of this sheet without reading them; returns how many there were of them. */
  long pass(long most) throws IOException {
    long passed = 0;
    if (most > 0 && ahead != null) {
      ahead = null;
      passed = 1;
    }
    RowScan scan = rows;
    while (passed < most && scan != null && scan.pass()) {
      passed++;
    }
    number += (int) passed;
    return passed;
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
