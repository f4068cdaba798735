package org.muster.render.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file: POI makes everything but the rows, which take the place of each empty {@code
 * <sheetData/>} as they were packed. All entries have one time, so that equal content gives equal
 * bytes.
 */
final class PackageFile {
  /** At an earlier time Java adds another one to the entry, which depends on the zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String HOLE = "<sheetData/>";

  private PackageFile() {}

  static void write(XSSFWorkbook workbook, List<SheetWriter> sheets, OutputStream out)
      throws IOException {
    Map<String, PackedRows> rows = new HashMap<>();
    for (SheetWriter sheet : sheets) {
      String part = sheet.sheet().getPackagePart().getPartName().getName();
      rows.put(part.substring(1), sheet.rows());
    }
    ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
    writeSkeleton(workbook, skeleton);
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    zip.setLevel(Packing.LEVEL);
    try (ZipInputStream parts =
        new ZipInputStream(new ByteArrayInputStream(skeleton.toByteArray()))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        add(part.getName(), xml(parts.readAllBytes()), rows.get(part.getName()), zip);
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

  private static void add(
      String name, String xml, @Nullable PackedRows rows, ZipArchiveOutputStream zip)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    if (rows == null) {
      zip.putArchiveEntry(entry);
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    } else {
      int hole = xml.indexOf(HOLE);
      if (hole < 0) {
        throw new IllegalStateException("a sheet has no " + HOLE);
      }
      fill(entry, xml.substring(0, hole), rows, xml.substring(hole + HOLE.length()), zip);
    }
  }

  private static void fill(
      ZipArchiveEntry entry,
      String before,
      PackedRows rows,
      String after,
      ZipArchiveOutputStream zip)
      throws IOException {
    ByteArrayOutputStream begin = new ByteArrayOutputStream();
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    PackedPiece whole =
        Packing.first(before + "<sheetData>", begin)
            .with(rows.piece())
            .with(Packing.last("</sheetData>" + after, end));
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(whole.size());
    entry.setCrc(whole.crc());
    entry.setCompressedSize(begin.size() + rows.bytes() + end.size());
    List<InputStream> pieces =
        List.of(
            new ByteArrayInputStream(begin.toByteArray()),
            rows.open(),
            new ByteArrayInputStream(end.toByteArray()));
    try (InputStream packed = new SequenceInputStream(Collections.enumeration(pieces))) {
      zip.addRawArchiveEntry(entry, packed);
    }
  }
}
