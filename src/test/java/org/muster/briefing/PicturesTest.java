package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.settings.Scope;

/** What is drawn beside the charts of levels. */
final class PicturesTest {
  private static final Scope ALL = Given.scope("all", "title", "All missions");

  private static Given missions() {
    return new Given()
        .operation("NMI", "NATO Mission Iraq", "IRQ")
        .operation("UNIFIL", "Force in Lebanon", "LBN")
        .operation("UNDOF", "Observers", "ISR;SYR")
        .deployment("A", "as_of", "2020-06-30", "personnel", "285")
        .deployment("B", "contributor", "DEU", "as_of", "2020-06-30", "personnel", "~250")
        .deployment("C", "contributor", "ESP", "as_of", "2020-06-30", "personnel", "withheld")
        .deployment(
            "D", "operation", "UNIFIL", "host", "LBN", "as_of", "2020-06-30", "personnel", "900")
        .deployment(
            "E", "operation", "UNDOF", "host", "", "as_of", "2020-06-30", "personnel", "41");
  }

  private static Pictures of(Given given, Scope... scopes) {
    return given.briefing(Given.DAY, "", scopes).pictures();
  }

  @Test
  void ranksContributorsOfATotalAndTellsOfTheRest() {
    Pictures.Bars bars = of(missions(), ALL).contributors().getFirst();
    assertThat(bars.scope()).isEqualTo("all");
    assertThat(bars.bars()).extracting(Pictures.Bar::label).containsExactly("Denmark", "Germany");
    assertThat(bars.bars().get(0).value()).isEqualTo(285 + 900 + 41);
    assertThat(bars.rest()).isEqualTo("Of an unknown number: 1 contributor.");
    assertThat(bars.alt()).contains("First: Denmark, 1,226");
  }

  @Test
  void addsNoOperationsWhereNoTotalIsNamed() {
    List<Pictures.Bars> bars = of(missions()).contributors();
    assertThat(bars).extracting(Pictures.Bars::scope).containsOnly("");
    assertThat(bars.getFirst().bars())
        .extracting(b -> b.label() + " " + b.text())
        .containsExactly("Denmark 285", "Germany about 250");
  }

  @Test
  void limitsBarsToFifteenAndAddsUpTheOthers() {
    Given given = new Given();
    List<String> codes =
        List.of(
            "AUT", "BEL", "CAN", "CHE", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GBR",
            "GRC", "HUN", "IRL", "ITA", "LTU");
    for (int i = 0; i < codes.size(); i++) {
      given.deployment(
          codes.get(i),
          "contributor",
          codes.get(i),
          "as_of",
          "2020-06-30",
          "personnel",
          "" + (100 - i));
    }
    Pictures.Bars bars = of(given).contributors().getFirst();
    assertThat(bars.bars()).hasSize(15);
    assertThat(bars.rest()).isEqualTo("2 further contributors: 169.");
  }

  @Test
  void countsEveryMonthOfTheAxisAndSetsWhatLiesInNoneApart() {
    Given given =
        new Given()
            .event("1", "2020-01-03", "killed", "11")
            .event("2", "2020-03-05", "killed", "2..5")
            .event("3", "2020", "killed", "40");
    Pictures.Months months = of(given).months().getFirst();
    assertThat(months.from()).isEqualTo("2020-01-01");
    assertThat(months.to()).isEqualTo("2020-04-01");
    assertThat(months.panels().get(0).bars())
        .extracting(b -> b.label() + " " + b.value())
        .containsExactly("Jan 2020 1", "Feb 2020 null", "Mar 2020 1", "Not within one month. 1");
    Pictures.MonthBar march = months.panels().get(1).bars().get(2);
    assertThat(march.value()).isNull();
    assertThat(march.low()).isEqualTo(2);
    assertThat(march.high()).isEqualTo(5);
    assertThat(months.panels().get(0).bars().get(1).text()).isEqualTo("none on record");
    assertThat(months.panels().get(1).bars().get(3).from()).isNull();
    assertThat(months.alt()).contains("Most killed: Jan 2020, 11.", "In no one month, killed: 40.");
  }

  @Test
  void beginsTheAxisBehindLongYearsWithoutAnEventWhereMostEventsAre() {
    Given late =
        new Given().event("1", "1997-01-03").event("2", "2020-03-05").event("3", "2020-05-05");
    Pictures.Months months = of(late).months().getFirst();
    assertThat(months.from()).isEqualTo("2020-03-01");
    assertThat(months.rest()).isEqualTo("Months before Mar 2020 are in the table only.");
    Given early =
        new Given().event("1", "1997-01-03").event("2", "1997-03-05").event("3", "2020-05-05");
    assertThat(of(early).months().getFirst().from()).isEqualTo("1997-01-01");
    assertThat(of(new Given().event("1", "2020-05-05")).months()).isEmpty();
  }

  @Test
  void shadesHostsOfOneOperationAndTellsOfThoseInSeveral() {
    Pictures.MapPicture map = of(missions(), ALL).maps().getFirst();
    assertThat(map.shades())
        .extracting(s -> s.place() + " " + s.level())
        .containsExactly("LBN 2", "IRQ 2");
    assertThat(map.sites())
        .extracting(s -> s.place() + " " + s.value())
        .first()
        .isEqualTo("LBN 900");
    assertThat(map.rest())
        .contains("Not shown: 1, in several hosts", "UNDOF 41 (Israel; Syria)", "not at a base");
  }

  /** The parts say how many there are at least, on the map as in the figures. */
  @Test
  void placesTheFigureThatIsShown() {
    Given given =
        new Given()
            .operation("ALPHA", "Alpha", "IRQ")
            .deployment("A", "operation", "ALPHA", "contributor", "*", "personnel", "up to 167")
            .deployment("B", "operation", "ALPHA", "contributor", "GHA", "personnel", "60");
    assertThat(of(given).maps().getFirst().shades())
        .extracting(Pictures.Shade::text)
        .containsExactly("Iraq: 60 to 167");
  }

  @Test
  void placesAMissionsOwnFiguresInTheHostsThatTheyName() {
    Given given =
        new Given()
            .operation("ALPHA", "Alpha", "MLI; NER")
            .deployment(
                "A", "operation", "ALPHA", "contributor", "*", "host", "MLI", "personnel", "900")
            .deployment(
                "B", "operation", "ALPHA", "contributor", "*", "host", "NER", "personnel", "300")
            .deployment(
                "C", "operation", "ALPHA", "contributor", "GHA", "host", "MLI", "personnel", "50");
    assertThat(of(given).maps().getFirst().shades())
        .extracting(Pictures.Shade::text)
        .containsExactly("Mali: 900", "Niger: 300");
  }

  @Test
  void showsOperationsSideBySideInAHostWhereNoTotalIsNamed() {
    Given given =
        missions()
            .operation("OIR", "Coalition", "IRQ")
            .deployment(
                "F",
                "operation",
                "OIR",
                "contributor",
                "USA",
                "as_of",
                "2020-06-30",
                "personnel",
                "5200");
    Pictures.MapPicture map = of(given).maps().getFirst();
    assertThat(map.sites().getFirst().value()).isEqualTo(5200);
    assertThat(map.sites().getFirst().label()).startsWith("Iraq: OIR 5,200; NMI");
    assertThat(map.keys().getFirst().label()).contains("Largest operation in the country");
  }

  @Test
  void sizesACircleByTheEventsThatItsRecordsStandFor() {
    Given given =
        new Given()
            .event(
                "A",
                "2020-01",
                "host",
                "IRQ",
                "latitude",
                "36",
                "longitude",
                "43",
                "place",
                "Mosul",
                "place_precision",
                "exact",
                "incidents",
                "33");
    Pictures.MapPicture map = of(given).maps().getFirst();
    assertThat(map.sites().getFirst().value()).isEqualTo(33);
    assertThat(map.sites().getFirst().text()).isEqualTo("Mosul: 33 events");
  }

  /** A label of as many lines as operations left the map a third of its room. */
  @Test
  void namesAFewOperationsOnACountryAndAllInTheTable() {
    Given given = new Given();
    for (int i = 1; i <= 6; i++) {
      given
          .operation("OP" + i, "Operation " + i, "IRQ")
          .deployment(
              "D" + i, "operation", "OP" + i, "as_of", "2020-06-30", "personnel", "" + 100 * i);
    }
    Pictures.Site iraq = of(given).maps().getFirst().sites().getFirst();
    assertThat(iraq.label())
        .isEqualTo("Iraq: OP6 600; OP5 500; OP4 400; OP3 300; 2 more operations");
    assertThat(iraq.text()).endsWith("OP3 300; OP2 200; OP1 100");
  }

  @Test
  void hatchesAHostOfAnUnknownNumber() {
    Given given = new Given().deployment("A", "as_of", "2020-06-30", "personnel", "withheld");
    Pictures.MapPicture map = of(given).maps().getFirst();
    assertThat(map.shades().getFirst().level()).isZero();
    assertThat(map.sites()).isEmpty();
    assertThat(map.keys()).extracting(Pictures.Key::label).contains("number not known");
  }

  @Test
  void showsWhatIsImputedWhereNobodyReportsAnyone() {
    Given given =
        new Given()
            .deployment("A", "measure", "imputed", "as_of", "2020-06-30", "personnel", "150")
            .operation("UNIFIL", "Lebanon", "LBN")
            .deployment(
                "B",
                "operation",
                "UNIFIL",
                "host",
                "LBN",
                "measure",
                "imputed",
                "as_of",
                "2020-06-30",
                "personnel",
                "800");
    Pictures.MapPicture map = of(given).maps().getFirst();
    assertThat(map.title()).startsWith("Imputed strength by host country on");
    assertThat(map.sites())
        .extracting(s -> s.place() + " " + s.value())
        .containsExactly("LBN 800", "IRQ 150");

    given.deployment("C", "as_of", "2020-06-30", "personnel", "20");
    map = of(given).maps().getFirst();
    assertThat(map.title()).startsWith("Strength by host country on");
    assertThat(map.sites()).extracting(s -> s.place() + " " + s.value()).containsExactly("IRQ 20");
  }

  @Test
  void drawsNoCircleWhereAPlaceIsNotPrecise() {
    Given given =
        new Given()
            .event("1", "2020-01-03", place("exact", "33.26", "44.23", "Baghdad airport"))
            .event("2", "2020-02-03", place("near", "33.26", "44.23", "Baghdad airport"))
            .event("3", "2020-02-03", place("province", "33.3", "44.4", "Baghdad"))
            .event("4", "2020-02-04", "host", "IRQ");
    Pictures.MapPicture map = of(given).maps().getFirst();
    assertThat(map.sites()).extracting(Pictures.Site::label).containsExactly("Baghdad airport 2");
    assertThat(map.rest()).startsWith("Not shown: 2 events whose place is not known so closely.");
    assertThat(map.alt()).contains("2 events at 1 place that is known exactly or closely");

    given.event("5", "2020-02-04", "host", "SYR");
    assertThat(of(given).maps().getFirst().rest())
        .as("the shades count them")
        .startsWith("In no circle: 3 events whose place is not known so closely.");
    assertThat(of(given).maps().getFirst().alt()).endsWith("; place not known so closely: 3.");
  }

  @Test
  void listsCountriesWithMostEventsFirstAndThenByName() {
    Given given = new Given();
    for (String host : List.of("DZA", "AGO", "ALB", "BDI", "BDI")) {
      given.event(host + given.events().size(), "2020-05-01", "host", host);
    }

    assertThat(given.briefing().pictures().maps().getFirst().shades())
        .extracting(Pictures.Shade::name)
        .containsExactly("Burundi", "Albania", "Algeria", "Angola");
  }

  @Test
  void saysHowManyEventsAreInNoCountrysShade() {
    Given given =
        new Given()
            .event("1", "2020-01-03", place("exact", "33.26", "44.23", "Baghdad airport"))
            .event("2", "2020-02-03", "host", "IRQ;SYR")
            .event("3", "2020-02-04")
            .event("4", "2020-02-05", "host", "Strait of Hormuz", "incidents", "5");
    Pictures.MapPicture map = of(given).maps().getFirst();
    assertThat(map.shades()).extracting(Pictures.Shade::place).containsExactly("IRQ");
    assertThat(map.rest())
        .contains(
            "In no country’s shade: 7 events in several hosts, in none that is stated, or in one"
                + " that is no country.");
  }

  private static String[] place(String precision, String latitude, String longitude, String name) {
    return new String[] {
      "host",
      "IRQ",
      "place_precision",
      precision,
      "latitude",
      latitude,
      "longitude",
      longitude,
      "place",
      name
    };
  }

  @Test
  void drawsNoMapOfEventsWithoutAPlace() {
    assertThat(of(new Given().event("1", "2020-01-03", "host", "IRQ")).maps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "99, 1", "100, 2", "999, 2", "1000, 3", "10000, 4", "1000000, 4"})
  void classifiesByPowersOfTen(long number, int level) {
    assertThat(MapKeys.level(number)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"1, [1]", "5, '[5, 1]'", "841, '[500, 200, 20]'", "21198, '[20000, 5000, 1000]'"})
  void namesRoundSizes(long most, String sizes) {
    assertThat(MapKeys.sizes(most)).hasToString(sizes);
  }

  @Test
  void drawsAStayWithoutAnEndAsOpenAndOneOfAMonthAsFading() {
    Given given =
        new Given()
            .deployment("A", "from", "2018-10", "personnel", "100")
            .deployment(
                "B", "contributor", "DEU", "from", "2018-01-05", "to", "2019-06", "personnel", "5");
    Pictures.Stays stays = of(given).stays().getFirst();
    assertThat(stays.lanes())
        .extracting(Pictures.Lane::name)
        .containsExactly("NMI: Germany", "NMI: Denmark");
    Pictures.Stay germany = stays.lanes().get(0).stays().getFirst();
    assertThat(germany.earliest()).isEqualTo(germany.from()).isEqualTo("2018-01-05");
    assertThat(germany.to()).isEqualTo("2019-06-02");
    assertThat(germany.latest()).isEqualTo("2019-07-01");
    Pictures.Stay denmark = stays.lanes().get(1).stays().getFirst();
    assertThat(denmark.earliest()).isEqualTo("2018-10-01");
    assertThat(denmark.from()).isEqualTo("2018-10-31");
    assertThat(denmark.latest()).as("open").isNull();
    assertThat(denmark.when()).isEqualTo("from Oct 2018, no end stated");
  }

  @Test
  void partsAStayWhereNobodyIsThereAndNeverDrawsWhatIsAnnouncedAsPresent() {
    Given given =
        new Given()
            .deployment("A", "from", "2018-01-01", "to", "2018-12-31", "personnel", "100")
            .deployment("B", "from", "2020-01-01", "personnel", "50")
            .deployment(
                "C",
                "from",
                "2021",
                "measure",
                "change",
                "status",
                "announced",
                "reported",
                "2020-06-01",
                "personnel",
                "20");
    List<Pictures.Stay> stays = of(given).stays().getFirst().lanes().getFirst().stays();
    assertThat(stays)
        .extracting(s -> s.kind() + " " + s.from() + " " + s.latest())
        .containsExactly(
            "present 2018-01-01 2019-01-01",
            "present 2020-01-01 null",
            "announced 2021-12-31 null");
  }

  @Test
  void drawsACeilingThatIsToComeAndNoneInEffect() {
    Given given =
        new Given()
            .deployment("A", "measure", "ceiling", "from", "2019", "personnel", "up to 500")
            .deployment(
                "B",
                "contributor",
                "DEU",
                "measure",
                "ceiling",
                "status",
                "approved",
                "from",
                "2020-08",
                "to",
                "P4M",
                "reported",
                "2020-06-01",
                "personnel",
                "up to 195");
    List<Pictures.Lane> lanes = of(given).stays().getFirst().lanes();
    assertThat(lanes).extracting(Pictures.Lane::name).containsExactly("NMI: Germany");
    Pictures.Stay stay = lanes.getFirst().stays().getFirst();
    assertThat(stay.kind() + ", " + stay.text() + ", " + stay.when())
        .isEqualTo("announced, ceiling up to 195, approved from Aug 2020 for four months");
  }

  @Test
  void drawsStaysForThePeriodAndSaysWhichBeganOrHadEndedBeforeIt() {
    Given given =
        new Given()
            .deployment("A", "from", "1950-03-31", "personnel", "100")
            .deployment(
                "B", "contributor", "DEU", "from", "1990-01-01", "to", "2002", "personnel", "5")
            .deployment("C", "contributor", "ESP", "from", "2020-02-01", "personnel", "7");
    Pictures.Stays all = of(given).stays().getFirst();
    assertThat(all.from()).hasToString("1950-01-01");
    assertThat(all.alt()).doesNotContain("began before");
    assertThat(all.rest()).isEmpty();
    Pictures.Stays stays =
        given.briefing(Given.DAY, "2020-01-01/2020-06-30").pictures().stays().getFirst();
    assertThat(stays.from()).as("a year before the period").hasToString("2019-01-01");
    assertThat(stays.to()).hasToString("2021-01-01");
    assertThat(stays.lanes())
        .extracting(Pictures.Lane::name)
        .containsExactly("NMI: Denmark", "NMI: Spain");
    Pictures.Stay denmark = stays.lanes().getFirst().stays().getFirst();
    assertThat(denmark.earliest()).as("as it is known").hasToString("1950-03-31");
    assertThat(denmark.when()).isEqualTo("from 31 Mar 1950, no end stated");
    assertThat(stays.alt()).endsWith(" 1 bar began before 2019.");
    assertThat(stays.rest()).isEqualTo("Not drawn: 1 stay that had ended before 2019.");
  }

  @Test
  void goesOverToOperationsWhereContributorsAreTooMany() {
    Given given = new Given();
    for (int i = 0; i < 30; i++) {
      given.deployment("D" + i, "contributor", "Org " + i, "as_of", "2020-06-30", "personnel", "3");
    }
    assertThat(of(given).stays().getFirst().lanes())
        .extracting(Pictures.Lane::name)
        .containsExactly("NMI");
    assertThat(of(given).stays().getFirst().rest()).isEmpty();
    given.deployment("P", "status", "announced", "from", "2020-09", "personnel", "9");
    assertThat(of(given).stays().getFirst().rest()).isEqualTo("Not drawn: 1 announcement.");
  }

  @Test
  void saysHowManyAnnouncementsHaveNoBar() {
    Given given =
        new Given()
            .deployment("A", "from", "2019", "personnel", "5")
            .deployment("B", "measure", "change", "status", "announced", "personnel", "285")
            .deployment("C", "status", "planned", "from", "../2024-12", "personnel", "40")
            .deployment("D", "measure", "reduction", "status", "announced", "personnel", "2");
    assertThat(of(given).stays().getFirst().rest())
        .isEqualTo("Not drawn: 2 announcements without a first day that is known.");
  }

  @Test
  void listsAllContributorsOnThePlacematOrSaysHowManyAreNot() {
    assertThat(of(missions(), ALL).placemat().rows())
        .extracting(row -> row.nations().stream().map(Pictures.Nation::name).toList())
        .containsExactly(List.of("Denmark"), List.of("Germany"), List.of("Spain"));
    Given given = new Given();
    for (int i = 100; i < 222; i++) {
      given.deployment(
          "D" + i, "contributor", "Org " + i, "as_of", "2020-06-30", "personnel", "" + i);
    }
    Pictures.Placemat placemat = of(given, ALL).placemat();
    long listed =
        placemat.rows().stream()
            .flatMap(r -> r.nations().stream())
            .filter(n -> !n.name().isEmpty())
            .count();
    assertThat(listed).isEqualTo(60);
    assertThat(placemat.rest()).isEqualTo("62 further contributors: 8,091.");
    assertThat(placemat.total()).isEqualTo("19,581");
  }

  @Test
  void listsImputedFiguresOnThePlacemat() {
    Given given = new Given().deployment("A", imputed("10"));
    assertThat(entries(of(given))).containsExactly("NMI: Denmark: 10 imputed");
    for (int i = 0; i < 20; i++) {
      given.deployment("B" + i, imputed("5", "contributor", "Org " + i, "operation", "UNIFIL"));
    }
    given.deployment("C", imputed("unknown", "operation", "UNDOF"));
    Pictures.Placemat placemat = of(given).placemat();
    assertThat(placemat.caption()).isEqualTo("By operation, in persons");
    assertThat(placemat.amount()).isEqualTo("Imputed");
    assertThat(entries(of(given)))
        .containsExactly("NMI: 10", "UNDOF: unknown (not reported)", "UNIFIL: 100");
  }

  private static String[] imputed(String personnel, String... more) {
    List<String> columns =
        new ArrayList<>(List.of("measure", "imputed", "as_of", "2020-06-30", "personnel"));
    columns.add(personnel);
    columns.addAll(List.of(more));
    return columns.toArray(String[]::new);
  }

  @Test
  void listsOperationsOnThePlacematWhereContributorsAreTooMany() {
    Given given = missions();
    for (int i = 0; i < 20; i++) {
      given.deployment("X" + i, "contributor", "Org " + i, "as_of", "2020-06-30", "personnel", "1");
    }
    given.deployment("Y", "operation", "ENDED", "to", "2020-03", "personnel", "70");
    assertThat(entries(of(given)))
        .containsExactly("NMI: at least about 560", "UNDOF: 41", "UNIFIL: 900");
    assertThat(of(given).placemat().counts())
        .contains("Not listed: 1 operation with nobody present.");
  }

  @Test
  void listsHostsOnThePlacematWhereOneContributorHasAll() {
    Given given =
        new Given()
            .deployment("A", "as_of", "2020-06-30", "personnel", "285")
            .deployment("B", "host", "LBN", "as_of", "2020-06-30", "personnel", "~30");
    Pictures.Placemat placemat = of(given).placemat();
    assertThat(placemat.who()).isEqualTo("Host");
    assertThat(placemat.total()).isEqualTo("about 320");
    assertThat(entries(of(given))).containsExactly("Iraq: 285", "Lebanon: about 30");
  }

  @Test
  void listsEventsOnThePlacematWhereNoOperationIsInTheBriefing() {
    Given given =
        new Given()
            .event("1", "2020-05-05", "host", "IRQ", "area", "Anbar")
            .event("2", "2020-05-06", "host", "IRQ", "area", "Anbar")
            .event("3", "2020-05-06", "host", "IRQ", "area", "Basra");
    assertThat(of(given).placemat().title()).isEqualTo("Events by first-level area");
    assertThat(entries(of(given))).containsExactly("Anbar: 2", "Basra: 1");
    given.event("4", "2020-05-06", "host", "SYR");
    assertThat(of(given).placemat().title()).isEqualTo("Events by host");
    assertThat(of(given).placemat().total()).isEqualTo("4");
    assertThat(entries(of(given))).containsExactly("Iraq: 3", "Syria: 1");
    given.event("5", "2020-05-06", "host", "SYR", "force", "DNK");
    assertThat(of(given).placemat().total()).isEqualTo("4");
    assertThat(of(given).placemat().counts())
        .isEqualTo("Planned and claimed events, and casualties of own forces, are not counted.");
    Given claimed = new Given().event("1", "2020-05-05", "host", "IRQ", "status", "claimed");
    assertThat(of(claimed).placemat().title()).isEqualTo("Claimed events by host");
    assertThat(entries(of(claimed))).containsExactly("Iraq: 1");
  }

  @Test
  void saysWhatThePlacematDoesNotList() {
    Given areas = new Given();
    Given hosts = new Given();
    for (int i = 100; i < 165; i++) {
      areas.event("E" + i, "2020-05-05", "host", "IRQ", "area", "Area " + i);
      hosts.event("E" + i, "2020-05-05", "host", "Strait " + i);
    }
    assertThat(of(areas).placemat().rest()).endsWith(" further areas.");
    assertThat(of(hosts).placemat().rest()).endsWith(" further hosts.");
  }

  @Test
  void listsWhatHasNoNameBelowTheNamesOnThePlacemat() {
    Given areas =
        new Given()
            .event("1", "2020-05-05", "host", "IRQ", "area", "Anbar")
            .event("2", "2020-05-06", "host", "IRQ", "area", "Basra")
            .event("3", "2020-05-06", "host", "IRQ");
    assertThat(names(of(areas))).containsExactly("Anbar", "Basra", "area not stated");
    Given hosts =
        new Given()
            .event("1", "2020-05-05", "host", "IRQ")
            .event("2", "2020-05-06", "host", "")
            .event("3", "2020-05-06", "host", "SYR");
    assertThat(names(of(hosts))).containsExactly("Iraq", "Syria", "host not stated");
    Given parts =
        new Given()
            .deployment("A", "contributor", "*", "as_of", "2020-06-30", "personnel", "100")
            .deployment("B", "contributor", "DNK", "as_of", "2020-06-30", "personnel", "10")
            .deployment("C", "contributor", "SWE", "as_of", "2020-06-30", "personnel", "20");
    assertThat(names(of(parts, ALL))).containsExactly("Denmark", "Sweden", "Not attributed");
  }

  /** As they are read: down each column. */
  private static List<String> names(Pictures pictures) {
    List<Pictures.Row> rows = pictures.placemat().rows();
    return IntStream.range(0, rows.isEmpty() ? 0 : rows.getFirst().nations().size())
        .boxed()
        .flatMap(column -> rows.stream().map(row -> row.nations().get(column).name()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> entries(Pictures pictures) {
    return pictures.placemat().rows().stream()
        .flatMap(row -> row.nations().stream())
        .filter(nation -> !nation.name().isEmpty())
        .map(nation -> nation.name() + ": " + nation.text())
        .sorted()
        .toList();
  }
}
