package org.muster.briefing.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Given;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.settings.Scope;

final class MethodChangesTest {
  private static final String ANEW = "Figures of the last edition are reckoned anew";

  @Test
  void areNoneWhereNothingIsCountedOtherwise() {
    List<String> lines = lines(filter("NMI", "EUMM"), List.of(), CountingSettings.DEFAULTS);
    assertThat(new MethodChanges(Words.english()).sentences(lines, lines)).isEmpty();
    assertThat(
            new MethodChanges(Words.english())
                .sentences(
                    lines, lines(filter("EUMM", "NMI"), List.of(), CountingSettings.DEFAULTS)))
        .isEmpty();
  }

  @Test
  void sayWhatAScopeCountsNowAndCountedBefore() {
    List<String> sentences =
        sentences(
            lines(Filter.ALL, List.of(scope("un"), scope("gone")), CountingSettings.DEFAULTS),
            lines(
                Filter.ALL,
                List.of(scope("un", "UNAMA"), scope("new")),
                CountingSettings.DEFAULTS));
    assertThat(sentences)
        .containsExactly(
            "Scope 'un' now counts operations all without UNAMA, categories all, contributors all,"
                + " hosts all; before, it counts operations all, categories all, contributors all,"
                + " hosts all.",
            "Scope 'new' is new: it counts operations all, categories all, contributors all, hosts"
                + " all.",
            "Scope 'gone' is no longer shown; it counted operations all, categories all,"
                + " contributors all, hosts all.");
  }

  @Test
  void sayThatTheFilterTheCountingOrAnOverruledGuardIsAnother() {
    CountingSettings counting =
        new CountingSettings(
            Period.ofMonths(6),
            Imprecise.SPREAD,
            List.of(),
            List.of(new Overrule(Guard.TWO_HATS, List.of("D2", "D1"), "different persons")));
    assertThat(
            sentences(
                lines(Filter.ALL, List.of(), CountingSettings.DEFAULTS),
                lines(filter("NMI"), List.of(), counting)))
        .containsExactly(
            "Operations covered: now NMI; before all.",
            "Age from which a figure is stale: now 6 months; before 1 year.",
            "Events that lie in no one month: now spread; before apart.",
            "Overruled guard two-hats for D1 and D2: now different persons.");
    assertThat(
            sentences(
                lines(Filter.ALL, List.of(), counting),
                lines(Filter.ALL, List.of(), CountingSettings.DEFAULTS)))
        .contains("Overruled guard two-hats for D1 and D2: no longer; before different persons.");
  }

  @Test
  void nameBothProgramsButOnlyTodaysAudience() {
    List<String> before = MethodLines.of(Given.settings(Filter.ALL, "TLP:RED", "EU"), "Muster 1");
    List<String> after = MethodLines.of(Given.settings(Filter.ALL, "TLP:CLEAR"), "Muster 2");
    assertThat(sentences(before, after))
        .containsExactly(
            "Reckoned by Muster 2; before by Muster 1.", "The audience is another: now TLP:CLEAR.");
  }

  private static List<String> sentences(List<String> before, List<String> after) {
    List<String> sentences = new MethodChanges(Words.english()).sentences(before, after);
    assertThat(sentences.getLast()).startsWith(ANEW);
    return sentences.subList(0, sentences.size() - 1);
  }

  private static Filter filter(String... operations) {
    return Filter.operations(List.of(operations));
  }

  private static Scope scope(String id, String... without) {
    return Given.scope(id, "title", "Title", "without", String.join(";", without));
  }

  private static List<String> lines(Filter filter, List<Scope> scopes, CountingSettings counting) {
    BriefingSettings plain = Given.settings(filter, "TLP:CLEAR");
    return MethodLines.of(plain.toBuilder().scopes(scopes).counting(counting).build(), "Muster 1");
  }
}
