package org.muster.intake.recipe;

import java.util.List;

/**
 * The part of a row that becomes one record.
 *
 * @param column whose cell {@code ${each}} is; -1 if it is none of the row's cells
 * @param name of that column; empty if it is none
 * @param values of {@code ${each.NAME}}, in the order in which the layout names them; of an item of
 *     a list, the first is the item's text
 */
public record Item(int column, String name, List<String> values) {
  /** What there is where one row gives one record. */
  public static final Item WHOLE_ROW = new Item(-1, "", List.of());

  public Item {
    values = List.copyOf(values);
  }
}
