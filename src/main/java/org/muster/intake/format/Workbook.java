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
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;

/**
 * An Excel workbook (.xlsx), read part by part as a stream. POI opens the package; nothing of it is
 * built in memory but the shared texts.
 */
final class Workbook implements Closeable {
  /** The largest that POI can be told. */
  private static final long LARGEST_PART = 0xFFFF_FFFFL;

  /** Bytes of the part with the styles; with all that Excel allows it has some millions. */
  private static final long STYLE_BYTES = 64L << 20;

  /** A sheet as the workbook lists it. */
  private record Listed(String name, @Nullable String relation, boolean hidden) {}

  static {
    ZipSecureFile.setMaxTextSize(1 << 20);
    IOUtils.setByteArrayMaxOverride(256 << 20);
  }

  private final OPCPackage pack;
  private final Limits limits;
  private final ReadingTime time;
  private final List<Table> sheets = new ArrayList<>();

  private Workbook(OPCPackage pack, Limits limits, ReadingTime time) {
    this.pack = pack;
    this.limits = limits;
    this.time = time;
  }

  /** Opens a workbook of which there is a copy. */
  static Workbook open(String name, TempCopy copy, Limits limits, ReadingTime time)
      throws IOException {
    OPCPackage pack = null;
    try {
      pack = open(copy, limits);
      Workbook workbook = new Workbook(pack, limits, time);
      workbook.read(name);
      return workbook;
    } catch (Exception | StackOverflowError e) {
      if (pack != null) {
        pack.revert();
      }
      throw failure(e);
    }
  }

  /** POI's own guards, which hold for all of the program, are set to the limits. */
  private static OPCPackage open(TempCopy copy, Limits limits) throws Exception {
    ZipSecureFile.setMinInflateRatio(1.0 / limits.inflation());
    ZipSecureFile.setMaxEntrySize(Math.min(limits.inflated(), LARGEST_PART));
    ZipSecureFile.setMaxFileCount(limits.entries());
    return OPCPackage.open(copy.path().toFile(), PackageAccess.READ);
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

  private void read(String name) throws Exception {
    XSSFReader reader = new XSSFReader(pack);
    List<Listed> listed = new ArrayList<>();
    boolean from1904 = false;
    try (XmlPart part = new XmlPart(reader.getWorkbookData())) {
      while (part.next()) {
        if (part.begins("workbookPr")) {
          from1904 = truth(part.attribute("date1904"));
        } else if (part.begins("sheet") && listed.size() == limits.sheets()) {
          throw RefusedException.limit("it has more sheets", "max-sheets", limits.sheets());
        } else if (part.begins("sheet")) {
          listed.add(
              new Listed(
                  String.valueOf(part.attribute("name")),
                  part.relationship(),
                  !"visible".equals(orVisible(part.attribute("state")))));
        }
      }
    }
    CellStyles styles = styles(reader);
    WorkbookTexts texts = new WorkbookTexts(strings(reader), styles, from1904, limits.cells());
    for (Listed sheet : listed) {
      // What is not related to any part is a module of macros.
      if (sheet.relation != null && !sheet.relation.isEmpty()) {
        sheets.add(table(name, sheet, reader, texts));
      }
    }
  }

  private static boolean truth(@Nullable String value) {
    return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
  }

  private static String orVisible(@Nullable String state) {
    return state == null ? "visible" : state;
  }

  private SharedTexts strings(XSSFReader reader) throws Exception {
    InputStream in = reader.getSharedStringsData();
    return in == null ? SharedTexts.NONE : SharedTexts.read(time.over(in), limits);
  }

  private CellStyles styles(XSSFReader reader) throws Exception {
    InputStream in = reader.getStylesData();
    return in == null
        ? CellStyles.NONE
        : CellStyles.read(new LimitedStream(time.over(in), STYLE_BYTES));
  }

  private Table table(String name, Listed sheet, XSSFReader reader, WorkbookTexts texts)
      throws IOException {
    SheetTable.Cells cells =
        () -> {
          try {
            XmlPart part = new XmlPart(time.over(reader.getSheet(sheet.relation)));
            return new SheetCells(part, texts, limits.record());
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
