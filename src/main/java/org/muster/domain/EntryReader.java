package org.muster.domain;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of text in the columns of a kind; refusals name the column. */
final class EntryReader {
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final List<String> columns;
  private final List<String> fields;

  EntryReader(List<String> columns, List<String> fields) {
    if (fields.size() != columns.size()) {
      throw new IllegalArgumentException(
          "the row has " + fields.size() + " fields, its kind " + columns.size());
    }
    this.columns = columns;
    this.fields = fields;
    if (!text("record").isEmpty()) {
      throw new IllegalArgumentException("record: a withdrawal is no record");
    }
  }

  Deployment deployment(String dataset) {
    return new Deployment(
        new RecordKey(RecordKind.DEPLOYMENT, dataset, text("id")),
        text("operation"),
        text("contributor"),
        list("host"),
        text("category"),
        text("unit"),
        text("role"),
        read("measure", Measure::parse),
        read("personnel", Quantity::parse),
        text("equipment"),
        read("status", DeploymentStatus::parse),
        optional("from", PartialDate::parse),
        optional("to", Ending::parse),
        optional("as_of", PartialDate::parse),
        optional("reported", PartialDate::parse),
        citation(),
        marking(),
        text("note"));
  }

  Event event(String dataset) {
    return new Event(
        new RecordKey(RecordKind.EVENT, dataset, text("id")),
        text("operation"),
        read("date", PartialDate::parse),
        text("type"),
        text("title"),
        list("host"),
        text("area"),
        text("place"),
        optional("latitude", EntryReader::degrees),
        optional("longitude", EntryReader::degrees),
        read("place_precision", PlacePrecision::parse),
        text("actors"),
        read("killed", Quantity::parse),
        read("injured", Quantity::parse),
        text("force"),
        blankFor(CasualtyCause.UNKNOWN, "cause", CasualtyCause::parse),
        read("status", EventStatus::parse),
        blankFor(EventClarity.UNKNOWN, "clarity", EventClarity::parse),
        optional("incidents", EntryReader::count),
        citation(),
        marking(),
        text("note"));
  }

  Operation operation(String dataset) {
    return new Operation(
        new RecordKey(RecordKind.OPERATION, dataset, text("id")),
        text("name"),
        text("leads"),
        list("host"),
        optional("from", PartialDate::parse),
        optional("to", Ending::parse),
        text("successor_of"),
        citation(),
        marking(),
        text("note"));
  }

  Source source(String dataset) {
    return new Source(
        new RecordKey(RecordKind.SOURCE, dataset, text("id")),
        text("publisher"),
        text("title"),
        optional("published", PartialDate::parse),
        optional("retrieved", PartialDate::parse),
        text("url"),
        text("licence"),
        text("reliability"),
        marking(),
        text("note"));
  }

  private Citation citation() {
    return new Citation(text("source"), text("source_url"), text("quote"));
  }

  private Marking marking() {
    return new Marking(text("marking"), list("releasable_to"));
  }

  private String text(String column) {
    return fields.get(columns.indexOf(column));
  }

  private List<String> list(String column) {
    return TextList.split(text(column));
  }

  private <T> T read(String column, Function<String, T> parse) {
    try {
      return parse.apply(text(column));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(column + ": " + e.getMessage(), e);
    }
  }

  private <T> @Nullable T optional(String column, Function<String, T> parse) {
    return text(column).isEmpty() ? null : read(column, parse);
  }

  private <T> T blankFor(T blank, String column, Function<String, T> parse) {
    return text(column).isEmpty() ? blank : read(column, parse);
  }

  private static Long count(String text) {
    if (!COUNT.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is no whole number");
    }
    return Long.valueOf(text);
  }

  private static Double degrees(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is no decimal number");
    }
    return Double.valueOf(text);
  }
}
