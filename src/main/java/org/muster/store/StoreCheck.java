package org.muster.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether the tables still fit each other, asked of the small ones each time the store is opened. A
 * table that lost its rows without a sound, as HSQLDB's do when its script is cut, is found here.
 */
final class StoreCheck {
  /** What two tables must both say. */
  private static final List<Agreement> AGREEMENTS =
      List.of(
          new Agreement(
              "blocks of accepted files",
              "SELECT SUM(block_count) FROM file_load WHERE load_state = 'A'",
              "SELECT COUNT(*) FROM record_block b JOIN file_load l ON l.load_no = b.load_no"
                  + " WHERE l.load_state = 'A'"),
          new Agreement(
              "records that stand",
              "SELECT SUM(record_count) - SUM(gone_count) FROM file_load WHERE load_state = 'A'",
              "SELECT SUM(record_count) FROM tally_sheet"),
          new Agreement(
              "files' runs",
              "SELECT COUNT(*) FROM file_load",
              "SELECT COUNT(*) FROM file_load l JOIN run_ledger r ON r.run_no = l.run_no"),
          new Agreement(
              "runs' lists of files",
              "SELECT COUNT(*) FROM run_ledger WHERE as_of IS NOT NULL",
              "SELECT COUNT(*) FROM run_ledger r JOIN packed_part p ON p.owner_no = r.run_no"
                  + " WHERE p.part = 10 AND p.piece = 0"),
          new Agreement(
              "runs' methods",
              "SELECT COUNT(*) FROM run_ledger WHERE method_run IS NOT NULL",
              "SELECT COUNT(*) FROM run_ledger r JOIN packed_part p"
                  + " ON p.owner_no = r.method_run WHERE p.part = 11 AND p.piece = 0"),
          new Agreement(
              "runs' editions",
              "SELECT COUNT(*) FROM run_ledger WHERE edition_name IS NOT NULL",
              "SELECT COUNT(*) FROM run_ledger r JOIN edition e"
                  + " ON e.edition_name = r.edition_name"));

  /** A number that two tables hold, and how each of them says it. */
  private record Agreement(String what, String claimed, String present) {}

  private StoreCheck() {}

  /**
   * Compares them.
   *
   * @throws StoreException if two tables contradict each other
   */
  static void tablesAgree(DataSource dataSource) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    for (Agreement agreement : AGREEMENTS) {
      long claimed = number(jdbc, agreement.claimed);
      long present = number(jdbc, agreement.present);
      if (claimed != present) {
        throw StoreException.damaged(
            "The store's tables contradict each other: %s should be %d and are %d"
                .formatted(agreement.what, claimed, present));
      }
    }
  }

  /** A number, a sum over nothing being 0. */
  private static long number(JdbcTemplate jdbc, String sql) {
    Long number = jdbc.queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }
}
