package org.muster.bench.render;

import java.sql.Date;
import java.util.Iterator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** The rows, one by one. */
final class RowSource implements JRDataSource {
  private final Iterator<Row> rows;
  private Row row;

  RowSource(Iterable<Row> rows) {
    this.rows = rows.iterator();
  }

  @Override
  public boolean next() {
    if (!rows.hasNext()) {
      return false;
    }
    row = rows.next();
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return switch (field.getName()) {
      case "Record" -> row.id();
      case "Country" -> row.country();
      case "Date", "First day" -> Date.valueOf(row.first());
      case "Last day" -> Date.valueOf(row.last());
      case "Place" -> row.place();
      case "Type" -> row.type();
      case "Title" -> row.title();
      case "Actors" -> row.actors();
      case "Killed" -> row.killed();
      case "Injured" -> row.injured();
      case "Latitude" -> row.latitude();
      case "Longitude" -> row.longitude();
      default -> throw new IllegalArgumentException(field.getName());
    };
  }
}
