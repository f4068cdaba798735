package org.muster.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.render.ReadBack;
import org.muster.render.Renderer;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.excel.WorkbookReadBack;
import org.muster.render.page.PageRenderer;
import org.muster.render.pdf.PdfRenderer;
import org.muster.render.pdf.proof.PdfReadBack;
import org.muster.render.pdf.seal.PdfSeal;

/** The media that there are. */
final class Media {
  private Media() {}

  /**
   * What writes them.
   *
   * @param work folder for files on their way
   */
  static List<Renderer> renderers(SettingsFile settings, Path work) {
    return List.of(
        new PdfRenderer(settings.pdf()),
        new ExcelRenderer(new ExcelSettings(work)),
        new PageRenderer());
  }

  /** The one that writes a format. */
  static Renderer of(Format format, List<Renderer> renderers) {
    return renderers.stream()
        .filter(renderer -> renderer.format().equals(format.medium()))
        .findFirst()
        .orElseThrow();
  }

  /** What reads them back; a page is read by its browser alone. */
  static List<ReadBack> readBacks() {
    return readBacks(null);
  }

  /** The same, of PDFs that are closed with a seal. */
  static List<ReadBack> readBacks(@Nullable PdfSeal seal) {
    String password = seal == null ? null : seal.password();
    return List.of(new PdfReadBack(password), new WorkbookReadBack());
  }
}
