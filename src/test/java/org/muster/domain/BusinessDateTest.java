package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class BusinessDateTest {
  @Test
  void readsADayOfTheYearsThatAreWritten() {
    assertThat(BusinessDate.find("2020-07-01")).contains(LocalDate.of(2020, 7, 1));
    assertThat(BusinessDate.find("0000-01-01")).contains(LocalDate.of(0, 1, 1));
    assertThat(BusinessDate.find("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
  }

  @Test
  void knowsNoDayBeforeOrAfterThem() {
    assertThat(BusinessDate.find("-0001-12-31")).isEmpty();
    assertThat(BusinessDate.find("+10000-01-01")).isEmpty();
    assertThat(BusinessDate.canBeMeant(LocalDate.of(-1, 12, 31))).isFalse();
    assertThat(BusinessDate.canBeMeant(LocalDate.of(10_000, 1, 1))).isFalse();
  }

  @Test
  void takesNoOtherWayOfWritingADay() {
    assertThat(BusinessDate.find("2020-7-1")).isEmpty();
    assertThat(BusinessDate.find("1 Jul 2020")).isEmpty();
    assertThat(BusinessDate.find("2021-02-29")).isEmpty();
    assertThat(BusinessDate.find("")).isEmpty();
  }
}
