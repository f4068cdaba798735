package org.muster.intake.recipe;

import java.util.List;
import java.util.Set;

/**
 * What must hold of a row; all of its tests. Without tests it always holds.
 *
 * @param tests each of one value
 */
public record Condition(List<Test> tests) {
  private static final Set<String> BLANK = Set.of("");

  /** What always holds. */
  public static final Condition ALWAYS = new Condition(List.of());

  /**
   * Whether a value is one of some texts.
   *
   * @param texts as they stand in the file; the empty one stands for a blank cell
   * @param negated whether it must be none of them
   */
  public record Test(Value value, Set<String> texts, boolean negated) {
    public Test {
      texts = Set.copyOf(texts);
    }
  }

  public Condition {
    tests = List.copyOf(tests);
  }

  /** Whether it can hold only of a row that has a certain cell blank. */
  public boolean wantsBlank() {
    return tests.stream().anyMatch(test -> !test.negated && test.texts.equals(BLANK));
  }

  /** Whether it holds of the row in hand. Texts are compared as they stand, capitals included. */
  boolean holds(Origin origin) {
    for (Test test : tests) {
      if (test.texts.contains(test.value.raw(origin)) == test.negated) {
        return false;
      }
    }
    return true;
  }

  List<Value> values() {
    return tests.stream().map(Test::value).toList();
  }
}
