package org.muster.render.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A row of a finished sheet as it was read back.
 *
 * @param number 1-based
 * @param cells from column A on, without gaps
 */
record SheetRow(int number, List<Found> cells) {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final XMLInputFactory FACTORY = factory();
  private static final int LETTERS = 26;

  SheetRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param text empty if it is a number or empty
   * @param number null if it is none
   * @param style index of its look
   * @param formula by which a spreadsheet works its number out; empty if it does not
   */
  record Found(String text, @Nullable BigDecimal number, int style, String formula) {
    static final Found NOTHING = new Found("", null, 0, "");

    /** As it is told in a message. */
    String shown() {
      return number == null ? text : number.toPlainString();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  /**
   * Parses a row.
   *
   * @param xml a {@code <row>} element (ECMA-376 part 1, 18.3.1.73)
   * @throws IOException if it is none
   */
  static SheetRow of(byte[] xml) throws IOException {
    try {
      XMLStreamReader in = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
      return new Parsing(in).row();
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException("a row of the sheet cannot be read: " + e.getMessage(), e);
    }
  }

  /** The cell of a 0-based column. */
  Found at(int column) {
    return column < cells.size() ? cells.get(column) : Found.NOTHING;
  }

  /** The texts of all cells, one after the other. */
  String text() {
    return cells.stream().map(Found::shown).collect(Collectors.joining());
  }

  /** Cells that are not empty. */
  long filled() {
    return cells.stream().filter(cell -> !cell.shown().isEmpty()).count();
  }

  /** One row while it is parsed. */
  private static final class Parsing {
    private final XMLStreamReader in;
    private final List<Found> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int number;
    private boolean inline;
    private int style;
    private boolean inText;
    private boolean inFormula;
    private final StringBuilder formula = new StringBuilder();

    Parsing(XMLStreamReader in) {
      this.in = in;
    }

    SheetRow row() throws XMLStreamException {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(in.getLocalName());
          case XMLStreamConstants.CHARACTERS -> {
            if (inText) {
              text.append(in.getText());
            } else if (inFormula) {
              formula.append(in.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
          default -> {}
        }
      }
      return new SheetRow(number, cells);
    }

    private void start(String name) {
      switch (name) {
        case "row" -> number = Integer.parseInt(attribute("r"));
        case "c" -> {
          String place = attribute("r");
          int column = place.isEmpty() ? cells.size() : column(place);
          while (cells.size() < column) {
            cells.add(Found.NOTHING);
          }
          inline = attribute("t").equals("inlineStr");
          style = Integer.parseInt(attribute("s"));
          text.setLength(0);
          formula.setLength(0);
        }
        case "f" -> inFormula = true;
        default -> inText = name.equals("t") || name.equals("v");
      }
    }

    private String attribute(String name) {
      return Objects.requireNonNullElse(in.getAttributeValue(null, name), "");
    }

    private static int column(String place) {
      int column = 0;
      for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
        column = column * LETTERS + place.charAt(i) - 'A' + 1;
      }
      return column - 1;
    }

    private void end(String name) {
      inText = false;
      inFormula = false;
      if (!name.equals("c")) {
        return;
      }
      if (inline || text.isEmpty()) {
        cells.add(new Found(unescaped(text.toString()), null, style, formula.toString()));
      } else {
        cells.add(new Found("", new BigDecimal(text.toString()), style, formula.toString()));
      }
    }

    /** Resolves the notation of ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
      return text.contains("_x")
          ? ESCAPED
              .matcher(text)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          String.valueOf((char) Integer.parseInt(found.group(1), 16))))
          : text;
    }
  }
}
