package org.muster.briefing.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Quantity;

final class AmountTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "285",
        "0",
        "1200",
        "~500",
        "about 1250",
        "up to 195",
        "at least 20",
        "100..150",
        "11 (10..12)",
        "11 (11..12)",
        "",
        "withheld",
        "several"
      })
  void readsAsItsQuantityDoes(String text) {
    Quantity quantity = Quantity.parse(text);

    assertThat(Amount.of(quantity).text()).isEqualTo(quantity.display());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          100,         50,           150
          ~500,        285,          about 800
          ~500,        ~1250,        'about 1,800'
          ~10000,      420,          'about 10,000'
          100..150,    50,           150 to 200
          100..150,    at least 20,  at least 120
          100,         '',           at least 100
          ~500,        '',           at least about 500
          ~500,        at least 20,  at least about 500
          '',          '',           unknown (not reported)
          '',          withheld,     'unknown (not reported, withheld)'
          0,           '',           unknown (not reported)
          up to 195,   100,          at least 100
          up to 195,   0,            up to 195
          up to 195,   100..150,     at least 100
          up to 195,   up to 5,      up to 200
          11 (11..12), 3,            14 (14 to 15)
          1200 (up to 1204), 5,      '1,205 (1,205 to 1,209)'
          1200 (up to 1204), 3-3,    '1,203 (1,203 to 1,207)'
          1200 (at least 1190), 5,   '1,205 (at least 1,195)'
          1200 (up to 1204), '',     'at least 1,200'
          3-3,         7,            10
          """)
  void addsLowBestAndHighSeparately(String a, String b, String sum) {
    assertThat(sum(a, b).text()).isEqualTo(sum);
    assertThat(sum(b, a)).isEqualTo(sum(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          500,       120,          380
          500,       600,          0
          ~500,      120,          about 400
          ~500,      0,            about 500
          ~1000,     700,          about 300
          ~1000,     996,          about 4
          ~1000,     1000,         about 0
          ~1000,     100..150,     'about 1,000'
          500,       '',           up to 500
          500,       at least 120, up to 380
          500,       100..150,     350 to 400
          at least 500, 100,       at least 400
          withheld,  100,          unknown (withheld)
          """)
  void takesAwayWithoutGoingBelowZero(String a, String b, String difference) {
    assertThat(amount(a).minus(amount(b)).text()).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          195,        up to 195
          up to 195,  up to 195
          ~200,       up to about 200
          100..150,   up to 150
          at least 20, up to 20
          withheld,   unknown (withheld)
          """)
  void readsACeilingAsAMaximumOnly(String text, String shown) {
    Amount ceiling = Amount.ceiling(Quantity.parse(text));

    assertThat(ceiling.text()).isEqualTo(shown);
    assertThat(ceiling.shownLow()).isNull();
    assertThat(ceiling.shownBest()).isNull();
  }

  @Test
  void showsNoBoundsOfAnApproximateFigure() {
    Amount about = sum("~500", "285");

    assertThat(about.shownBest()).isEqualTo(800);
    assertThat(about.shownLow()).isNull();
    assertThat(about.shownHigh()).isNull();
  }

  @Test
  void showsALowBoundThatIsAllThatIsKnownAsItsTextDoes() {
    Amount atLeast = sum("~500", "");

    assertThat(atLeast.text()).isEqualTo("at least about 500");
    assertThat(atLeast.shownBest()).isNull();
    assertThat(atLeast.shownLow()).isEqualTo(500);
  }

  @Test
  void isExactWhereTheLeastIsTheMost() {
    Amount most = Amount.of(Quantity.parse("up to 167"));
    assertThat(most.atLeast(Amount.of(67)).text()).isEqualTo("67 to 167");
    assertThat(most.atLeast(Amount.of(167))).isEqualTo(Amount.of(167));
  }

  @Test
  void showsBoundsWithoutABestFigureAsItsTextDoes() {
    Amount range = sum("~230", "137..165");
    assertThat(range.text()).isEqualTo("about 370 to about 400");
    assertThat(range.shownLow()).isEqualTo(370);
    assertThat(range.shownHigh()).isEqualTo(400);

    Amount ceiling = Amount.ceiling(Quantity.parse("~200"));
    assertThat(ceiling.shownHigh()).isEqualTo(200);
  }

  @Test
  void showsNoBestOfASumWithoutOne() {
    Amount some = sum("100", "");

    assertThat(some.shownLow()).isEqualTo(100);
    assertThat(some.shownBest()).isNull();
    assertThat(some.shownHigh()).isNull();
  }

  @Test
  void exceedsOnlyWhatItCannotBe() {
    assertThat(amount("501").certainlyExceeds(amount("500"))).isTrue();
    assertThat(amount("500").certainlyExceeds(amount("500"))).isFalse();
    assertThat(amount("540").certainlyExceeds(amount("~500"))).isFalse();
    assertThat(amount("551").certainlyExceeds(amount("~500"))).isTrue();
    assertThat(amount("900").certainlyExceeds(amount("at least 500"))).isFalse();
    assertThat(amount("up to 900").certainlyExceeds(amount("500"))).isFalse();
  }

  @Test
  void isUnchangedByWhatWasAddedAndTakenOut() {
    Tally tally = new Tally();
    tally.add(amount("~500"));
    Amount before = tally.amount();
    for (String text : new String[] {"~10000", "withheld", "up to 5", "100..150"}) {
      tally.add(amount(text));
    }
    Stream.of("up to 5", "withheld", "100..150", "~10000").map(this::amount).forEach(tally::remove);

    assertThat(tally.amount()).isEqualTo(before);
    assertThat(tally.empty()).isFalse();
    tally.remove(amount("~500"));
    assertThat(tally.empty()).isTrue();
    assertThat(tally.amount()).isEqualTo(Amount.of(0));
  }

  @Test
  void keepsTheBoundOfAMaximumWhereNoLevelsAreAdded() {
    Tally killed = Tally.ofEstimates();
    killed.add(amount("up to 5"));
    killed.add(amount("3"));

    assertThat(killed.amount().text()).isEqualTo("3 to 8");
  }

  private Amount sum(String a, String b) {
    Tally tally = new Tally();
    tally.add(amount(a));
    tally.add(amount(b));
    return tally.amount();
  }

  private Amount amount(String text) {
    return Amount.of(Quantity.parse(text));
  }
}
