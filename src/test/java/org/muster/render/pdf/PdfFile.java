package org.muster.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A finished PDF, read back. */
final class PdfFile {
  private static final Pattern ARTIFACT = Pattern.compile("(?s)/Artifact.*?EMC\\n");
  private static final Pattern MOVE = Pattern.compile("BT\\n|(\\S+) (\\S+) Td\\n(?!ET)");

  private final PdfReader reader;
  private final byte[] pdf;

  PdfFile(byte[] pdf) {
    this.pdf = pdf.clone();
    try {
      reader = new PdfReader(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int pages() {
    return reader.getNumberOfPages();
  }

  /** Width of a page in points, rounded. */
  long width(int page) {
    return Math.round(reader.getPageSize(page).getWidth());
  }

  /** What is part of a page's text, with single blanks. */
  String text(int page) {
    return text(reader, page);
  }

  /** All that can be read on a page: also marking, header and footer. */
  String printed(int page) {
    try {
      PdfReader copy = new PdfReader(pdf);
      String content = new String(copy.getPageContent(page), StandardCharsets.ISO_8859_1);
      String seen = content.replace("/Artifact", "/Seen");
      copy.setPageContent(page, seen.getBytes(StandardCharsets.ISO_8859_1));
      return text(copy, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(PdfReader reader, int page) {
    try {
      return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of all pages. */
  String text() {
    StringBuilder all = new StringBuilder();
    for (int page = 1; page <= pages(); page++) {
      all.append(text(page)).append('\n');
    }
    return all.toString();
  }

  /** Lowest base line of all that is part of the text, in points from the lower edge. */
  double lowest() {
    return baseLines().min().orElseThrow();
  }

  /** Highest base line of all that is part of the text, in points from the lower edge. */
  double highest() {
    return baseLines().max().orElseThrow();
  }

  /**
   * Where the stretches of text of the first page begin, in points from the left edge, as drawn.
   */
  List<Double> leftEdges() {
    return places(1).map(Place::x).toList();
  }

  private DoubleStream baseLines() {
    return IntStream.rangeClosed(1, pages()).boxed().flatMap(this::places).mapToDouble(Place::y);
  }

  private record Place(double x, double y) {}

  /** Where the stretches of text of a page begin: within a text object one from the other. */
  private Stream<Place> places(int page) {
    Stream.Builder<Place> all = Stream.builder();
    Place at = new Place(0, 0);
    Matcher move = MOVE.matcher(ARTIFACT.matcher(content(page)).replaceAll(""));
    while (move.find()) {
      if (move.group(1) == null) {
        at = new Place(0, 0);
      } else {
        at =
            new Place(
                at.x + Double.parseDouble(move.group(1)), at.y + Double.parseDouble(move.group(2)));
        all.add(at);
      }
    }
    return all.build();
  }

  /** What a page draws, as its operators. */
  String content(int page) {
    try {
      return new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, String> info() {
    return reader.getInfo();
  }

  PdfDictionary catalog() {
    return reader.getCatalog();
  }

  String metadata() {
    try {
      return new String(reader.getMetadata(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bookmarks, each indented by its depth, with its page. */
  List<String> bookmarks() {
    List<String> lines = new ArrayList<>();
    bookmarks(SimpleBookmark.getBookmarkList(reader), "", lines);
    return lines;
  }

  @SuppressWarnings("unchecked") // the library's documented structure
  private static void bookmarks(List<Map<String, Object>> from, String indent, List<String> lines) {
    for (Map<String, Object> one : from) {
      String page = String.valueOf(one.get("Page")).replaceAll(" .*", "");
      lines.add(indent + one.get("Title") + " " + page);
      Object kids = one.get("Kids");
      if (kids != null) {
        bookmarks((List<Map<String, Object>>) kids, indent + "  ", lines);
      }
    }
  }

  /** An element of the structure tree. */
  record Structure(String type, PdfDictionary dictionary, int depth) {
    /** A text property, empty if it is absent. */
    String property(String name) {
      PdfObject value = PdfReader.getPdfObject(dictionary.get(new PdfName(name)));
      return value instanceof PdfString text ? text.toUnicodeString() : "";
    }
  }

  /** All elements of the structure tree, in order. */
  List<Structure> structure() {
    List<Structure> all = new ArrayList<>();
    PdfDictionary root = catalog().getAsDict(PdfName.STRUCTTREEROOT);
    collect(Objects.requireNonNull(root.get(PdfName.K)), 0, all);
    return all;
  }

  /** Types of all elements of the structure tree, in order. */
  List<String> types() {
    return structure().stream().map(Structure::type).toList();
  }

  private static void collect(PdfObject from, int depth, List<Structure> all) {
    PdfObject object = PdfReader.getPdfObject(from);
    if (object instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.getPdfObject(i), depth, all);
      }
    } else if (object instanceof PdfDictionary dictionary
        && dictionary.getAsName(PdfName.S) != null) {
      String type = PdfName.decodeName(dictionary.getAsName(PdfName.S).toString());
      all.add(new Structure(type, dictionary, depth));
      if (dictionary.get(PdfName.K) != null) {
        collect(dictionary.get(PdfName.K), depth + 1, all);
      }
    }
  }

  /** The actions of all links, in PDF's notation: {@code GoTo} and its place, or an address. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    for (int page = 1; page <= pages(); page++) {
      PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        PdfDictionary action = annotations.getAsDict(i).getAsDict(PdfName.A);
        PdfString address = action.getAsString(PdfName.URI);
        links.add(address == null ? "page " + target(action) : address.toUnicodeString());
      }
    }
    return links;
  }

  private int target(PdfDictionary action) {
    PdfArray place = action.getAsArray(PdfName.D);
    for (int page = 1; page <= pages(); page++) {
      if (reader.getPageOrigRef(page).getNumber() == place.getAsIndirectObject(0).getNumber()) {
        return page;
      }
    }
    throw new AssertionError("a link leads to no page: " + place);
  }
}
