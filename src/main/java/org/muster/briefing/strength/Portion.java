package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.List;
import org.muster.domain.Entry;

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
   * @param standIn record to point to where there are no statements
   */
  public static Portion of(
      String code,
      List<Statement> statements,
      List<String> hosts,
      List<Entry> standIn,
      LocalDate asOf) {
    Sheets sheets = Sheets.of(statements, hosts, asOf);
    return new Portion(
        code, statements, hosts, sheets, PresenceRule.of(sheets.strength(), statements, standIn));
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
