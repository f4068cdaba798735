package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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

  private final Limits limits;
  private final List<Table> tables = new ArrayList<>();
  private final List<Notice> unread = new ArrayList<>();
  private final Deque<Closeable> open = new ArrayDeque<>();

  private DroppedFile(Limits limits) {
    this.limits = limits;
  }

  /**
   * Opens a file and reads what its tables show of themselves.
   *
   * @param name by which notices call it
   * @throws RefusedException if the file as a whole cannot be used
   * @throws IOException if its bytes cannot be read
   */
  public static DroppedFile open(String name, Content content, Limits limits) throws IOException {
    DroppedFile file = new DroppedFile(limits);
    try {
      file.read(name, content);
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
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return Inflating.over(content.open(), method, limits.inflated());
      }

      @Override
      public InputStream look() throws IOException {
        return Inflating.over(content.look(), method, limits.inflated());
      }
    };
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
    TempCopy copy = new TempCopy(content);
    open.push(copy);
    ZipArchive archive = ZipArchive.open(copy);
    open.push(archive);
    List<String> entries = archive.names();
    if (entries.contains(OOXML)) {
      workbook(name, copy, entries);
    } else if (entries.contains(OPEN_DOCUMENT)) {
      throw new RefusedException(NoticeType.FILE_FOREIGN, "value", "an OpenDocument or a program");
    } else if (!archives) {
      throw nested();
    } else {
      entries(name, archive, entries);
    }
  }

  private void workbook(String name, TempCopy copy, List<String> entries) throws IOException {
    if (entries.stream().anyMatch(entry -> entry.endsWith("workbook.bin"))) {
      throw new RefusedException(NoticeType.FILE_FOREIGN, "value", "a binary workbook (.xlsb)");
    }
    if (entries.stream().noneMatch(entry -> entry.toLowerCase(Locale.ROOT).contains("workbook"))) {
      throw new RefusedException(
          NoticeType.FILE_FOREIGN, "value", "an Office file that is no workbook");
    }
    Workbook workbook = Workbook.open(name, copy, limits);
    open.push(workbook);
    tables.addAll(workbook.sheets());
  }

  private void entries(String name, ZipArchive archive, List<String> entries) throws IOException {
    if (entries.isEmpty()) {
      throw new RefusedException(NoticeType.FILE_EMPTY);
    }
    long left = limits.inflated();
    for (String entry : entries) {
      String label = name + "!" + entry;
      Content content = archive.content(entry, left);
      left -= archive.size(entry);
      try {
        plain(label, content);
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
        boolean json = JsonSource.begins(characters.open(null));
        tables.add(
            json
                ? new JsonTable(name, characters, text, limits)
                : new CsvTable(name, characters, text, limits));
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
