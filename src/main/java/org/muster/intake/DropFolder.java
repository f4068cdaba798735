package org.muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muster.domain.Digests;
import org.muster.domain.FileStamp;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** Walks a drop folder and freezes what is to be read. */
final class DropFolder extends SimpleFileVisitor<Path> {
  private static final int BUFFER = 1 << 16;

  private final Path root;
  private final long maxFileBytes;

  /** By which programs name a file that they are still writing, or that they keep beside it. */
  private static final List<String> HALF =
      List.of(".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".swp", "~");

  /** What Windows puts into a folder that is looked at, in small letters. */
  private static final Set<String> WINDOWS = Set.of("thumbs.db", "desktop.ini");

  /** What would forge lines, or turn the order of what is shown, where a name is printed. */
  private static final Pattern MISLEADING =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private final List<FrozenFile> files = new ArrayList<>();
  private final Map<Path, FileStamp> stamps = new HashMap<>();
  private final Map<String, Path> controls = new TreeMap<>();
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
    controls.forEach(this::control);
    return frozen();
  }

  /**
   * The same; but if files were changed within the last {@link Intake#SETTLE} before now, it waits
   * for as long and leaves those that change in the meantime.
   */
  Frozen freeze(Clock clock) throws IOException {
    Frozen frozen = freeze();
    return fresh(clock.instant().minus(Intake.SETTLE)) ? settled(Intake.SETTLE) : frozen;
  }

  /**
   * Looks whether the folder can be read, which is known before any file is.
   *
   * @throws IOException if not
   */
  @SuppressWarnings("StreamResourceLeak") // closed at once
  void requireReadable() throws IOException {
    Files.newDirectoryStream(root).close();
  }

  private Frozen frozen() {
    files.sort(Comparator.comparing(FrozenFile::name));
    notices.sort(Comparator.comparing(n -> n.place().file()));
    return new Frozen(files, notices);
  }

  /** Whether a file of the list was changed after a moment. */
  private boolean fresh(Instant moment) {
    return stamps.values().stream().anyMatch(s -> s.changed().toInstant().isAfter(moment));
  }

  /** The list without the files that change while it waits. */
  private Frozen settled(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    files.removeIf(
        file -> {
          if (changed(file.path())) {
            arriving(file.path(), "it was changed within the last seconds");
            return true;
          }
          Path control = controls.get(file.name());
          if (control != null && changed(control)) {
            arriving(file.path(), "its control file was changed within the last seconds");
            return true;
          }
          return false;
        });
    return frozen();
  }

  private boolean changed(Path file) {
    try {
      return !FileStamp.of(file).equals(stamps.get(file));
    } catch (IOException e) {
      return true;
    }
  }

  /** Gives a file its control file. */
  private void control(String name, Path control) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).name().equals(name)) {
        try {
          files.set(i, files.get(i).with(text(control)));
        } catch (IOException e) {
          unreadable(control, why(e));
          files.remove(i);
        }
        return;
      }
    }
    notices.add(
        Notice.of(NoticeType.FILE_CONTROL_ALONE, Place.file(name(control)), "", "name", name));
  }

  private String text(Path control) throws IOException {
    if (!Files.isRegularFile(control, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(null, null, "it is not a regular file");
    }
    stamps.put(control, FileStamp.of(control));
    try (InputStream in = FrozenBytes.open(control)) {
      return new String(in.readNBytes(Intake.CONTROL_BYTES), StandardCharsets.UTF_8);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean ours =
        folder.equals(root) || !(hidden(folder) || folder.equals(root.resolve("layouts")));
    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = fileName(file);
    if (leftAlone(file)) {
      return FileVisitResult.CONTINUE;
    }
    String half = ending(name, HALF);
    String control = ending(name, Intake.CONTROL_ENDINGS);
    if (NameBytes.below(root, file) == null) {
      unreadable(file, "its name is not UTF-8");
    } else if (MISLEADING.matcher(path(file)).find()) {
      unreadable(file, "its name holds control characters");
    } else if (!half.isEmpty()) {
      arriving(file, "its name ends in " + half);
    } else if (!control.isEmpty()) {
      controls.put(name(file).substring(0, name(file).length() - control.length()), file);
    } else {
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

  /** Which of the endings the name has; empty if none. */
  private static String ending(String name, List<String> endings) {
    return endings.stream().filter(name::endsWith).findFirst().orElse("");
  }

  /** Files that are no records: hidden, explaining, a spreadsheet's lock, or Windows' own. */
  private static boolean leftAlone(Path file) {
    String name = fileName(file);
    return hidden(file)
        || name.startsWith("README")
        || name.startsWith("~$")
        || WINDOWS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void take(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      linked(file, "it is a symbolic link");
    } else if (!attributes.isRegularFile()) {
      unreadable(file, "it is not a regular file");
    } else if (attributes.size() > maxFileBytes) {
      tooLarge(file, attributes.size());
    } else {
      digest(file);
    }
  }

  private void digest(Path file) {
    MessageDigest digest = Digests.sha256();
    long bytes = 0;
    FileStamp before;
    try (InputStream in = FrozenBytes.open(file)) {
      if (links(file) > 1) {
        linked(file, "it has more than one name (hard links)");
        return;
      }
      before = FileStamp.of(file);
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0 && bytes <= maxFileBytes; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
      }
    } catch (IOException e) {
      unreadable(file, why(e));
      return;
    }
    stamps.put(file, before);
    if (bytes > maxFileBytes) {
      tooLarge(file, bytes);
    } else if (changed(file) || before.bytes() != bytes) {
      arriving(file, "it changed while it was listed");
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
    return MISLEADING
        .matcher(path(file))
        .replaceAll(mark -> "[U+%04X]".formatted((int) mark.group().charAt(0)));
  }

  private String path(Path file) {
    String path = NameBytes.below(root, file);
    return path != null ? path : root.relativize(file).toString();
  }

  private void unreadable(Path file, String why) {
    notices.add(Notice.of(NoticeType.FILE_UNREADABLE, Place.file(name(file)), "", "why", why));
  }

  private void linked(Path file, String why) {
    notices.add(Notice.of(NoticeType.FILE_LINKED, Place.file(name(file)), "", "why", why));
  }

  private void arriving(Path file, String why) {
    notices.add(Notice.of(NoticeType.FILE_ARRIVING, Place.file(name(file)), "", "why", why));
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
  static String why(IOException e) {
    String kind = e.getClass().getSimpleName();
    return switch (e) {
      case AccessDeniedException denied -> "access is denied";
      case NoSuchFileException gone -> "it is gone";
      case FileSystemException other -> Objects.requireNonNullElse(other.getReason(), kind);
      default -> kind;
    };
  }
}
