package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Quantity;
import org.muster.domain.Quantity.Reason;

final class PieceLineTest {
  @Test
  void joinsNeighboursOfTheSameAmount() {
    PieceLine line = new PieceLine();
    line.from(day(1), Amount.of(5));
    line.from(day(2), Amount.of(5));
    line.from(day(3), Amount.of(7));
    line.from(day(4), null);
    line.from(day(6), Amount.of(7));

    assertThat(line.until(day(9)))
        .containsExactly(piece(1, 3, "5"), piece(3, 4, "7"), piece(6, 9, "7"));
  }

  @Test
  void addsThoseThatHaveAPieceOnTheDay() {
    List<Piece> sum =
        PieceLine.sum(
            List.of(
                List.of(piece(1, 5, "100")),
                List.of(piece(3, 4, "20"), piece(6, 8, "30")),
                List.of(piece(3, 4, "3"))));

    assertThat(sum)
        .containsExactly(
            piece(1, 3, "100"), piece(3, 4, "123"), piece(4, 5, "100"), piece(6, 8, "30"));
  }

  @Test
  void leavesNoTraceOfAnUnknownPartAfterItsEnd() {
    List<Piece> sum =
        PieceLine.sum(List.of(List.of(piece(1, 9, "100")), List.of(piece(3, 4, "withheld"))));

    assertThat(sum)
        .extracting(p -> p.amount().text())
        .containsExactly("100", "at least 100", "100");
    assertThat(sum.getLast().amount()).isEqualTo(Amount.of(100));
  }

  @Test
  void prefersTheFirstLineWhereItIsKnown() {
    List<Piece> over =
        PieceLine.over(
            true,
            List.of(piece(2, 4, "500"), piece(4, 6, "")),
            List.of(piece(1, 3, "10"), piece(5, 7, "20")));

    assertThat(over)
        .containsExactly(
            piece(1, 2, "10"),
            piece(2, 4, "500"),
            new Piece(day(4), day(5), Amount.unknown(Reason.NOT_REPORTED)),
            piece(5, 7, "20"));
  }

  @Test
  void isEmptyWithoutLines() {
    assertThat(PieceLine.sum(List.of())).isEmpty();
    assertThat(PieceLine.over(true, List.of(), List.of())).isEmpty();
  }

  private static Piece piece(int from, int to, String amount) {
    return new Piece(day(from), day(to), Amount.of(Quantity.parse(amount)));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2020, 1, day);
  }
}
