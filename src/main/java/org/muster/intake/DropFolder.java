package org.muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Walks a drop folder and freezes what is to be read. */
final class DropFolder extends SimpleFileVisitor<Path> {
  private static final int BUFFER = 1 << 16;

  private final Path root;
  private final long maxFileBytes;
  private final List<FrozenFile> files = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /**
   * A folder.
   *
   * @param root may itself be reached through a link
   * @throws IOException if there is no such folder
   */
  DropFolder(Path root, long maxFileBytes) throws IOException {
    this.root = root.toRealPath();
    this.maxFileBytes = maxFileBytes;
  }

  Frozen freeze() throws IOException {
    Files.walkFileTree(root, this);
    files.sort(Comparator.comparing(FrozenFile::name));
    notices.sort(Comparator.comparing(n -> n.place().file()));
    return new Frozen(files, notices);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean ours =
        folder.equals(root) || !(hidden(folder) || folder.equals(root.resolve("layouts")));
    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!leftAlone(file)) {
      take(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    unreadable(file, why(e));
    return FileVisitResult.CONTINUE;
  }

  private static boolean hidden(Path path) {
    return fileName(path).startsWith(".");
  }

  /** Files that are no records: hidden, explaining, still arriving, or a spreadsheet's lock. */
  private static boolean leftAlone(Path file) {
    String name = fileName(file);
    return hidden(file)
        || name.startsWith("README")
        || name.startsWith("~$")
        || name.endsWith(".part");
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void take(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      unreadable(file, "it is a symbolic link");
    } else if (!attributes.isRegularFile()) {
      unreadable(file, "it is not a regular file");
    } else if (attributes.size() > maxFileBytes) {
      tooLarge(file, attributes.size());
    } else {
      digest(file);
    }
  }

  private void digest(Path file) {
    MessageDigest digest = FrozenBytes.sha256();
    long bytes = 0;
    try (InputStream in = FrozenBytes.open(file)) {
      if (links(file) > 1) {
        unreadable(file, "it has more than one name (hard links)");
        return;
      }
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0 && bytes <= maxFileBytes; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
      }
    } catch (IOException e) {
      unreadable(file, why(e));
      return;
    }
    if (bytes > maxFileBytes) {
      tooLarge(file, bytes);
    } else {
      files.add(new FrozenFile(file, name(file), bytes, FrozenBytes.hex(digest)));
    }
  }

  /** How many names the file has; 1 where the system does not tell. */
  private static int links(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
            && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                instanceof Integer n
        ? n
        : 1;
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private void unreadable(Path file, String why) {
    notices.add(Notice.of(NoticeType.FILE_UNREADABLE, Place.file(name(file)), "", "why", why));
  }

  private void tooLarge(Path file, long bytes) {
    notices.add(
        Notice.of(
            NoticeType.FILE_TOO_LARGE,
            Place.file(name(file)),
            "",
            "bytes",
            Long.toString(bytes),
            "limit",
            Long.toString(maxFileBytes)));
  }

  /** The failure without the machine's own path, which is nobody's business in a report. */
  private static String why(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "access is denied";
      case NoSuchFileException gone -> "it is gone";
      case FileSystemException other -> String.valueOf(other.getReason());
      default -> e.getClass().getSimpleName();
    };
  }
}
