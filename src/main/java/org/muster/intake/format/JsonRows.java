package org.muster.intake.format;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The objects of a JSON list; its places are their numbers, from 1. */
final class JsonRows implements Rows {
  private final JsonSource source;
  private final Map<String, Integer> columns;
  private final TextRow row;
  private @Nullable String other;
  private final BitSet seen = new BitSet();
  private long number;
  private boolean twice;

  /**
   * Over a list.
   *
   * @param columns position of each field by its name
   */
  JsonRows(JsonSource source, Map<String, Integer> columns, TextRow row) {
    this.source = source;
    this.columns = columns;
    this.row = row;
  }

  @Override
  public State next() throws IOException {
    JsonToken token = source.next();
    if (token == null) {
      return State.END;
    }
    number++;
    row.begin();
    seen.clear();
    twice = false;
    other = null;
    if (token != JsonToken.START_OBJECT) {
      other = source.text();
      return State.NO_OBJECT;
    }
    source.object(this::put);
    if (row.tooLong()) {
      return State.TOO_LONG;
    }
    if (twice) {
      return State.FIELD_COUNT;
    }
    return row.blank() ? State.BLANK : State.ROW;
  }

  private void put(String name, String value, boolean number) {
    Integer column = columns.get(name);
    if (column != null) {
      // A field "a.b" beside an object "a" with a field "b".
      twice |= seen.get(column);
      seen.set(column);
      row.put(column, value, number);
    }
  }

  @Override
  public Row row() {
    return row;
  }

  @Override
  public long line() {
    return number;
  }

  @Override
  public int fields() {
    return columns.size() + (twice ? 1 : 0);
  }

  @Override
  public String text() {
    return other != null ? other : String.join(" | ", row.fields());
  }

  @Override
  public List<String> fieldTexts() {
    return other != null ? List.of(other) : row.fields();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
