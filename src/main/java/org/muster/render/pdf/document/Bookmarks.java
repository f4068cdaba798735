package org.muster.render.pdf.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The tree of headings beside the pages. */
public final class Bookmarks {
  private record Open(int level, PdfOutline outline) {}

  private final FlatPdf file;
  private final Deque<Open> open = new ArrayDeque<>();

  /** Begins with none. */
  public Bookmarks(FlatPdf file) {
    this.file = file;
  }

  /**
   * Adds one that leads to the present page.
   *
   * @param level 1 or more; below the last one of a smaller level
   * @param y of its upper edge
   */
  public void add(int level, String title, double y) {
    while (!open.isEmpty() && open.element().level() >= level) {
      open.pop();
    }
    PdfOutline parent = open.isEmpty() ? file.getRootOutline() : open.element().outline();
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, Math.round(y), 0);
    open.push(new Open(level, new PdfOutline(parent, place, title)));
  }
}
