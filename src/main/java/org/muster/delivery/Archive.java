package org.muster.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.muster.domain.Digests;
import org.muster.domain.FileStamp;

/**
 * The folder that dropped files go to once their records are in the store and an edition is out.
 * Folders within the drop folder are kept; a file never takes the place of another.
 *
 * <p>A file is moved in one rename, so that after a kill it lies in one of the two folders; on
 * another disk it is copied first, so that for a moment it lies in both. What is there already with
 * the same content under the same name is not kept twice.
 */
public final class Archive {
  private final Path drops;
  private final Path root;
  private final List<String> controls;
  private final int controlBytes;

  /**
   * An archive of a drop folder.
   *
   * @param root made when the first file comes
   * @param controls what the name of a control file has behind that of its file
   * @param controlBytes how many bytes of a control file were read at most
   */
  public Archive(Path drops, Path root, List<String> controls, int controlBytes)
      throws IOException {
    this.drops = drops.toRealPath();
    this.root = root.toAbsolutePath().normalize();
    this.controls = List.copyOf(controls);
    this.controlBytes = controlBytes;
  }

  /**
   * Moves a file, and then its control file.
   *
   * @param name relative to the drop folder, with {@code /}
   * @param sha256 of its content, in lower-case hexadecimal
   * @param control text of its control file; empty if it has none
   * @return false if it is gone or has another content by now; it is left where it is then
   */
  public boolean move(String name, String sha256, String control) throws IOException {
    Path source = drops.resolve(name);
    if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    FileStamp before = FileStamp.of(source);
    if (!Digests.sha256(source).equals(sha256)) {
      return false;
    }
    Path target = free(name, sha256);
    if (!move(source, before, target)) {
      return false;
    }
    for (String ending : controls) {
      moveControl(drops.resolve(name + ending), sibling(target, ending), control);
    }
    return true;
  }

  /**
   * Moves the control file that a kill has left behind of a file that was moved.
   *
   * @param belongs whether a control file's text is that of a moved file with this digest
   */
  public void moveControlOf(String name, BiPredicate<String, String> belongs) throws IOException {
    Path wanted = Disk.inside(root, name);
    Path moved = wanted;
    for (int number = 2; Files.isRegularFile(moved, LinkOption.NOFOLLOW_LINKS); number++) {
      for (String ending : controls) {
        Path source = drops.resolve(name + ending);
        if (Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)
            && belongs.test(Digests.sha256(moved), text(source))) {
          moveControl(source, sibling(moved, ending), text(source));
        }
      }
      moved = numbered(wanted, number);
    }
  }

  private String text(Path control) throws IOException {
    try (InputStream in = Files.newInputStream(control, LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(controlBytes), StandardCharsets.UTF_8);
    }
  }

  private void moveControl(Path source, Path wanted, String control) throws IOException {
    if (Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS) && text(source).equals(control)) {
      FileStamp before = FileStamp.of(source);
      move(source, before, free(root.relativize(wanted).toString(), Digests.sha256(source)));
    }
  }

  private boolean move(Path source, FileStamp before, Path target) throws IOException {
    Path folder = Objects.requireNonNull(target.getParent());
    Disk.folder(folder);
    try (FileChannel content = FileChannel.open(source, StandardOpenOption.READ)) {
      content.force(true);
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      // It has this content: free() gives no other that exists.
      return remove(source, before);
    }
    try {
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return copy(source, before, target);
    }
    if (!FileStamp.of(target).equals(before) && !Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
      // Somebody was writing to it at this very moment.
      Files.move(target, source, StandardCopyOption.ATOMIC_MOVE);
      return false;
    }
    Disk.force(folder);
    Disk.force(Objects.requireNonNull(source.getParent()));
    return true;
  }

  /** Onto another disk: the copy is whole before it gets its name, and before the file goes. */
  private static boolean copy(Path source, FileStamp before, Path target) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    Disk.write(part, out -> Files.copy(source, out));
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(Objects.requireNonNull(target.getParent()));
    return remove(source, before);
  }

  private static boolean remove(Path source, FileStamp before) throws IOException {
    if (!FileStamp.of(source).equals(before)) {
      return false;
    }
    Files.delete(source);
    Disk.force(Objects.requireNonNull(source.getParent()));
    return true;
  }

  /**
   * The first of the names {@code a.csv, a.2.csv, a.3.csv, ...} that is free, or has this content.
   */
  private Path free(String name, String sha256) throws IOException {
    Path wanted = Disk.inside(root, name);
    Path path = wanted;
    for (int number = 2; taken(path, sha256); number++) {
      path = numbered(wanted, number);
    }
    return path;
  }

  private static boolean taken(Path path, String sha256) throws IOException {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !(Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
            && Digests.sha256(path).equals(sha256));
  }

  private static Path numbered(Path path, int number) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return path.resolveSibling(
        dot <= 0
            ? name + "." + number
            : name.substring(0, dot) + "." + number + name.substring(dot));
  }

  private static Path sibling(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }
}
