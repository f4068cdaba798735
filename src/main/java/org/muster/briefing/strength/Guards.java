package org.muster.briefing.strength;

import java.util.List;

/**
 * The guards against counting the same persons twice. Each is one rule; together they make, from
 * statements, those that can be added up. Every sum of levels is made from what they leave.
 *
 * <p>Two steps: {@link #withinOperations} before the figures of operations, and on what it counts
 * {@link #acrossOperations} before a total over several of them.
 */
public final class Guards {
  private final Ground ground;

  public Guards(Ground ground) {
    this.ground = ground;
  }

  /**
   * What counts in each operation by itself: rows that sum up others, all datasets but one, the
   * overlap of rotations and units that have moved on are left out.
   *
   * @param statements of all operations of a briefing, as a unit can move from one to another
   */
  public Guarded withinOperations(List<Statement> statements) {
    return Guarded.of(statements)
        .then(new SpellingRule(ground))
        .then(new AllOperationsRule(ground))
        .then(new SubtotalRule(ground))
        .then(new DatasetRule(ground))
        .then(new RotationRule(ground))
        .then(new UnitTwiceRule(ground))
        .then(new MissionTotalRule(ground));
  }

  /**
   * What counts in a total over several operations: a mission that another one took over from ends
   * with the other's first figure, and a person under two hats counts once.
   *
   * @param statements those of the operations, categories and contributors that the total counts,
   *     as {@link #withinOperations} leaves them
   */
  public Guarded acrossOperations(List<Statement> statements) {
    return Guarded.of(statements).then(new SuccessorRule(ground)).then(new TwoHatsRule(ground));
  }
}
