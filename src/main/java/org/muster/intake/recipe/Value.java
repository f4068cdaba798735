package org.muster.intake.recipe;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;

/** What a name in a layout stands for. */
public sealed interface Value {
  /** As it stands in the file. */
  String raw(Origin origin);

  /** The value; empty if there is none. */
  String text(Origin origin);

  /** Why there is none, if the file says so by a mark; else null. */
  Quantity.@Nullable Reason reason(Origin origin);

  /** The column that holds it, -1 if none does. */
  int column(Origin origin);

  /** By which notices call it. */
  String name(Origin origin);

  /**
   * A cell.
   *
   * @param column of the layout
   */
  record Cell(int column, String name) implements Value {
    @Override
    public String raw(Origin origin) {
      return origin.raw(column);
    }

    @Override
    public String text(Origin origin) {
      return origin.value(column);
    }

    @Override
    public Quantity.@Nullable Reason reason(Origin origin) {
      return origin.reason(column);
    }

    @Override
    public int column(Origin origin) {
      return column;
    }

    @Override
    public String name(Origin origin) {
      return name;
    }
  }

  /** The cell whose turn it is. */
  record Turn() implements Value {
    @Override
    public String raw(Origin origin) {
      return origin.raw(origin.item().column());
    }

    @Override
    public String text(Origin origin) {
      return origin.value(origin.item().column());
    }

    @Override
    public Quantity.@Nullable Reason reason(Origin origin) {
      return origin.reason(origin.item().column());
    }

    @Override
    public int column(Origin origin) {
      return origin.item().column();
    }

    @Override
    public String name(Origin origin) {
      return origin.item().name();
    }
  }

  /**
   * Something said of the item whose turn it is.
   *
   * @param index among the item's values
   * @param missing marks that stand for "no value"
   * @param list column of the list that the item is of, -1 if it is of none
   */
  record Said(int index, String name, Map<String, Quantity.Reason> missing, int list)
      implements Value {
    public Said {
      missing = Map.copyOf(missing);
    }

    @Override
    public String raw(Origin origin) {
      return origin.item().values().get(index);
    }

    @Override
    public String text(Origin origin) {
      String raw = raw(origin);
      return missing.containsKey(raw) ? "" : origin.figure(raw, list);
    }

    @Override
    public Quantity.@Nullable Reason reason(Origin origin) {
      return missing.get(raw(origin));
    }

    @Override
    public int column(Origin origin) {
      return list;
    }

    @Override
    public String name(Origin origin) {
      return name;
    }
  }
}
