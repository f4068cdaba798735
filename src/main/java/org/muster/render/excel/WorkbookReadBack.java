package org.muster.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.ReadBack;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupBlocks;

/**
 * Reads workbooks back row by row: typed cells by their values and the words of their number
 * formats, others by their texts.
 */
public final class WorkbookReadBack implements ReadBack {
  /** The largest that POI can be told. */
  private static final long LARGEST_PART = 0xFFFF_FFFFL;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public List<Difference> compare(Path markup, Path document, Language language, Extent extent)
      throws IOException {
    liftGuards();
    try (OPCPackage file = OPCPackage.open(document.toFile(), PackageAccess.READ);
        MarkupBlocks blocks = MarkupBlocks.open(markup)) {
      XSSFReader reader = new XSSFReader(file);
      StylesTable styles = reader.getStylesTable();
      MarkupBlock first = blocks.next();
      try (SheetRows rows = new SheetRows(sheets(reader), blocks.marking().strip())) {
        IntFunction<String> formats = style -> format(styles, style);
        return new WorkbookComparison(
                blocks, first, rows, new CellComparison(formats, language), extent)
            .run(() -> Contents.titles(markup));
      }
    } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
      throw new IOException(document.getFileName() + " is no workbook", e);
    }
  }

  /**
   * POI's guards against bombs hold for all of the program, and may be as strict as the settings
   * want them for workbooks that people drop; a workbook of one's own may shrink as much as it
   * does.
   */
  private static void liftGuards() {
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(Integer.MAX_VALUE);
  }

  private static Iterator<InputStream> sheets(XSSFReader reader)
      throws IOException, OpenXML4JException {
    return reader.getSheetsData();
  }

  private static String format(StylesTable styles, int style) {
    @Nullable String format = styles.getStyleAt(style).getDataFormatString();
    return format == null ? "" : format;
  }
}
