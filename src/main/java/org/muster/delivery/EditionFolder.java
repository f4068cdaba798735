package org.muster.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    Disk.folder(staging);
    return new Staging(staging);
  }

  /**
   * Writes one file outside the editions, whole or not at all.
   *
   * @param name relative path below the output folder, for example {@code runs/7.json}
   */
  public Path replace(String name, Content content) throws IOException {
    Path target = inside(name);
    Disk.folder(Objects.requireNonNull(target.getParent()));
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Disk.write(part, content);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.force(Objects.requireNonNull(target.getParent()));
    return target;
  }

  /**
   * Moves a folder of the output aside, for example a damaged edition.
   *
   * @param to relative path below the output folder; if it is taken, as by the same edition when it
   *     was damaged before, a number goes behind it
   */
  public void moveAside(String edition, String to) throws IOException {
    Path target = inside(to);
    for (int n = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); n++) {
      target = inside(to + "-" + n);
    }
    Disk.folder(Objects.requireNonNull(target.getParent()));
    Files.move(inside(edition), target, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(Objects.requireNonNull(target.getParent()));
    Disk.force(root);
  }

  private Path inside(String name) {
    return Disk.inside(root, name);
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

    /**
     * Writes one file and forces it to disk.
     *
     * @param name 1 to 100 of {@code A-Z a-z 0-9 . _ -}, not beginning with a dot
     * @throws IllegalArgumentException if it is another
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
      Disk.write(file, content);
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
      Disk.force(folder);
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
      Disk.force(root);
      return target;
    }

    /** Gives the edition up. */
    public void discard() throws IOException {
      clear(folder);
    }
  }

  /** Removes a folder with all that is in it; of a link, itself alone. */
  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
