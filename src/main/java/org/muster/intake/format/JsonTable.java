package org.muster.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list of JSON objects as a table. All of it is read once for the names, so that no field is
 * missed that only later objects have, and a text that is not sound gives no row at all.
 */
final class JsonTable implements Table {
  private final CsvTable.Text text;
  private final Encoding.Text encoding;
  private final Limits limits;
  private final String list;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<String> stated = new HashSet<>();
  private final TableHead head;

  private JsonTable(
      String name, CsvTable.Text text, Encoding.Text encoding, String list, Limits limits)
      throws IOException {
    this.list = list;
    this.text = text;
    this.encoding = encoding;
    this.limits = limits;
    boolean wide = false;
    try (JsonSource source = new JsonSource(text.open(null), list, limits)) {
      for (JsonToken token = source.next(); token != null; token = source.next()) {
        if (token == JsonToken.START_OBJECT) {
          source.object(this::name);
        } else if (token.isStructStart()) {
          source.text();
        }
        wide |= columns.size() > limits.columns();
      }
    }
    dropAbsentObjects();
    this.head = new TableHead(name, "", false, wide, wide ? List.of() : candidates());
  }

  /**
   * The lists of objects in a text: the text itself, or those of the one object that it is.
   *
   * @throws RefusedException if it holds fewer objects than it says, or more
   */
  static List<Table> all(String name, CsvTable.Text text, Encoding.Text encoding, Limits limits)
      throws IOException {
    JsonEnvelope envelope = JsonEnvelope.read(text.open(null), limits);
    List<Table> tables = new ArrayList<>();
    for (String list : envelope.lists()) {
      String label = list.isEmpty() ? name : name + "!" + list;
      tables.add(new JsonTable(label, text, encoding, list, limits));
    }
    return tables;
  }

  private void name(String field, String value, boolean number) {
    if (columns.size() <= limits.columns()) {
      columns.putIfAbsent(field, columns.size());
      if (!value.isEmpty()) {
        stated.add(field);
      }
    }
  }

  /** An object that some records have as {@code null} is no column of its own. */
  private void dropAbsentObjects() {
    Set<String> objects = new HashSet<>();
    for (String field : columns.keySet()) {
      for (int dot = field.indexOf('.'); dot >= 0; dot = field.indexOf('.', dot + 1)) {
        objects.add(field.substring(0, dot));
      }
    }
    objects.removeAll(stated);
    objects.removeIf(LimitingColumns::mayBe);
    if (columns.keySet().removeAll(objects)) {
      List<String> left = List.copyOf(columns.keySet());
      for (int i = 0; i < left.size(); i++) {
        columns.put(left.get(i), i);
      }
    }
    stated.clear();
  }

  private List<HeaderCandidate> candidates() {
    List<String> names = new ArrayList<>(columns.keySet());
    return names.isEmpty()
        ? List.of()
        : List.of(
            new HeaderCandidate(
                0, 1, Dialect.NONE, names, List.of(), List.of(), 0, String.join(",", names)));
  }

  @Override
  public TableHead head() {
    return head;
  }

  @Override
  public Encoding.@Nullable Text encoding() {
    return encoding;
  }

  @Override
  public Rows rows(HeaderCandidate header, int[] targets, int width) throws IOException {
    TextRow row = new TextRow(targets, width, limits);
    JsonSource source = new JsonSource(text.open(header.dialect().charset()), list, limits);
    return new JsonRows(source, columns, row);
  }
}
