package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;

/**
 * A file, unpacked as far as it must be, with the tables in it and a notice for whatever else it
 * holds. Compression, or an archive, may wrap a text, a list or a workbook once; what is wrapped
 * twice is refused.
 */
public final class DroppedFile implements Closeable {
  private static final String OOXML = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

  /** Bytes of a part that says what a workbook holds; 65,530 links of a sheet take 10 MB. */
  private static final int LARGEST_PART = 16 << 20;

  private final Limits limits;
  private final ReadingTime time;
  private final Path temporary;
  private final List<Table> tables = new ArrayList<>();
  private final List<Notice> unread = new ArrayList<>();
  private final Deque<Closeable> open = new ArrayDeque<>();

  private DroppedFile(Limits limits, ReadingTime time, Path temporary) {
    this.limits = limits;
    this.time = time;
    this.temporary = temporary;
  }

  /**
   * Opens a file and reads what its tables show of themselves.
   *
   * @param name by which notices call it
   * @param time that it may take, until its last row
   * @param temporary folder for copies of what must be read here and there
   * @throws RefusedException if the file as a whole cannot be used
   * @throws IOException if its bytes cannot be read
   */
  public static DroppedFile open(
      String name, Content content, Limits limits, ReadingTime time, Path temporary)
      throws IOException {
    DroppedFile file = new DroppedFile(limits, time, temporary);
    try {
      file.read(name, content.through(time::over));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
    return file;
  }

  private void read(String name, Content content) throws IOException {
    switch (FileKind.of(head(content))) {
      case GZIP -> plain(name, inflated(content, Inflating.GZIP));
      case XZ -> plain(name, inflated(content, Inflating.XZ));
      case ZIP -> zip(name, content, true);
      case FOREIGN, OTHER -> plain(name, content);
    }
  }

  private Content inflated(Content content, Inflating.Method method) {
    return content.through(in -> time.over(Inflating.over(in, method, limits)));
  }

  private static byte[] head(Content content) throws IOException {
    try (InputStream in = content.look()) {
      return in.readNBytes(FileKind.HEAD);
    }
  }

  /** A file, or what was unpacked of one, that must not be packed itself. */
  private void plain(String name, Content content) throws IOException {
    byte[] head = head(content);
    switch (FileKind.of(head)) {
      case OTHER -> text(name, content);
      case ZIP -> zip(name, content, false);
      case GZIP, XZ -> throw nested();
      case FOREIGN ->
          throw new RefusedException(NoticeType.FILE_FOREIGN, "value", FileKind.what(head));
    }
  }

  private static RefusedException nested() {
    return new RefusedException(NoticeType.FILE_ARCHIVE, "why", "it is packed more than once");
  }

  /**
   * A workbook or an archive.
   *
   * @param archives whether an archive may be unpacked here
   */
  private void zip(String name, Content content, boolean archives) throws IOException {
    TempCopy copy = new TempCopy(content, temporary);
    open.push(copy);
    ZipArchive archive = ZipArchive.open(copy, limits);
    open.push(archive);
    List<String> entries = archive.names();
    if (entries.contains(OOXML)) {
      workbook(name, copy, archive);
    } else if (entries.contains(OPEN_DOCUMENT)) {
      throw new RefusedException(NoticeType.FILE_FOREIGN, "value", "an OpenDocument or a program");
    } else if (!archives) {
      throw nested();
    } else {
      entries(name, archive, entries);
    }
  }

  private void workbook(String name, TempCopy copy, ZipArchive archive) throws IOException {
    List<String> entries = archive.names();
    if (entries.stream().anyMatch(entry -> entry.endsWith("workbook.bin"))) {
      throw new RefusedException(NoticeType.FILE_FOREIGN, "value", "a binary workbook (.xlsb)");
    }
    if (entries.stream().noneMatch(entry -> entry.toLowerCase(Locale.ROOT).contains("workbook"))) {
      throw new RefusedException(
          NoticeType.FILE_FOREIGN, "value", "an Office file that is no workbook");
    }
    for (String entry : entries) {
      if (entry.equals(OOXML) || entry.endsWith(".rels") || entry.startsWith("docProps/")) {
        small(archive.content(entry));
      }
    }
    Workbook workbook = Workbook.open(name, copy, limits, time);
    open.push(workbook);
    tables.addAll(workbook.sheets());
  }

  /** Holds a part that is read as a whole to what its archive says, and to a size. */
  private static void small(Content part) throws IOException {
    try (InputStream in = part.open()) {
      if (in.readNBytes(LARGEST_PART + 1).length > LARGEST_PART) {
        throw new RefusedException(
            NoticeType.FILE_DAMAGED, "why", "a part that says what it holds is too large");
      }
    }
  }

  private void entries(String name, ZipArchive archive, List<String> entries) throws IOException {
    if (entries.isEmpty()) {
      throw new RefusedException(NoticeType.FILE_EMPTY);
    }
    for (String entry : entries) {
      String label = name + "!" + entry;
      try {
        plain(label, archive.content(entry).through(time::over));
      } catch (RefusedException e) {
        if (e.fatal()) {
          throw e;
        }
        unread.add(e.notice(label));
      }
    }
  }

  private void text(String name, Content content) throws IOException {
    Encoding encoding;
    try (InputStream all = content.look()) {
      encoding = EncodingProbe.probe(all);
    }
    switch (encoding) {
      case Encoding.NotText none ->
          throw new RefusedException(
              NoticeType.FILE_NOT_TEXT,
              "offset",
              Long.toString(none.offset()),
              "byte",
              "0x%02X".formatted(none.value()));
      case Encoding.Text text -> {
        CsvTable.Text characters = declared -> reader(content, text.in(declared));
        if (JsonSource.begins(characters.open(null))) {
          tables.addAll(JsonTable.all(name, characters, text, limits));
        } else {
          tables.add(new CsvTable(name, characters, text, limits));
        }
      }
    }
  }

  private static Reader reader(Content content, Encoding.Text encoding) throws IOException {
    InputStream in = content.open();
    try {
      in.skipNBytes(encoding.markBytes());
      return encoding.reader(in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** The tables, in their order. */
  public List<Table> tables() {
    return tables;
  }

  /** What is in the file and cannot be read, each with its own name. */
  public List<Notice> unread() {
    return unread;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
