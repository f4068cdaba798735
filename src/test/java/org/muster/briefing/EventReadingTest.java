package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings;

/** Briefings that count more events than they list. */
final class EventReadingTest {
  private static final Given FIVE =
      new Given()
          .source("S")
          .source("T")
          .event("E1", "2019-02-03", "host", "IRQ", "killed", "4", "source", "T")
          .event("E2", "2019-11", "host", "IRQ", "killed", "2..3", "operation", "LOST")
          .event("E3", "2020-01-05", "host", "SYR", "killed", "several")
          .event("E4", "2020-05-01", "host", "IRQ", "killed", "1")
          .event("E5", "2020-05-01", "host", "IRQ", "killed", "0");

  private static Composer.Composition listing(int events) {
    BriefingSettings settings = Given.settings().toBuilder().listEvents(events).build();
    return FIVE.compose(settings, Occasion.first(LocalDate.of(2020, 7, 1), Given.PROVENANCE));
  }

  @Test
  void listsTheLatest() {
    Briefing briefing = listing(2).briefing();

    assertThat(briefing.events())
        .extracting(Briefing.EventRow::recordId)
        .containsExactly("E4", "E5");
    assertThat(briefing.timeline())
        .extracting(Briefing.TimelineRow::recordId)
        .containsExactly("E4", "E5");
  }

  @Test
  void countsAllInEveryFigure() {
    Briefing some = listing(2).briefing();
    Briefing all = listing(5).briefing();

    assertThat(some.eventSummaries()).isEqualTo(all.eventSummaries());
    assertThat(some.sources()).isEqualTo(all.sources());
    assertThat(some.period()).isEqualTo(all.period()).isEqualTo("Feb 2019 to May 2020");
    assertThat(some.cutOff()).isEqualTo(all.cutOff());
  }

  @Test
  void saysHowManyItDoesNotList() {
    Briefing briefing = listing(2).briefing();

    assertThat(briefing.unlisted())
        .isEqualTo(
            "The latest 2 events are listed. 3 earlier events are counted in all figures and not"
                + " listed.");
    assertThat(briefing.keyPoints().getLast())
        .isEqualTo(
            "5 events are counted (the latest 2 are listed); of 5 that occurred, 4 have deaths: at"
                + " least 7 killed.");
    assertThat(briefing.keyFigures().getFirst().label()).isEqualTo("Events");
    assertThat(briefing.keyFigures().getFirst().remark()).isEqualTo("the latest are listed");
    assertThat(briefing.quality())
        .contains(
            new Briefing.QualityRow("Event records listed", "2"),
            new Briefing.QualityRow("Earlier events, counted and not listed", "3"));
  }

  @Test
  void saysNothingWhereAllAreListed() {
    Briefing briefing = listing(5).briefing();

    assertThat(briefing.unlisted()).isEmpty();
    assertThat(briefing.keyPoints().getLast()).startsWith("5 events are listed");
    assertThat(briefing.keyFigures().getFirst().label()).isEqualTo("Events listed");
    assertThat(briefing.quality())
        .extracting(Briefing.QualityRow::label)
        .doesNotContain("Earlier events, counted and not listed");
  }

  @Test
  void noticesNamesOfEventsThatAreNotListed() {
    assertThat(listing(2).notices())
        .extracting(notice -> notice.facts().toString())
        .anyMatch(
            fields -> fields.contains("LOST") && fields.contains("1 event that is not listed"));
    assertThat(listing(5).notices())
        .extracting(notice -> notice.facts().toString())
        .anyMatch(fields -> fields.contains("LOST") && fields.contains("E2"));
  }
}
