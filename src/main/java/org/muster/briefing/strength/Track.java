package org.muster.briefing.strength;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Deployment;

/**
 * One level over time, and what it is on the business date.
 *
 * @param pieces the level over time
 * @param holding the level on the date, null if none holds
 * @param base the record of that level, null if none holds
 * @param rival a record that gives another figure for the same day as {@code base}; null if none
 * @param lapsed the latest level that has ended, null if none has
 * @param baseless changes that have taken effect without a level that they could move
 * @param unclear changes whose day may lie before or after that of the level
 * @param overdrawn whether those who left are more than there were on the date, so that nobody is
 *     shown
 */
public record Track(
    List<Piece> pieces,
    @Nullable Reading holding,
    @Nullable Statement base,
    @Nullable Statement rival,
    @Nullable Statement lapsed,
    List<Statement> baseless,
    List<Statement> unclear,
    boolean overdrawn) {

  /**
   * What is there on the date, null if nothing says that anybody is: a change without a base says
   * that somebody is, and not how many.
   */
  public @Nullable Reading present() {
    if (holding != null || baseless.isEmpty()) {
      return holding;
    }
    return Reading.notReported(deployments(baseless));
  }

  private static List<Deployment> deployments(List<Statement> statements) {
    return statements.stream().map(Statement::deployment).toList();
  }
}
