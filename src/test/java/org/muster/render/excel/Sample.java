package org.muster.render.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.Paper;
import org.muster.render.Renderer;

/** Markup for tests, and what becomes of it. */
final class Sample {
  private static final String HEAD =
      """
      <html lang="en"><head><title>Title</title>
      <meta name="marking" content="MARK"/><meta name="as-of" content="2020-07-01"/></head>
      <body>
      """;

  private final Path dir;
  private final int rowLimit;

  Sample(Path dir) {
    this(dir, 1_048_576);
  }

  Sample(Path dir, int rowLimit) {
    this.dir = dir;
    this.rowLimit = rowLimit;
  }

  /** A made workbook. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Made(byte[] bytes, Renderer.Rendering rendering) {
    XSSFWorkbook open() {
      try {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Text of each part of the package by its name. */
    Map<String, String> parts() {
      try {
        return WorkbookFaults.parts(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The file that shows everything the vocabulary has. */
  static Path everything() {
    return resource("workbook.xhtml");
  }

  /** What the template of the workbook writes of the sample briefing. */
  static Path briefing() {
    return resource("/org/muster/render/markup/workbook.xhtml");
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Sample.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a workbook of one sheet "S" with a content. */
  Made sheet(String content) throws IOException {
    return body("<section title=\"S\">" + content + "</section>");
  }

  /** Makes a workbook of a body. */
  Made body(String sections) throws IOException {
    return file(HEAD + sections + "</body></html>");
  }

  /** Makes a workbook of a whole markup file. */
  Made file(String text) throws IOException {
    Path markup = dir.resolve("sample.xhtml");
    Files.writeString(markup, text);
    return render(markup);
  }

  Made render(Path markup) throws IOException {
    return render(markup, Paper.A4);
  }

  Made render(Path markup, Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelRenderer renderer =
        new ExcelRenderer(new ExcelSettings(dir.resolve("temp"), paper), rowLimit);
    Renderer.Rendering rendering = renderer.render(MarkupFile.of(markup), Language.english(), out);
    return new Made(out.toByteArray(), rendering);
  }

  /** A cell of the only sheet "S", by its name such as B3. */
  static XSSFCell cell(XSSFWorkbook workbook, String sheet, String name) {
    CellReference at = new CellReference(name);
    XSSFRow row = workbook.getSheet(sheet).getRow(at.getRow());
    return Objects.requireNonNull(
        row == null ? null : row.getCell(at.getCol()), "no cell " + name + " in " + sheet);
  }

  /** Each cell of a sheet as reference and shown text, row by row, without empty ones. */
  static String text(XSSFWorkbook workbook, String sheet) {
    DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    StringBuilder text = new StringBuilder();
    for (Row row : workbook.getSheet(sheet)) {
      for (Cell cell : row) {
        String shown =
            cell.getCellType() == CellType.FORMULA
                ? formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString())
                    + " ="
                    + cell.getCellFormula()
                : formatter.formatCellValue(cell);
        if (!shown.isEmpty()) {
          text.append(cell.getAddress()).append(' ').append(shown).append('\n');
        }
      }
    }
    return text.toString();
  }
}
