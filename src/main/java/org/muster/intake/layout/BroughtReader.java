package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKind;

/** Reads the sources and operations that a layout brings along. */
final class BroughtReader {
  private final Map<String, YamlNode> keys;
  private final String dataset;
  private final Mistakes mistakes;

  /**
   * For a layout.
   *
   * @param keys of the layout's file
   */
  BroughtReader(Map<String, YamlNode> keys, String dataset, Mistakes mistakes) {
    this.keys = keys;
    this.dataset = dataset;
    this.mistakes = mistakes;
  }

  /** The records, sources first. */
  List<Entry> records() {
    List<Entry> records = new ArrayList<>();
    records(records, keys.get("sources"), RecordKind.SOURCE);
    records(records, keys.get("operations"), RecordKind.OPERATION);
    return records;
  }

  private void records(List<Entry> records, @Nullable YamlNode list, RecordKind kind) {
    for (YamlNode node : list == null ? List.<YamlNode>of() : list.items()) {
      mistakes.run(() -> records.add(record(node, kind)));
    }
  }

  private Entry record(YamlNode node, RecordKind kind) {
    List<String> columns = EntryFields.columns(kind);
    Map<String, YamlNode> cells = node.keys(columns, mistakes);
    List<String> fields = new ArrayList<>();
    for (String column : columns) {
      YamlNode cell = cells.get(column);
      fields.add(cell == null ? "" : text(cell, node));
    }
    try {
      return EntryFields.entry(kind, dataset, fields);
    } catch (IllegalArgumentException e) {
      throw mistakes.lacks(node, String.valueOf(e.getMessage()));
    }
  }

  private String text(YamlNode cell, YamlNode record) {
    try {
      return cell.text();
    } catch (LayoutException e) {
      mistakes.unknown(record, e);
      return "";
    }
  }
}
