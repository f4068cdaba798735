package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.notice.Notice;

final class OverruleNoticesTest {
  private static final List<Deployment> KNOWN =
      List.of(Given.oneDeployment("D7"), Given.oneDeployment("D8", "dataset", "un"));

  @Test
  void tellsEachIdThatNobodyHas() {
    assertThat(messages(overrule("D7", "D77"), overrule("un/D7", "un/D8")))
        .containsExactly(
            "The guard two-hats is overruled for D77, but no deployment has that id.",
            "The guard two-hats is overruled for un/D7, but no deployment has that id.");
  }

  @Test
  void wantsTheDatasetWhereItIsNotTheDropFoldersOwn() {
    assertThat(messages(overrule("D8", "D8"))).hasSize(1);
  }

  @Test
  void saysNothingOfAGuardThatIsOverruledForAll() {
    assertThat(messages(overrule())).isEmpty();
  }

  private static Overrule overrule(String... records) {
    return new Overrule(Guard.TWO_HATS, List.of(records), "Asked");
  }

  private static List<String> messages(Overrule... overrules) {
    return OverruleNotices.of(Given.overruling(overrules), KNOWN).stream()
        .map(Notice::message)
        .toList();
  }
}
