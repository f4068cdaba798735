package org.muster.intake.layout;

import java.util.List;

/**
 * A column of a kind of record, as its published schema has it.
 *
 * @param name lower case
 * @param required whether no record may leave it blank
 * @param words the only ones that it may hold, in lower case; empty if it may hold any text
 */
public record TargetColumn(String name, boolean required, ColumnType type, List<String> words) {
  public TargetColumn {
    words = List.copyOf(words);
  }
}
