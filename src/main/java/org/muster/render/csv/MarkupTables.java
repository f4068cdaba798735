package org.muster.render.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupEvent.End;
import org.muster.render.markup.MarkupEvent.Start;
import org.muster.render.markup.MarkupEvent.Text;
import org.muster.render.markup.MarkupReader;

/**
 * The tables of a document as CSV, one after the other.
 *
 * <p>Rule: a cell that holds a number or a day gives that, any other the text that it shows; the
 * numbers of a row's notes stand in a last column. Sums at a table's foot are rows like others.
 * Reason: what is passed on must say as much as the page, and be counted with.
 *
 * <p>Rule: a text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * CSV Injection).
 */
public final class MarkupTables {
  private static final String FORMULA = "=+-@\t\r";

  private final Consumer<Table> to;
  private int number;
  private @Nullable Reading reading;

  private MarkupTables(Consumer<Table> to) {
    this.to = to;
  }

  /**
   * A table.
   *
   * @param name of its file, for example {@code table-003.csv}
   * @param caption may be empty
   * @param csv UTF-8, see {@link CsvTable}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Table(String name, String caption, byte[] csv) {}

  /**
   * Reads a document's tables of data; plain tables, and those without a head or rows, are passed
   * over.
   *
   * @throws IOException if the file cannot be read
   */
  public static void read(Path markup, Consumer<Table> to) throws IOException {
    MarkupTables tables = new MarkupTables(to);
    try (MarkupReader in = MarkupReader.open(markup)) {
      for (MarkupEvent event = in.next(); event != null; event = in.next()) {
        tables.take(event);
      }
    }
  }

  private void take(MarkupEvent event) {
    if (event instanceof Start start && start.element() == Element.TABLE) {
      reading = start.get("class", "data").equals("plain") ? null : new Reading();
    } else if (reading != null) {
      switch (event) {
        case Start start -> reading.begin(start);
        case Text text -> reading.text(text.text());
        case End end -> finish(reading, end.element());
      }
    }
  }

  private void finish(Reading table, Element element) {
    if (element != Element.TABLE) {
      table.finish(element);
      return;
    }
    reading = null;
    byte[] csv = table.csv();
    if (csv.length > 0) {
      number++;
      String name = String.format(Locale.ROOT, "table-%03d.csv", number);
      to.accept(new Table(name, table.caption, csv));
    }
  }

  /** A table that is being read. */
  private static final class Reading {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private @Nullable CsvTable csv;
    private int columns;
    private int rows;
    private String caption = "";
    private String value = "";
    private int values;
    private int span;
    private boolean inHead;
    private boolean inNote;

    void begin(Start start) {
      switch (start.element()) {
        case THEAD -> inHead = true;
        case TR -> {
          row = new ArrayList<>();
          raised.setLength(0);
        }
        case CAPTION -> words.setLength(0);
        case TH, TD -> {
          words.setLength(0);
          values = 0;
          span = Integer.parseInt(start.get("colspan", "1"));
        }
        case DATA -> value(start.get("value", ""));
        case TIME -> value(start.get("datetime", ""));
        case SUP -> inNote = true;
        case BR -> words.append(' ');
        default -> {}
      }
    }

    private void value(String typed) {
      value = typed;
      values++;
    }

    void text(String text) {
      (inNote ? raised : words).append(text);
    }

    void finish(Element element) {
      switch (element) {
        case THEAD -> inHead = false;
        case SUP -> {
          inNote = false;
          raised.append(' ');
        }
        case CAPTION -> caption = folded(words);
        case TH, TD -> cell();
        case TR -> row();
        default -> {}
      }
    }

    private void cell() {
      row.add(values == 1 ? value : harmless(folded(words)));
      for (int i = 1; i < span; i++) {
        row.add("");
      }
    }

    private void row() {
      if (csv != null && !inHead) {
        rows++;
        csv.row(line(folded(raised)));
      } else if (csv == null && inHead) {
        columns = row.size();
        csv = new CsvTable(out, line("Notes"));
      }
    }

    /** The row's cells, as many as there are columns, and one more. */
    private List<String> line(String last) {
      List<String> line = new ArrayList<>(row.subList(0, Math.min(row.size(), columns)));
      while (line.size() < columns) {
        line.add("");
      }
      line.add(last);
      return line;
    }

    private static String folded(CharSequence text) {
      return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static String harmless(String text) {
      return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The whole table; empty if it has no head or no rows. */
    byte[] csv() {
      try {
        if (csv != null) {
          csv.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return rows == 0 ? new byte[0] : out.toByteArray();
    }
  }
}
