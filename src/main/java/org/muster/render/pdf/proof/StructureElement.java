package org.muster.render.pdf.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * An element of a file's structure (ISO 32000-1, 14.7.2).
 *
 * @param type for example {@code TD}
 */
record StructureElement(TaggedFile file, String type, PdfDictionary dictionary) {
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName ALT = new PdfName("Alt");
  private static final PdfName MCID = new PdfName("MCID");
  private static final List<String> INLINE = List.of("Link", "Span", "Reference");

  static StructureElement of(TaggedFile file, PdfDictionary dictionary) {
    PdfName type = Objects.requireNonNull(dictionary.getAsName(PdfName.S));
    return new StructureElement(file, PdfName.decodeName(type.toString()), dictionary);
  }

  /** Something in an element. */
  sealed interface Kid {
    /** A marked sequence of a page. */
    record Content(PRIndirectReference page, int sequence) implements Kid {}

    /** An element. */
    record Part(StructureElement element) implements Kid {}
  }

  /** What is in it, in order; links' areas are left out. */
  List<Kid> kids() {
    List<Kid> kids = new ArrayList<>();
    PdfArray all = array();
    for (int i = 0; i < all.size(); i++) {
      Kid kid = kid(all.getPdfObject(i));
      if (kid != null) {
        kids.add(kid);
      }
    }
    return kids;
  }

  /** How many kids it has. */
  int size() {
    return array().size();
  }

  /** One of its kids, which must be an element. */
  StructureElement at(int index) {
    PdfObject kid = PdfReader.getPdfObjectRelease(array().getPdfObject(index));
    return of(file, (PdfDictionary) Objects.requireNonNull(kid));
  }

  private PdfArray array() {
    PdfObject kids = dictionary.get(PdfName.K);
    if (kids == null) {
      return new PdfArray();
    }
    return PdfReader.getPdfObject(kids) instanceof PdfArray array ? array : new PdfArray(kids);
  }

  private @Nullable Kid kid(PdfObject from) {
    PdfObject kid = PdfReader.getPdfObjectRelease(from);
    if (kid instanceof PdfNumber number) {
      return new Kid.Content(page(dictionary), number.intValue());
    }
    if (kid instanceof PdfDictionary part) {
      if (part.get(PdfName.S) != null) {
        return new Kid.Part(of(file, part));
      }
      PdfNumber sequence = part.getAsNumber(MCID);
      return sequence == null ? null : new Kid.Content(page(part), sequence.intValue());
    }
    return null;
  }

  private static PRIndirectReference page(PdfDictionary of) {
    return (PRIndirectReference) Objects.requireNonNull(of.get(PdfName.PG), "the page of a text");
  }

  /** Whether it stands within a line. */
  boolean inline() {
    return INLINE.contains(type);
  }

  /** Its text for those who do not see it; empty if it has none. */
  String alternative() {
    return text(ALT);
  }

  private String text(PdfName property) {
    PdfObject value = PdfReader.getPdfObject(dictionary.get(property));
    return value instanceof PdfString text ? text.toUnicodeString() : "";
  }

  /** What it says, with all that is in it. */
  Said said() throws IOException {
    return new Said(said(kids()));
  }

  /**
   * What some of its kids say. Where it has a text of its own for what is drawn in another order
   * than it is read, that counts, as long as its numbers and its letters are drawn.
   */
  List<String> said(List<Kid> some) throws IOException {
    List<String> pieces = new ArrayList<>();
    for (Kid kid : some) {
      switch (kid) {
        case Kid.Content content -> pieces.add(file.text(content.page()).of(content.sequence()));
        case Kid.Part part -> pieces.addAll(part.element().said(part.element().kids()));
      }
    }
    String own = text(ACTUAL_TEXT);
    return !own.isEmpty() && new Said(pieces).isDrawn(own) ? List.of(own) : pieces;
  }

  /** The page on which it begins, from 1 on; 0 if that is not known. */
  int page() {
    PdfObject page = dictionary.get(PdfName.PG);
    if (page != null) {
      return file.number(page);
    }
    for (Kid kid : kids()) {
      int of =
          switch (kid) {
            case Kid.Content content -> file.number(content.page());
            case Kid.Part part -> part.element().page();
          };
      if (of > 0) {
        return of;
      }
    }
    return 0;
  }
}
