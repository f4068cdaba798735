package org.muster.render.pdf;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.language.Language;
import org.muster.render.MarkupFile;

/** Renders one file in a machine of its own, for tests of what surrounds a program. */
final class RenderMain {
  private RenderMain() {}

  /** Arguments: the markup, the PDF to write. */
  public static void main(String[] args) throws Exception {
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      System.out.print(
          new PdfRenderer(PdfSettings.DEFAULT)
              .render(MarkupFile.of(Path.of(args[0])), Language.english(), out)
              .pages());
    }
  }
}
