package org.muster.render.pdf.document;

import org.jspecify.annotations.Nullable;

/**
 * One element of the structure tree while it is open. Only the numbers of its kids are kept; the
 * element itself is written when it closes.
 */
public final class Tag {
  private final StructureTree tree;
  private final String type;
  private final int number;
  private final int parent;
  private final Notation kids = new Notation();
  private @Nullable Notation properties;
  private int page;

  Tag(StructureTree tree, String type, int number, int parent) {
    this.tree = tree;
    this.type = type;
    this.number = number;
    this.parent = parent;
  }

  /** Its standard structure type (ISO 32000-1, 14.8.4), for example {@code P}. */
  public String type() {
    return type;
  }

  int number() {
    return number;
  }

  /** Opens a kid, after the kids that it has. */
  public Tag open(String kidType) {
    Tag kid = tree.open(kidType, number);
    apart().reference(kid.number);
    return kid;
  }

  /** States the language of its text, BCP 47; what was stated first holds. */
  public Tag language(String language) {
    boolean stated = properties != null && properties.toString().contains("/Lang<");
    return stated ? this : property("Lang", Syntax.text(language));
  }

  /** Gives a text for those who do not see it. */
  public Tag alternative(String text) {
    return property("Alt", Syntax.text(text));
  }

  /** Gives its text in reading order, where the marks on the page stand in another. */
  public Tag actualText(String text) {
    return property("ActualText", Syntax.text(text));
  }

  /** Gives a standard attribute, in PDF's notation, for example {@code <</O/Table/ColSpan 2>>}. */
  public Tag attributes(String dictionary) {
    return property("A", dictionary);
  }

  /** Gives it an identifier of its own in the document, as notes must have. */
  public Tag identified() {
    return property("ID", tree.identify(number));
  }

  private Tag property(String key, String value) {
    Notation all = properties;
    if (all == null) {
      all = new Notation();
      properties = all;
    }
    all.add("/").add(key).add(value);
    return this;
  }

  /** Takes a marked sequence of a page as its kid. */
  void mark(int onPage, int sequence) {
    if (page == 0) {
      page = onPage;
    }
    apart();
    if (onPage == page) {
      kids.add(sequence);
    } else {
      kids.add("<</Type/MCR/Pg ").reference(onPage).add("/MCID ").add(sequence).add(">>");
    }
  }

  /** Its kids, with a blank behind the last. */
  private Notation apart() {
    return kids.isEmpty() ? kids : kids.add(" ");
  }

  /** Takes an annotation as its kid. */
  void annotation(int onPage, int object) {
    kids.add("<</Type/OBJR/Pg ").reference(onPage).add("/Obj ").reference(object).add(">>");
  }

  /** Writes it. Its kids must be closed. */
  public void close() {
    Notation out = tree.element();
    out.add("<</S/").add(type).add("/P ").reference(parent);
    if (page != 0) {
      out.add("/Pg ").reference(page);
    }
    if (properties != null) {
      out.add(properties);
    }
    if (!kids.isEmpty()) {
      out.add("/K[").add(kids).add("]");
    }
    tree.write(number, out.add(">>"));
  }
}
