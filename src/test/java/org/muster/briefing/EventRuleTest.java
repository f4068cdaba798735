package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.event.EventSamples;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.domain.Event;

final class EventRuleTest {
  @Test
  void neverAddsDatasets() {
    Briefing briefing =
        new Given()
            .event("1", "2020-01-01", "dataset", "ucdp", "killed", "11 (11..12)")
            .event("1", "2020-01-01", "dataset", "acled", "killed", "7")
            .event("2", "2020-01-02", "dataset", "acled", "killed", "n/a")
            .briefing();

    assertThat(briefing.eventSummaries())
        .extracting(s -> s.dataset() + " " + s.occurred().killed().text())
        .containsExactly("acled 7", "ucdp 11 (11 to 12)");
    assertThat(briefing.keyFigures())
        .extracting(cell -> cell.label() + ": " + cell.figure().text() + " " + cell.remark())
        .containsExactly(
            "Events listed (acled): 2 ",
            "Killed (acled): 7 in 1 event with deaths, of 2 that occurred",
            "Events listed (ucdp): 1 ",
            "Killed (ucdp): 11 (11 to 12) in 1 event with deaths, of 1 that occurred");
    assertThat(briefing.keyPoints().getLast())
        .isEqualTo(
            "2 events (acled) and 1 event (ucdp) are listed; of 2 that occurred (acled), 1 has"
                + " deaths: 7 killed; of 1 that occurred (ucdp), 1 has deaths: 11 (11 to 12)"
                + " killed.");
  }

  @Test
  void saysNothingOfThoseKilledWhereNothingIsKnown() {
    Briefing briefing =
        new Given().event("E1", "2020-01-01").event("E2", "2020", "killed", "n/a").briefing();

    assertThat(briefing.keyFigures())
        .extracting(Briefing.KeyFigure::label)
        .containsExactly("Events listed");
    assertThat(briefing.keyPoints().getLast()).isEqualTo("2 events are listed.");
    assertThat(briefing.eventSummaries().getFirst().occurred().killed().text())
        .isEqualTo("unknown (not reported)");
    assertThat(briefing.eventSummaries().getFirst().months().getLast().killed().text())
        .isEqualTo("not applicable");
  }

  @Test
  void saysThatSomeDiedWhereNobodyCountedThem() {
    Given given =
        new Given()
            .event("E1", "2020-01-01", "killed", "several")
            .event("E2", "2020-01-02", "killed", "withheld")
            .event("E3", "2020-01-03", "killed", "0");
    Briefing briefing = given.briefing();

    assertThat(briefing.keyFigures())
        .extracting(cell -> cell.label() + ": " + cell.figure().text() + " " + cell.remark())
        .containsExactly(
            "Events listed: 3 ",
            "Killed: unknown (withheld, not counted) in at least 1 event with deaths, of 3 that"
                + " occurred");
    assertThat(briefing.keyPoints().getLast())
        .isEqualTo(
            "3 events are listed; of 3 that occurred, at least 1 has deaths; how many were killed"
                + " is not known.");
    assertThat(briefing.eventSummaries().getFirst().months().getFirst())
        .extracting(row -> row.withDeaths().text() + "; " + row.killed().text())
        .isEqualTo("at least 1; unknown (withheld, not counted)");
  }

  @Test
  void saysThatTheNumberOfThoseKilledIsNoLongerKnown() {
    Given before = new Given().event("E1", "2020-01-01", "killed", "7");
    Given after = new Given().event("E1", "2020-01-01");

    assertThat(new SecondEdition(before, after).movements())
        .containsExactly("Killed: 7 > unknown (not reported) (no longer known)");
    assertThat(new SecondEdition(after, before).movements())
        .containsExactly("Killed: unknown (not reported) > 7 (now known)");
  }

  @Test
  void countsNoneThatOccurredWhereAllArePlanned() {
    Briefing.EventSummary summary =
        new Given()
            .event("E1", "2021", "status", "planned", "source", "Plan")
            .briefing()
            .eventSummaries()
            .getFirst();

    assertThat(summary.occurred().events().text()).isEqualTo("0");
    assertThat(summary.months()).isEmpty();
    assertThat(summary.hosts()).isEmpty();
    assertThat(summary.dating()).isEmpty();
    assertThat(summary.claimed()).isNull();
    assertThat(summary.summaries().text()).isEqualTo("0");
  }

  @Test
  void leadsFromEachGroupToItsOwnSources() {
    Briefing briefing =
        new Given()
            .source("A", "publisher", "A")
            .source("B", "publisher", "B")
            .event("E1", "2020-01-01", "source", "A", "killed", "1")
            .event("E2", "2020-02-01", "source", "B", "killed", "2")
            .briefing();
    Briefing.EventSummary summary = briefing.eventSummaries().getFirst();

    assertThat(note(briefing, summary.months().getFirst().killed()))
        .isEqualTo("1 event, Jan 2020 [1]");
    assertThat(note(briefing, summary.months().getLast().events()))
        .isEqualTo("1 event, Feb 2020 [2]");
    assertThat(note(briefing, summary.occurred().withDeaths()))
        .isEqualTo("2 events, occurred [1, 2]");
    assertThat(briefing.keyFigures().getLast().figure().notes())
        .isEqualTo(summary.occurred().killed().notes());
  }

  private static String note(Briefing briefing, Briefing.Figure figure) {
    Briefing.Note note = briefing.notes().get(figure.notes().getFirst() - 1);
    return note.what() + " " + note.sources();
  }

  /** Those who are spread over the months are killed in events that lie in no one month as well. */
  @Test
  void saysInTheKeyPointsHowManyAreInNoMonth() {
    Given given =
        new Given()
            .event("E1", "2020-01-01/2020-03-31", "killed", "91")
            .event("E2", "2020-02-03", "killed", "5")
            .event("E3", "../2020-02", "killed", "3");

    assertThat(briefing(given, Imprecise.APART, "").keyPoints().getLast())
        .endsWith("99 killed, 94 of them in events that lie in no one month.");
    assertThat(briefing(given, Imprecise.SPREAD, "").keyPoints().getLast())
        .endsWith("99 killed, 3 of them counted in no month.");
  }

  @Test
  void saysHowImpreciseDatesAreCounted() {
    Given given =
        new Given()
            .event("E1", "2020-01-01/2020-03-31", "killed", "91")
            .event("E2", "2020-02-03", "killed", "5")
            .event("E3", "../2020-02", "killed", "3");

    assertThat(dating(given, Imprecise.APART, ""))
        .isEqualTo(
            "2 events do not certainly lie within one month and are counted in a row of their own.");
    assertThat(dating(given, Imprecise.APART, "2020-02"))
        .isEqualTo(
            "2 events do not certainly lie within one month of the period and are counted in a row"
                + " of their own; 2 of them can lie outside the period.");
    assertThat(dating(given, Imprecise.SPREAD, ""))
        .isEqualTo(
            "2 events do not certainly lie within one month and are counted in a row of their own. The killed and injured of 1 of them are spread over the"
                + " months by days, the total kept; those of 1, without known figures, with an open"
                + " date or over more than ten years, stay in that row.");
    assertThat(dating(given, Imprecise.SPREAD, "2020-02"))
        .contains("and the shares outside the period left out (62 killed); those of 1,");
    assertThat(dating(new Given().event("E", "2020-01"), Imprecise.APART, ""))
        .isEqualTo("Every event lies within one month.");
  }

  private static String dating(Given given, Imprecise imprecise, String period) {
    return briefing(given, imprecise, period).eventSummaries().getFirst().dating();
  }

  @Test
  void showsThePersonsOfASpreadEventInItsMonthsOnly() {
    Briefing.EventSummary summary =
        briefing(new Given().event("E1", "2020-01/2020-02", "killed", "60"), Imprecise.SPREAD, "")
            .eventSummaries()
            .getFirst();

    assertThat(summary.months())
        .extracting(m -> m.label() + " " + m.events().text() + " " + m.killed().text())
        .containsExactly(
            "Jan 2020 0 31", "Feb 2020 0 29", "not within one month 1 spread over the months");
    assertThat(summary.months().getFirst().injured().text()).isEqualTo("unknown (not reported)");
  }

  @Test
  void saysOfTheWholeAloneThatNothingIsKnownOfAny() {
    Given given =
        new Given()
            .event("E1", "2020-01-01", "killed", "6", "type", "a", "injured", "not collected")
            .event("E2", "2020-02-01", "killed", "7", "type", "b", "injured", "not collected");
    Briefing.EventSummary summary = given.briefing().eventSummaries().getFirst();

    assertThat(summary.occurred().injured().text()).isEqualTo("unknown (not collected)");
    assertThat(Stream.of(summary.months(), summary.types(), summary.hosts()))
        .allSatisfy(
            rows ->
                assertThat(rows)
                    .allSatisfy(
                        row -> {
                          assertThat(row.injured().none()).isTrue();
                          assertThat(row.killed().none()).isFalse();
                        }));

    given.event("E3", "2020-03-01", "killed", "7", "type", "c", "injured", "n/a");
    assertThat(given.briefing().eventSummaries().getFirst().types())
        .extracting(row -> row.injured().text())
        .containsExactly("unknown (not collected)", "unknown (not collected)", "not applicable");
  }

  /**
   * Of GDELT's mentions in the news none is verified: the tables by type and host are all of it.
   */
  @Test
  void countsWhatIsClaimedByTypeAndHost() {
    Briefing.EventSummary summary =
        new Given()
            .event("E1", "2020-01-01", "status", "claimed", "type", "a", "host", "IRQ")
            .event("E2", "2020-01-02", "status", "claimed", "type", "b", "host", "IRQ")
            .event("E3", "2020-01-02", "status", "claimed", "type", "b", "host", "")
            .event("E4", "2020-01-03", "type", "c", "host", "SYR")
            .briefing()
            .eventSummaries()
            .getFirst();

    assertThat(summary.claimedTypes())
        .extracting(row -> row.label() + " " + row.events().text())
        .containsExactly("b 2", "a 1");
    assertThat(summary.claimedHosts())
        .extracting(row -> row.label() + " " + row.events().text())
        .containsExactly("Iraq 2", "host not stated 1");
    assertThat(summary.types()).extracting(Briefing.EventCount::label).containsExactly("c");
    assertThat(summary.hosts()).extracting(Briefing.EventCount::label).containsExactly("Syria");
  }

  @ParameterizedTest
  @EnumSource
  void isUnchangedByEventsOutsideThePeriodOrBeyondTheDate(Imprecise imprecise) {
    String period = "2019-06/2020-03";
    for (long seed = 1; seed <= 5; seed++) {
      List<Event> events = EventSamples.events(new Random(seed), 80);
      Given alone = new Given().source("S").entries(events);
      Given more =
          new Given()
              .source("S")
              .entries(events)
              .event("X1", "2019-05-31", "killed", "9999")
              .event("X2", "2020-04-01/2020-05", "killed", "9999")
              .event("X3", "../2019-05-31", "killed", "9999", "status", "claimed")
              .event("X4", "2020-07-02/..", "killed", "9999");

      assertThat(briefing(more, imprecise, period)).isEqualTo(briefing(alone, imprecise, period));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsTheSameHoweverTheEventsAreSplitAndOrdered(long seed) {
    List<Event> events = EventSamples.events(new Random(seed), 120);
    List<Event> turned = new ArrayList<>(events.subList(50, 120));
    Collections.shuffle(turned, new Random(seed));
    turned.addAll(events.subList(0, 50));

    for (Imprecise imprecise : Imprecise.values()) {
      assertThat(ModelText.of(briefing(new Given().entries(turned), imprecise, "")))
          .isEqualTo(ModelText.of(briefing(new Given().entries(events), imprecise, "")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void printsNoLowAboveItsBestOrHigh(Imprecise imprecise) {
    for (long seed = 1; seed <= 10; seed++) {
      List<Event> events = EventSamples.events(new Random(seed), 60);
      Briefing briefing = briefing(new Given().entries(events), imprecise, "2019-02-10/2020");
      for (Briefing.EventCount row : rows(briefing.eventSummaries().getFirst())) {
        assertOrdered(row.killed());
        assertOrdered(row.injured());
        assertOrdered(row.withDeaths());
        if (row.withDeaths().high() != null) {
          assertThat(row.withDeaths().high()).isLessThanOrEqualTo(row.events().high());
        }
      }
    }
  }

  private static void assertOrdered(Briefing.Figure f) {
    if (f.low() != null && f.best() != null) {
      assertThat(f.low()).isLessThanOrEqualTo(f.best());
    }
    if (f.best() != null && f.high() != null) {
      assertThat(f.best()).isLessThanOrEqualTo(f.high());
    }
    if (f.low() != null && f.high() != null) {
      assertThat(f.low()).isLessThanOrEqualTo(f.high());
    }
  }

  @Test
  void givesEveryGroupOneNote() {
    List<Event> events = EventSamples.events(new Random(7), 60);
    Briefing.EventSummary summary =
        briefing(new Given().entries(events), Imprecise.SPREAD, "").eventSummaries().getFirst();
    Set<Integer> seen = new HashSet<>();

    for (Briefing.EventCount row : rows(summary)) {
      assertThat(row.killed().notes()).hasSize(1).isEqualTo(row.events().notes());
      assertThat(seen.add(row.events().notes().getFirst())).isTrue();
    }
  }

  private static List<Briefing.EventCount> rows(Briefing.EventSummary summary) {
    List<Briefing.EventCount> rows = new ArrayList<>();
    rows.add(summary.occurred());
    rows.addAll(summary.months());
    rows.addAll(summary.types());
    rows.addAll(summary.hosts());
    rows.addAll(summary.areas());
    return rows;
  }

  private static Briefing briefing(Given given, Imprecise imprecise, String period) {
    return given
        .compose(Given.settings(imprecise, period), Occasion.first(Given.DAY, Given.PROVENANCE))
        .briefing();
  }
}
