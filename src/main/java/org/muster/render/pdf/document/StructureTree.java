package org.muster.render.pdf.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The logical structure (ISO 32000-1, 14.7), written element by element. What must wait for the end
 * is one number per page and per link.
 */
public final class StructureTree {
  /** Keys of annotations begin here, so that they never meet those of pages. */
  private static final int FIRST_ANNOTATION = 1 << 24;

  /** Entries in one leaf of the tree of parents. */
  private static final int LEAF = 500;

  private final FlatPdf file;
  private final Tag document;
  private final int root;
  private final Numbers pages = new Numbers();
  private final Numbers annotations = new Numbers();
  private final Notation element = new Notation();
  private final List<String> identified = new ArrayList<>();

  /** Begins a tree with its {@code Document} element. */
  public StructureTree(FlatPdf file) {
    this.file = file;
    this.root = file.getStructureTreeRoot().getReference().getNumber();
    this.document = open("Document", root);
  }

  /** The element that holds all others. */
  public Tag document() {
    return document;
  }

  Tag open(String type, int parent) {
    return new Tag(this, type, file.reserve(), parent);
  }

  /** An empty piece in which an element that closes is written down; always the same one. */
  Notation element() {
    return element.clear();
  }

  void write(int number, Notation closed) {
    file.write(number, closed);
  }

  /** A fresh identifier; they ascend, as the tree of identifiers wants them. */
  String identify(int number) {
    String id = String.format(Locale.ROOT, "(note-%06d)", identified.size() + 1);
    identified.add(id + Syntax.reference(number));
    return id;
  }

  /** Notes which elements own the marked sequences of the page that ends, in order. */
  void endPage(Notation owners) {
    int array = file.reserve();
    file.write(array, element().add("[").add(owners).add("]"));
    pages.add(array);
  }

  /** Notes an annotation's element; returns its key. */
  int annotation(Tag owner) {
    annotations.add(owner.number());
    return FIRST_ANNOTATION + annotations.size() - 1;
  }

  void writeRoot(int number) {
    document.close();
    Notation kids = new Notation();
    leaves(pages, 0, kids);
    leaves(annotations, FIRST_ANNOTATION, kids);
    Notation out = new Notation().add("<</Type/StructTreeRoot/K[").reference(document.number());
    out.add("]/ParentTree<</Kids[").add(kids).add("]>>/ParentTreeNextKey ");
    out.add(FIRST_ANNOTATION + annotations.size());
    if (!identified.isEmpty()) {
      out.add("/IDTree<</Names[").add(String.join(" ", identified)).add("]>>");
    }
    file.write(number, out.add(">>"));
  }

  private void leaves(Numbers owners, int firstKey, Notation kids) {
    for (int from = 0; from < owners.size(); from += LEAF) {
      int to = Math.min(from + LEAF, owners.size());
      Notation leaf = new Notation().add("<</Limits[");
      leaf.add(firstKey + from).add(" ").add(firstKey + to - 1).add("]/Nums[");
      for (int i = from; i < to; i++) {
        leaf.add(firstKey + i).add(" ").reference(owners.get(i)).add(" ");
      }
      int number = file.reserve();
      file.write(number, leaf.add("]>>"));
      kids.reference(number).add(" ");
    }
  }

  /** A growing list of numbers, four bytes each. */
  private static final class Numbers {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int get(int index) {
      return numbers[index];
    }

    int size() {
      return size;
    }
  }
}
