package org.muster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of tallies. */
final class TallyTable {
  private static final List<String> KEY =
      List.of(
          "record_kind",
          "release_class",
          "operation",
          "hosts",
          "area",
          "month_no",
          "record_type",
          "record_status");
  private static final List<String> NUMBERS =
      List.of(
          "records",
          "with_people",
          "people_low",
          "people_best",
          "people_high",
          "people_low_stated",
          "people_best_stated",
          "people_high_stated",
          "injured_low",
          "injured_best",
          "injured_high",
          "injured_low_stated",
          "injured_best_stated",
          "injured_high_stated");
  private static final String ALL = String.join(", ", KEY) + ", " + String.join(", ", NUMBERS);
  private static final String WHERE_KEY = " WHERE " + String.join(" = ? AND ", KEY) + " = ?";
  private static final String UPDATE =
      "UPDATE tally SET "
          + String.join(", ", NUMBERS.stream().map(name -> name + " = " + name + " + ?").toList())
          + WHERE_KEY;
  private static final String INSERT =
      "INSERT INTO tally ("
          + ALL
          + ") VALUES (?"
          + ", ?".repeat(KEY.size() + NUMBERS.size() - 1)
          + ")";
  private static final String DELETE = "DELETE FROM tally" + WHERE_KEY + " AND records = 0";
  private static final int BATCH = 10_000;

  private final JdbcTemplate jdbc;

  TallyTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds to the stored tallies; those in which no record is left are removed. */
  void add(SortedMap<TallyKey, long[]> deltas) {
    List<Map.Entry<TallyKey, long[]>> all = new ArrayList<>(deltas.entrySet());
    for (int from = 0; from < all.size(); from += BATCH) {
      addBatch(all.subList(from, Math.min(from + BATCH, all.size())));
    }
  }

  private void addBatch(List<Map.Entry<TallyKey, long[]>> deltas) {
    int[] updated =
        jdbc.batchUpdate(UPDATE, deltas.stream().map(d -> join(numbers(d), key(d))).toList());
    List<Object[]> inserts = new ArrayList<>();
    List<Object[]> deletes = new ArrayList<>();
    for (int i = 0; i < updated.length; i++) {
      Map.Entry<TallyKey, long[]> delta = deltas.get(i);
      if (updated[i] == 0) {
        inserts.add(join(key(delta), numbers(delta)));
      } else if (delta.getValue()[0] < 0) {
        deletes.add(key(delta));
      }
    }
    if (!inserts.isEmpty()) {
      jdbc.batchUpdate(INSERT, inserts);
    }
    if (!deletes.isEmpty()) {
      jdbc.batchUpdate(DELETE, deletes);
    }
  }

  /** Removes all tallies. */
  void clear() {
    jdbc.update("DELETE FROM tally");
  }

  /** Hands on all tallies in the order of their keys. */
  void forEach(BiConsumer<TallyKey, long[]> reader) {
    jdbc.query(
        "SELECT " + ALL + " FROM tally ORDER BY " + String.join(", ", KEY),
        row -> {
          reader.accept(key(row), numbers(row));
        });
  }

  private static TallyKey key(ResultSet row) throws SQLException {
    return new TallyKey(
        row.getInt(1),
        row.getInt(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8));
  }

  private static long[] numbers(ResultSet row) throws SQLException {
    long[] numbers = new long[TallySums.NUMBERS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = row.getLong(KEY.size() + 1 + i);
    }
    return numbers;
  }

  private static Object[] key(Map.Entry<TallyKey, long[]> delta) {
    TallyKey key = delta.getKey();
    return new Object[] {
      key.kind(),
      key.release(),
      key.operation(),
      key.hosts(),
      key.area(),
      key.month(),
      key.type(),
      key.status()
    };
  }

  private static Object[] numbers(Map.Entry<TallyKey, long[]> delta) {
    return Arrays.stream(delta.getValue()).boxed().toArray();
  }

  private static Object[] join(Object[] first, Object[] second) {
    Object[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
