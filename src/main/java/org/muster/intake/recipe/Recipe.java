package org.muster.intake.recipe;

import java.util.List;

/** How one cell of a record is made. */
public interface Recipe {
  /**
   * The cell's text, as Muster's own files would have it; empty if it is blank. A text that is to
   * be a date and is in none of the forms that the layout reads there is given as it stands, and
   * the row is told ({@link Origin#formless()}).
   */
  String text(Origin origin);

  /** What it is made from. */
  List<Value> values();

  /** Whether it has a text that is more than a way out. */
  default boolean sure(Origin origin) {
    return !text(origin).isEmpty();
  }
}
