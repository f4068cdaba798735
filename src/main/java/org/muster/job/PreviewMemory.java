package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.job.edition.Json;
import tools.jackson.core.JacksonException;

/** Keeps what the last preview was like, beside its files. */
final class PreviewMemory {
  private final Path file;

  PreviewMemory(Path folder) {
    this.file = folder.resolve("preview.json");
  }

  /** As it is written. */
  private record Kept(List<PreviewFile> files) {}

  /** The files of the last preview by their names; none if there was none. */
  Map<String, PreviewFile> read() throws IOException {
    SortedMap<String, PreviewFile> files = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      try {
        Kept kept = Json.MAPPER.readValue(Files.readAllBytes(file), Kept.class);
        kept.files().forEach(one -> files.put(one.name(), one));
      } catch (JacksonException e) {
        return files; // one of another version; there is nothing to compare with
      }
    }
    return files;
  }

  void write(SortedMap<String, PreviewFile> files) throws IOException {
    Files.write(file, Json.MAPPER.writeValueAsBytes(new Kept(List.copyOf(files.values()))));
  }
}
