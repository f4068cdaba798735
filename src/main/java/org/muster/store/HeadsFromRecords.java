package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import org.muster.domain.RecordKind;
import org.muster.store.PartTable.Packed;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the heads of all blocks anew from their records, as earlier ones lack what briefings need
 * or have other bounds, notes the days of each block, and tallies all anew. Can be run again where
 * it was killed.
 */
final class HeadsFromRecords extends CodeMigration {
  private HeadsFromRecords(String version, String description) {
    super(version, description);
  }

  /** Heads of an earlier format. */
  static HeadsFromRecords ofFormats() {
    return new HeadsFromRecords("6", "heads from records");
  }

  /**
   * Heads of figures that were read otherwise: "1200 (up to 1204)" had no lowest number in sums,
   * and "3-3" no best one.
   */
  static HeadsFromRecords ofFigures() {
    return new HeadsFromRecords("7", "figures of heads from records");
  }

  @Override
  void migrate(JdbcTemplate jdbc) {
    jdbc.execute("ALTER TABLE record_block ADD COLUMN IF NOT EXISTS first_day INTEGER");
    jdbc.execute("ALTER TABLE record_block ADD COLUMN IF NOT EXISTS last_day INTEGER");
    Tables tables = Tables.of(jdbc);
    Dictionary texts = Dictionary.load(jdbc);
    for (Stored block : stored(jdbc)) {
      List<Head> heads = heads(tables, block, texts);
      texts.writeNew(jdbc);
      PartKey key = PartKey.of(Part.HEADS, block.number);
      tables.parts().delete(List.of(Part.HEADS), block.number);
      tables.parts().insert(Packed.of(key, HeadCodec.write(heads)));
      tables.blocks().note(block.number, BlockDays.of(heads));
    }
    rebuild(tables);
  }

  /** A block, and what kind of records of which dataset it has. */
  private record Stored(long number, int records, RecordKind kind, String dataset) {}

  private static List<Stored> stored(JdbcTemplate jdbc) {
    return jdbc.query(
        "SELECT b.block_no, b.record_count, l.record_kind, l.dataset FROM record_block b"
            + " JOIN file_load l ON l.load_no = b.load_no ORDER BY b.block_no",
        (row, n) ->
            new Stored(
                row.getLong(1), row.getInt(2), LoadTable.kind(row.getInt(3)), row.getString(4)));
  }

  private static List<Head> heads(Tables tables, Stored block, Dictionary texts) {
    byte[] part = tables.parts().read(PartKey.of(Part.RECORDS, block.number));
    RecordText records = RecordText.read(part, block.kind, block.records);
    List<Head> heads = new ArrayList<>(block.records);
    for (int slot = 0; slot < block.records; slot++) {
      heads.add(Head.of(records.entry(slot, block.kind, block.dataset), texts));
    }
    return heads;
  }

  private static void rebuild(Tables tables) {
    tables.tallies().clear();
    Dictionary texts = Dictionary.load(tables.jdbc());
    TallyDeltas all = new TallyDeltas(tables.tallies(), TallyDeltas.HELD);
    new Snapshot(tables, Long.MAX_VALUE, true)
        .forEachHead((block, head) -> all.add(block.kind(), texts.number(block.dataset()), head));
    texts.writeNew(tables.jdbc());
    all.accept();
  }
}
