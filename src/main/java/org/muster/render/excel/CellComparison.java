package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.render.markup.MarkupText;

/** Whether a cell of a finished sheet says what the markup says. */
final class CellComparison {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private final IntFunction<String> formats;
  private final LongText longText;

  /** A comparison by number formats, which it is given by the index of the look. */
  CellComparison(IntFunction<String> formats, LongText longText) {
    this.formats = formats;
    this.longText = longText;
  }

  /**
   * Compares a cell. A number must be the typed value, and its format must have the words that
   * stand around it, so that "up to 195" never becomes 195.
   *
   * @param formatted whether the template asks for a format, which then decides about the words
   */
  boolean says(SheetRow.Found cell, MarkupText expected, boolean formatted) {
    BigDecimal number = cell.number();
    if (number == null) {
      String text = MarkupText.essence(expected.noted());
      String found = MarkupText.essence(cell.text());
      return found.equals(text) || found.equals(text + address(expected));
    }
    String value = expected.value();
    if (value == null) {
      return false;
    }
    if (DAY.matcher(value).matches()) {
      return number.compareTo(BigDecimal.valueOf(Cell.serial(LocalDate.parse(value)))) == 0;
    }
    return number.compareTo(new BigDecimal(value)) == 0
        && (formatted || letters(expected.noted()).equals(words(formats.apply(cell.style()))));
  }

  /** A cell as it is told in a message. */
  String shown(SheetRow.Found cell) {
    return cell.number() == null
        ? cell.text()
        : cell.shown() + " as " + formats.apply(cell.style());
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }

  private static String words(String format) {
    StringBuilder words = new StringBuilder();
    Matcher quoted = QUOTED.matcher(format);
    while (quoted.find()) {
      words.append(letters(quoted.group(1)));
    }
    return words.toString();
  }

  /** How the address is told of a link that the cell cannot have. */
  static String address(MarkupText text) {
    return text.link().isEmpty() ? "" : MarkupText.essence("<" + text.link() + ">");
  }

  /** The signs of texts that go on in another row. */
  LongText longText() {
    return longText;
  }
}
