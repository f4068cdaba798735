package org.muster.intake.recipe;

import java.util.List;

/**
 * A figure of a publisher who parts thousands with a point and a fraction with a comma, {@code
 * 1.245} and {@code 45,5}; else it is made as the other recipe says.
 */
public record PointedRecipe(Recipe figure) implements Recipe {
  @Override
  public String text(Origin origin) {
    origin.pointed(true);
    try {
      return figure.text(origin);
    } finally {
      origin.pointed(false);
    }
  }

  @Override
  public List<Value> values() {
    return figure.values();
  }
}
