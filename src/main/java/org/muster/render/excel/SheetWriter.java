package org.muster.render.excel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet in the making: its rows go to a file at once, the rest is remembered. */
final class SheetWriter implements Closeable {
  /** Columns of a sheet (Excel specifications and limits). */
  static final int COLUMN_LIMIT = 16_384;

  private final XSSFSheet sheet;
  private final int index;
  private final PackedRows rows;
  private final String layout;
  private final RowXml xml;
  private final Styles styles;
  private final int rowLimit;
  private final Widths widths = new Widths();
  private final List<Link> links = new ArrayList<>();
  private final List<TableArea> tables = new ArrayList<>();
  private final List<ChartArea> charts = new ArrayList<>();
  private int next;
  private boolean leading = true;

  SheetWriter(
      XSSFSheet sheet, int index, Path rowsFile, String layout, Styles styles, int rowLimit) {
    this.sheet = sheet;
    this.index = index;
    this.rows = new PackedRows(rowsFile);
    this.layout = layout;
    this.xml = new RowXml(rows);
    this.styles = styles;
    this.rowLimit = rowLimit;
  }

  /** Writes a row from column A on. */
  void row(List<Cell> cells) throws IOException {
    Role role = cells.isEmpty() ? Role.BODY : cells.get(0).look().role();
    boolean fixed = cells.size() == 1 && role.height() > 0;
    xml.begin(next + 1, fixed ? role.height() : RowHeight.of(cells, widths), fixed);
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = linked(cells.get(column), column);
      xml.cell(styles.index(cell.look(), column), cell.value());
    }
    xml.end();
    next++;
    leading = role.leads();
  }

  /** Keeps the cell's link; where it cannot be one, its address is told in the text. */
  private Cell linked(Cell cell, int column) {
    if (cell.link().isEmpty()) {
      return cell;
    }
    Link link = links.size() < Link.LIMIT ? Link.of(next, column, cell.link()) : null;
    if (link != null) {
      links.add(link);
      return cell;
    }
    String text = cell.text();
    boolean told = text.isEmpty() || text.contains(cell.link()) || cell.link().startsWith("#");
    return told
        ? cell.link("")
        : Cell.text(text + " <" + cell.link() + ">", cell.look().link(false));
  }

  /** Leaves rows empty. */
  void skip(int rows) {
    next += rows;
    leading = false;
  }

  /** Leaves one row empty, unless the last one leads to what follows. */
  void gap() {
    if (!leading && hasRoom(2)) {
      skip(1);
    }
  }

  boolean hasRoom(int rows) {
    return next + rows <= rowLimit;
  }

  /** 0-based index of the row that is written next. */
  int next() {
    return next;
  }

  /** 0-based index among the sheets. */
  int index() {
    return index;
  }

  /** portrait, landscape, or empty if the content decides. */
  String layout() {
    return layout;
  }

  String name() {
    return sheet.getSheetName();
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Its rows; whole once it is closed. */
  PackedRows rows() {
    return rows;
  }

  Widths widths() {
    return widths;
  }

  List<Link> links() {
    return links;
  }

  List<TableArea> tables() {
    return tables;
  }

  List<ChartArea> charts() {
    return charts;
  }

  /** Ends the rows. */
  @Override
  public void close() throws IOException {
    xml.close();
  }
}
