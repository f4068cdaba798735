package org.muster.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** All tables of the record store. */
record Tables(
    JdbcTemplate jdbc, LoadTable loads, BlockTable blocks, PartTable parts, TallySheets tallies) {
  private static final List<Part> OF_LOAD = List.of(Part.GONE, Part.SEEN, Part.NOTES);
  private static final List<Part> OF_BLOCK =
      List.of(Part.HEADS, Part.HASHES, Part.IDS, Part.LINKS, Part.RECORDS);

  static Tables of(DataSource dataSource) {
    return of(new JdbcTemplate(dataSource));
  }

  static Tables of(JdbcTemplate jdbc) {
    PartTable parts = new PartTable(jdbc);
    return new Tables(
        jdbc, new LoadTable(jdbc), new BlockTable(jdbc), parts, new TallySheets(jdbc, parts));
  }

  /** Versions that files accepted up to a run have ended, sorted. */
  RidList gone(long run) {
    return gone(0, run);
  }

  /** Versions that files accepted after a run and up to another have ended, sorted. */
  RidList gone(long after, long upTo) {
    RidList gone = new RidList();
    loads
        .thatEndedVersions(after, upTo)
        .forEach(load -> parts.forEachPiece(Part.GONE, load, gone::addAll));
    gone.sort();
    return gone;
  }

  /**
   * Removes blocks and tallies of the load that is being written; they lie behind all visible ones.
   */
  void deleteInvisible() {
    long visible = blocks.newestVisible();
    tallies.deleteInvisible();
    blocks.deleteAfter(visible);
    parts.deleteFrom(OF_BLOCK, visible + 1);
  }

  /** Removes a load that has no blocks, with its notes. */
  void deleteLoad(long load) {
    parts.delete(OF_LOAD, load);
    loads.delete(load);
  }
}
