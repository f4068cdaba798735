package org.muster.render.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.Renderer;
import org.muster.render.csv.MarkupTables;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.Bookmarks;
import org.muster.render.pdf.document.FlatPdf;
import org.muster.render.pdf.document.Links;
import org.muster.render.pdf.document.Pages;
import org.muster.render.pdf.document.StructureTree;
import org.muster.render.pdf.text.Fonts;
import org.muster.render.pdf.text.TextPainter;
import org.openpdf.text.ExceptionConverter;

/**
 * Renders a document as a PDF for people and for archives: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO
 * 19005-3) in one file. Pages are written as they fill, so that memory does not grow with the
 * length of a table. Its tables are attached to it as CSV, if the settings say so.
 */
public final class PdfRenderer implements Renderer {
  private static final int BUFFER = 1 << 16;

  private final PdfSettings settings;

  /** A renderer that keeps the given limits. */
  public PdfRenderer(PdfSettings settings) {
    this.settings = settings;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Rendering render(Path markup, Language language, OutputStream out) throws IOException {
    Survey survey = Survey.of(markup);
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    try {
      Rendering rendering = render(markup, survey, language, buffered);
      buffered.flush();
      return rendering;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (ExceptionConverter e) {
      if (e.getException() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }

  private Rendering render(Path markup, Survey survey, Language language, OutputStream out)
      throws IOException {
    FlatPdf file = FlatPdf.open(out, survey.properties(), settings.paper());
    StructureTree tree = new StructureTree(file);
    Pages pages = new Pages(file, tree, settings.maxPages(), () -> tooLong(markup));
    Links links = new Links(file, tree, pages, survey.targets());
    Fonts fonts = new Fonts(file);
    Typesetting typesetting =
        new Typesetting(
            pages,
            new Flow(pages),
            fonts,
            new TextPainter(pages, links),
            links,
            new Bookmarks(file),
            language,
            survey.rightToLeft());
    PageFurniture furniture = new PageFurniture(typesetting, survey);
    pages.furnish(furniture::draw);
    try (MarkupReader in = MarkupReader.open(markup)) {
      if (!furniture.markingFits()) {
        throw in.problem("the marking is too long to stand whole on a page");
      }
      Composition composition = new Composition(in, typesetting, survey);
      composition.compose(tree.document());
      furniture.total(pages.number());
      if (settings.attachData()) {
        MarkupTables.read(
            markup, table -> file.attachments().csv(table.name(), table.caption(), table.csv()));
      }
      pages.finish();
      return new Rendering(pages.number(), composition.rows(), fonts.notices());
    }
  }

  private MarkupException tooLong(Path markup) {
    return new MarkupException(
        Objects.toString(markup.getFileName()),
        0,
        "the document has more than %d pages; shorten it, or raise pdf.max-pages"
            .formatted(settings.maxPages()));
  }
}
