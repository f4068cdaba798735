package org.muster.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records as text, in the order of {@link EntryFields#columns}. */
final class EntryWriter {
  // Arrays.asList is a view: List.of copies, for each row that is read.

  private EntryWriter() {}

  static List<String> fields(Deployment d) {
    return Arrays.asList(
        d.key().id(),
        d.operation(),
        d.contributor(),
        joined(d.hosts()),
        d.category(),
        d.unit(),
        d.role(),
        d.measure().word(),
        d.personnel().text(),
        d.equipment(),
        d.status().word(),
        text(d.from()),
        text(d.to()),
        text(d.asOf()),
        text(d.reported()),
        d.citation().source(),
        d.citation().url(),
        d.citation().quote(),
        d.marking().label(),
        joined(d.marking().releasableTo()),
        "",
        d.note());
  }

  /**
   * What is unknown in columns that came later than others stays blank: then a record that was
   * stored before them has the same content as today.
   */
  static List<String> fields(Event e) {
    return Arrays.asList(
        e.key().id(),
        e.operation(),
        e.date().text(),
        e.type(),
        e.title(),
        joined(e.hosts()),
        e.area(),
        e.place(),
        degrees(e.latitude()),
        degrees(e.longitude()),
        e.placePrecision().word(),
        e.actors(),
        e.killed().text(),
        e.injured().text(),
        e.force(),
        e.cause() == CasualtyCause.UNKNOWN ? "" : e.cause().word(),
        e.status().word(),
        e.clarity() == EventClarity.UNKNOWN ? "" : e.clarity().word(),
        e.incidents() == null ? "" : e.incidents().toString(),
        e.citation().source(),
        e.citation().url(),
        e.citation().quote(),
        e.marking().label(),
        joined(e.marking().releasableTo()),
        "",
        e.note());
  }

  static List<String> fields(Operation o) {
    return Arrays.asList(
        o.key().id(),
        o.name(),
        o.leads(),
        joined(o.hosts()),
        text(o.from()),
        text(o.to()),
        o.successorOf(),
        o.citation().source(),
        o.citation().url(),
        o.citation().quote(),
        o.marking().label(),
        joined(o.marking().releasableTo()),
        "",
        o.note());
  }

  static List<String> fields(Source s) {
    return Arrays.asList(
        s.key().id(),
        s.publisher(),
        s.title(),
        text(s.published()),
        text(s.retrieved()),
        s.url(),
        s.licence(),
        s.reliability(),
        s.marking().label(),
        joined(s.marking().releasableTo()),
        "",
        s.note());
  }

  private static String joined(List<String> items) {
    return switch (items.size()) {
      case 0 -> "";
      case 1 -> items.getFirst();
      default -> String.join("; ", items);
    };
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "" : date.text();
  }

  private static String text(@Nullable Ending ending) {
    return ending == null ? "" : ending.text();
  }

  /** Plain decimals, never an exponent: spreadsheets and maps read no other. */
  private static String degrees(@Nullable Double degrees) {
    if (degrees == null) {
      return "";
    }
    String text = degrees.toString();
    return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
  }
}
