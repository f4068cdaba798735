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
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.render.ReadBack;
import org.muster.render.ReadBackException;
import org.muster.render.Renderer;
import org.muster.render.pdf.seal.PdfSeal;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code render}: every briefing in every format, into staging, each file read back. A
 * briefing that fails, or of which a file does not say what its template wrote, loses only itself;
 * none of its files stay.
 */
final class RenderStep implements Tasklet {
  private final Tonight tonight;
  private final Map<String, Renderer> renderers = new HashMap<>();
  private final Map<String, ReadBack> readBacks = new HashMap<>();
  private final @Nullable PdfSeal seal;

  /**
   * The step.
   *
   * @param readBacks formats that are read back and compared with what the templates wrote
   * @param seal what closes PDFs once they are read back; null if nothing does
   */
  RenderStep(
      Tonight tonight, List<Renderer> renderers, List<ReadBack> readBacks, @Nullable PdfSeal seal) {
    this.tonight = tonight;
    this.seal = seal;
    renderers.forEach(r -> this.renderers.put(r.format(), r));
    readBacks.forEach(r -> this.readBacks.put(r.format(), r));
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    render();
    return RepeatStatus.FINISHED;
  }

  /** Renders all briefings that were composed; see {@link Tonight#products()}. */
  void render() throws IOException {
    EditionFolder.Staging staging = tonight.output().stage();
    tonight.begin(staging);
    for (Composed composed : tonight.composed()) {
      List<String> written = new ArrayList<>();
      try {
        tonight.made(composed, render(composed, staging, written));
      } catch (IOException | RuntimeException e) {
        for (String name : written) {
          staging.remove(name);
        }
        tonight.failed(composed.id(), e);
      }
      for (Path markup : composed.markup().values()) {
        Files.deleteIfExists(markup);
      }
    }
  }

  private List<Manifest.OutputFile> render(
      Composed composed, EditionFolder.Staging staging, List<String> written) throws IOException {
    List<Manifest.OutputFile> files = new ArrayList<>();
    for (Map.Entry<Format, String> format : composed.plan().formats().entrySet()) {
      Path markup =
          Objects.requireNonNull(composed.markup().get(format.getValue()), "each template has run");
      String name = format.getKey().file(composed.id());
      written.add(name);
      Manifest.OutputFile file = write(format.getKey().medium(), markup, staging, name);
      PdfSeal with = format.getKey().medium().equals("pdf") ? seal : null;
      files.add(with == null ? file : sealed(with, composed, staging, file));
    }
    return files;
  }

  private Manifest.OutputFile write(
      String format, Path markup, EditionFolder.Staging staging, String name) throws IOException {
    Renderer renderer = renderers.get(format);
    if (renderer == null) {
      throw new IllegalStateException("no renderer makes " + format);
    }
    Renderer.Rendering[] rendering = new Renderer.Rendering[1];
    Instant start = tonight.now();
    Path file = staging.write(name, out -> rendering[0] = renderer.render(markup, out));
    Instant written = tonight.now();
    readBack(format, markup, file);
    tonight.rendered(
        name,
        rendering[0],
        Duration.between(start, written),
        Duration.between(written, tonight.now()));
    return new Manifest.OutputFile(
        name, Files.size(file), Digests.sha256(file), rendering[0].pages());
  }

  /** Closes a PDF in staging, and looks whether it opens as it should. */
  private Manifest.OutputFile sealed(
      PdfSeal with, Composed composed, EditionFolder.Staging staging, Manifest.OutputFile file)
      throws IOException {
    Path open = tonight.work().resolve(file.name());
    Files.copy(staging.folder().resolve(file.name()), open, StandardCopyOption.REPLACE_EXISTING);
    try {
      staging.remove(file.name());
      Path closed = staging.write(file.name(), out -> with.apply(open, composed.asOf(), out));
      with.check(open, closed);
      return new Manifest.OutputFile(
          file.name(), Files.size(closed), Digests.sha256(closed), file.pages());
    } finally {
      Files.delete(open);
    }
  }

  private void readBack(String format, Path markup, Path file) throws IOException {
    ReadBack readBack = readBacks.get(format);
    List<ReadBack.Difference> differences =
        readBack == null ? List.of() : readBack.compare(markup, file, ReadBack.Extent.SUMMARY);
    if (!differences.isEmpty()) {
      throw new ReadBackException(Objects.toString(file.getFileName()), differences);
    }
  }
}
