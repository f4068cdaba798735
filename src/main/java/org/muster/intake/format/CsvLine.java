package org.muster.intake.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.ArrayList;
import java.util.List;

/** One record by itself: a header, or a row that could not be used. */
public final class CsvLine {
  private CsvLine() {}

  /**
   * The fields as they stand, as far as they can be told apart where quotes are wrong; at least one.
   */
  public static List<String> fields(String record, char delimiter) {
    List<String> fields = new ArrayList<>();
    try {
      CsvReader.builder()
          .fieldSeparator(delimiter)
          .skipEmptyLines(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowExtraCharsAfterClosingQuote(true)
          .allowUnclosedQuote(true)
          .build(StringArrayHandler.of(), record)
          .forEach(row -> fields.addAll(List.of(row)));
    } catch (CsvParseException e) {
      // More fields, or longer ones, than the parser allows: then they are not told apart.
      return List.of(record);
    }
    return fields.isEmpty() ? List.of(record) : List.copyOf(fields);
  }
}
