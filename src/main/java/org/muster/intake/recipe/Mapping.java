package org.muster.intake.recipe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a publisher's rows become records of one kind.
 *
 * @param recipes one for each column of the kind, in its order; null for a column that stays blank
 * @param each how one row gives several records, null if it gives one
 * @param filters rows that are left out
 * @param cells for each column of the layout, how its cells are taken
 * @param counted what is said at the end of rows that were read in a way of their own, by counter
 * @param pointed whether in figures a point parts thousands and a comma a fraction
 */
public record Mapping(
    List<@Nullable Recipe> recipes,
    @Nullable Each each,
    List<Filter> filters,
    List<CellForm> cells,
    List<Counted> counted,
    boolean pointed) {
  /**
   * Rows that are no records.
   *
   * @param because why, as the end of a sentence
   * @param takesBack whether such a row withdraws what was recorded under its id
   */
  public record Filter(Condition condition, String because, boolean takesBack) {}

  /**
   * Rows that are read in a way of their own.
   *
   * @param column of the record
   * @param because why, as a sentence's part
   */
  public record Counted(String column, String because) {}

  public Mapping {
    recipes = Collections.unmodifiableList(new ArrayList<>(recipes));
    filters = List.copyOf(filters);
    cells = List.copyOf(cells);
    counted = List.copyOf(counted);
  }

  /**
   * The same for a file that has columns of one kind behind the layout's own.
   *
   * @param alike which columns those are
   * @param columns their names
   */
  public Mapping forFile(Each.OfAlike alike, List<String> columns) {
    List<CellForm> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(columns.size(), alike.form()));
    return new Mapping(recipes, alike.of(cells.size(), columns), filters, all, counted, pointed);
  }

  /**
   * A figure, as Muster's own files have it.
   *
   * @param number whether its cell is a number of the file's format, and no text
   */
  public String figure(String text, boolean number) {
    return pointed && !number ? PointedRecipe.plain(text) : text;
  }

  /**
   * A cell that is a number, as the publisher would write it in a text; what is read as it stands
   * and is no figure, such as an id, stays so.
   *
   * @param column of the layout
   */
  public String written(int column, String number) {
    return pointed && (isRead(true, column) || !isRead(false, column))
        ? number.replace('.', ',')
        : number;
  }

  /**
   * Whether a recipe of a figure reads the column, or may, as the one whose turn it is; or else one
   * of what is no figure, or a filter.
   */
  private boolean isRead(boolean figure, int column) {
    Stream<Value> ofRecipes =
        recipes.stream()
            .flatMap(Stream::ofNullable)
            .filter(recipe -> recipe instanceof PointedRecipe == figure)
            .flatMap(recipe -> recipe.values().stream());
    Stream<Value> ofFilters =
        filters.stream().filter(f -> !figure).flatMap(f -> f.condition().values().stream());
    return Stream.concat(ofRecipes, ofFilters)
        .anyMatch(
            value ->
                value instanceof Value.Cell cell
                    ? cell.column() == column
                    : figure && value instanceof Value.Turn);
  }
}
