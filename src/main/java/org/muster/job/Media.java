package org.muster.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.ReadBack;
import org.muster.render.Renderer;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.excel.WorkbookReadBack;
import org.muster.render.markup.TemplateEngine;
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
        new ExcelRenderer(new ExcelSettings(work, settings.pdf().paper())),
        new PageRenderer(settings.pdf().paper()));
  }

  /** The one that writes a format. */
  static Renderer of(Format format, List<Renderer> renderers) {
    return renderers.stream()
        .filter(renderer -> renderer.format().equals(format.medium()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Writes a medium.
   *
   * @param template that wrote the markup
   * @throws MarkupException if the medium cannot show what it wrote; names the template
   * @throws IOException if a file cannot be read or written
   */
  static Renderer.Rendering render(
      Renderer renderer, String template, MarkupFile markup, Language language, OutputStream out)
      throws IOException {
    try {
      return renderer.render(markup, language, out);
    } catch (MarkupException fault) {
      throw TemplateEngine.ofTemplate(template, fault, markup.path());
    }
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
