package org.muster.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKind;
import org.muster.job.settings.CannotStartException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A working folder of one's own: empty record files, commented settings, the templates, and a
 * README.
 */
public final class WorkingFolder {
  private static final String RESOURCES = "org/muster/job/folder/";

  private WorkingFolder() {}

  /**
   * Makes the folder.
   *
   * @return the files written, sorted
   * @throws CannotStartException if there is something at that place
   */
  public static List<Path> create(Path folder) throws IOException {
    if (Files.exists(folder) && !empty(folder)) {
      throw new CannotStartException(
          folder + " is not empty; name a folder that is, or that does not exist");
    }
    List<Path> written = new ArrayList<>();
    for (Resource resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:" + RESOURCES + "**/*.*")) {
      String url = resource.getURL().toString();
      String name = url.substring(url.indexOf(RESOURCES) + RESOURCES.length());
      try (InputStream in = resource.getInputStream()) {
        written.add(write(folder.resolve(name), in));
      }
    }
    for (RecordKind kind : RecordKind.values()) {
      byte[] header =
          (String.join(",", EntryFields.columns(kind)) + "\r\n").getBytes(StandardCharsets.UTF_8);
      written.add(
          write(
              folder.resolve("input").resolve(kind.plural() + ".csv"),
              new ByteArrayInputStream(header)));
    }
    Files.createDirectories(folder.resolve("output"));
    written.sort(Comparator.naturalOrder());
    return written;
  }

  private static boolean empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static Path write(Path file, InputStream in) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.copy(in, file);
    return file;
  }
}
