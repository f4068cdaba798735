package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Given;
import org.muster.briefing.amount.Amount;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;

final class LevelHistoryTest {
  private static Statement statement(String id, String... columnsAndValues) {
    return Statement.of(Given.oneDeployment(id, columnsAndValues), Given.DAY);
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(e -> e.key().id()).sorted().toList();
  }

  private static final List<Statement> TWO_YEARS =
      List.of(
          statement("A", "as_of", "2019-01-01", "personnel", "100"),
          statement("B", "as_of", "2019-06-01", "to", "2019-06-30", "personnel", "120"),
          statement("C", "measure", "change", "from", "2019-03-01", "personnel", "5"),
          statement("D", "as_of", "2020-01-01", "personnel", "80"),
          statement("N", "contributor", "NOR", "personnel", "7", "from", "2019-05"));

  @Test
  void findsTheRecordsOfADay() {
    LevelHistory history = new LevelHistory(TWO_YEARS, List.of("IRQ"), Given.DAY);

    assertThat(ids(history.on(LocalDate.of(2018, 12, 31)))).isEmpty();
    assertThat(ids(history.on(LocalDate.of(2019, 2, 1)))).containsExactly("A");
    assertThat(ids(history.on(LocalDate.of(2019, 4, 1)))).containsExactly("A", "C");
    assertThat(ids(history.on(LocalDate.of(2019, 6, 15)))).containsExactly("B", "N");
    assertThat(ids(history.on(LocalDate.of(2019, 7, 1)))).containsExactly("A", "C", "N");
    assertThat(ids(history.on(Given.DAY))).containsExactly("D", "N");
  }

  @Test
  void findsTheRecordsOfAPeriodWithoutThoseThatWereReset() {
    LevelHistory history = new LevelHistory(TWO_YEARS, List.of("IRQ"), Given.DAY);

    assertThat(ids(history.during(LocalDate.of(2019, 6, 10), LocalDate.of(2020, 2, 1))))
        .containsExactly("B", "D", "N");
    assertThat(ids(history.during(LocalDate.of(2020, 2, 1), Given.DAY))).containsExactly("D", "N");
  }

  /** The records of a day make the amount of that day, whatever was recorded and cut. */
  @Test
  void agreesWithTheLineOnEveryDay() {
    Random random = new Random(42);
    for (int tries = 0; tries < 60; tries++) {
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        statements.addAll(random(random, "R" + i));
      }
      List<Piece> line =
          Sheets.of(statements, List.of("IRQ"), Given.DAY).strength().shownOverTime();
      LevelHistory history = new LevelHistory(statements, List.of("IRQ"), Given.DAY);
      for (LocalDate day = Given.DAY.minusDays(70);
          !day.isAfter(Given.DAY);
          day = day.plusDays(1)) {
        Amount amount = PieceLine.on(line, day);
        long sum = history.on(day).stream().mapToLong(LevelHistoryTest::personnel).sum();
        assertThat(sum).isEqualTo(amount == null ? 0 : amount.low());
      }
    }
  }

  private static long personnel(Entry entry) {
    Long best = ((Deployment) entry).personnel().best();
    return best == null ? 0 : best;
  }

  private static List<Statement> random(Random random, String id) {
    LocalDate from = Given.DAY.minusDays(random.nextInt(60));
    Statement statement =
        statement(
            id,
            "contributor",
            random.nextBoolean() ? "DNK" : "NOR",
            "category",
            random.nextBoolean() ? "troops" : "police",
            "measure",
            random.nextInt(4) == 0 ? "change" : "strength",
            "as_of",
            from.toString(),
            "to",
            random.nextBoolean() ? "" : from.plusDays(random.nextInt(30)).toString(),
            "personnel",
            Integer.toString(1 + random.nextInt(100)));
    LocalDate cut = from.plusDays(random.nextInt(10));
    return statement.measure().movesLevel() || random.nextBoolean()
        ? List.of(statement)
        : statement.without(new Days(cut, cut.plusDays(random.nextInt(10))), Given.DAY);
  }
}
