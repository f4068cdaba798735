package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.domain.Digests;
import org.muster.job.edition.Manifest;
import org.muster.job.settings.Format;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.render.MarkupFile;
import org.muster.render.ReadBack;
import org.muster.render.ReadBackException;
import org.muster.render.Renderer;
import org.muster.render.pdf.seal.PdfSeal;

/**
 * Makes one briefing in all its formats, each file read back. Several threads may each make another
 * briefing with it.
 */
final class BriefingRendering {
  private final Path work;
  private final Supplier<Instant> now;
  private final Languages languages;
  private final Map<String, Renderer> renderers = new HashMap<>();
  private final Map<String, ReadBack> readBacks = new HashMap<>();
  private final @Nullable PdfSeal seal;

  /**
   * Of a night.
   *
   * @param work folder for files on their way
   * @param readBacks formats that are read back and compared with what the templates wrote
   * @param seal what closes PDFs once they are read back; null if nothing does
   */
  BriefingRendering(
      Path work,
      Supplier<Instant> now,
      Languages languages,
      List<Renderer> renderers,
      List<ReadBack> readBacks,
      @Nullable PdfSeal seal) {
    this.work = work;
    this.now = now;
    this.languages = languages;
    this.seal = seal;
    renderers.forEach(r -> this.renderers.put(r.format(), r));
    readBacks.forEach(r -> this.readBacks.put(r.format(), r));
  }

  /** A file in staging, and what it took to make it. */
  record Made(
      Manifest.OutputFile file,
      Renderer.Rendering rendering,
      Duration rendered,
      Duration readBack) {}

  /**
   * What became of a briefing.
   *
   * @param files that were made, in the order of its formats; after a failure none is there
   * @param notices what was found on the way, if all were made
   * @param failure null if all were made
   */
  record Outcome(
      Composed briefing, List<Made> files, List<Notice> notices, @Nullable Exception failure) {
    Outcome {
      files = List.copyOf(files);
      notices = List.copyOf(notices);
    }
  }

  /** Makes a briefing and removes its markup. If a format fails, no file of it stays. */
  Outcome make(Composed briefing, EditionFolder.Staging staging) throws IOException {
    List<Made> made = new ArrayList<>();
    List<Notice> notices = List.of();
    Exception failure = null;
    try {
      Language language = languages.of(briefing.plan());
      for (Map.Entry<Format, String> format : briefing.plan().formats().entrySet()) {
        MarkupFile markup = markup(briefing, format.getValue());
        Document document = new Document(format.getValue(), markup, language);
        made.add(make(briefing, format.getKey(), document, staging));
      }
      notices = Lacking.notices(briefing, language);
    } catch (IOException | RuntimeException e) {
      failure = e;
      for (Format format : briefing.plan().formats().keySet()) {
        staging.remove(format.file(briefing.id()));
      }
    }
    for (MarkupFile markup : briefing.markup().values()) {
      Files.deleteIfExists(markup.path());
    }
    return new Outcome(briefing, made, notices, failure);
  }

  /** What a template wrote, and in which language. */
  private record Document(String template, MarkupFile markup, Language language) {}

  private static MarkupFile markup(Composed briefing, String template) {
    return Objects.requireNonNull(briefing.markup().get(template), "each template has run");
  }

  private Made make(
      Composed briefing, Format format, Document document, EditionFolder.Staging staging)
      throws IOException {
    String medium = format.medium();
    Renderer renderer = renderers.get(medium);
    if (renderer == null) {
      throw new IllegalStateException("no renderer makes " + medium);
    }
    String name = format.file(briefing.id());
    Renderer.Rendering[] rendering = new Renderer.Rendering[1];
    Instant start = now.get();
    Path file =
        staging.write(
            name,
            out ->
                rendering[0] =
                    Media.render(
                        renderer, document.template, document.markup, document.language, out));
    Instant written = now.get();
    readBack(medium, document, file);
    Duration compared = Duration.between(written, now.get());
    Path last = medium.equals("pdf") && seal != null ? sealed(seal, briefing, staging, file) : file;
    return new Made(
        new Manifest.OutputFile(name, Files.size(last), Digests.sha256(last), rendering[0].pages()),
        rendering[0],
        Duration.between(start, written),
        compared);
  }

  private void readBack(String medium, Document document, Path file) throws IOException {
    ReadBack readBack = readBacks.get(medium);
    List<ReadBack.Difference> differences =
        readBack == null
            ? List.of()
            : readBack.compare(
                document.markup.path(), file, document.language, ReadBack.Extent.SUMMARY);
    if (!differences.isEmpty()) {
      throw new ReadBackException(Objects.toString(file.getFileName()), differences);
    }
  }

  /** Closes a PDF in staging, and looks whether it opens as it should. */
  private Path sealed(PdfSeal with, Composed briefing, EditionFolder.Staging staging, Path file)
      throws IOException {
    String name = Objects.toString(file.getFileName());
    Path open = work.resolve(name);
    Files.copy(file, open, StandardCopyOption.REPLACE_EXISTING);
    try {
      staging.remove(name);
      Path closed = staging.write(name, out -> with.apply(open, briefing.asOf(), out));
      with.check(open, closed);
      return closed;
    } finally {
      Files.delete(open);
    }
  }
}
