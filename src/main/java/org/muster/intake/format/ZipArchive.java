package org.muster.intake.format;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.muster.notice.NoticeType;

/**
 * The files in a zip archive. An archive that is odd in any way is refused as a whole: two readers
 * might see two contents in it. Names are labels and never become paths.
 */
final class ZipArchive implements Closeable {
  private static final int ENTRIES = 1000;
  private static final int NAME_BYTES = 255;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> files = new ArrayList<>();

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
  }

  /** Reads the directory of an archive. */
  static ZipArchive open(TempCopy copy) throws IOException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(copy.path()).setMaxNumberOfDisks(1).get();
    } catch (IOException | RuntimeException e) {
      throw odd("its directory is damaged, or it is a part of a split archive");
    }
    try {
      ZipArchive archive = new ZipArchive(zip);
      archive.list();
      return archive;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void list() throws IOException {
    Set<String> names = new HashSet<>();
    int entries = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (++entries > ENTRIES) {
        throw odd("it has more than " + ENTRIES + " entries");
      }
      check(entry);
      if (!names.add(entry.getName())) {
        throw odd("it has two entries of one name");
      }
      if (!entry.isDirectory()) {
        files.add(entry);
      }
    }
  }

  private void check(ZipArchiveEntry entry) throws IOException {
    String name = entry.getName();
    if (name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
      throw odd("the name of an entry is longer than " + NAME_BYTES + " bytes");
    }
    if (name.startsWith("/")
        || name.contains("\\")
        || name.matches("(?s)[A-Za-z]:.*")
        || List.of(name.split("/")).contains("..")) {
      throw odd("the name of an entry leads out of it");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw odd("the name of an entry has control characters");
    }
    if (entry.isUnixSymlink()) {
      throw odd("an entry is a symbolic link");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RefusedException(NoticeType.FILE_ENCRYPTED);
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw odd("an entry is compressed by a method that is not read");
    }
  }

  private static RefusedException odd(String why) {
    return new RefusedException(NoticeType.FILE_ARCHIVE, "why", why);
  }

  /** Names of the files, in the order of the archive's directory. */
  List<String> names() {
    return files.stream().map(ZipArchiveEntry::getName).toList();
  }

  /** How many bytes an entry holds by the archive's directory, which its content is held to. */
  long size(String name) {
    return zip.getEntry(name).getSize();
  }

  /**
   * What an entry holds.
   *
   * @param limit how many bytes it may hold
   */
  Content content(String name, long limit) {
    ZipArchiveEntry entry = zip.getEntry(name);
    return () -> Inflating.over(packed(entry), in -> entry(in, entry), limit);
  }

  private InputStream packed(ZipArchiveEntry entry) throws IOException {
    try {
      return zip.getRawInputStream(entry);
    } catch (RuntimeException e) {
      throw odd("an entry does not lie within it");
    }
  }

  private static InputStream entry(InputStream packed, ZipArchiveEntry entry) {
    InputStream in =
        entry.getMethod() == ZipEntry.STORED
            ? packed
            : new InflaterInputStream(
                // The inflater wants a byte more than there is.
                new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])),
                new Inflater(true));
    return new ZipEntryStream(in, entry.getSize(), entry.getCrc());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
