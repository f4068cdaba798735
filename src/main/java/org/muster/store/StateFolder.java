package org.muster.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders and files below {@code state/}: private to their owner, written so that they last. */
final class StateFolder {
  private StateFolder() {}

  /** Makes the folder, readable by its owner only, where it is not there yet. */
  static void create(Path folder) throws IOException {
    FileAttribute<?>[] privately =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectories(folder, privately);
  }

  /**
   * Sees that a folder and all files in it may be read and written. Reason: what another user has
   * written would be taken for damaged, or found out when half is written.
   *
   * @throws AccessDeniedException if one may not
   */
  static void requireOpen(Path folder) throws IOException {
    requireOpenItself(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        requireOpenItself(file);
      }
    }
  }

  private static void requireOpenItself(Path path) throws AccessDeniedException {
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  /** Removes the folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /**
   * Writes a file and waits until it lies on the disk. It is whole from the moment at which it is
   * there.
   */
  static void writeDurably(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text);
    sync(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    sync(file.resolveSibling("."));
  }

  /** Waits until a file's content, or a folder's list of names, lies on the disk. */
  static void sync(Path fileOrFolder) throws IOException {
    boolean folder = Files.isDirectory(fileOrFolder);
    try (FileChannel channel =
        FileChannel.open(
            fileOrFolder, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) {
        throw e;
      }
      // Windows opens no folder as a channel; there a rename lasts without it.
    }
  }
}
