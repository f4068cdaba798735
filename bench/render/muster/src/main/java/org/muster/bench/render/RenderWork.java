package org.muster.bench.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.bench.process.Clock;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.Renderer;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.markup.TemplateEngine;
import org.muster.render.pdf.PdfRenderer;
import org.muster.render.pdf.PdfSettings;

/**
 * One piece of work in a process of its own. Arguments: its name; rows or the markup; the file to
 * write; the templates where it needs them.
 */
public final class RenderWork {
  private RenderWork() {}

  /** Does it. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[2]);
    int pages =
        switch (args[0]) {
          case "pdf" -> whole(args, pdf(true));
          case "pdf-alone" -> whole(args, pdf(false));
          case "xlsx" -> whole(args, excel(file));
          case "pdf-markup", "xlsx-markup" -> markup(args, file);
          case "markup-to-pdf" -> render(written(args[1]), pdf(false), file);
          case "markup-to-xlsx" -> render(written(args[1]), excel(file), file);
          case "bare" -> {
            try (OutputStream out = Files.newOutputStream(file)) {
              yield BarePainter.paint(rows(args), out);
            }
          }
          case "sxssf" -> {
            try (OutputStream out = Files.newOutputStream(file)) {
              RawSheet.write(rows(args), out);
            }
            yield 1;
          }
          case "briefing" -> WarmBriefing.make(Path.of(args[1]), file, Path.of(args[3]));
          default -> throw new IllegalArgumentException("no work " + args[0]);
        };
    Clock.print(pages);
  }

  private static Rows rows(String[] args) {
    return new Rows(Integer.parseInt(args[1]));
  }

  private static Renderer pdf(boolean attached) {
    PdfSettings usual = PdfSettings.DEFAULT;
    return new PdfRenderer(new PdfSettings(usual.maxPages(), usual.paper(), attached));
  }

  private static Renderer excel(Path file) {
    return new ExcelRenderer(new ExcelSettings(file.resolveSibling("rows")));
  }

  /** As a night does it: records, template, markup on the disk, medium. */
  private static int whole(String[] args, Renderer renderer) throws IOException {
    Path file = Path.of(args[2]);
    Path markup = file.resolveSibling(file.getFileName() + ".xhtml");
    int pages = render(made(args, markup), renderer, file);
    Files.delete(markup);
    return pages;
  }

  private static int markup(String[] args, Path markup) throws IOException {
    MarkupFile unused = made(args, markup);
    return 0;
  }

  private static MarkupFile made(String[] args, Path markup) throws IOException {
    TemplateEngine engine = new TemplateEngine(Path.of(args[3]));
    String template = args[0].startsWith("pdf") ? "listing.ftl" : "sheet.ftl";
    return engine.write(template, Listing.of(rows(args)), markup);
  }

  private static MarkupFile written(String markup) {
    return MarkupFile.of(Path.of(markup));
  }

  private static int render(MarkupFile markup, Renderer renderer, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return renderer.render(markup, Language.english(), out).pages();
    }
  }
}
