package org.muster.briefing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Tally;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Event;
import org.muster.domain.PartialDate;

final class EventSheetTest {
  private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);

  @Test
  void countsAnEventWithDeathsWhereSomebodyMayHaveBeenKilled() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "killed", "0 (0..3)")
                .event("E2", "2020-01-01", "killed", "up to 2")
                .event("E3", "2020-01-01", "killed", "several")
                .event("E4", "2020-01-01", "killed", "0")
                .event("E5", "2020-01-01", "killed", "n/a"));

    assertThat(sheet.occurred().events()).isEqualTo(5);
    assertThat(sheet.occurred().withDeaths().text()).isEqualTo("3");
  }

  @Test
  void takesAnEventThatSaysNothingOfDeathsForNoneWithoutDeaths() {
    Given given =
        new Given()
            .event("E1", "2020-01-01", "killed", "0", "type", "clash")
            .event("E2", "2020-01-01", "type", "clash")
            .event("E3", "2020-01-01", "killed", "withheld", "incidents", "5", "type", "raid")
            .event("E4", "2020-01-01", "killed", "n/a", "type", "protest");
    EventSheet sheet = sheet(given);

    assertThat(sheet.occurred().withDeaths().text()).isEqualTo("unknown (not reported, withheld)");
    assertThat(sheet.types(Words.english()))
        .extracting(type -> type.label() + ": " + type.group().withDeaths().text())
        .containsExactly("raid: unknown (withheld)", "clash: unknown (not reported)", "protest: 0");
    EventSheet deadly = sheet(given.event("E5", "2020-01-02", "incidents", "3", "killed", "2"));
    assertThat(deadly.occurred().withDeaths().text()).isEqualTo("at least 1");
    EventBook book = new EventBook(new Dating(Imprecise.APART, null, AS_OF));
    given.events().forEach(book::add);
    given.events().stream()
        .filter(e -> !e.killed().somebody())
        .forEach(e -> book.add(EventCell.of(e).negated()));
    assertThat(Objects.requireNonNull(book.sheets().get("muster")).occurred().withDeaths().text())
        .isEqualTo("1 to 2");
  }

  @Test
  void countsNamesAsOneThatDifferOnlyInHowTheyAreWritten() {
    Given given =
        new Given()
            .event("E1", "2020-01-01", "type", "air strike", "area", "baghdad", "host", "IRQ")
            .event("E2", "2020-01-02", "type", "Air strike", "area", "Baghdad", "host", "IRQ")
            .event("E3", "2020-01-03", "type", "Air  strike", "area", "Baghdad", "host", "IRQ")
            .event("E4", "2020-01-04", "type", "air strike", "area", "Baghdad", "host", "SYR")
            .event("E5", "2020-01-05", "type", "Baghdād", "area", "Baghdād", "host", "IRQ");
    EventSheet sheet = sheet(given);
    Words words = Words.english();

    assertThat(sheet.types(words))
        .extracting(type -> type.label() + ": " + type.group().events())
        .containsExactly("air strike: 4", "Baghdād: 1");
    assertThat(sheet.areas(words))
        .extracting(area -> area.label() + ": " + area.group().events())
        .containsExactly("Baghdad (Iraq): 3", "Baghdād (Iraq): 1", "Baghdad (Syria): 1");
    given
        .event("E6", "2020-01-06", "force", "NATO", "killed", "1")
        .event("E7", "2020-01-07", "force", "Nato", "killed", "2");
    assertThat(given.briefing().casualties())
        .extracting(Briefing.Casualties::name)
        .containsExactly("NATO");
  }

  @Test
  void addsLowBestAndHighEachByItself() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "killed", "11 (11..12)", "injured", "4")
                .event("E2", "2020-01-02", "killed", "0 (0..3)", "injured", "5")
                .event("E3", "2020-02-02", "killed", "136 (136..135)", "injured", "~100"));

    assertThat(sheet.occurred().killed().amount().text()).isEqualTo("147 (147 to 150)");
    assertThat(sheet.occurred().injured().amount().text()).isEqualTo("about 100");
    assertThat(group(sheet.months().values(), 0).killed().amount().text())
        .isEqualTo("11 (11 to 15)");
  }

  @Test
  void saysAtLeastWhereAnEventStatesNoFigure() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "killed", "7", "injured", "n/a")
                .event("E2", "2020-01-01", "injured", "n/a"));

    assertThat(sheet.occurred().killed().amount().text()).isEqualTo("at least 7");
    assertThat(sheet.occurred().injured().notApplicable()).isTrue();
  }

  @Test
  void addsNothingWhereDeathsAreNotApplicable() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "type", "battle", "killed", "7")
                .event("E2", "2020-01-01", "type", "demonstration", "killed", "n/a"));

    assertThat(sheet.occurred().killed().amount()).isEqualTo(Amount.of(7));
    assertThat(sheet.types(Words.english()).getLast().label()).isEqualTo("demonstration");
    assertThat(sheet.types(Words.english()).getLast().group().killed().notApplicable()).isTrue();
  }

  @Test
  void countsAnEventInSeveralHostsOnceUnderAllOfThem() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "host", "SYR; IRQ", "killed", "1")
                .event("E2", "2020-01-01", "host", "IRQ; SYR", "killed", "2")
                .event("E3", "2020-01-01", "host", "IRQ", "killed", "4")
                .event("E4", "2020-01-01", "killed", "8"));

    assertThat(sheet.hosts(Words.english()))
        .extracting(
            l -> l.label() + " " + l.group().events() + " " + l.group().killed().amount().best())
        .containsExactly("several hosts: Iraq; Syria 2 3", "host not stated 1 8", "Iraq 1 4");
  }

  @Test
  void tellsAreasOfTheSameNameApart() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "host", "IRQ", "area", "North")
                .event("E2", "2020-01-01", "host", "SYR", "area", "North")
                .event("E3", "2020-01-01", "host", "SYR", "area", "North")
                .event("E4", "2020-01-01", "host", "SYR"));

    assertThat(labels(sheet.areas(Words.english())))
        .containsExactly("North (Syria)", "area not stated (Syria)", "North (Iraq)");
  }

  @Test
  void hasNoTypesOrAreasWhereNoneIsStated() {
    EventSheet sheet = sheet(new Given().event("E1", "2020-01-01", "host", "IRQ"));

    assertThat(sheet.types(Words.english())).isEmpty();
    assertThat(sheet.areas(Words.english())).isEmpty();
    assertThat(labels(sheet.hosts(Words.english()))).containsExactly("Iraq");
  }

  @Test
  void countsPlannedAndClaimedApartAndInNoGroup() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "type", "a", "killed", "1")
                .event("E2", "2020-01-01", "type", "b", "killed", "2", "status", "claimed")
                .event("E3", "2021", "type", "c", "killed", "4", "status", "planned"));

    assertThat(sheet.occurred().killed().amount()).isEqualTo(Amount.of(1));
    assertThat(sheet.claimed().killed().amount()).isEqualTo(Amount.of(2));
    assertThat(sheet.planned().killed().amount()).isEqualTo(Amount.of(4));
    assertThat(sheet.all().events()).isEqualTo(3);
    assertThat(labels(sheet.types(Words.english()))).containsExactly("a");
    assertThat(sheet.months()).hasSize(1);
    assertThat(sheet.apart().events()).isZero();
  }

  @Test
  void flagsSummariesAndImprecisePlaces() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01-01", "clarity", "summary", "place_precision", "country")
                .event("E2", "2020-01-01", "place_precision", "province", "place", "Anbar")
                .event("E3", "2020-01-01", "place_precision", "district")
                .event("E4", "2020-01-01", "place", "Mosul")
                .event("E5", "2020-01-01", "latitude", "36", "longitude", "43")
                .event("E6", "2020-01-01", "area", "Anbar"));

    assertThat(sheet.summaries().events()).isEqualTo(1);
    assertThat(sheet.imprecisePlaces().events()).isEqualTo(3);
  }

  @Test
  void countsAsManyEventsAsARecordStandsFor() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2020-01", "clarity", "summary", "incidents", "33", "killed", "12")
                .event("E2", "2020-01", "clarity", "summary", "incidents", "4", "killed", "0")
                .event("E3", "2020-01", "clarity", "summary", "killed", "1")
                .event("E4", "2020/2021", "clarity", "summary", "incidents", "5"));

    assertThat(sheet.occurred().events()).isEqualTo(43);
    assertThat(sheet.occurred().records()).isEqualTo(4);
    assertThat(group(sheet.months().values(), 0).events()).isEqualTo(38);
    assertThat(sheet.apart().events()).isEqualTo(5);
    assertThat(sheet.imprecisePlaces().events()).isEqualTo(43);
    assertThat(sheet.summaries().events()).isEqualTo(1);
    assertThat(sheet.occurred().withDeaths().text()).isEqualTo("at least 2");
    assertThat(sheet.occurred().killed().amount().text()).isEqualTo("at least 13");
  }

  @Test
  void neverPutsAnEventOnItsFirstDay() {
    EventSheet sheet =
        sheet(
            new Given()
                .event("E1", "2016", "killed", "8179")
                .event("E2", "2016-01-01", "killed", "1"));

    assertThat(sheet.months()).hasSize(1);
    assertThat(group(sheet.months().values(), 0).killed().amount()).isEqualTo(Amount.of(1));
    assertThat(sheet.apart().killed().amount()).isEqualTo(Amount.of(8_179));
  }

  @Test
  void spreadsThePersonsButNotTheEvent() {
    EventSheet sheet =
        sheet(
            new Dating(Imprecise.SPREAD, null, AS_OF),
            new Given()
                .event("E1", "2016", "killed", "8179")
                .event("E2", "2016-01-01", "killed", "1")
                .event("E3", "2016/..", "killed", "5")
                .event("E4", "2016")
                .events());

    assertThat(sheet.months()).hasSize(12);
    EventGroup january = group(sheet.months().values(), 0);
    assertThat(january.events()).isEqualTo(1);
    assertThat(january.shares()).isEqualTo(1);
    assertThat(january.killed().amount().best()).isEqualTo(694);
    assertThat(sheet.apart().events()).isEqualTo(3);
    assertThat(sheet.apart().withDeaths().text()).isEqualTo("at least 2");
    assertThat(sheet.apart().killed().amount().text()).isEqualTo("at least 5");
    assertThat(sheet.spread()).isEqualTo(1);
    assertThat(sheet.occurred().killed().amount().text()).isEqualTo("at least 8,185");
  }

  @Test
  void leavesOutSharesOutsideThePeriodEverywhere() {
    EventSheet sheet =
        sheet(
            new Dating(Imprecise.SPREAD, PartialDate.parse("2020-02"), AS_OF),
            new Given()
                .event("E1", "2020-01/2020-03", "host", "IRQ", "killed", "91 (91..182)")
                .events());

    assertThat(sheet.occurred().killed().amount().text()).isEqualTo("29 (29 to 58)");
    assertThat(sheet.hosts(Words.english()).getFirst().group().killed().amount().best())
        .isEqualTo(29);
    assertThat(sheet.months()).hasSize(1);
    assertThat(sheet.killedOutside().amount().text()).isEqualTo("62 (62 to 124)");
    assertThat(sheet.outlying()).isEqualTo(1);
  }

  @Test
  void keepsOwnCasualtiesOutOfTheEvents() {
    EventBook book = new EventBook(new Dating(Imprecise.APART, null, AS_OF));
    new Given()
        .event("E1", "2020-01-01", "killed", "5")
        .event("F1", "2020-01-01", "killed", "2", "force", "DNK", "cause", "hostile")
        .event("F2", "2020", "killed", "1", "force", "DNK", "cause", "non_hostile")
        .event("F3", "2020", "killed", "9", "force", "DNK", "status", "claimed")
        .events()
        .forEach(e -> book.add(e));

    EventSheet sheet = Objects.requireNonNull(book.sheets().get("muster"));
    assertThat(sheet.all().events()).isEqualTo(1);
    assertThat(sheet.occurred().killed().amount()).isEqualTo(Amount.of(5));
    ForceSheet forces = Objects.requireNonNull(book.forces().get("muster"));
    ForceSheet.Line danes = Objects.requireNonNull(forces.nations().get("DNK"));
    assertThat(killed(danes, CasualtyCause.HOSTILE)).isEqualTo(Amount.of(2));
    assertThat(killed(danes, CasualtyCause.NON_HOSTILE)).isEqualTo(Amount.of(1));
    assertThat(danes.of(CasualtyCause.UNKNOWN)).isNull();
  }

  private static @Nullable Amount killed(ForceSheet.Line line, CasualtyCause cause) {
    EventGroup group = line.of(cause);
    return group == null ? null : group.killed().amount();
  }

  @ParameterizedTest
  @EnumSource
  void addsEachTableUpToItsTotal(Imprecise imprecise) {
    for (long seed = 1; seed <= 20; seed++) {
      for (String period : List.of("", "2019-03-10/2020-02-20")) {
        Dating dating =
            new Dating(imprecise, period.isEmpty() ? null : PartialDate.parse(period), AS_OF);
        EventSheet sheet = sheet(dating, EventSamples.events(new Random(seed), 150));

        List<EventGroup> months = new ArrayList<>(sheet.months().values());
        months.add(sheet.apart());
        assertAddsUp(months, sheet);
        assertAddsUp(groups(sheet.types(Words.english())), sheet);
        assertAddsUp(groups(sheet.hosts(Words.english())), sheet);
        assertAddsUp(groups(sheet.areas(Words.english())), sheet);
      }
    }
  }

  private static void assertAddsUp(Collection<EventGroup> parts, EventSheet sheet) {
    EventGroup total = sheet.occurred();
    assertThat(parts.stream().mapToLong(EventGroup::events).sum()).isEqualTo(total.events());
    assertThat(parts.stream().mapToLong(EventGroup::records).sum()).isEqualTo(total.records());
    assertThat(parts.stream().mapToLong(part -> part.withDeaths().low()).sum())
        .isEqualTo(total.withDeaths().low());
    assertThat(parts.stream().map(part -> part.withDeaths().high()).reduce(0L, EventSheetTest::sum))
        .isEqualTo(total.withDeaths().high());
    assertSame(parts.stream().map(EventGroup::killed).toList(), total.killed());
    assertSame(parts.stream().map(EventGroup::injured).toList(), total.injured());
  }

  private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : Long.valueOf(one + other);
  }

  /** The same numbers; how coarsely they are rounded may differ. */
  private static void assertSame(List<PeopleSum> parts, PeopleSum total) {
    Tally tally = Tally.ofEstimates();
    parts.stream().filter(p -> !p.notApplicable()).forEach(p -> tally.add(p.amount()));
    assertThat(tally.amount().low()).isEqualTo(total.amount().low());
    assertThat(tally.amount().best()).isEqualTo(total.amount().best());
    assertThat(tally.amount().high()).isEqualTo(total.amount().high());
    assertThat(tally.amount().reasons()).isEqualTo(total.amount().reasons());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 42})
  void countsTheSameWhateverTheOrder(long seed) {
    Dating dating = new Dating(Imprecise.SPREAD, null, AS_OF);
    List<Event> events = new ArrayList<>(EventSamples.events(new Random(seed), 200));
    String expected = EventSamples.text(sheet(dating, events));
    Collections.shuffle(events, new Random(seed + 1));

    assertThat(EventSamples.text(sheet(dating, events))).isEqualTo(expected);
  }

  private static EventSheet sheet(Given given) {
    return sheet(new Dating(Imprecise.APART, null, AS_OF), given.events());
  }

  private static EventSheet sheet(Dating dating, List<Event> events) {
    EventSheet sheet = new EventSheet(dating);
    events.forEach(e -> sheet.add(EventCell.of(e)));
    return sheet;
  }

  private static EventGroup group(Collection<EventGroup> groups, int index) {
    return List.copyOf(groups).get(index);
  }

  private static List<EventGroup> groups(List<EventSheet.Labelled> labelled) {
    return labelled.stream().map(EventSheet.Labelled::group).toList();
  }

  private static List<String> labels(List<EventSheet.Labelled> labelled) {
    return labelled.stream().map(EventSheet.Labelled::label).toList();
  }
}
