package org.muster.intake.recipe;

import java.util.List;

/** How one cell of a record is made. */
public interface Recipe {
  /**
   * Stands in a text that is to be a date and is in none of the forms that the layout reads there:
   * it is refused, and not taken for another form by chance, as {@code 2020-21} for a spring.
   */
  char FORMLESS = '\uffff';

  /** The cell's text, as Muster's own files would have it; empty if it is blank. */
  String text(Origin origin);

  /** What it is made from. */
  List<Value> values();

  /** Whether it has a text that is more than a way out. */
  default boolean sure(Origin origin) {
    return !text(origin).isEmpty();
  }
}
