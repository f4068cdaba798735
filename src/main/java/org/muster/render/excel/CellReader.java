package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.markup.MarkupDay;
import org.muster.render.markup.MarkupReader;

/** Turns what stands in a column's cells of the markup into typed cells of the workbook. */
final class CellReader {
  private static final String ISO_DAY = "yyyy-mm-dd";

  private final MarkupReader in;
  private final Styles styles;
  private final Language language;
  private final String format;
  private @Nullable Look plain;
  private @Nullable Look formatted;

  /**
   * For a column.
   *
   * @param format the number format that it asks for; may be empty
   */
  CellReader(MarkupReader in, Book book, String format) {
    this.in = in;
    this.format = format;
    this.styles = book.styles();
    this.language = book.language();
  }

  /**
   * A cell: a number or a day if the markup says so and a spreadsheet can hold it, else text.
   *
   * @throws org.muster.render.MarkupException if a typed value is none
   */
  Cell cell(Inline inline, Look look) {
    Inline.Typed typed = inline.typed();
    Cell cell = null;
    if (typed != null) {
      cell = typed.day() ? day(inline, typed, look) : number(inline, typed, look);
    }
    return (cell == null ? Cell.text(inline.text(), look) : cell).link(inline.link());
  }

  private @Nullable Cell number(Inline inline, Inline.Typed typed, Look look) {
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

  private @Nullable Cell day(Inline inline, Inline.Typed typed, Look look) {
    LocalDate day;
    try {
      day = MarkupDay.parse(typed.value());
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
   * The look with a format; the same object as for the last cell, if it fits. Null if the workbook
   * has no room for the format.
   */
  @SuppressWarnings("ReferenceEquality") // to compare them is what is saved
  private @Nullable Look formatted(Look look, String code) {
    Look last = formatted;
    if (plain != look || last == null || !last.format().equals(code)) {
      if (!styles.accepts(code)) {
        return null;
      }
      last = look.format(code);
      plain = look;
      formatted = last;
    }
    return last;
  }
}
