package org.muster.intake.recipe;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A count that a publisher gives in parts, as women and men. If a part is not stated, what is known
 * is the least that it can be.
 *
 * @param parts at least one
 */
public record SumRecipe(List<Value> parts) implements Recipe {
  public SumRecipe {
    parts = List.copyOf(parts);
  }

  @Override
  public String text(Origin origin) {
    long sum = 0;
    boolean complete = true;
    for (Value part : parts) {
      String text = part.text(origin);
      if (text.isEmpty()) {
        complete = false;
      } else if (number(text)) {
        sum += Long.parseLong(text);
      } else {
        return parts.stream().map(p -> p.text(origin)).collect(Collectors.joining(" + "));
      }
    }
    return complete ? Long.toString(sum) : sum > 0 ? "at least " + sum : "";
  }

  private static boolean number(String text) {
    return text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public List<Value> values() {
    return parts;
  }
}
