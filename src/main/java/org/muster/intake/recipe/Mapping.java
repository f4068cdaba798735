package org.muster.intake.recipe;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;

/**
 * How a publisher's rows become records of one kind.
 *
 * @param recipes one for each column of the kind, in its order; null for a column that stays blank
 * @param each how one row gives several records, null if it gives one
 * @param filters rows that are left out
 * @param missing for each column of the layout, the marks that stand for "no value"
 * @param counted what is said at the end of rows that were read in a way of their own, by counter
 */
public record Mapping(
    List<@Nullable Recipe> recipes,
    @Nullable Each each,
    List<Filter> filters,
    List<Map<String, Quantity.Reason>> missing,
    List<Counted> counted) {
  /**
   * Rows that are no records.
   *
   * @param because why, as the end of a sentence
   */
  public record Filter(Condition condition, String because) {}

  /**
   * Rows that are read in a way of their own.
   *
   * @param column of the record
   * @param because why, as a sentence's part
   */
  public record Counted(String column, String because) {}

  public Mapping {
    recipes = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(recipes));
    filters = List.copyOf(filters);
    missing = List.copyOf(missing);
    counted = List.copyOf(counted);
  }
}
