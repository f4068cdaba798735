package org.muster.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.Row;
import org.muster.intake.format.Rows;
import org.muster.intake.format.Trim;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.Trailer;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * Holds a table to the totals in its last row. Counted is as for a control file: all rows but blank
 * ones, repeated headers and hash tags, accepted or not; in a sum, a cell that is no plain number
 * counts nothing. A table that should have such a row and has none was cut off.
 */
final class TrailerTotals {
  private final Header header;
  private final @Nullable Trailer trailer;
  private final String table;
  private final Map<Integer, BigDecimal> found = new HashMap<>();
  private final Map<Integer, BigDecimal> stated = new HashMap<>();
  private long count;
  private @Nullable BigDecimal rows;
  private @Nullable Place place;
  private String text = "";
  private @Nullable Notice trouble;

  TrailerTotals(String table, Header header) {
    this.table = table;
    this.header = header;
    this.trailer = RejectTable.tellsOrigin(header) ? null : header.layout().trailer();
  }

  /**
   * Looks whether the row in hand is the one with the totals, which may have fewer fields than the
   * header, and takes them.
   */
  boolean takes(Rows.State state, Rows in, Place where) {
    if (trailer == null || (state != Rows.State.ROW && state != Rows.State.FIELD_COUNT)) {
      return false;
    }
    Row row = in.row();
    IntFunction<String> cells = state == Rows.State.ROW ? row::value : cells(in.fieldTexts());
    if (!trailer.is(cells)) {
      return false;
    }
    place = where;
    text = in.text();
    trouble = null;
    rows = trailer.rows() < 0 ? null : number(trailer.rows(), row, cells);
    trailer.sums().forEach((column, cell) -> stated.put(column, number(cell, row, cells)));
    return true;
  }

  private IntFunction<String> cells(List<String> fields) {
    return column -> {
      int at = header.columns().indexOf(column);
      return at < 0 || at >= fields.size() ? "" : Trim.trim(fields.get(at));
    };
  }

  private BigDecimal number(int column, Row row, IntFunction<String> cells) {
    String value = header.layout().figure(cells.apply(column), row.number(column));
    if (ControlTotals.isNumber(value)) {
      return new BigDecimal(value);
    }
    trouble =
        Notice.of(
            NoticeType.FILE_TRAILER_UNREADABLE,
            where(),
            text,
            "column",
            name(column),
            "value",
            value);
    return BigDecimal.ZERO;
  }

  private Place where() {
    return place == null ? Place.file(table) : place;
  }

  private String name(int column) {
    return header.layout().columns().get(column).name();
  }

  /** Counts a row. */
  void add(Row row) {
    count++;
    if (trailer != null) {
      for (int column : trailer.sums().keySet()) {
        String value = ControlTotals.figure(row, column, header.layout());
        if (ControlTotals.isNumber(value)) {
          found.merge(column, new BigDecimal(value), BigDecimal::add);
        }
      }
    }
  }

  /** Counts a row that could not be told apart into cells. */
  void add() {
    count++;
  }

  /** What is wrong with the table, now that it is at its end; null if nothing is. */
  @Nullable Notice end() {
    if (trailer == null || trouble != null) {
      return trouble;
    }
    if (place == null) {
      return Notice.of(
          NoticeType.FILE_TRAILER_MISSING, where(), "", "layout", header.layout().name());
    }
    if (rows != null && rows.compareTo(BigDecimal.valueOf(count)) != 0) {
      return differs("the number of rows", rows, BigDecimal.valueOf(count));
    }
    for (int column : trailer.sums().keySet().stream().sorted().toList()) {
      BigDecimal should = stated.getOrDefault(column, BigDecimal.ZERO);
      BigDecimal is = found.getOrDefault(column, BigDecimal.ZERO);
      if (should.compareTo(is) != 0) {
        return differs("the sum of '" + name(column) + "'", should, is);
      }
    }
    return null;
  }

  private Notice differs(String name, BigDecimal value, BigDecimal counted) {
    return Notice.of(
        NoticeType.FILE_TRAILER,
        where(),
        text,
        "name",
        name,
        "value",
        value.toPlainString(),
        "count",
        counted.toPlainString());
  }
}
