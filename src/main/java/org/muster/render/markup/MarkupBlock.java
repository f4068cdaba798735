package org.muster.render.markup;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document as its markup says it, whatever a medium makes of it. */
public sealed interface MarkupBlock {

  /** A section directly below the body begins; in a workbook a sheet. */
  record Sheet(String title) implements MarkupBlock {}

  /** Such a section ends. */
  record SheetEnds() implements MarkupBlock {}

  /** Where a table of contents is made. */
  record Contents() implements MarkupBlock {}

  /** What a line of text is. */
  enum Kind {
    /** A heading, a paragraph, an item of a list, a caption. */
    LINE,
    /** A term of a list of terms. */
    TERM,
    /** What is said of the term before. */
    DETAIL,
    /** The number of a list's item; empty text for a bullet. */
    LABEL
  }

  /**
   * A line of text; never blank, but for a label and a term.
   *
   * @param line 1-based, in the markup file
   */
  record Words(Kind kind, MarkupText text, int line) implements MarkupBlock {}

  /** A table begins. */
  record TableBegins(int line) implements MarkupBlock {}

  /**
   * A row of the table. What is in it is worked out when it is asked for, because of a long listing
   * few rows are.
   *
   * @param header whether it belongs to the table's header
   * @param total whether it is a row of sums
   */
  record Row(boolean header, boolean total, RowContent content) implements MarkupBlock {
    /** One for each {@code <td>} and {@code <th>}. */
    public List<Cell> cells() throws IOException {
      return content.cells();
    }

    /** Whether none of its texts has more characters than this. */
    public boolean within(int characters) {
      return content.length() <= characters;
    }
  }

  /**
   * A cell.
   *
   * @param columns that it covers
   * @param format the number format that its column asks for; may be empty
   */
  record Cell(MarkupText text, int columns, String format) {}

  /** The table ends. */
  record TableEnds() implements MarkupBlock {}

  /**
   * A figure; its caption comes before it as {@link Words}.
   *
   * @param alt its alternative text
   * @param marks all that it is drawn from, in their order
   * @param rest what is told beside it; may be empty
   */
  record Figure(String alt, List<Mark> marks, String rest, int line) implements MarkupBlock {
    public Figure {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Something that a figure draws: a step, a bar, a stay, a place or an event.
   *
   * @param texts its own and the name of its line; none is empty
   * @param numbers best, lowest and highest; null where there is none, the last is none
   * @param days of its beginning and its end, as far as they are stated
   */
  record Mark(List<String> texts, List<@Nullable BigDecimal> numbers, List<LocalDate> days) {
    public Mark {
      texts = List.copyOf(texts);
      numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
      days = List.copyOf(days);
    }
  }
}
