package org.muster.render.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Outline;
import org.muster.render.Renderer;
import org.muster.render.csv.MarkupTables;
import org.muster.render.markup.MarkupReader;
import org.muster.render.markup.OutlineReader;
import org.muster.render.pdf.document.Bookmarks;
import org.muster.render.pdf.document.DocumentProperties;
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

  /** Hexadecimal digits of a file's id. */
  private static final int ID_LENGTH = 32;

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
  public Rendering render(MarkupFile markup, Language language, OutputStream out)
      throws IOException {
    Outline known = markup.outline();
    Outline outline = known == null ? OutlineReader.read(markup.path()) : known;
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    try {
      Rendering rendering = render(markup, outline, language, buffered);
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

  private Rendering render(MarkupFile markup, Outline outline, Language language, OutputStream out)
      throws IOException {
    FlatPdf file = FlatPdf.open(out, properties(outline), settings.paper());
    StructureTree tree = new StructureTree(file);
    Pages pages = new Pages(file, tree, settings.maxPages(), () -> tooLong(markup));
    Links links = new Links(file, tree, pages, outline.targets());
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
            outline.rightToLeft());
    PageFurniture furniture = new PageFurniture(typesetting, outline);
    pages.furnish(furniture::draw);
    try (MarkupReader in = MarkupReader.open(markup.path())) {
      if (!furniture.markingFits()) {
        throw in.problem("the marking is too long to stand whole on a page");
      }
      Composition composition = new Composition(in, typesetting, outline);
      composition.compose(tree.document());
      furniture.total(pages.number());
      if (settings.attachData()) {
        MarkupTables.read(
            markup.path(),
            table -> file.attachments().csv(table.name(), table.caption(), table.csv()));
      }
      pages.finish();
      return new Rendering(pages.number(), composition.rows(), fonts.notices());
    }
  }

  /** What the document says of itself; its id is the digest of the markup. */
  private static DocumentProperties properties(Outline outline) {
    return new DocumentProperties(
        outline.title(),
        outline.meta("author"),
        outline.meta("subject"),
        outline.meta("keywords"),
        outline.language(),
        outline.asOf(),
        outline.digest().substring(0, ID_LENGTH));
  }

  private MarkupException tooLong(MarkupFile markup) {
    return new MarkupException(
        markup.name(),
        0,
        "the document has more than %d pages; shorten it, or raise pdf.max-pages"
            .formatted(settings.maxPages()));
  }
}
