package org.muster.briefing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Amounts;
import org.muster.domain.Quantity;

final class SharesTest {
  @ParameterizedTest
  @CsvSource({
    "10, 6 6 2, 4 4 2",
    "11, 6 6 2, 5 5 1",
    "1, 15 15, 1 0",
    "3, 10 10 10 10, 1 1 1 0",
    "0, 31 28, 0 0",
    "100, 30 31, 49 51",
    "999999999999, 1 1, 500000000000 499999999999"
  })
  void givesTheRestToThoseCutMostTheEarlierOfEquals(long count, String days, String shares) {
    assertThat(best(new Shares(numbers(days)).of(Amount.of(count)))).isEqualTo(shares);
  }

  @Test
  void keepsTheOrderOfAStretchWhereTheRemaindersAloneWouldNot() {
    List<Amount> shares = new Shares(numbers("6 6 2")).of(Amount.of(Quantity.parse("11 (10..11)")));

    assertThat(shares).extracting(Amount::low).containsExactly(5L, 4L, 1L);
    assertThat(shares).extracting(Amount::best).containsExactly(5L, 5L, 1L);

    List<Amount> upwards =
        new Shares(numbers("6 6 2")).of(Amount.of(Quantity.parse("10 (10..11)")));
    assertThat(upwards).extracting(Amount::best).containsExactly(4L, 4L, 2L);
    assertThat(upwards).extracting(Amount::high).containsExactly(5L, 4L, 2L);
  }

  @Test
  void leavesUnknownWhatIsUnknown() {
    Shares shares = new Shares(numbers("10 20"));

    assertThat(shares.of(Amount.of(Quantity.parse("at least 30"))))
        .containsExactly(amount(10, null, null), amount(20, null, null));
    assertThat(shares.of(Amount.of(Quantity.parse("up to 30"))))
        .containsExactly(amount(0, null, 10L), amount(0, null, 20L));
    assertThat(shares.of(Amount.of(Quantity.parse("withheld"))))
        .allSatisfy(share -> assertThat(share.text()).isEqualTo("unknown (withheld)"));
  }

  @Test
  void roundsAShareNoCoarserThanItIs() {
    assertThat(new Shares(numbers("2 28")).of(Amount.of(Quantity.parse("~500"))))
        .extracting(Amount::text)
        .containsExactly("about 30", "about 500");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void keepsTotalsAndOrderWhateverTheNumbers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      long[] days = random.longs(1 + random.nextInt(14), 1, 32).toArray();
      long bound = random.nextBoolean() ? 12 : 100_000;
      boolean ordered = random.nextInt(8) > 0;
      long[] counts = random.longs(3, 0, bound).toArray();
      if (ordered) {
        Arrays.sort(counts);
      }
      Long best = random.nextInt(6) == 0 && counts[0] <= counts[2] ? null : Long.valueOf(counts[1]);
      Amount whole = amount(counts[0], best, counts[2]);

      List<Amount> shares = new Shares(days).of(whole);

      assertThat(shares).hasSize(days.length);
      assertThat(sum(shares)).isEqualTo(whole);
      if (ordered) {
        assertThat(shares).allMatch(SharesTest::ordered);
      }
      assertNear(shares, whole, days);
    }
  }

  private static Amount sum(List<Amount> shares) {
    PeopleSum sum = new PeopleSum();
    shares.forEach(share -> sum.add(Amounts.of(share), 0));
    return sum.amount();
  }

  private static boolean ordered(Amount a) {
    long best = a.best() == null ? a.low() : a.best();
    return a.low() <= best && (a.high() == null || best <= a.high());
  }

  /** Within one person of the exact share for best; the others may have to give way. */
  private static void assertNear(List<Amount> shares, Amount whole, long[] days) {
    double all = LongStream.of(days).sum();
    for (int i = 0; i < days.length; i++) {
      Long best = shares.get(i).best();
      if (best != null && whole.best() != null) {
        assertThat(Math.abs(best - whole.best() * days[i] / all)).isLessThan(1);
      }
      assertThat(Math.abs(shares.get(i).low() - whole.low() * days[i] / all)).isLessThan(2);
    }
  }

  private static Amount amount(long low, @Nullable Long best, @Nullable Long high) {
    return new Amount(low, best, high, 0, Set.of());
  }

  private static long[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private static String best(List<Amount> shares) {
    return shares.stream().map(share -> share.best() + "").collect(Collectors.joining(" "));
  }
}
