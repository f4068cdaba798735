package org.muster.render.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the file: POI makes everything but the rows, which take the place of each empty {@code
 * <sheetData/>}. All entries have one time, so that equal content gives equal bytes.
 */
final class PackageFile {
  /** At an earlier time Java adds another one to the entry, which depends on the zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Of packing: the usual one makes files smaller by 5 % and takes half as long again. */
  private static final int LEVEL = 5;

  private static final String HOLE = "<sheetData/>";

  private PackageFile() {}

  static void write(XSSFWorkbook workbook, List<SheetWriter> sheets, OutputStream out)
      throws IOException {
    Map<String, Path> rows = new HashMap<>();
    for (SheetWriter sheet : sheets) {
      String part = sheet.sheet().getPackagePart().getPartName().getName();
      rows.put(part.substring(1), sheet.rowsFile());
    }
    ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
    writeSkeleton(workbook, skeleton);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(LEVEL);
    try (ZipInputStream parts =
        new ZipInputStream(new ByteArrayInputStream(skeleton.toByteArray()))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        Path sheetRows = rows.get(part.getName());
        String xml = xml(parts.readAllBytes());
        if (sheetRows == null) {
          zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } else {
          fill(xml, sheetRows, zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  /**
   * Lets POI write. It asks Java for an XML transformer for each of some parts, and Java then looks
   * for one in every library of the class path, which takes longer than the whole rest of a small
   * workbook; so for that time the thread sees Java's own classes alone, which have one.
   */
  private static void writeSkeleton(XSSFWorkbook workbook, OutputStream out) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      workbook.write(out);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** A part of the skeleton, all of which are XML; XmlBeans ends lines as the system does. */
  private static String xml(byte[] part) {
    return new String(part, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static void fill(String xml, Path rows, OutputStream out) throws IOException {
    int hole = xml.indexOf(HOLE);
    if (hole < 0) {
      throw new IllegalStateException("a sheet has no " + HOLE);
    }
    out.write(xml.substring(0, hole).getBytes(StandardCharsets.UTF_8));
    out.write("<sheetData>".getBytes(StandardCharsets.UTF_8));
    Files.copy(rows, out);
    out.write("</sheetData>".getBytes(StandardCharsets.UTF_8));
    out.write(xml.substring(hole + HOLE.length()).getBytes(StandardCharsets.UTF_8));
  }
}
