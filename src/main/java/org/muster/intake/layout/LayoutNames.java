package org.muster.intake.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.Value;

/** The names that a layout may use. */
final class LayoutNames {
  /** Stands for what a mistake names. */
  static final Value UNKNOWN = new Value.Turn();

  private final Map<String, Value> values = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final boolean anything;
  private boolean anyEach;

  /**
   * Those of the columns.
   *
   * @param layoutColumns none if they could not be read, so that any name may be one
   */
  LayoutNames(List<LayoutColumn> layoutColumns) {
    anything = layoutColumns.isEmpty();
    for (int i = 0; i < layoutColumns.size(); i++) {
      String name = layoutColumns.get(i).name();
      columns.put(ColumnNames.folded(name), i);
      values.put(ColumnNames.folded(name), new Value.Cell(i, name));
    }
  }

  /** Adds what is said of an item. */
  void each(Each each, Map<String, Quantity.Reason> missing) {
    if (each.column() < 0) {
      values.put("each", new Value.Turn());
    }
    for (int i = 0; i < each.names().size(); i++) {
      String name = "each." + each.names().get(i);
      values.put(ColumnNames.folded(name), new Value.Said(i, name, missing, each.column()));
    }
  }

  /** What is said of an item could not be read, so that any of it may be meant. */
  void anyEach() {
    anyEach = true;
  }

  int column(String name, YamlNode node) {
    Integer column = columns.get(ColumnNames.folded(name));
    if (column == null && anything) {
      return 0;
    }
    if (column == null) {
      throw node.wrong("'" + name + "' is no column of the layout");
    }
    return column;
  }

  Value value(String name) {
    String folded = ColumnNames.folded(name);
    Value value = values.get(folded);
    boolean ofEach = folded.equals("each") || name.startsWith("each.");
    if (value == null && (anything || (anyEach && ofEach))) {
      return UNKNOWN;
    }
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' is no column of the layout");
    }
    return value;
  }

  Value value(String name, YamlNode node) {
    try {
      return value(name);
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
  }
}
