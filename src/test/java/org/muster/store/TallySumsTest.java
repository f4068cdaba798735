package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.domain.RecordKind;
import org.muster.store.Head.Figures;

final class TallySumsTest {
  @Test
  void addUpFiguresOfAnySize() {
    long[] figures = {0, 7, 1_500_000_000, Integer.MAX_VALUE, 5_000_000_000L, 1L << 50};
    Random random = new Random(4);
    TallySums sums = new TallySums();
    TreeMap<Integer, Long> expected = new TreeMap<>();
    for (int i = 0; i < 5000; i++) {
      int area = random.nextInt(50);
      long figure = figures[random.nextInt(figures.length)];
      if (random.nextInt(3) == 0) {
        sums.subtract(RecordKind.DEPLOYMENT, 9, head(area, figure));
        expected.merge(area, -figure, Long::sum);
      } else {
        sums.add(RecordKind.DEPLOYMENT, 9, List.of(head(area, figure)));
        expected.merge(area, figure, Long::sum);
      }
    }
    TreeMap<Integer, Long> found = new TreeMap<>();
    sums.sorted().forEachRemaining(row -> found.put(row.key().area(), best(row)));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void giveRowsInTheOrderOfTheirKeysWithoutEmptyOnes() {
    TallySums sums = new TallySums();
    for (int area = 4999; area >= 0; area--) {
      sums.add(RecordKind.EVENT, 9, List.of(head(area, 3), head(area, 1L << 40)));
      if (area % 2 == 1) {
        sums.subtract(RecordKind.EVENT, 9, head(area, 1L << 40));
        sums.subtract(RecordKind.EVENT, 9, head(area, 3));
      }
    }
    List<TallyRow> rows = new ArrayList<>();
    sums.sorted().forEachRemaining(rows::add);
    assertThat(rows).hasSize(2500).allMatch(row -> best(row) == 3 + (1L << 40));
    assertThat(rows.stream().map(TallyRow::key).toList()).isSorted();
  }

  private static long best(TallyRow row) {
    return row.numbers()[TallySums.PEOPLE + 1];
  }

  private static Head head(int area, long best) {
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
        new Figures(0, best, best),
        Figures.UNKNOWN,
        0);
  }
}
