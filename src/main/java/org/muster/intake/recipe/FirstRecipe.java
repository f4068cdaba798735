package org.muster.intake.recipe;

import java.util.List;

/**
 * The first of several that is sure of its text; if none is, the last that has one.
 *
 * @param recipes in order of preference
 */
public record FirstRecipe(List<Recipe> recipes) implements Recipe {
  public FirstRecipe {
    recipes = List.copyOf(recipes);
  }

  @Override
  public String text(Origin origin) {
    String wayOut = "";
    for (Recipe recipe : recipes) {
      String text = recipe.text(origin);
      if (!text.isEmpty() && (recipes.size() == 1 || recipe.sure(origin))) {
        return text;
      }
      wayOut = text.isEmpty() ? wayOut : text;
    }
    return wayOut;
  }

  @Override
  public List<Value> values() {
    return recipes.stream().flatMap(recipe -> recipe.values().stream()).distinct().toList();
  }
}
