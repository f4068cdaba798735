package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.notice.Notice;

final class SettingNoticesTest {
  private static final Records KNOWN =
      new Given()
          .deployment("D7", "category", "troops", "marking", "TLP:RED")
          .deployment("D8", "dataset", "un", "operation", "PRINTED", "contributor", "*")
          .event("E1", "2020-01-01", "operation", "KFOR", "host", "SYR", "dataset", "acled")
          .operation("UNTAC", "Authority in Cambodia", "KHM", "dataset", "un-missions")
          .records();

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

  @Test
  void tellsEachNameOfABriefingThatNoRecordHas() {
    Filter filter =
        new Filter(
            List.of("NMI", "KFOR", "UNTAC", "untac"),
            List.of("IRQ", "SYR", "KHM", "Mali"),
            List.of("DNK", "dnk", "NO", "NO"));
    assertThat(messages(CountingSettings.DEFAULTS, Given.settings(filter, "TLP:CLEAR")))
        .containsExactly(
            "The settings name 'untac' under operations of the briefing 'test', but no record has"
                + " it.",
            "The settings name 'Mali' under hosts of the briefing 'test', but no record has it.",
            "The settings name 'NO' under contributors of the briefing 'test', but no record has"
                + " it.");
  }

  @Test
  void tellsEachNameOfATotalOnceForAllBriefings() {
    BriefingSettings briefing =
        Given.totals(
            "",
            Given.scope("a", "categories", "Troops;troop", "without-categories", "police"),
            Given.scope("b", "operations", "NMI;OIR", "without", "UNTAC;UNTAK"),
            Given.scope("c", "contributors", "SWE", "hosts", "ML", "stated-as", "PRINTED;PRNT"));
    assertThat(messages(CountingSettings.DEFAULTS, briefing, briefing))
        .extracting(message -> message.substring("The settings name ".length()))
        .containsExactly(
            "'troop' under categories of the scope 'a', but no record has it.",
            "'police' under without-categories of the scope 'a', but no record has it.",
            "'OIR' under operations of the scope 'b', but no record has it.",
            "'UNTAK' under without of the scope 'b', but no record has it.",
            "'PRNT' under stated-as of the scope 'c', but no record has it.",
            "'SWE' under contributors of the scope 'c', but no record has it.",
            "'ML' under hosts of the scope 'c', but no record has it.");
  }

  @Test
  void tellsEachDatasetThatNoRecordHas() {
    CountingSettings counting =
        new CountingSettings(
            CountingSettings.DEFAULTS.staleAfter(),
            CountingSettings.DEFAULTS.imprecise(),
            List.of("un", "acled", "un-missions", "muster", "geo-pko"),
            List.of());
    assertThat(messages(counting))
        .containsExactly(
            "The settings name 'geo-pko' under counting.datasets, but no record has it.");
  }

  private static Overrule overrule(String... records) {
    return new Overrule(Guard.TWO_HATS, List.of(records), "Asked");
  }

  private static List<String> messages(Overrule... overrules) {
    return messages(Given.overruling(overrules));
  }

  private static List<String> messages(CountingSettings counting, BriefingSettings... briefings) {
    return SettingNotices.of(counting, List.of(briefings), KNOWN).stream()
        .map(Notice::message)
        .toList();
  }
}
