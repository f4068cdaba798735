package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;

/**
 * An Excel workbook (.xlsx), read part by part as a stream. POI opens the package; nothing of it is
 * built in memory but the shared texts.
 */
final class Workbook implements Closeable {
  private static final int SHEETS = 64;
  private static final long PART_BYTES = 512L << 20;
  private static final long STRING_BYTES = 256L << 20;

  /** A sheet as the workbook lists it. */
  private record Listed(String name, @Nullable String relation, boolean hidden) {}

  static {
    ZipSecureFile.setMinInflateRatio(0.01);
    ZipSecureFile.setMaxEntrySize(PART_BYTES);
    ZipSecureFile.setMaxTextSize(1 << 20);
    ZipSecureFile.setMaxFileCount(1000);
    IOUtils.setByteArrayMaxOverride(256 << 20);
  }

  private final OPCPackage pack;
  private final List<Table> sheets = new ArrayList<>();

  private Workbook(OPCPackage pack) {
    this.pack = pack;
  }

  /** Opens a workbook of which there is a copy. */
  static Workbook open(String name, TempCopy copy, Limits limits) throws IOException {
    OPCPackage pack = null;
    try {
      pack = OPCPackage.open(copy.path().toFile(), PackageAccess.READ);
      Workbook workbook = new Workbook(pack);
      workbook.read(name, limits);
      return workbook;
    } catch (Exception | StackOverflowError e) {
      if (pack != null) {
        pack.revert();
      }
      throw failure(e);
    }
  }

  /**
   * What a failure of POI means. It throws unchecked exceptions of many kinds at damaged workbooks,
   * which must not end the night.
   */
  private static IOException failure(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused;
      }
    }
    return new RefusedException(NoticeType.FILE_DAMAGED, "why", "the workbook cannot be opened");
  }

  private void read(String name, Limits limits) throws Exception {
    XSSFReader reader = new XSSFReader(pack);
    List<Listed> listed = new ArrayList<>();
    boolean from1904 = false;
    try (XmlPart part = new XmlPart(reader.getWorkbookData())) {
      while (part.next()) {
        if (part.begins("workbookPr")) {
          from1904 = truth(part.attribute("date1904"));
        } else if (part.begins("sheet")) {
          listed.add(
              new Listed(
                  String.valueOf(part.attribute("name")),
                  part.relationship(),
                  !"visible".equals(orVisible(part.attribute("state")))));
        }
      }
    }
    if (listed.size() > SHEETS) {
      throw new RefusedException(
          NoticeType.FILE_ARCHIVE, "why", "it has more than " + SHEETS + " sheets");
    }
    WorkbookTexts texts = new WorkbookTexts(strings(reader), styles(reader), from1904);
    for (Listed sheet : listed) {
      // What is not related to any part is a module of macros.
      if (sheet.relation != null && !sheet.relation.isEmpty()) {
        sheets.add(table(name, sheet, reader, texts, limits));
      }
    }
  }

  private static boolean truth(@Nullable String value) {
    return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
  }

  private static String orVisible(@Nullable String state) {
    return state == null ? "visible" : state;
  }

  private static ReadOnlySharedStringsTable strings(XSSFReader reader) throws Exception {
    InputStream in = reader.getSharedStringsData();
    InputStream texts = in == null ? InputStream.nullInputStream() : in;
    return new ReadOnlySharedStringsTable(new LimitedStream(texts, STRING_BYTES), false);
  }

  private static CellStyles styles(XSSFReader reader) throws Exception {
    InputStream in = reader.getStylesData();
    return in == null ? CellStyles.NONE : CellStyles.read(in);
  }

  private static Table table(
      String name, Listed sheet, XSSFReader reader, WorkbookTexts texts, Limits limits)
      throws IOException {
    SheetTable.Cells cells =
        () -> {
          try {
            return new SheetCells(new XmlPart(reader.getSheet(sheet.relation)), texts);
          } catch (Exception e) {
            throw failure(e);
          }
        };
    return new SheetTable(name + "!" + sheet.name, sheet.name, sheet.hidden, cells, limits);
  }

  /** The sheets, in their order. */
  List<Table> sheets() {
    return sheets;
  }

  @Override
  public void close() {
    pack.revert();
  }
}
