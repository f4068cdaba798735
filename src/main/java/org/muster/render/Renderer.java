package org.muster.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.muster.language.Language;
import org.muster.notice.Notice;

/**
 * Turns markup into the bytes of one medium. Formats are peers: none knows another. A renderer
 * holds no state between calls.
 */
public interface Renderer {
  /** Ending of the files it makes, without the dot, for example {@code pdf}. */
  String format();

  /**
   * Writes one document. The same markup gives the same bytes on the same JDK build, whatever the
   * zone, locale and clock.
   *
   * @param markup the document
   * @param language of the words that are no part of the markup: page numbers, legends, buttons
   * @param out receives the document; left open
   * @return how large the document is, and what the data made impossible to show as given
   * @throws MarkupException if the markup is not in the vocabulary
   * @throws ShapingException if a text needs an engine that this Java lacks
   * @throws IOException if a file cannot be read or the stream not be written
   */
  Rendering render(MarkupFile markup, Language language, OutputStream out) throws IOException;

  /**
   * What was made.
   *
   * @param pages pages of a PDF, sheets of a workbook, 1 for a page
   * @param rows table rows written
   * @param notices for example characters without a glyph
   */
  record Rendering(int pages, long rows, List<Notice> notices) {
    public Rendering {
      notices = List.copyOf(notices);
    }
  }
}
