package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.muster.language.Language;
import org.muster.render.markup.MarkupText;

/** Whether a cell of a finished sheet says what the markup says. */
final class CellComparison {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final IntFunction<String> formats;
  private final LongText longText;
  private final Language language;

  /** A comparison by number formats, which it is given by the index of the look. */
  CellComparison(IntFunction<String> formats, Language language) {
    this.formats = formats;
    this.longText = LongText.in(language);
    this.language = language;
  }

  /**
   * Compares a cell. A number must be the typed value, and its format must write around it what the
   * markup has around it, so that "up to 195" never becomes 195.
   *
   * @param asked the format that the template asks for, empty if it does not; it decides how a
   *     number looks
   */
  boolean says(SheetRow.Found cell, MarkupText expected, String asked) {
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
    String format = formats.apply(cell.style());
    if (DAY.matcher(value).matches()) {
      return number.compareTo(BigDecimal.valueOf(Cell.serial(LocalDate.parse(value)))) == 0
          && endsWith(expected, format);
    }
    String noted = NumberText.inEnglish(expected.noted(), new BigDecimal(value), language);
    return number.compareTo(new BigDecimal(value)) == 0 && shows(format, number, noted, asked);
  }

  private static boolean shows(String format, BigDecimal number, String text, String asked) {
    if (MarkupText.essence(text).isEmpty()
        || (format.equals(asked) && !ShownNumber.isIn(text, number))) {
      return asked.isEmpty() ? !format.contains("\"") : format.equals(asked);
    }
    String plain = asked.contains("%") ? "0%" : "0";
    ShownNumber shown = ShownNumber.of(asked.isEmpty() ? format : format.replace(asked, plain));
    return shown != null && shown.says(text, number, asked.isEmpty());
  }

  /** Whether the notes of a day, and nothing else, stand behind it. */
  private static boolean endsWith(MarkupText expected, String format) {
    StringBuilder words = new StringBuilder();
    QUOTED.matcher(format).results().forEach(quoted -> words.append(quoted.group(1)));
    String notes = MarkupText.essence(words.toString());
    String text = MarkupText.essence(expected.noted());
    return text.endsWith(notes) && !text.substring(0, text.length() - notes.length()).endsWith("]");
  }

  /** A cell as it is told in a message. */
  String shown(SheetRow.Found cell) {
    return cell.number() == null
        ? cell.text()
        : cell.shown() + " as " + formats.apply(cell.style());
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
