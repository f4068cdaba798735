package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Operation;

/**
 * What one operation adds to a total.
 *
 * @param statements those of its records that the total counts
 * @param hosts of the operation
 */
public record Portion(
    String code, List<Statement> statements, List<String> hosts, Sheets sheets, Presence presence) {

  /**
   * A portion of some of an operation's records.
   *
   * @param operation null if no file names it
   */
  public static Portion of(
      String code,
      List<Statement> statements,
      List<String> hosts,
      @Nullable Operation operation,
      LocalDate asOf) {
    Sheets sheets = Sheets.of(statements, hosts, asOf);
    return new Portion(
        code,
        statements,
        hosts,
        sheets,
        PresenceRule.of(sheets.strength(), statements, operation, asOf));
  }

  /** Whether certainly nobody is present. */
  public boolean nobody() {
    return CategorySplit.nobody(presence.present());
  }

  /** Those present over time. */
  public List<Piece> overTime() {
    return sheets.strength().shownOverTime();
  }

  /** The records behind those present on earlier days. */
  public LevelHistory history(LocalDate asOf) {
    return new LevelHistory(statements, hosts, asOf);
  }
}
