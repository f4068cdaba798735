package org.muster.render.markup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.domain.Digests;
import org.muster.render.MarkupException;

/**
 * The files of a templates folder as they were at one moment, so that what is digested is what is
 * used. Names are relative, with {@code /} between folders. Files and folders whose names begin
 * with a dot do not belong to it.
 */
final class TemplateFolder {
  /** Far above any real set of templates: a wrongly given folder is refused, not read. */
  private static final int MOST_FILES = 1_000;

  private static final long MOST_BYTES = 16L << 20;

  /** Many times a long template; Freemarker takes minutes to read one of several million signs. */
  private static final int MOST_TEMPLATE_BYTES = 1 << 20;

  private final SortedMap<String, byte[]> files;

  private TemplateFolder(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Reads all files.
   *
   * @throws MarkupException if it is no folder, a link leads out of it or it is too large
   * @throws IOException if a file cannot be read
   */
  static TemplateFolder read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new MarkupException(folder.toString(), 0, "there is no such templates folder");
    }
    Path root = folder.toRealPath();
    SortedMap<String, byte[]> files = new TreeMap<>();
    long bytes = 0;
    for (Path path : paths(root)) {
      String name = root.relativize(path).toString().replace('\\', '/');
      byte[] content = Files.readAllBytes(inside(root, path, name));
      bytes += content.length;
      if (name.endsWith(".ftl") && content.length > MOST_TEMPLATE_BYTES) {
        throw new MarkupException(name, 0, "a template holds at most 1 MB");
      }
      if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
        throw new MarkupException(
            folder.toString(), 0, "a templates folder holds at most 1,000 files and 16 MB in all");
      }
      files.put(name, content);
    }
    return new TemplateFolder(files);
  }

  private static List<Path> paths(Path root) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(path -> !hidden(root.relativize(path)))
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .limit(MOST_FILES + 1L)
          .forEach(paths::add);
    }
    return paths;
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Path inside(Path root, Path path, String name) throws IOException {
    Path real = path.toRealPath();
    if (!real.startsWith(root) || !Files.isRegularFile(real)) {
      throw new MarkupException(name, 0, "it is no file of the templates folder, but leads out");
    }
    return real;
  }

  /** Names in their order. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * A file's text; a byte order mark at its beginning is left out.
   *
   * @param name one of {@link #names()}
   * @throws MarkupException if it is not UTF-8
   */
  String text(String name) {
    byte[] content = files.get(name);
    if (content == null) {
      throw new IllegalArgumentException(name);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new MarkupException(name, 0, "it is not UTF-8; save it as UTF-8");
    }
  }

  /** SHA-256 over names and contents in the order of names, each preceded by its length. */
  String digest() {
    MessageDigest digest = Digests.sha256();
    files.forEach(
        (name, content) -> {
          update(digest, name.getBytes(StandardCharsets.UTF_8));
          update(digest, content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
  }
}
