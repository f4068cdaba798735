package org.muster.render.pdf.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** Links: to places in the document, before or behind, and to the outside. */
public final class Links {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final FlatPdf file;
  private final StructureTree tree;
  private final Pages pages;
  private final Set<String> targets;
  private final Map<String, Integer> destinations = new HashMap<>();

  /**
   * Begins with no link drawn.
   *
   * @param targets ids to which links lead that are drawn later; no other place is kept
   */
  public Links(FlatPdf file, StructureTree tree, Pages pages, Set<String> targets) {
    this.file = file;
    this.tree = tree;
    this.pages = pages;
    this.targets = targets;
  }

  /** Whether it may become a link: a place in the document, http, https or mailto. */
  public static boolean leads(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    return lower.startsWith("#")
        || lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:");
  }

  /** Notes that the element with this id begins here. */
  public void arrive(String id, double y) {
    if (targets.contains(id) || destinations.containsKey(id)) {
      Notation place = new Notation().add("[").reference(pages.object());
      place.add("/XYZ 0 ").add(Long.toString(Math.round(y))).add(" null]");
      file.write(destination(id), place);
    }
  }

  private int destination(String id) {
    return destinations.computeIfAbsent(id, one -> file.reserve());
  }

  /**
   * Makes a rectangle of the present page lead somewhere.
   *
   * @param link the element whose text stands there
   * @param href see {@link #leads}
   * @param words what a reader without a mouse is told
   */
  public void annotate(Tag link, Area area, String href, String words) {
    PdfAnnotation annotation =
        new PdfAnnotation(
            file,
            new Rectangle(
                (float) area.left(),
                (float) area.bottom(),
                (float) area.right(),
                (float) area.top()));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.A, new PdfLiteral(action(href)));
    annotation.put(PdfName.CONTENTS, new PdfLiteral(Syntax.text(words)));
    annotation.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(tree.annotation(link)));
    link.annotation(pages.object(), annotation.getIndirectReference().getNumber());
    file.addAnnotation(annotation);
  }

  private String action(String href) {
    if (href.startsWith("#")) {
      return "<</S/GoTo/D " + Syntax.reference(destination(href.substring(1))) + ">>";
    }
    return "<</S/URI/URI" + Syntax.bytes(ascii(href)) + ">>";
  }

  /** A URI holds ASCII only (RFC 3986); the rest is written as percent-encoded UTF-8. */
  private static byte[] ascii(String href) {
    StringBuilder out = new StringBuilder(href.length());
    for (byte one : href.getBytes(StandardCharsets.UTF_8)) {
      if (one > ' ' && one < 0x7F) {
        out.append((char) one);
      } else {
        out.append('%').append(HEX.toHexDigits(one));
      }
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** A rectangle on a page, in points. */
  public record Area(double left, double bottom, double right, double top) {}
}
