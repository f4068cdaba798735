package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;
import org.springframework.jdbc.core.JdbcTemplate;

final class TallySheetsTest {
  @TempDir Path state;
  private Nights nights;
  private JdbcTemplate jdbc;
  private TallySheets sheets;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state);
    jdbc = new JdbcTemplate(nights.database().dataSource());
    sheets = new TallySheets(jdbc, new PartTable(jdbc));
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void giveWhatWasAddedHoweverItWasSpread() {
    Random random = new Random(2);
    TreeMap<Integer, Long> expected = new TreeMap<>();
    for (int file = 0; file < 30; file++) {
      TallyDeltas deltas = new TallyDeltas(sheets, 1 + random.nextInt(40));
      for (int i = random.nextInt(200); i > 0; i--) {
        int area = random.nextInt(150);
        if (expected.containsKey(area) && random.nextBoolean()) {
          deltas.subtract(RecordKind.EVENT, 0, head(area));
          expected.merge(area, -1L, (a, b) -> a + b == 0 ? null : a + b);
        } else {
          deltas.add(RecordKind.EVENT, 0, head(area));
          expected.merge(area, 1L, Long::sum);
        }
      }
      deltas.accept();
      TreeMap<Integer, Long> found = new TreeMap<>();
      sheets.forEach(row -> found.put(row.key().area(), row.numbers()[0]));
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void stayFewAndDoNotRewriteALargeOneForASmallFile() {
    addAreas(0, 25_000);
    for (int file = 1; file <= 40; file++) {
      addAreas(30_000 + file * 10, 10);
    }
    List<Long> rows =
        jdbc.query(
            "SELECT row_count FROM tally_sheet ORDER BY sheet_no", (row, n) -> row.getLong(1));
    assertThat(rows.getFirst()).isEqualTo(25_000);
    assertThat(rows).hasSizeLessThan(9);
    List<Integer> areas = new ArrayList<>();
    sheets.forEach(row -> areas.add(row.key().area()));
    assertThat(areas).hasSize(25_400).isSorted();
  }

  @Test
  void areNotSeenBeforeTheirFileIs() {
    addAreas(0, 5);
    TallyDeltas deltas = new TallyDeltas(sheets, 2);
    for (int area = 5; area < 12; area++) {
      deltas.add(RecordKind.EVENT, 0, head(area));
    }
    List<TallyRow> seen = new ArrayList<>();
    sheets.forEach(seen::add);
    assertThat(seen).hasSize(5);
    sheets.deleteInvisible();
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM packed_part", Long.class)).isEqualTo(1);
  }

  private void addAreas(int from, int count) {
    TallyDeltas deltas = new TallyDeltas(sheets, TallyDeltas.HELD);
    for (int area = from; area < from + count; area++) {
      deltas.add(RecordKind.EVENT, 0, head(area));
    }
    deltas.accept();
  }

  private static Head head(int area) {
    return new Head(
        1,
        2,
        3,
        area,
        4,
        5,
        6,
        7,
        Traits.NONE,
        new Span(18_000, 18_000),
        new Figures(1, 2, -1),
        Figures.UNKNOWN,
        0);
  }
}
