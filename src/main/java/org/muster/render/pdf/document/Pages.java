package org.muster.render.pdf.document;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muster.render.Paper;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * The pages of a file, one at a time: the text of the present page, what lies below it, and its
 * marked sequences with the elements that own them.
 */
public final class Pages {
  private final FlatPdf file;
  private final StructureTree tree;
  private final int limit;
  private final Supplier<? extends RuntimeException> beyond;
  private final Ink ink;
  private final Backdrop under = new Backdrop();
  private final Notation owners = new Notation();
  private Consumer<Pages> furniture = pages -> {};
  private PageFormat format;
  private int sequences;
  private int number = 1;
  private boolean touched;

  /**
   * Begins with an empty upright page.
   *
   * @param limit most pages that the file may have
   * @param beyond made and thrown when it would have more
   */
  public Pages(
      FlatPdf file, StructureTree tree, int limit, Supplier<? extends RuntimeException> beyond) {
    this.file = file;
    this.tree = tree;
    this.limit = limit;
    this.beyond = beyond;
    this.format = PageFormat.portrait(file.paper());
    this.ink = new Ink(file.getDirectContent());
  }

  /** Sets what is drawn on each page when it ends: marking, header, footer. */
  public void furnish(Consumer<Pages> drawing) {
    furniture = drawing;
  }

  /** Number of the present page, from 1; at the end that of the last page. */
  public int number() {
    return number;
  }

  /** What the sheets are of. */
  public Paper paper() {
    return file.paper();
  }

  /** Format of the present page. */
  public PageFormat format() {
    return format;
  }

  /** Whether nothing stands on the present page. */
  public boolean empty() {
    return !touched;
  }

  /** The layer of text and marks. What is written must be in a sequence. */
  public Ink ink() {
    touched = true;
    return ink;
  }

  /** What lies below the text: areas and rules, which are no part of it. */
  public Backdrop under() {
    touched = true;
    return under;
  }

  /** Begins a marked sequence that belongs to an element; {@link Ink#end()} ends it. */
  public Ink begin(Tag owner) {
    own(owner);
    ink().begin(owner.type(), sequences++);
    return ink;
  }

  /** Begins one of glyphs alone; as {@link #begin}. */
  public Ink beginText(Tag owner) {
    own(owner);
    ink().beginText(owner.type(), sequences++);
    return ink;
  }

  private void own(Tag owner) {
    if (sequences > 0) {
      owners.add(" ");
    }
    owners.reference(owner.number());
    owner.mark(file.pageObject(), sequences);
  }

  /**
   * Goes to a new page; an empty one only changes its format.
   *
   * @throws RuntimeException the one given to the constructor, if there would be too many pages
   */
  public void next(PageFormat nextFormat) {
    if (touched) {
      endPage();
      if (number == limit) {
        throw beyond.get();
      }
      number++;
    }
    file.turnTo(nextFormat);
    format = nextFormat;
    sequences = 0;
    touched = false;
    ink.reset();
  }

  private void endPage() {
    furniture.accept(this);
    ink.endText();
    under.to(file.getDirectContentUnder().getInternalBuffer());
    tree.endPage(owners);
    owners.clear();
  }

  /** An empty drawing that can be placed now and filled until the file ends. */
  public PdfTemplate template(double width, double height) {
    return PdfTemplate.createTemplate(file, (float) width, (float) height);
  }

  /** Ends the last page and the file. */
  public void finish() {
    if (!touched) {
      ink().beginArtifact("");
      ink.end();
    }
    endPage();
    file.finish(tree);
  }

  /** Object number of the present page. */
  int object() {
    return file.pageObject();
  }
}
