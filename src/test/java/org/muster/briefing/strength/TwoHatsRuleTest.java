package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
    assertThat(total(hats("30", "30", "source", "S1B"))).isEqualTo("60");
    assertThat(total(hats("30", "30", "source", "S1", "dataset", "other"))).isEqualTo("30");
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
        .source("S2", "publisher", "Coalition")
        .deployment("A", "source", "S1", "as_of", "2020-01-01", "personnel", first)
        .deployment("B", columns);
  }
}
