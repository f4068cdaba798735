package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Quarterly counts of US personnel in Iraq, as compiled by troopdata. The levels of June and
 * September 2006 are both 141,100 and are no 282,200; in 2018 the rows without a source that say 0
 * stand for figures that were withheld, around June's 5,200.
 */
final class UsTroopsTest {
  private static Given given = new Given();

  @BeforeAll
  static void reads() throws IOException {
    given = new Given();
    for (NamedCsvRecord row :
        Corpora.rows("us/troopdata-rebuild-country-year-quarter-format.csv")) {
      if (row.getField("iso3c").equals("IRQ") && Set.of("2006", "2018").contains(year(row))) {
        add(row);
      }
    }
  }

  private static String year(NamedCsvRecord row) {
    return row.getField("year");
  }

  private static void add(NamedCsvRecord row) {
    Month month = Month.valueOf(row.getField("month").toUpperCase(Locale.ROOT));
    LocalDate day = YearMonth.of(Integer.parseInt(year(row)), month).atEndOfMonth();
    String count = row.getField("troops_ad");
    boolean withheld = row.getField("source").equals("NA") && count.equals("0");
    given.deployment(
        day.toString(),
        "operation",
        "US forces",
        "contributor",
        "USA",
        "as_of",
        day.toString(),
        "to",
        year(row) + "-12-31",
        "personnel",
        withheld ? "withheld" : count);
  }

  private static Briefing.PeriodLevels over(int year) {
    Briefing briefing =
        given.briefing(
            LocalDate.of(year, 12, 31), Integer.toString(year), Given.scope("us", "title", "US"));
    assertThat(ModelText.of(briefing)).noneMatch(line -> line.contains("282,200"));
    return Objects.requireNonNull(briefing.totals().getFirst().over());
  }

  @Test
  void neverAddsTwoQuarters() {
    Briefing.PeriodLevels over = over(2006);

    assertThat(over.last().text()).isEqualTo("141,100");
    assertThat(over.average().text()).isEqualTo("141,100");
    assertThat(over.averageOver()).isEqualTo("185 of 365 days");
    assertThat(over.peak().text() + " on " + over.peakOn()).isEqualTo("141,100 on 30 Jun 2006");
  }

  @Test
  void hasGapsAndNoZerosAroundAWithheldFigure() {
    Briefing.PeriodLevels over = over(2018);
    Briefing briefing = given.briefing(LocalDate.of(2018, 12, 31), "2018");

    assertThat(over.average().text()).isEqualTo("5,200");
    assertThat(over.averageOver()).isEqualTo("92 of 365 days");
    assertThat(briefing.operations().getFirst().present().text()).isEqualTo("unknown (withheld)");
    assertThat(briefing.charts().getFirst().series().getFirst().steps())
        .filteredOn(step -> step.from().getYear() == 2018)
        .extracting(step -> step.from() + " " + step.to() + " " + step.text())
        .containsExactly("2018-06-30 2018-09-30 5,200");
  }
}
