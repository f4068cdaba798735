package org.muster.intake.recipe;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;

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
      Long count = exact(text);
      if (text.isEmpty()) {
        complete = false;
      } else if (count == null) {
        return parts.stream().map(p -> p.text(origin)).collect(Collectors.joining(" + "));
      } else {
        sum += count;
      }
    }
    return complete
        ? Long.toString(sum)
        : sum > 0 ? "at least " + sum : CountRecipe.why(parts, origin);
  }

  /** An exact count, written as one that stands alone may be; null for other texts. */
  private static @Nullable Long exact(String text) {
    try {
      Quantity count = Quantity.parse(CountRecipe.whole(text));
      return count.qualifier() == Quantity.Qualifier.EXACT ? count.best() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public List<Value> values() {
    return parts;
  }
}
