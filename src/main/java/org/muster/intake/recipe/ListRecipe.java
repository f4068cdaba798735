package org.muster.intake.recipe;

import java.util.List;

/**
 * Several texts as a list, each that is not blank once.
 *
 * @param recipes in their order
 */
public record ListRecipe(List<Recipe> recipes) implements Recipe {
  public ListRecipe {
    recipes = List.copyOf(recipes);
  }

  @Override
  public String text(Origin origin) {
    return String.join(
        "; ",
        recipes.stream()
            .map(recipe -> recipe.text(origin))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList());
  }

  @Override
  public List<Value> values() {
    return recipes.stream().flatMap(recipe -> recipe.values().stream()).distinct().toList();
  }
}
