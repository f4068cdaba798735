package org.muster.bench.process;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What processes know of classes from the process before: caches that JDK 25 or later makes, one
 * for each work. Those of an earlier run of the benchmark are not used.
 */
public final class Learned {
  private static final int FIRST = 25;

  private final Path folder;
  private final String classPath;

  /**
   * @param folder for the caches; what is in it is removed
   * @param classPath of the processes
   */
  public Learned(Path folder, String classPath) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    this.classPath =
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(Path::of)
            .map(path -> Files.isDirectory(path) ? jar(path) : path.toString())
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** A process that does a work on few rows. */
  @FunctionalInterface
  public interface Learning {
    /**
     * @param options of the JVM, which make it write its cache
     */
    void run(String work, List<String> options) throws IOException, InterruptedException;
  }

  /** The class path, of files only: a folder's classes are in no cache. */
  public String classPath() {
    return classPath;
  }

  /** Options by which a process begins its work with what was learned, which is done if needed. */
  public List<String> options(String work, Learning learning)
      throws IOException, InterruptedException {
    if (Runtime.version().feature() < FIRST) {
      return List.of();
    }
    Path cache = folder.resolve(work + ".aot");
    if (!Files.exists(cache)) {
      learning.run(work, List.of("-XX:AOTCacheOutput=" + cache));
    }
    return List.of("-XX:AOTCache=" + cache);
  }

  private String jar(Path classes) {
    Path jar = folder.resolve(Integer.toHexString(classes.hashCode()) + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return jar.toString();
  }
}
