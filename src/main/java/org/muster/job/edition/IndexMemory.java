package org.muster.job.edition;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.domain.Digests;
import org.muster.render.page.EditionEntry;
import org.muster.render.page.IndexPage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * What the manifests and the reports said when the index was last written, so that a night does not
 * read those of all years. Lies beside the index as {@value #FILE}: a SHA-256 and, on the next
 * line, the JSON of which it is. Nothing is lost with it; one that is missing or damaged is made
 * anew.
 */
final class IndexMemory {
  static final String FILE = ".index.json";

  private static final int DIGEST = 64;
  private static final ObjectWriter JSON =
      Json.MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

  private final Map<String, Line> lines;

  private final IndexPage.@Nullable Trouble trouble;

  private IndexMemory(List<Line> lines, IndexPage.@Nullable Trouble trouble) {
    this.trouble = trouble;
    this.lines = lines.stream().collect(Collectors.toMap(Line::edition, Function.identity()));
  }

  /** What is remembered, by the program's version: another may have read more of a manifest. */
  private record Memory(String program, List<Line> lines, IndexPage.@Nullable Trouble trouble) {
    Memory {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An edition.
   *
   * @param edition name of its folder
   * @param manifest as it was when it was read
   * @param run id of its run
   * @param report null if there was none
   */
  record Line(
      String edition,
      Stamp manifest,
      String run,
      List<EditionEntry.Product> briefings,
      @Nullable Report report) {
    Line {
      briefings = List.copyOf(briefings);
    }

    /** The same edition with what the report of its run says now. */
    Line with(@Nullable Report now) {
      return new Line(edition, manifest, run, briefings, now);
    }
  }

  /**
   * The report of an edition's run.
   *
   * @param name without its ending
   * @param file as it was when it was read; null if it could not be
   * @param notices how many it counts
   */
  record Report(String name, @Nullable Stamp file, long notices) {}

  /**
   * By which it is seen that a file is still the one that was read.
   *
   * @param changed when, as exactly as the file system tells
   */
  record Stamp(long bytes, String changed) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(now.size(), now.lastModifiedTime().toString());
    }
  }

  /** What is remembered in an output folder; nothing if that cannot be trusted. */
  static IndexMemory read(EditionFolder output, String program) throws IOException {
    try {
      String text = Files.readString(output.root().resolve(FILE), StandardCharsets.UTF_8);
      String json = text.substring(Math.min(text.length(), DIGEST + 1));
      Memory memory = Json.MAPPER.readValue(json, Memory.class);
      if (text.equals(sealed(json)) && memory.program().equals(program)) {
        return new IndexMemory(memory.lines(), memory.trouble());
      }
    } catch (NoSuchFileException
        | AccessDeniedException
        | CharacterCodingException
        | JacksonException e) {
      // all manifests are read again
    }
    return new IndexMemory(List.of(), null);
  }

  /** What is known of an edition; null if nothing. */
  @Nullable Line of(String edition) {
    return lines.get(edition);
  }

  /** What the index says of the last run; null if that did all that it should. */
  IndexPage.@Nullable Trouble trouble() {
    return trouble;
  }

  /** Remembers these, and nothing else, until the next time. */
  static void write(
      EditionFolder output, String program, List<Line> lines, IndexPage.@Nullable Trouble trouble)
      throws IOException {
    String json = JSON.writeValueAsString(new Memory(program, lines, trouble));
    output.replace(FILE, out -> out.write(sealed(json).getBytes(StandardCharsets.UTF_8)));
  }

  private static String sealed(String json) {
    return Digests.sha256(json) + "\n" + json;
  }
}
