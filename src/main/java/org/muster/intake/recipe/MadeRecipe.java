package org.muster.intake.recipe;

import java.util.List;

/**
 * What is made of a date that another recipe puts together. A text that is no date is left as it
 * is.
 */
public record MadeRecipe(Recipe date, DateRecipe.Made made) implements Recipe {
  private static final DateForm ISO = DateForm.parse("iso", 0, Months.ENGLISH);

  @Override
  public String text(Origin origin) {
    String text = date.text(origin);
    DateForm.Stated stated = ISO.read(text);
    return stated == null ? text : made.of(stated);
  }

  @Override
  public List<Value> values() {
    return date.values();
  }
}
