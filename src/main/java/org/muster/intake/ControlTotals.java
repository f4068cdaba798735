package org.muster.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.Row;
import org.muster.intake.format.Trim;
import org.muster.intake.layout.Header;
import org.muster.intake.layout.Layout;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * What the control file of a file says must be in it: how many rows, and the sums of columns. A
 * file that was cut off at the end of a line looks whole; its control totals tell.
 *
 * <p>Counted are all rows but blank ones, repeated headers and hash tags, whether they are accepted
 * or not; in a sum, a cell that is no plain number counts nothing.
 */
final class ControlTotals {
  /** A name neither begins nor ends with a blank: else a line of blanks would take hours. */
  private static final Pattern LINE =
      Pattern.compile(
          "(rows|sum\\s+(?<column>[^=:\\s](?:[^=:]*[^=:\\s])?))"
              + "\\s*+[=:]\\s*(?<value>-?\\d{1,18}(\\.\\d+)?)");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private @Nullable Long rows;
  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
  private final Map<String, BigDecimal> found = new LinkedHashMap<>();
  private final Map<Integer, String> columns = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private @Nullable Layout layout;
  private String trouble = "";
  private long count;

  /** Reads the text of a control file. */
  ControlTotals(String text) {
    text.lines()
        .map(Trim::trim)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .forEach(this::line);
  }

  private void line(String line) {
    Matcher matcher = LINE.matcher(line.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      trouble = "it has a line that is no total";
      return;
    }
    BigDecimal value = new BigDecimal(matcher.group("value"));
    String column = matcher.group("column");
    if (column == null) {
      rows = value.longValue();
    } else {
      sums.put(column, value);
      found.put(column, BigDecimal.ZERO);
    }
  }

  /** Whether a text is a number that can be added up. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** The text of a cell, as Muster's own files would have it if it is a figure. */
  static String figure(Row row, int column, @Nullable Layout of) {
    String text = row.value(column);
    return of == null ? text : of.figure(text, row.number(column));
  }

  /** Begins with a table of the file. */
  void begin(Header header) {
    columns.clear();
    layout = header.layout();
    for (String name : sums.keySet()) {
      int column = header.column(name);
      if (column >= 0) {
        columns.put(column, name);
        read.add(name);
      }
    }
  }

  void add(Row row) {
    count++;
    for (Map.Entry<Integer, String> column : columns.entrySet()) {
      String value = figure(row, column.getKey(), layout);
      if (isNumber(value)) {
        found.merge(column.getValue(), new BigDecimal(value), BigDecimal::add);
      }
    }
  }

  /** Counts a row that could not be told apart into cells. */
  void add() {
    count++;
  }

  /** Refuses the file if it is not what its control file says. */
  void end(String file, Queue<Outcome> out) {
    String wrong = wrong();
    if (!wrong.isEmpty()) {
      refuse(NoticeType.FILE_CONTROL_UNREADABLE, file, out, "why", wrong);
      return;
    }
    if (rows != null && rows != count) {
      differs(file, "the number of rows", Long.toString(rows), Long.toString(count), out);
      return;
    }
    for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
      BigDecimal there = found.getOrDefault(sum.getKey(), BigDecimal.ZERO);
      if (there.compareTo(sum.getValue()) != 0) {
        String name = "the sum of '" + sum.getKey() + "'";
        differs(file, name, sum.getValue().toPlainString(), there.toPlainString(), out);
        return;
      }
    }
  }

  private String wrong() {
    for (String name : sums.keySet()) {
      if (!read.contains(name)) {
        return "the file has no column '" + name + "' that is read";
      }
    }
    return trouble;
  }

  private static void differs(
      String file, String name, String value, String count, Queue<Outcome> out) {
    refuse(NoticeType.FILE_CONTROL, file, out, "name", name, "value", value, "count", count);
  }

  private static void refuse(NoticeType type, String file, Queue<Outcome> out, String... facts) {
    out.add(new Outcome.FileRefused(Notice.of(type, Place.file(file), "", facts)));
  }
}
