package org.muster.intake.recipe;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first of several whose condition holds; blank if none does.
 *
 * @param cases in their order
 */
public record CaseRecipe(List<Case> cases) implements Recipe {
  /**
   * One of them.
   *
   * @param counter under which rows of this case are counted, -1 if they are not
   */
  public record Case(Condition condition, Recipe recipe, int counter) {}

  public CaseRecipe {
    cases = List.copyOf(cases);
  }

  @Override
  public String text(Origin origin) {
    for (Case one : cases) {
      if (one.condition().holds(origin)) {
        if (one.counter() >= 0) {
          origin.count(one.counter());
        }
        return one.recipe().text(origin);
      }
    }
    return "";
  }

  @Override
  public List<Value> values() {
    return cases.stream()
        .flatMap(c -> Stream.concat(c.condition().values().stream(), c.recipe().values().stream()))
        .distinct()
        .toList();
  }
}
