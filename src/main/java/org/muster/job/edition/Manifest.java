package org.muster.job.edition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Digests;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition holds and what it was made of. Written last into the edition's folder, as {@value
 * #FILE}; holds no wall-clock time.
 *
 * @param run id of the run: a digest of everything that went in
 * @param asOf business date of the night, YYYY-MM-DD
 * @param counts of records by kind, for example {@code deployments -> 6}
 * @param templates SHA-256 over the templates
 * @param settings SHA-256 of the settings file
 * @param layouts SHA-256 over the layouts; null in editions that were made before this was told
 */
@JsonPropertyOrder({
  "run",
  "program",
  "asOf",
  "briefings",
  "counts",
  "inputs",
  "templates",
  "settings",
  "layouts"
})
public record Manifest(
    String run,
    String program,
    String asOf,
    List<Product> briefings,
    SortedMap<String, Long> counts,
    List<Input> inputs,
    String templates,
    String settings,
    @Nullable String layouts) {

  /** Name of the file. */
  public static final String FILE = "manifest.json";

  private static final JsonMapper JSON = Json.MAPPER;

  /**
   * One briefing of the edition.
   *
   * @param changes since the edition before, in one line; empty in editions that were made before
   *     this was told
   */
  public record Product(
      String id,
      String title,
      String marking,
      String asOf,
      @Nullable String changes,
      List<OutputFile> files) {}

  /**
   * One file of a briefing.
   *
   * @param bytes size
   * @param pages of a PDF, sheets of a workbook, 1 for a page
   */
  public record OutputFile(String name, long bytes, String sha256, int pages) {}

  /** One dropped file. */
  public record Input(String name, long bytes, String sha256) {}

  public Manifest {
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(asOf, "asOf");
    briefings = List.copyOf(briefings);
    counts = new TreeMap<>(counts);
  }

  /** As it is written: UTF-8, two spaces, line feeds. */
  public byte[] bytes() {
    return JSON.writeValueAsBytes(this);
  }

  /** SHA-256 of {@link #bytes()}: two editions with equal digests are equal. */
  public String digest() {
    return Digests.sha256(bytes());
  }

  /**
   * Reads the manifest of an edition's folder.
   *
   * @throws IOException if there is none or it is damaged
   */
  public static Manifest read(Path edition) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(edition.resolve(FILE)), Manifest.class);
    } catch (JacksonException e) {
      throw new IOException(edition.resolve(FILE) + " is damaged", e);
    }
  }

  /**
   * Whether a folder holds exactly the edition of this digest: every file as the manifest says, and
   * no other.
   */
  public static boolean verifies(Path edition, String digest) {
    try {
      if (!Digests.sha256(edition.resolve(FILE)).equals(digest)) {
        return false;
      }
      Manifest manifest = read(edition);
      int files = 1;
      for (Product product : manifest.briefings()) {
        for (OutputFile file : product.files()) {
          Path path = edition.resolve(file.name());
          if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
              || Files.size(path) != file.bytes()
              || !Digests.sha256(path).equals(file.sha256())) {
            return false;
          }
          files++;
        }
      }
      try (Stream<Path> inside = Files.list(edition)) {
        return inside.filter(p -> !Objects.toString(p.getFileName()).startsWith(".")).count()
            == files;
      }
    } catch (IOException e) {
      return false;
    }
  }
}
