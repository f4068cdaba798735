package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.muster.notice.NoticeType;

/**
 * The files in a zip archive. An archive that is odd in any way is refused as a whole: two readers
 * might see two contents in it. Names are labels and never become paths.
 */
final class ZipArchive implements Closeable {
  private static final int NAME_BYTES = 255;

  /** Marks that turn the order of what is shown, and ends of lines that are no controls. */
  private static final Pattern MISLEADING =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");

  private final ZipFile zip;
  private final Limits limits;
  private final List<ZipArchiveEntry> files = new ArrayList<>();

  private ZipArchive(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** Reads the directory of an archive. */
  static ZipArchive open(TempCopy copy, Limits limits) throws IOException {
    ZipFile zip;
    try (SeekableByteChannel channel = Files.newByteChannel(copy.path())) {
      // Commons Compress leaves a file open of which it cannot read the directory, if by its path.
      ZipFile.builder().setSeekableByteChannel(channel).get().close();
      zip = ZipFile.builder().setPath(copy.path()).setMaxNumberOfDisks(1).get();
    } catch (IOException | RuntimeException e) {
      throw odd("its directory is damaged, or it is a part of a split archive");
    }
    try {
      ZipArchive archive = new ZipArchive(zip, limits);
      archive.list();
      return archive;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void list() throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > limits.entries()) {
      throw RefusedException.limit("it has more entries", "max-entries", limits.entries());
    }
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      check(entry);
      // Some systems take names that differ by capitals alone for one.
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw odd("it has two entries of one name");
      }
      if (!entry.isDirectory()) {
        files.add(entry);
      }
    }
    overlap(entries);
    grow();
  }

  /** Refuses entries that share bytes: a few that are packed then hold whatever one likes. */
  private static void overlap(List<ZipArchiveEntry> entries) throws IOException {
    List<ZipArchiveEntry> inOrder =
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList();
    long end = 0;
    for (ZipArchiveEntry entry : inOrder) {
      if (entry.getLocalHeaderOffset() < end) {
        throw odd("two entries lie in one place");
      }
      end =
          Math.max(entry.getLocalHeaderOffset(), entry.getDataOffset()) + entry.getCompressedSize();
    }
  }

  /** Refuses what grows too much, by what the directory says; entries are held to that. */
  private void grow() throws IOException {
    long bytes = 0;
    for (ZipArchiveEntry entry : files) {
      bytes += entry.getSize();
      if (entry.getSize() < 0 || bytes < 0) {
        throw odd("the size of an entry is not stated");
      }
      Inflating.check(entry.getSize(), entry.getCompressedSize(), limits);
      Inflating.check(bytes, bytes, limits);
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
    if (name.chars().anyMatch(Character::isISOControl) || MISLEADING.matcher(name).find()) {
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

  /** What an entry holds. */
  Content content(String name) {
    ZipArchiveEntry entry = zip.getEntry(name);
    return () -> Inflating.over(packed(entry), (packed, unpacking) -> entry(packed, entry), limits);
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
            : new DeflatedStream(packed, new Inflater(true));
    return new ZipEntryStream(in, entry.getSize(), entry.getCrc());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
