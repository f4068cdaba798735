package org.muster.render.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;
import org.muster.render.Paper;

/** One workbook in the making. */
final class Book implements Closeable {
  private static final int NOTICE_LIMIT = 100;

  private final Head head;
  private final Language language;
  private final Path dir;
  private final Paper paper;
  private final int rowLimit;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles;
  private final LongText longText;
  private final SheetNames names = new SheetNames();
  private final Anchors anchors;
  private final List<SheetWriter> sheets = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private long tableRows;

  /**
   * Begins.
   *
   * @param language of the words that are no part of the markup
   * @param dir an empty folder of its own
   * @param paper on which it is printed
   * @param rowLimit rows of a sheet
   */
  Book(Head head, Language language, Path dir, Paper paper, int rowLimit) throws IOException {
    this.head = head;
    this.language = language;
    this.styles = new Styles(workbook, head.rtl());
    this.longText = LongText.in(language);
    this.dir = dir;
    this.paper = paper;
    this.rowLimit = rowLimit;
    this.anchors = new Anchors(dir.resolve("anchors"));
  }

  /**
   * Begins the next sheet, which ends the one before.
   *
   * @param part which sheet of its title it is, from 1
   */
  SheetWriter newSheet(Section.Plan plan, int part) throws IOException {
    endSheet();
    int index = sheets.size();
    SheetWriter sheet =
        new SheetWriter(
            workbook.createSheet(names.sheet(plan.title(), part)),
            index,
            dir.resolve("rows-" + index),
            plan.layout(),
            styles,
            rowLimit);
    sheets.add(sheet);
    if (!head.marking().isEmpty()) {
      sheet.row(List.of(Cell.text(head.marking(), Look.of(Role.MARKING))));
    }
    return sheet;
  }

  private void endSheet() throws IOException {
    if (!sheets.isEmpty()) {
      SheetWriter last = sheets.get(sheets.size() - 1);
      last.close();
      new SheetSetup(head, names, language, paper).apply(last);
    }
  }

  /** The language of the words that are no part of the markup. */
  Language language() {
    return language;
  }

  /** The signs of texts that go on in another row. */
  LongText longText() {
    return longText;
  }

  Styles styles() {
    return styles;
  }

  /** Remembers where an id stands: at the sheet's next row. */
  void declare(String id, SheetWriter sheet) throws IOException {
    if (!id.isEmpty()) {
      anchors.declare(id, sheet.index(), sheet.next());
    }
  }

  /** Counts a row of a table. */
  void countRow() {
    tableRows++;
  }

  /** Table rows so far. */
  long tableRows() {
    return tableRows;
  }

  /** Tells that a text went on in further rows. */
  void noticeLongText(SheetWriter sheet, String text) {
    if (notices.size() < NOTICE_LIMIT) {
      notices.add(
          Notice.of(
              NoticeType.TEXT_CONTINUED,
              Place.NOWHERE,
              text,
              "length",
              Integer.toString(text.length()),
              "row",
              Integer.toString(sheet.next() + 1),
              "sheet",
              sheet.name()));
    }
  }

  List<Notice> notices() {
    return notices;
  }

  /** Sheets so far. */
  int sheetCount() {
    return sheets.size();
  }

  /**
   * Ends the workbook and writes it.
   *
   * @param file name of the markup, for messages
   */
  void write(String file, OutputStream out) throws IOException {
    endSheet();
    new LinkWriter(file, sheets).write(workbook, anchors);
    DocumentProperties.write(head, workbook);
    PackageFile.write(workbook, sheets, out);
  }

  /** Lets go of everything; the workbook is not closed, which would write it once more. */
  @Override
  public void close() throws IOException {
    workbook.getPackage().revert();
    anchors.close();
    for (SheetWriter sheet : sheets) {
      sheet.close();
    }
  }
}
