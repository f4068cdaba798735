package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountingOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 50, 5000})
  void ordersAsComparingDoes(int rows) {
    Random random = new Random(rows);
    int[] limits = {1, 3, 70_000, 2, 1 << 30};
    int[][] columns = new int[limits.length + 1][rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < limits.length; column++) {
        columns[column][row] = random.nextInt(limits[column]) - limits[column] / 2;
      }
      columns[limits.length][row] = random.nextInt();
    }
    assertThat(CountingOrder.of(rows, columns.length, i -> columns[i]))
        .containsExactly(compared(rows, columns));
  }

  @Test
  void ordersTheLeastAndTheGreatestNumbers() {
    int[] column = {0, Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 65_535, 65_536, 1};
    assertThat(CountingOrder.of(column.length, 1, i -> column))
        .containsExactly(3, 2, 0, 6, 4, 5, 1);
  }

  @Test
  void leavesEqualRowsInTheirOrder() {
    int[][] columns = {{2, 1, 2, 1, 2}, {7, 7, 7, 7, 7}};
    assertThat(CountingOrder.of(5, columns.length, i -> columns[i])).containsExactly(1, 3, 0, 2, 4);
  }

  private static int[] compared(int rows, int[][] columns) {
    Comparator<Integer> order = Comparator.comparingInt(row -> 0);
    for (int[] column : columns) {
      order = order.thenComparingInt(row -> column[row]);
    }
    return Arrays.stream(IntStream.range(0, rows).boxed().sorted(order).toArray(Integer[]::new))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
