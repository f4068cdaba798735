package org.muster.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes so that what was written survives a loss of power, and only its owner can read it. */
final class Disk {
  private Disk() {}

  /**
   * A place in a folder.
   *
   * @param name relative to it
   * @throws IllegalArgumentException if it is not inside of it
   */
  static Path inside(Path folder, String name) {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw new IllegalArgumentException("not inside " + folder + ": " + name);
    }
    return path;
  }

  /** Writes a file and waits until it lies on the disk. */
  static void write(Path file, EditionFolder.Content content) throws IOException {
    // One that a killed run has left may be open to others.
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
            owners(file, "rw-------"))) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /**
   * Makes a folder, and those above it, readable by their owner only, where there is none.
   *
   * @param folder absolute
   * @throws NoSuchFileException if its root, such as a drive, is not there
   */
  static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent == null) {
      throw new NoSuchFileException(folder.toString());
    }
    folder(parent);
    try {
      Files.createDirectory(folder, owners(folder, "rwx------"));
    } catch (FileAlreadyExistsException e) {
      // Another run may have made it meanwhile.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
    force(parent);
  }

  /** What a file or folder is made with, so that nobody else can open it at any moment. */
  private static FileAttribute<?>[] owners(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Waits until a folder's list of names lies on the disk. One that may not be read cannot be
   * waited for; names may be put into it nevertheless.
   */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.isReadable(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
