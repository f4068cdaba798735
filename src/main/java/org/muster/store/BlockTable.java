package org.muster.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of blocks, of which each belongs to a load. Numbers ascend in the order of loads. */
final class BlockTable {
  private final JdbcTemplate jdbc;

  BlockTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How much some blocks hold. */
  record Size(long blocks, long records) {}

  /**
   * A block that is visible.
   *
   * @param load the file that wrote it
   */
  record Block(long number, int records, StoredFile load, BlockDays days) {}

  void insert(long block, long load, int records, BlockDays days) {
    jdbc.update(
        "INSERT INTO record_block (block_no, load_no, record_count, first_day, last_day)"
            + " VALUES (?, ?, ?, ?, ?)",
        block,
        load,
        records,
        days.first(),
        days.last());
  }

  /** Notes the days of a block that was written without. */
  void note(long block, BlockDays days) {
    jdbc.update(
        "UPDATE record_block SET first_day = ?, last_day = ? WHERE block_no = ?",
        days.first(),
        days.last(),
        block);
  }

  /** The greatest number of a block of an accepted file; 0 if there is none. */
  long newestVisible() {
    return number(
        "SELECT MAX(b.block_no) FROM record_block b JOIN file_load l ON l.load_no = b.load_no"
            + " WHERE l.load_state = 'A'");
  }

  /** What lies behind a block. */
  Size sizeAfter(long block) {
    return new Size(
        number("SELECT COUNT(*) FROM record_block WHERE block_no > " + block),
        number("SELECT SUM(record_count) FROM record_block WHERE block_no > " + block));
  }

  /** How many records a block holds. */
  int records(long block) {
    return Math.toIntExact(
        number("SELECT SUM(record_count) FROM record_block WHERE block_no = " + block));
  }

  private long number(String sql) {
    Long number = jdbc.queryForObject(sql, Long.class);
    return number == null ? 0 : number;
  }

  void deleteAfter(long block) {
    jdbc.update("DELETE FROM record_block WHERE block_no > ?", block);
  }

  /** The blocks that these files wrote, ascending. */
  List<Block> of(List<StoredFile> files) {
    Map<Long, StoredFile> loads = new HashMap<>();
    files.forEach(file -> loads.put(file.load(), file));
    return jdbc
        .query(
            "SELECT block_no, record_count, load_no, first_day, last_day FROM record_block"
                + " ORDER BY block_no",
            (row, n) -> {
              StoredFile load = loads.get(row.getLong(3));
              return load == null
                  ? List.<Block>of()
                  : List.of(
                      new Block(
                          row.getLong(1),
                          row.getInt(2),
                          load,
                          new BlockDays(row.getInt(4), row.getInt(5))));
            })
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
