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

  void write(int number, CharSequence element) {
    file.write(number, element);
  }

  /** A fresh identifier; they ascend, as the tree of identifiers wants them. */
  String identify(int number) {
    String id = String.format(Locale.ROOT, "(note-%06d)", identified.size() + 1);
    identified.add(id + Syntax.reference(number));
    return id;
  }

  /** Notes which elements own the marked sequences of the page that ends, in order. */
  void endPage(CharSequence owners) {
    int array = file.reserve();
    file.writeArray(array, "[" + owners + "]");
    pages.add(array);
  }

  /** Notes an annotation's element; returns its key. */
  int annotation(Tag owner) {
    annotations.add(owner.number());
    return FIRST_ANNOTATION + annotations.size() - 1;
  }

  void writeRoot(int number) {
    document.close();
    StringBuilder kids = new StringBuilder();
    leaves(pages, 0, kids);
    leaves(annotations, FIRST_ANNOTATION, kids);
    StringBuilder out = new StringBuilder("<</Type/StructTreeRoot/K[");
    out.append(Syntax.reference(document.number()));
    out.append("]/ParentTree<</Kids[").append(kids).append("]>>/ParentTreeNextKey ");
    out.append(FIRST_ANNOTATION + annotations.size());
    if (!identified.isEmpty()) {
      out.append("/IDTree<</Names[").append(String.join(" ", identified)).append("]>>");
    }
    file.write(number, out.append(">>"));
  }

  private void leaves(Numbers owners, int firstKey, StringBuilder kids) {
    for (int from = 0; from < owners.size(); from += LEAF) {
      int to = Math.min(from + LEAF, owners.size());
      StringBuilder leaf = new StringBuilder("<</Limits[");
      leaf.append(firstKey + from).append(' ').append(firstKey + to - 1).append("]/Nums[");
      for (int i = from; i < to; i++) {
        leaf.append(firstKey + i).append(' ').append(Syntax.reference(owners.get(i))).append(' ');
      }
      int number = file.reserve();
      file.write(number, leaf.append("]>>"));
      kids.append(Syntax.reference(number)).append(' ');
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
