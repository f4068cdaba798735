package org.muster.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * HSQLDB's files, looked at before HSQLDB does. Left to itself it opens what is there: without a
 * log that was not yet replayed, or with half a script, it would start with less than was
 * acknowledged and say nothing.
 */
final class DatabaseFiles {
  private static final List<String> MODIFIED =
      List.of("no", "yes", "no-new-files", "yes-new-files", "yes-new-files-data");

  private static final Pattern WHOLE_SEAL =
      Pattern.compile("script \\d+ \\w+\nproperties \\d+ \\w+\ndata \\d+\n");

  private final Path folder;

  private DatabaseFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Sees that all files of a database are there, finishes what a killed process left unfinished,
   * and breaks the seal of {@link #seal}.
   *
   * @throws StoreException if files are missing, cut, or not those that were sealed
   */
  static void makeReady(Path folder) throws IOException {
    DatabaseFiles files = new DatabaseFiles(folder);
    files.finishRename();
    String modified = files.modified();
    files.checkPresence(modified);
    files.breakSeal();
    if (modified.equals("yes")) {
      files.dropTornTail();
    }
  }

  /**
   * Notes length and checksum of the files of a database that was closed, so that the next opening
   * sees whether they are whole.
   */
  static void seal(Path folder) throws IOException {
    DatabaseFiles files = new DatabaseFiles(folder);
    StateFolder.writeDurably(files.file("seal"), files.describe());
  }

  private Path file(String extension) {
    return folder.resolve(Database.NAME + "." + extension);
  }

  /** HSQLDB writes the properties beside the old ones, syncs them, and puts them in their place. */
  private void finishRename() throws IOException {
    if (!Files.exists(file("properties")) && Files.exists(file("properties.new"))) {
      Files.move(file("properties.new"), file("properties"));
    }
  }

  private String modified() throws IOException {
    requireContent("properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file("properties"), StandardCharsets.ISO_8859_1)) {
      properties.load(reader);
    }
    String modified = properties.getProperty("modified", "");
    if (!MODIFIED.contains(modified)) {
      throw StoreException.damaged("The file " + file("properties") + " is not whole");
    }
    return modified;
  }

  private void checkPresence(String modified) throws IOException {
    requireContent("data");
    requireContent(
        modified.contains("new-files") && !Files.exists(file("script")) ? "script.new" : "script");
    if (modified.equals("yes")) {
      requireContent("log");
    }
  }

  private void requireContent(String extension) throws IOException {
    Path file = file(extension);
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      throw StoreException.damaged("The file " + file + " is missing or empty");
    }
  }

  private void breakSeal() throws IOException {
    Path seal = file("seal");
    if (Files.exists(seal)) {
      // On Windows, earlier versions ended its lines as Windows does.
      String sealed = Files.readString(seal, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
      // One that is cut was being written when the process was killed, behind a database that was
      // closed: it says nothing.
      if (WHOLE_SEAL.matcher(sealed).matches() && !sealed.equals(describe())) {
        throw StoreException.damaged(
            "The files in " + folder + " are not those that the last run closed");
      }
      Files.delete(seal);
      StateFolder.sync(folder);
    }
  }

  private String describe() throws IOException {
    return "script %s\nproperties %s\ndata %d\n"
        .formatted(
            checksum(file("script")), checksum(file("properties")), Files.size(file("data")));
  }

  private static String checksum(Path file) throws IOException {
    CRC32C crc = new CRC32C();
    byte[] content = Files.readAllBytes(file);
    crc.update(content, 0, content.length);
    return content.length + " " + HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /**
   * Cuts off a last line of the log that has no end. A process killed while it wrote leaves one; it
   * was never acknowledged, as the acknowledgement follows the line's end. HSQLDB with {@code
   * full_log_replay} would refuse to open the database because of it.
   */
  private void dropTornTail() throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(file("log").toFile(), "rw")) {
      long end = endOfLastLine(log);
      if (end < log.length()) {
        log.setLength(end);
        log.getChannel().force(true);
      }
    }
  }

  private static long endOfLastLine(RandomAccessFile log) throws IOException {
    byte[] piece = new byte[1 << 16];
    long end = log.length();
    while (end > 0) {
      int length = (int) Math.min(piece.length, end);
      log.seek(end - length);
      log.readFully(piece, 0, length);
      for (int i = length - 1; i >= 0; i--) {
        if (piece[i] == '\n') {
          return end - length + i + 1;
        }
      }
      end -= length;
    }
    return 0;
  }
}
