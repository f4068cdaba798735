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
import org.muster.domain.PartialDate;

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
                + " hosts all; before, it counted operations all, categories all, contributors all,"
                + " hosts all.",
            "Scope 'new' is new: it counts operations all, categories all, contributors all, hosts"
                + " all.",
            "Scope 'gone' is no longer shown; it counted operations all, categories all,"
                + " contributors all, hosts all.");
  }

  @Test
  void tellNamesApartThatHaveACommaOrAnAndInThem() {
    List<String> categories = List.of("air", "command and control", "logistics, medical");
    Scope some = Given.scope("un", "title", "Title", "categories", String.join(";", categories));
    List<String> lines = lines(Filter.ALL, List.of(some), CountingSettings.DEFAULTS);
    assertThat(sentences(lines(Filter.ALL, List.of(scope("un")), CountingSettings.DEFAULTS), lines))
        .containsExactly(
            "Scope 'un' now counts operations all, categories air, command and control and"
                + " logistics, medical, contributors all, hosts all; before, it counted operations"
                + " all, categories all, contributors all, hosts all.");
    Scope apart = Given.scope("un", "title", "Title", "categories", "command;control");
    Scope one = Given.scope("un", "title", "Title", "categories", "command and control");
    assertThat(
            sentences(
                lines(Filter.ALL, List.of(apart), CountingSettings.DEFAULTS),
                lines(Filter.ALL, List.of(one), CountingSettings.DEFAULTS)))
        .hasSize(1);
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

  @Test
  void areNoneWhereThePeriodOnlyMovesWithTheDate() {
    List<String> may = period("2020-03-01/2020-05-31", "P3M");
    List<String> june = period("2020-04-01/2020-06-30", "P3M");
    assertThat(new MethodChanges(Words.english()).sentences(may, june)).isEmpty();
    assertThat(sentences(may, period("2020-06-01/2020-06-30", "P1M15D")))
        .containsExactly(
            "Period: now 1 month and 15 days back from the date; before 3 months back from the"
                + " date.");
    assertThat(sentences(may, period("2020", "")))
        .containsExactly("Period: now 2020; before 3 months back from the date.");
    assertThat(sentences(june, period("2013-01-01/2020-06-30", "2013-01-01/..")))
        .containsExactly("Period: now since 1 Jan 2013; before 3 months back from the date.");
  }

  @Test
  void doNotSayWhatWasCountedForAnotherAudience() {
    BriefingSettings red = Given.settings(filter("SECRET"), "TLP:RED");
    List<String> before =
        MethodLines.of(red.toBuilder().scopes(List.of(scope("un", "SECRET"))).build(), "Muster 1");
    List<String> after = MethodLines.of(Given.settings(Filter.ALL, "TLP:CLEAR"), "Muster 1");
    assertThat(sentences(before, after))
        .containsExactly("The audience is another: now TLP:CLEAR.", "Operations covered: now all.");
    BriefingSettings clear = Given.settings(Filter.ALL, "TLP:CLEAR");
    assertThat(
            sentences(
                before,
                MethodLines.of(
                    clear.toBuilder().scopes(List.of(scope("un"), scope("new"))).build(),
                    "Muster 1")))
        .contains(
            "Scope 'un' now counts operations all, categories all, contributors all, hosts all.",
            "Scope 'new' is new: it counts operations all, categories all, contributors all, hosts"
                + " all.");
  }

  private static List<String> period(String period, String moves) {
    BriefingSettings of =
        Given.settings().toBuilder().period(PartialDate.parse(period)).periodMoves(moves).build();
    return MethodLines.of(of, "Muster 1");
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
