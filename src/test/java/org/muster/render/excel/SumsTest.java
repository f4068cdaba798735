package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SumsTest {
  private static final Look PLAIN = Look.of(Role.BODY);

  private final Sums sums = new Sums();

  @Test
  void writesAFormulaWhereEveryPartIsANumber() {
    sums.add(4, List.of(Cell.text("a", PLAIN), number(1250)));
    sums.add(5, List.of(Cell.text("b", PLAIN), Cell.empty(PLAIN)));
    sums.add(6, List.of(Cell.text("c", PLAIN), number(35)));
    assertThat(total(1285)).isEqualTo(new Cell.Value.Sum(BigDecimal.valueOf(1285), 5, 4, 6));
  }

  @Test
  void leavesATotalThatIsNoSum() {
    sums.add(4, List.of(Cell.text("a", PLAIN), number(1250)));
    sums.add(5, List.of(Cell.text("b", PLAIN), number(35)));
    assertThat(total(1284)).isInstanceOf(Cell.Value.Figure.class);
  }

  @Test
  void leavesATotalWithAnUnknownPart() {
    sums.add(4, List.of(Cell.text("a", PLAIN), number(1250)));
    sums.add(5, List.of(Cell.text("b", PLAIN), number(35)));
    sums.add(6, List.of(Cell.text("c", PLAIN), Cell.text("unknown", PLAIN)));
    assertThat(total(1285)).isInstanceOf(Cell.Value.Figure.class);
  }

  @Test
  void leavesATotalOfOneNumberOrOfPartsOnOtherSheets() {
    sums.add(4, List.of(Cell.text("a", PLAIN), number(1285)));
    assertThat(total(1285)).isInstanceOf(Cell.Value.Figure.class);
    sums.add(5, List.of(Cell.text("b", PLAIN), number(0)));
    assertThat(total(1285)).isInstanceOf(Cell.Value.Sum.class);
    sums.breakOff();
    assertThat(total(1285)).isInstanceOf(Cell.Value.Figure.class);
  }

  private Cell.Value total(long number) {
    return sums.totals(List.of(Cell.text("All", PLAIN), number(number))).get(1).value();
  }

  private static Cell number(long number) {
    return Cell.number(BigDecimal.valueOf(number), 5, PLAIN);
  }
}
