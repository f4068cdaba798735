package org.muster.render.pdf.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.ReadBack;
import org.muster.render.markup.MarkupBlocks;
import org.openpdf.text.pdf.PdfDictionary;

/**
 * Reads PDFs back through their structure tree: the text of each element by the marked sequences of
 * its pages, so that what is broken into lines or runs from right to left is read as it is meant.
 */
public final class PdfReadBack implements ReadBack {
  private final @Nullable String password;

  /** For PDFs that everybody can open. */
  public PdfReadBack() {
    this(null);
  }

  /**
   * For PDFs with a password.
   *
   * @param password null if they have none
   */
  public PdfReadBack(@Nullable String password) {
    this.password = password;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public List<Difference> compare(Path markup, Path document, Language language, Extent extent)
      throws IOException {
    try (TaggedFile file = new TaggedFile(document, password);
        MarkupBlocks blocks = MarkupBlocks.open(markup)) {
      PdfDictionary root = file.document();
      if (root == null) {
        throw new IOException(document.getFileName() + " has no structure");
      }
      return new Comparison(blocks, extent).of(StructureElement.of(file, root));
    } catch (org.openpdf.text.exceptions.InvalidPdfException e) {
      throw new IOException(document.getFileName() + " is no PDF", e);
    }
  }
}
