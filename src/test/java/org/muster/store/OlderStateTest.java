package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A state folder as an earlier version left it: tallies row by row, heads in format 1. */
final class OlderStateTest {
  private static final List<ToLongFunction<Head>> FORMAT_1 =
      List.of(
          Head::release,
          Head::operation,
          Head::hosts,
          Head::area,
          Head::type,
          Head::status,
          head -> head.span().first(),
          head -> head.span().last(),
          head -> head.people().low(),
          head -> head.people().best(),
          head -> head.people().high(),
          head -> head.injured().low(),
          head -> head.injured().best(),
          head -> head.injured().high());

  private static final String KEY =
      "record_kind, release_class, operation, hosts, area, month_no, record_type, record_status";
  private static final String NUMBERS =
      "records, with_people, people_low, people_best, people_high, people_low_stated,"
          + " people_best_stated, people_high_stated, injured_low, injured_best, injured_high,"
          + " injured_low_stated, injured_best_stated, injured_high_stated";

  @TempDir Path state;
  private Nights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state);
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void isReadAndGoneOnWith() {
    Run first = nights.next();
    nights.load(
        first,
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-06", "3"),
            event("2", "b", "SYR", "2020", "unknown"),
            event("3", "c", "IRQ", "2020-05/..", "up to 3000000000"),
            event("4", "d", "IRQ", "2020-05-07", "5")));
    nights.load(nights.next(), file("b", 2, false), List.of(event("1", "A")), "2");
    List<String> known = nights.known(null);
    List<Tally> tallies = nights.tallies(null);
    List<Tally> talliesOfFirst = nights.tallies(first.knownAt());
    List<String> days = days();
    makeOlder(new JdbcTemplate(nights.database().dataSource()));
    nights.reopen();

    assertThat(nights.known(null)).isEqualTo(known);
    assertThat(nights.tallies(null)).isEqualTo(tallies);
    assertThat(nights.tallies(first.knownAt())).isEqualTo(talliesOfFirst);
    assertThat(days()).isEqualTo(days);
    Run last = nights.next();
    nights.load(last, file("c", 3, false), List.of(), "3", "4");
    assertThat(nights.tallies(null)).isEqualTo(nights.tallies(last.knownAt())).hasSize(1);
  }

  @Test
  void hasFiguresAsTheyAreReadNow() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(
            event("1", "a", "IRQ", "2020-05-06", "1200 (up to 1204)"),
            event("2", "b", "IRQ", "2019/2020", "3-3")));
    List<Tally> tallies = nights.tallies(null);
    JdbcTemplate jdbc = new JdbcTemplate(nights.database().dataSource());
    List<Head> heads = heads(jdbc);
    PartTable parts = new PartTable(jdbc);
    parts.delete(List.of(Part.HEADS), 1);
    parts.insert(
        PartTable.Packed.of(
            PartKey.of(Part.HEADS, 1),
            HeadCodec.write(heads.stream().map(OlderStateTest::asReadBefore).toList())));
    Tables.of(jdbc).tallies().clear();
    jdbc.update("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '7'");
    nights.reopen();

    assertThat(heads(new JdbcTemplate(nights.database().dataSource()))).isEqualTo(heads);
    assertThat(heads)
        .extracting(Head::people)
        .containsExactlyInAnyOrder(new Head.Figures(1200, 1200, 1204), new Head.Figures(3, 3, 3));
    assertThat(nights.tallies(null)).isEqualTo(tallies).hasSize(2);
  }

  private static List<Head> heads(JdbcTemplate jdbc) {
    HeadCodec heads = new HeadCodec(new PartTable(jdbc).read(PartKey.of(Part.HEADS, 1)), 2);
    return List.of(heads.head(0), heads.head(1));
  }

  private static Head asReadBefore(Head head) {
    Head.Figures people = head.people();
    return new Head(
        head.release(),
        head.operation(),
        head.hosts(),
        head.area(),
        head.type(),
        head.status(),
        head.source(),
        head.force(),
        head.traits(),
        head.span(),
        new Head.Figures(Head.Figures.NONE, people.best(), people.high()),
        head.injured(),
        head.further());
  }

  private List<String> days() {
    return new JdbcTemplate(nights.database().dataSource())
        .query(
            "SELECT first_day, last_day FROM record_block ORDER BY block_no",
            (row, n) -> row.getInt(1) + " to " + row.getInt(2));
  }

  /** Leaves heads and tallies as version 3 had them, which lack what is needed now. */
  private static void makeOlder(JdbcTemplate jdbc) {
    writeHeadsInFormat1(jdbc);
    String columns = (KEY + ", " + NUMBERS).replace(",", " BIGINT NOT NULL,") + " BIGINT NOT NULL";
    jdbc.execute("CREATE TABLE tally (" + columns + ", PRIMARY KEY (" + KEY + "))");
    jdbc.execute("DROP TABLE tally_sheet");
    jdbc.execute("ALTER TABLE record_block DROP COLUMN first_day");
    jdbc.execute("ALTER TABLE record_block DROP COLUMN last_day");
    jdbc.update("DELETE FROM packed_part WHERE part = 9");
    jdbc.update("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('4', '6', '7')");
  }

  private static void writeHeadsInFormat1(JdbcTemplate jdbc) {
    PartTable parts = new PartTable(jdbc);
    jdbc.query(
            "SELECT block_no, record_count FROM record_block",
            (row, n) -> new long[] {row.getLong(1), row.getLong(2)})
        .forEach(
            block -> {
              PartKey key = PartKey.of(Part.HEADS, block[0]);
              int records = (int) block[1];
              HeadCodec heads = new HeadCodec(parts.read(key), records);
              jdbc.update(
                  "UPDATE packed_part SET content = ? WHERE part = 1 AND owner_no = ?",
                  Frame.pack(key, (byte) 1, format1(heads, records)),
                  block[0]);
            });
  }

  private static byte[] format1(HeadCodec heads, int records) {
    ByteBuffer part = ByteBuffer.allocate(FORMAT_1.size() * records * Long.BYTES);
    for (ToLongFunction<Head> column : FORMAT_1) {
      for (int slot = 0; slot < records; slot++) {
        part.putLong(column.applyAsLong(heads.head(slot)));
      }
    }
    return part.array();
  }
}
