package org.muster.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The output folder: the one place through which files leave. Editions are staged on the same file
 * system, forced to disk and moved in one rename, so that none is ever visible in part. Files and
 * folders are readable by their owner only.
 *
 * <p>Staging lies in {@code .staging} inside the output folder; whatever a killed run left there is
 * removed by {@link #stage}.
 */
public final class EditionFolder {
  private final Path root;

  /** The output folder at a path; created when first written to. */
  public EditionFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Where it lies. */
  public Path root() {
    return root;
  }

  /** An edition's folder, whether it exists or not. */
  public Path edition(String name) {
    return inside(name);
  }

  /** Names of the folders in it that hold the given file, sorted. */
  public List<String> editionsWith(String file) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(f -> Files.isRegularFile(f.resolve(file), LinkOption.NOFOLLOW_LINKS))
          .map(f -> Objects.requireNonNull(f.getFileName()).toString())
          .filter(n -> !n.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** Begins an edition, on empty staging. */
  public Staging stage() throws IOException {
    Path staging = root.resolve(".staging");
    clear(staging);
    folder(staging);
    return new Staging(staging);
  }

  /**
   * Writes one file outside the editions, whole or not at all.
   *
   * @param name relative path below the output folder, for example {@code runs/7.json}
   */
  public Path replace(String name, Content content) throws IOException {
    Path target = inside(name);
    folder(Objects.requireNonNull(target.getParent()));
    Path part = target.resolveSibling(target.getFileName() + ".part");
    write(part, content);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(Objects.requireNonNull(target.getParent()));
    return target;
  }

  /**
   * Moves a folder of the output aside, for example a damaged edition.
   *
   * @param to relative path below the output folder; must not exist
   */
  public void moveAside(String edition, String to) throws IOException {
    Path target = inside(to);
    folder(Objects.requireNonNull(target.getParent()));
    Files.move(inside(edition), target, StandardCopyOption.ATOMIC_MOVE);
    force(Objects.requireNonNull(target.getParent()));
    force(root);
  }

  private Path inside(String name) {
    Path path = root.resolve(name).normalize();
    if (!path.startsWith(root) || path.equals(root)) {
      throw new IllegalArgumentException("not inside the output folder: " + name);
    }
    return path;
  }

  /** What writes a file's bytes. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** An edition in the making. */
  public final class Staging {
    private final Path folder;

    private Staging(Path folder) {
      this.folder = folder;
    }

    /** Where it is being made; nobody but this run looks there. */
    public Path folder() {
      return folder;
    }

    /**
     * Writes one file and forces it to disk.
     *
     * @param name {@code [A-Za-z0-9._-]{1,80}} with its ending
     * @throws FileAlreadyExistsException if it is there already
     */
    public Path write(String name, Content content) throws IOException {
      if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")) {
        throw new IllegalArgumentException("not a safe file name: " + name);
      }
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      EditionFolder.write(file, content);
      return file;
    }

    /** Takes a file back, because its briefing failed. */
    public void remove(String name) throws IOException {
      Files.deleteIfExists(folder.resolve(name));
    }

    /**
     * Makes the edition visible under its name.
     *
     * @throws FileAlreadyExistsException if there is an edition of that name
     */
    public Path publish(String edition) throws IOException {
      Path target = inside(edition);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      force(folder);
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
      force(root);
      return target;
    }

    /** Gives the edition up. */
    public void discard() throws IOException {
      clear(folder);
    }
  }

  /** Writes a file and waits until it lies on the disk. */
  static void write(Path file, Content content) throws IOException {
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

  /** Makes a folder, readable by its owner only, where there is none. */
  static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path parent = folder.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.createDirectory(folder, owners(folder, "rwx------"));
    }
  }

  /** What a file or folder is made with, so that nobody else can open it at any moment. */
  private static FileAttribute<?>[] owners(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Waits until a folder's list of names lies on the disk. */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      Files.delete(folder);
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (NoSuchFileException e) {
      // nothing was left behind
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
