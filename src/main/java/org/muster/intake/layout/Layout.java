package org.muster.intake.layout;

import java.util.List;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKind;

/**
 * The columns of one kind of file.
 *
 * @param name for example {@code deployments}
 * @param kind what its rows are
 * @param columns in the order of {@link EntryFields#columns}
 */
public record Layout(String name, RecordKind kind, List<LayoutColumn> columns) {
  public Layout {
    columns = List.copyOf(columns);
    List<String> names = columns.stream().map(LayoutColumn::name).toList();
    if (!names.equals(EntryFields.columns(kind))) {
      throw new IllegalArgumentException(
          "layout " + name + " has the columns " + names + ", " + kind + " needs others");
    }
  }

  /** Position of a column; -1 if the layout has none of that name. */
  public int indexOf(String columnName) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(columnName)) {
        return i;
      }
    }
    return -1;
  }
}
