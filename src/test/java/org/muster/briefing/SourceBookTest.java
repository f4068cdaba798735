package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.notice.NoticeType;

final class SourceBookTest {
  @Test
  void numbersSourcesByPublisherAndTitleAndCountsTheirRecords() {
    Briefing briefing =
        new Given()
            .source(
                "a",
                "publisher",
                "Z",
                "title",
                "T1",
                "published",
                "2020-06",
                "url",
                "https://example.org/")
            .source("b", "publisher", "A", "title", "T2", "retrieved", "2020-07-01")
            .source("c", "publisher", "A", "title", "T1")
            .source("unused", "publisher", "A", "title", "T0")
            .deployment("D1", "personnel", "5", "source", "a")
            .event("E1", "2020-01-01", "source", "b")
            .event("E2", "2020-01-02", "source", "b")
            .event("E3", "2020-01-03", "source", "c")
            .event("E4", "2020-01-04", "source", "Some paper, p. 3")
            .event("E5", "2020-01-05", "source", "")
            .briefing();

    assertThat(briefing.sources())
        .extracting(s -> s.number() + " " + s.id() + " " + s.title() + " " + s.records())
        .containsExactly(
            "1  Some paper, p. 3 1",
            "2 c T1 1",
            "3 b T2 2",
            "4 a T1 1",
            "5  No source is stated 1");
    assertThat(briefing.sources())
        .extracting(Briefing.SourceEntry::published)
        .containsExactly(
            "date not printed",
            "date not printed",
            "date not printed",
            "Jun 2020",
            "date not printed");
    assertThat(briefing.sources().get(2).retrieved()).isEqualTo("1 Jul 2020");
    assertThat(briefing.events())
        .extracting(Briefing.EventRow::sources)
        .containsExactly(List.of(3), List.of(3), List.of(2), List.of(1), List.of(5));
    assertThat(briefing.notes().getFirst().sources()).containsExactly(4);
  }

  @Test
  void prefersTheSourceOfTheRecordsOwnDataset() {
    Briefing briefing =
        new Given()
            .source("1", "title", "Ours")
            .source("1", "title", "Theirs", "dataset", "ucdp")
            .event("E1", "2020-01-01", "source", "1")
            .event("E2", "2020-01-02", "source", "1", "dataset", "ucdp")
            .event("E3", "2020-01-03", "source", "1", "dataset", "acled")
            .briefing();

    assertThat(briefing.events())
        .extracting(e -> briefing.sources().get(e.sources().getFirst() - 1).title())
        .containsExactly("Ours", "Theirs", "Ours");
  }

  @Test
  void takesWhatSemicolonsPartForSeveralSourcesEachOfWhichCounts() {
    Briefing briefing =
        new Given()
            .source("a", "publisher", "A", "title", "TA")
            .source("b", "publisher", "B", "title", "TB")
            .deployment("D1", "personnel", "5", "source", "b; a")
            .event("E1", "2020-01-01", "source", " a;Some paper; a ;")
            .event("E2", "2020-01-02", "source", ";")
            .briefing();

    assertThat(briefing.sources())
        .extracting(s -> s.number() + " " + s.title() + " " + s.records())
        .containsExactly("1 Some paper 1", "2 TA 2", "3 TB 1", "4 No source is stated 1");
    assertThat(briefing.deployments())
        .extracting(Briefing.DeploymentRow::sources)
        .containsExactly(List.of(2, 3));
    assertThat(briefing.events())
        .extracting(Briefing.EventRow::sources)
        .containsExactly(List.of(1, 2), List.of(4));
    assertThat(briefing.notes().getFirst().sources()).containsExactly(2, 3);
  }

  @Test
  void reportsEachOfSeveralSourcesThatNoSourcesFileHas() {
    Given given =
        new Given()
            .source("a", "publisher", "A", "title", "TA")
            .source("x;y", "publisher", "X", "title", "Of an id with a semicolon")
            .event("E1", "2020-01-01", "source", "a; Some paper; Another")
            .event("E2", "2020-01-02", "source", "x;y");

    assertThat(given.compose().notices())
        .filteredOn(n -> n.type() == NoticeType.SOURCE_UNKNOWN)
        .extracting(n -> n.message())
        .containsExactly(
            "The source 'Another' of E1 is in no sources file; its text is printed.",
            "The source 'Some paper' of E1 is in no sources file; its text is printed.");
    assertThat(given.briefing().sources())
        .extracting(Briefing.SourceEntry::title)
        .contains("TA", "Of an id with a semicolon")
        .doesNotContain("y");
  }
}
