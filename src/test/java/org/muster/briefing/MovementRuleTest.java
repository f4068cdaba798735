package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.briefing.settings.BriefingSettings.Filter;

final class MovementRuleTest {
  private static Given nmi(String personnel) {
    return new Given()
        .operation("NMI", "NATO Mission Iraq", "IRQ")
        .source("S")
        .deployment("D1", "personnel", personnel, "as_of", "2020-06-01");
  }

  @Test
  void showsOldAndNewFigureWithTheirDifference() {
    SecondEdition second = new SecondEdition(nmi("100"), nmi("385"));
    assertThat(second.movements()).containsExactly("NMI, present: 100 > 385 (+285)");
    assertThat(second.briefing().keyFigures().getFirst().change())
        .isEqualTo("+285 since 30 Jun 2020");
  }

  @Test
  void showsPartsThatMoveWithinAMissionsOwnFigure() {
    Given mission =
        new Given().source("S").deployment("D1", "contributor", "*", "personnel", "500");
    Given part =
        new Given()
            .source("S")
            .deployment("D1", "contributor", "*", "personnel", "500")
            .deployment("D2", "contributor", "CAN", "personnel", "250");
    assertThat(new SecondEdition(mission, part).movements())
        .containsExactly("NMI, attributed to contributors: 0 > 250 (+250)");
  }

  @Test
  void movesNoPartsWhereAMissionBeginsOrCeasesToGiveAFigureOfItsOwn() {
    Given parts =
        new Given().source("S").deployment("D2", "contributor", "CAN", "personnel", "250");
    Given both =
        new Given()
            .source("S")
            .deployment("D1", "contributor", "*", "personnel", "500")
            .deployment("D2", "contributor", "CAN", "personnel", "250");
    Given other =
        new Given()
            .source("S")
            .deployment("D1", "contributor", "*", "personnel", "500")
            .deployment("D2", "contributor", "CAN", "personnel", "240");
    assertThat(new SecondEdition(parts, both).movements())
        .containsExactly("NMI, present: 250 > 500 (+250)");
    assertThat(new SecondEdition(both, parts).movements())
        .containsExactly("NMI, present: 500 > 250 (-250)");
    assertThat(new SecondEdition(parts, other).movements())
        .containsExactly(
            "NMI, present: 250 > 500 (+250)", "NMI, attributed to contributors: 250 > 240 (-10)");
  }

  @Test
  void namesTheEditionWhereBothAreOfOneDay() {
    SecondEdition second = new SecondEdition(nmi("100"), nmi("50")).on(SecondEdition.FIRST_DAY);
    assertThat(second.briefing().keyFigures().getFirst().change())
        .isEqualTo("-50 since edition 2020-06-30.1");
  }

  @Test
  void isThereWhenTheDateAloneHasMovedOn() {
    Given both =
        nmi("100")
            .deployment(
                "D2",
                "measure",
                "change",
                "personnel",
                "20",
                "status",
                "deployed",
                "from",
                "2020-07-01",
                "reported",
                "2020-05");
    SecondEdition second = new SecondEdition(both, both);
    assertThat(second.movements())
        .containsExactly(
            "NMI, present: 100 > 120 (+20)", "NMI, announced: 20 >  (no longer recorded)");
    assertThat(second.changes().records()).isEmpty();
  }

  @Test
  void doesNotCountFromTheUnknown() {
    assertThat(new SecondEdition(nmi("unknown"), nmi("5")).movements())
        .containsExactly("NMI, present: unknown (not reported) > 5 (now known)");
  }

  @Test
  void showsRangesSideBySide() {
    SecondEdition second = new SecondEdition(nmi("100..200"), nmi("150..200"));
    assertThat(second.movements()).containsExactly("NMI, present: 100 to 200 > 150 to 200 ()");
    assertThat(second.briefing().keyFigures().getFirst().change())
        .isEqualTo("was 100 to 200 on 30 Jun 2020");
  }

  @Test
  void showsAnnouncementsThatAreNoOneNumberSideBySide() {
    Given one = nmi("100").deployment("D2", announced("20")).deployment("D3", announced("3"));
    Given two =
        nmi("100")
            .deployment("D2", announced("20"))
            .deployment("D3", "measure", "reduction", "personnel", "3", "status", "announced");
    SecondEdition second = new SecondEdition(one, two);
    assertThat(second.movements())
        .containsExactly("NMI, announced: 23 additional > 20 additional; 3 fewer ()");
    assertThat(second.briefing().keyFigures())
        .extracting(Briefing.KeyFigure::change)
        .contains("was 23 additional on 30 Jun 2020");
    assertThat(new SecondEdition(two, one).movements())
        .containsExactly("NMI, announced: 20 additional; 3 fewer > 23 additional ()");
  }

  @Test
  void comparesWhatIsAnnouncedByItsContributorAndCategory() {
    Given before =
        nmi("100")
            .deployment("D2", announced("20", "DNK", "troops"))
            .deployment("D3", announced("5", "DNK", "police"))
            .deployment("D4", announced("60", "*", ""));
    Given after =
        nmi("100")
            .deployment("D2", announced("25", "DNK", "troops"))
            .deployment("D3", announced("5", "DNK", "police"))
            .deployment("D4", announced("60", "*", ""));
    assertThat(new SecondEdition(before, after).briefing().keyFigures())
        .extracting(k -> k.label() + ": " + k.figure().text() + " " + k.change())
        .contains(
            "NMI, announced for the whole mission: 60 ",
            "NMI, announced by Denmark (troops): 25 +5 since 30 Jun 2020",
            "NMI, announced by Denmark (police): 5 ");
  }

  @Test
  void comparesWhatOneAnnouncesAlsoWhereItsCategoryIsOther() {
    Given before = nmi("100").deployment("D2", announced("20", "DNK", "troops"));
    Given after = nmi("100").deployment("D2", announced("25", "DNK", ""));
    Given both =
        nmi("100")
            .deployment("D2", announced("25", "DNK", "troops"))
            .deployment("D3", announced("5", "DNK", "police"));
    assertThat(new SecondEdition(before, after).briefing().keyFigures())
        .extracting(k -> k.label() + ": " + k.figure().text() + " " + k.change())
        .contains("NMI, announced by Denmark: 25 +5 since 30 Jun 2020");
    assertThat(new SecondEdition(before, both).briefing().keyFigures())
        .extracting(k -> k.label() + ": " + k.figure().text() + " " + k.change())
        .contains(
            "NMI, announced by Denmark (troops): 25 +5 since 30 Jun 2020",
            "NMI, announced by Denmark (police): 5 new since 30 Jun 2020");
    assertThat(new SecondEdition(both, before).briefing().keyFigures())
        .extracting(k -> k.label() + ": " + k.figure().text() + " " + k.change())
        .contains("NMI, announced by Denmark: 20 -5 since 30 Jun 2020");
  }

  /** 25 more and 125 in all are two things. */
  @Test
  void takesNoNumberOfOneKindFromOneOfAnother() {
    SecondEdition second =
        new SecondEdition(
            nmi("100").deployment("D2", announced("25")),
            nmi("100").deployment("D2", "personnel", "125", "status", "announced"));
    assertThat(second.movements()).containsExactly("NMI, announced: 25 additional > 125 in all ()");
    assertThat(second.briefing().keyFigures())
        .extracting(Briefing.KeyFigure::change)
        .contains("was 25 additional on 30 Jun 2020");
  }

  private static String[] announced(String personnel, String contributor, String category) {
    return new String[] {
      "measure",
      "change",
      "personnel",
      personnel,
      "status",
      "announced",
      "contributor",
      contributor,
      "category",
      category
    };
  }

  private static String[] announced(String personnel) {
    return new String[] {"measure", "change", "personnel", personnel, "status", "announced"};
  }

  @Test
  void showsOperationsThatCameOrWent() {
    Given more =
        nmi("100")
            .operation("EUAM", "Advice", "UKR")
            .deployment("X", "operation", "EUAM", "host", "UKR", "personnel", "7");
    assertThat(new SecondEdition(nmi("100"), more).movements())
        .containsExactly("EUAM, present:  > 7 (new)");
    assertThat(new SecondEdition(more, nmi("100")).movements())
        .containsExactly("EUAM, present: 7 >  (no longer recorded)");
  }

  @Test
  void keepsChangesOfScopeApart() {
    Given both =
        nmi("100")
            .operation("EUAM", "Advice", "UKR")
            .deployment("X", "operation", "EUAM", "host", "UKR", "personnel", "7");
    SecondEdition second =
        new SecondEdition(both, both)
            .as(Given.settings("NMI"), Given.settings(Filter.ALL, "TLP:CLEAR"));
    assertThat(second.movements()).isEmpty();
    assertThat(second.records()).isEmpty();
    assertThat(second.changes().method())
        .hasSize(2)
        .first()
        .isEqualTo("Operations covered: now all; before NMI.");
  }

  @Test
  void countsTheEventsListed() {
    Given before = nmi("100").event("E1", "2020-01-01").event("E2", "2020-01-02");
    Given after = nmi("100").event("E1", "2020-01-01");
    SecondEdition second = new SecondEdition(before, after);
    assertThat(second.movements()).containsExactly("Events listed: 2 > 1 (-1)");
    assertThat(second.briefing().keyFigures().getLast().change()).isEqualTo("-1 since 30 Jun 2020");
  }

  @Test
  void givesEveryFigureItsRecordsAlsoThoseThatNoLongerStand() {
    Briefing briefing =
        new SecondEdition(nmi("100"), nmi("385").deployment("D2", "contributor", "NOR")).briefing();
    Briefing.Movement movement = briefing.changes().movements().getFirst();
    Set<Integer> used =
        Stream.of(movement.before(), movement.after())
            .map(Briefing.Figure::notes)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    assertThat(briefing.notes())
        .filteredOn(note -> used.contains(note.number()))
        .extracting(Briefing.Note::what)
        .contains(
            "Denmark, NMI, Iraq: 100, deployed, as in edition 2020-06-30.1",
            "Denmark, NMI, Iraq: 385, deployed");
  }

  @Test
  void countsThoseKilled() {
    Given before = nmi("100").event("E1", "2020-01-01", "killed", "3");
    Given after = nmi("100").event("E1", "2020-01-01", "killed", "5");
    assertThat(new SecondEdition(before, after).movements()).containsExactly("Killed: 3 > 5 (+2)");
    assertThat(new SecondEdition(before, before).movements()).isEmpty();
  }

  @Test
  void showsTotalsThatMovedAndNotThoseThatAreOnlyCountedOtherwise() {
    SecondEdition second =
        new SecondEdition(withAdvice("100", "7"), withAdvice("120", "7"))
            .as(
                Given.totals("", Given.scope("all"), Given.scope("nmi")),
                Given.totals("", Given.scope("all"), Given.scope("nmi", "without", "EUAM")));
    assertThat(second.movements())
        .containsExactly(
            "Total all: 107 > 127 (+20)",
            "Total nmi: 100 > 120 (+20)",
            "NMI, present: 100 > 120 (+20)");
    assertThat(second.changes().method().getFirst())
        .startsWith("Scope 'nmi' now counts operations all without EUAM, categories all");
    assertThat(second.briefing().keyFigures().getFirst().change())
        .isEqualTo("+20 since 30 Jun 2020");
  }

  private static Given withAdvice(String nmi, String advice) {
    return nmi(nmi)
        .operation("EUAM", "Advice", "UKR")
        .deployment("X", "operation", "EUAM", "host", "UKR", "personnel", advice);
  }
}
