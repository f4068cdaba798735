package org.muster.store;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether the tables still fit each other, asked of the small ones each time the store is opened. A
 * table that lost its rows without a sound, as HSQLDB's do when its script is cut, is found here.
 */
final class StoreCheck {
  /** What two tables must both say, and how each of them says it. */
  private static final Map<String, String[]> EQUAL =
      new LinkedHashMap<>(
          Map.of(
              "blocks of accepted files",
              new String[] {
                "SELECT SUM(block_count) FROM file_load WHERE load_state = 'A'",
                "SELECT COUNT(*) FROM record_block b JOIN file_load l ON l.load_no = b.load_no"
                    + " WHERE l.load_state = 'A'"
              },
              "records that stand",
              new String[] {
                "SELECT SUM(record_count) - SUM(gone_count) FROM file_load WHERE load_state = 'A'",
                "SELECT SUM(record_count) FROM tally_sheet"
              },
              "files' runs",
              new String[] {
                "SELECT COUNT(*) FROM file_load",
                "SELECT COUNT(*) FROM file_load l JOIN run_ledger r ON r.run_no = l.run_no"
              },
              "runs' lists of files",
              new String[] {
                "SELECT COUNT(*) FROM run_ledger WHERE as_of IS NOT NULL",
                "SELECT COUNT(*) FROM run_ledger r JOIN packed_part p ON p.owner_no = r.run_no"
                    + " WHERE p.part = 10 AND p.piece = 0"
              },
              "runs' methods",
              new String[] {
                "SELECT COUNT(*) FROM run_ledger WHERE method_run IS NOT NULL",
                "SELECT COUNT(*) FROM run_ledger r JOIN packed_part p"
                    + " ON p.owner_no = r.method_run WHERE p.part = 11 AND p.piece = 0"
              },
              "runs' editions",
              new String[] {
                "SELECT COUNT(*) FROM run_ledger WHERE edition_name IS NOT NULL",
                "SELECT COUNT(*) FROM run_ledger r JOIN edition e"
                    + " ON e.edition_name = r.edition_name"
              }));

  private StoreCheck() {}

  /**
   * Compares them.
   *
   * @throws StoreException if two tables contradict each other
   */
  static void tablesAgree(DataSource dataSource) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    EQUAL.forEach(
        (what, sql) -> {
          long claimed = number(jdbc, sql[0]);
          long present = number(jdbc, sql[1]);
          if (claimed != present) {
            throw StoreException.damaged(
                "The store's tables contradict each other: %s should be %d and are %d"
                    .formatted(what, claimed, present));
          }
        });
  }

  /** A number, a sum over nothing being 0. */
  private static long number(JdbcTemplate jdbc, String sql) {
    Long number = jdbc.queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }
}
