package org.muster.briefing.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Given;
import org.muster.briefing.amount.Words;
import org.muster.domain.Deployment;

final class FieldChangesTest {
  private static final Deployment OLD =
      Given.oneDeployment("D1", "personnel", "285", "from", "2020-06", "role", "train");

  @Test
  void nameEachFieldWithItsOldAndNewValueInTheReadersWords() {
    assertThat(changes("personnel", "~290", "from", "2020-07-01", "role", "train"))
        .containsExactly("personnel: 285 -> about 290", "from: Jun 2020 -> 1 Jul 2020");
  }

  @Test
  void sayThatSomethingWasNotStatedOrNoLongerIs() {
    assertThat(changes("personnel", "285", "from", "2020-06", "to", "P4M", "as_of", "2020-06-30"))
        .containsExactly(
            "role: train -> not stated",
            "to: not stated -> for four months",
            "as of: not stated -> 30 Jun 2020");
  }

  @Test
  void nameCountriesNotCodes() {
    assertThat(
            changes(
                "personnel",
                "285",
                "from",
                "2020-06",
                "role",
                "train",
                "contributor",
                "*",
                "host",
                "KWT; Strait of Hormuz"))
        .containsExactly(
            "contributor: Denmark -> whole mission", "host: Iraq -> Kuwait; Strait of Hormuz");
  }

  @Test
  void showWhatWasWrittenWhereBothReadAlike() {
    Deployment old = Given.oneDeployment("D1", "personnel", "~500");
    Deployment now = Given.oneDeployment("D1", "personnel", "about 500");
    assertThat(new FieldChanges(Words.english()).between(old, now))
        .containsExactly("personnel: ~500 -> about 500");
  }

  @Test
  void areNoneOfEqualRecords() {
    assertThat(new FieldChanges(Words.english()).between(OLD, OLD)).isEmpty();
  }

  private static List<String> changes(String... columnsAndValues) {
    return new FieldChanges(Words.english())
        .between(OLD, Given.oneDeployment("D1", columnsAndValues));
  }
}
