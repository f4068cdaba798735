package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Given;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Guard;

final class TwoHatsRuleTest {
  @Test
  void countsEqualNumbersOfTwoPublishersOnceUnderTheFirstOperation() {
    Given given = hats("30", "30");
    Guarded across = Grounds.across(given);

    assertThat(total(given)).isEqualTo("30");
    assertThat(across.findings()).hasSize(1);
    Finding finding = across.findings().getFirst();
    assertThat(finding.operation()).isEqualTo("OIR");
    assertThat(finding.counted()).extracting(d -> d.key().id()).containsExactly("A");
    assertThat(finding.leftOut()).extracting(d -> d.key().id()).containsExactly("B");
  }

  @Test
  void addsDifferentUnknownAndPlacelessNumbers() {
    assertThat(total(hats("30", "31"))).isEqualTo("61");
    assertThat(total(hats("30", ""))).isEqualTo("at least 30");
    assertThat(total(hats("0", "0"))).isEqualTo("0");
    assertThat(Grounds.across(hats("", "")).findings()).isEmpty();
    assertThat(Grounds.across(hats("0", "0")).findings()).isEmpty();
    assertThat(total(hats("30", "30", "host", "SYR"))).isEqualTo("60");
  }

  @Test
  void addsEqualNumbersOfOnePublisher() {
    assertThat(total(hats("30", "30", "source", "S1"))).isEqualTo("60");
    assertThat(total(hats("30", "30", "source", "S1; S1B"))).isEqualTo("60");
    assertThat(total(hats("30", "30", "source", "S1;C"))).isEqualTo("60");
    assertThat(total(hats("30", "30", "source", "S1B"))).isEqualTo("60");
    assertThat(total(hats("30", "30", "source", "S1", "dataset", "other"))).isEqualTo("30");
  }

  /** Who gives 30 under each of several operations, in the order of their codes. */
  @ParameterizedTest
  @CsvSource({
    "S1 S2 S3, 30, A B; A C",
    "S1 S1 S2, 60, A C",
    "S2 S1 S1, 60, A B",
    "S1 S2 S1, 60, A B",
    "S1 S1 S2 S2, 60, A C; B D",
    "S2 S1 S1 S3, 60, A B; A D"
  })
  void takesANumberForOneGroupOfAnotherPublisher(String givers, String total, String pairs) {
    Given given =
        new Given()
            .source("S1", "publisher", "Ministry")
            .source("S2", "publisher", "Coalition")
            .source("S3", "publisher", "Press");
    char id = 'A';
    for (String giver : givers.split(" ", -1)) {
      given.deployment(
          String.valueOf(id),
          "operation",
          "OP-" + id++,
          "source",
          giver,
          "as_of",
          "2020-01-01",
          "personnel",
          "30");
    }

    assertThat(total(given)).isEqualTo(total);
    assertThat(Grounds.across(given).findings())
        .extracting(
            f -> f.counted().getFirst().key().id() + " " + f.leftOut().getFirst().key().id())
        .containsExactly(pairs.split("; ", -1));
  }

  @Test
  void leavesNothingOutForANumberThatIsLeftOut() {
    Given given =
        new Given()
            .deployment("A", "operation", "A", "source", "S1", "host", "IRQ", "personnel", "30")
            .deployment(
                "B", "operation", "B", "source", "S2", "host", "IRQ; SYR", "personnel", "30")
            .deployment("C", "operation", "C", "source", "S3", "host", "SYR", "personnel", "30");

    assertThat(total(given)).isEqualTo("60");
  }

  @Test
  void countsANumberOnTheDaysOnWhichTheOtherIsLeftOut() {
    Given given =
        hats("30", "30", "as_of", "2020-01-01")
            .source("S3", "publisher", "Press")
            .deployment("A2", "source", "S1", "as_of", "2020-04-01", "personnel", "40")
            .deployment(
                "C", "operation", "PRT", "source", "S1", "as_of", "2020-03-01", "personnel", "30");
    Guarded across = Grounds.across(given);
    Ground ground = Grounds.of(given, CountingSettings.DEFAULTS);

    assertThat(Grounds.on(LocalDate.of(2020, 2, 1), across, ground)).isEqualTo(30);
    assertThat(Grounds.on(LocalDate.of(2020, 3, 15), across, ground)).isEqualTo(60);
    assertThat(Grounds.on(LocalDate.of(2020, 4, 15), across, ground)).isEqualTo(70);
  }

  @Test
  void silencesTheOtherOnlyOnTheDaysThatBothHold() {
    Given given =
        hats("30", "30", "as_of", "2020-01-01")
            .deployment("A2", "source", "S1", "as_of", "2020-03-01", "personnel", "35")
            .deployment("A3", "source", "S1", "as_of", "2020-05-01", "personnel", "30");
    Guarded across = Grounds.across(given);
    Ground ground = Grounds.of(given, CountingSettings.DEFAULTS);

    assertThat(Grounds.on(LocalDate.of(2020, 2, 1), across, ground)).isEqualTo(30);
    assertThat(Grounds.on(LocalDate.of(2020, 3, 1), across, ground)).isEqualTo(65);
    assertThat(Grounds.on(LocalDate.of(2020, 4, 30), across, ground)).isEqualTo(65);
    assertThat(Grounds.on(LocalDate.of(2020, 5, 1), across, ground)).isEqualTo(30);
    assertThat(total(given)).isEqualTo("30");
  }

  @Test
  void bringsNoEarlierLevelBack() {
    Given given =
        hats("30", "30", "as_of", "2020-03-01")
            .deployment(
                "B0", "operation", "OIR", "source", "S2", "as_of", "2020-01-01", "personnel", "80");

    assertThat(total(given)).isEqualTo("30");
  }

  @Test
  void countsBothWhereItIsOverruled() {
    Given given = hats("30", "30");
    CountingSettings counting = Grounds.overruled(Guard.TWO_HATS, "B");

    assertThat(Grounds.total(Grounds.across(given, counting), Grounds.of(given, counting)))
        .isEqualTo("60");
  }

  private static String total(Given given) {
    return Grounds.total(Grounds.across(given), Grounds.of(given, CountingSettings.DEFAULTS));
  }

  private static Given hats(String first, String second, String... more) {
    String[] columns = new String[6 + more.length];
    System.arraycopy(
        new String[] {"operation", "OIR", "source", "S2", "personnel", second}, 0, columns, 0, 6);
    System.arraycopy(more, 0, columns, 6, more.length);
    return new Given()
        .source("S1", "publisher", "Ministry")
        .source("S1B", "publisher", "Ministry")
        .source("S1;C", "publisher", "Ministry")
        .source("S2", "publisher", "Coalition")
        .deployment("A", "source", "S1", "as_of", "2020-01-01", "personnel", first)
        .deployment("B", columns);
  }
}
