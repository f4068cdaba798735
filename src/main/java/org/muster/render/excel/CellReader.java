package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.markup.MarkupReader;

/** Turns what stands in a cell of the markup into a typed cell of the workbook. */
final class CellReader {
  private static final String ISO_DAY = "yyyy-mm-dd";

  /** Looks of which the formatted one is kept; a power of two. */
  private static final int RECENT = 64;

  private final MarkupReader in;
  private final Styles styles;
  private final Language language;
  private final @Nullable Look[] plain = new @Nullable Look[RECENT];
  private final @Nullable Look[] formatted = new @Nullable Look[RECENT];

  CellReader(MarkupReader in, Book book) {
    this.in = in;
    this.styles = book.styles();
    this.language = book.language();
  }

  /**
   * A cell: a number or a day if the markup says so and a spreadsheet can hold it, else text.
   *
   * @param format the number format that the column asks for; may be empty
   * @throws org.muster.render.MarkupException if a typed value is none
   */
  Cell cell(Inline inline, Look look, String format) {
    Inline.Typed typed = inline.typed();
    Cell cell = null;
    if (typed != null) {
      cell = typed.day() ? day(inline, typed, look, format) : number(inline, typed, look, format);
    }
    return (cell == null ? Cell.text(inline.text(), look) : cell).link(inline.link());
  }

  private @Nullable Cell number(Inline inline, Inline.Typed typed, Look look, String format) {
    BigDecimal value;
    try {
      value = new BigDecimal(typed.value());
    } catch (NumberFormatException e) {
      throw in.problem("<data> needs a plain decimal in 'value', not '" + typed.value() + "'");
    }
    Look shown = look.role().tabular() ? look.end(true) : look;
    String code = NumberText.format(inline.text(), value, format, language);
    Look formatted = code == null ? null : formatted(shown, code);
    return formatted == null ? null : Cell.number(value, inline.text().length(), formatted);
  }

  private @Nullable Cell day(Inline inline, Inline.Typed typed, Look look, String format) {
    LocalDate day;
    try {
      day = Day.parse(typed.value());
    } catch (DateTimeException e) {
      throw in.problem("<time> needs a day YYYY-MM-DD in 'datetime', not '" + typed.value() + "'");
    }
    String notes = inline.after();
    if (!Cell.holds(day) || notes.indexOf('"') >= 0) {
      return null;
    }
    String alone = format.isEmpty() ? ISO_DAY : format;
    Look formatted = formatted(look, notes.isEmpty() ? alone : alone + "\"" + notes + "\"");
    return formatted == null ? null : Cell.day(day, ISO_DAY.length() + notes.length(), formatted);
  }

  /**
   * The look with a format; the same object as for the last cell of that look, if it fits. Null if
   * the workbook has no room for the format.
   */
  @SuppressWarnings("ReferenceEquality") // to compare them is what is saved
  private @Nullable Look formatted(Look look, String code) {
    int place = System.identityHashCode(look) & (RECENT - 1);
    Look last = formatted[place];
    if (plain[place] != look || last == null || !last.format().equals(code)) {
      if (!styles.accepts(code)) {
        return null;
      }
      last = look.format(code);
      plain[place] = look;
      formatted[place] = last;
    }
    return last;
  }
}
