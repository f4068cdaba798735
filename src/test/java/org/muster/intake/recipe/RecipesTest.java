package org.muster.intake.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.intake.recipe.GivenRow.column;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.domain.CountryCodes;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;

/** Cells as they are made of a publisher's. */
final class RecipesTest {
  private static String text(String template, String... cells) {
    return Template.parse(template, GivenRow::column, false).text(GivenRow.of(cells));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "constant | x | y | constant",
        "${a} | x | y | x",
        "${a} – ${b} | x | y | x – y",
        "${a} – ${b} | x | NA | x –",
        "${a} – ${b} | NA | '' | ''",
        "${a}[[ – ${b}]] | x | '' | x",
        "${a}[[ – ${b}]] | x | y | x – y",
        "[[${a}, ]]end | '' | y | ''",
        "${a}/${b} | '' | y | /y"
      })
  void makesATextOfValues(String template, String a, String b, String expected) {
    assertThat(text(template, a, b)).isEqualTo(expected);
  }

  @Test
  void hasATextInPlaceOfABlank() {
    assertThat(text("${a|-} ${b|none}", "", "NA")).isEqualTo("- none");
  }

  @Test
  void leavesAKeyBlankAsSoonAsAPartOfItIs() {
    Template key = Template.parse("${a} ${b}", GivenRow::column, true);
    assertThat(key.text(GivenRow.of("x", ""))).isEmpty();
    assertThat(key.text(GivenRow.of("x", "y"))).isEqualTo("x y");
  }

  @Test
  void refusesBracketsThatAreNotClosed() {
    assertThatIllegalArgumentException().isThrownBy(() -> text("${a", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> text("[[${a}", "x"));
  }

  @Test
  void looksUpWordsWhateverTheirCase() {
    Template template = Template.parse("${a}", GivenRow::column, false);
    TextRecipe kept = new TextRecipe(template, Map.of("Battle", "battles"), null);
    assertThat(kept.text(GivenRow.of("BATTLE"))).isEqualTo("battles");
    assertThat(kept.text(GivenRow.of("riot"))).isEqualTo("riot");
    TextRecipe others = new TextRecipe(template, Map.of("Battle", "battles"), "unknown");
    assertThat(others.text(GivenRow.of("riot"))).isEqualTo("unknown");
    assertThat(others.text(GivenRow.of(""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "11, 11, 11, 11",
    "11, 11, 12, 11 (11..12)",
    "136, 136, 135, 136 (136..135)",
    "2, '', 4, 2..4",
    "'', 3, '', 3",
    "5, '', '', at least 5",
    "'', '', 5, up to 5",
    "-99, -99, -99, withheld",
    "'', '', '', ''",
    "369.0, 369.0, 369.0, 369",
    "1.5, 1.5, 1.5, 1.5",
    "2, 3, '', 3 (at least 2)",
    "'', 3, 5, 3 (up to 5)",
    "0, 3, '', 3",
    "'', 0, 0, 0"
  })
  void writesACountWithItsBounds(String low, String best, String high, String expected) {
    CountRecipe count = new CountRecipe(column("a"), column("b"), column("c"), false);
    assertThat(count.text(GivenRow.of(low, best, high))).isEqualTo(expected);
  }

  @Test
  void keepsEveryCountThatItWritesReadable() {
    CountRecipe count = new CountRecipe(column("a"), column("b"), column("c"), false);
    Quantity disordered = Quantity.parse(count.text(GivenRow.of("136", "136", "135")));
    assertThat(disordered.low()).isEqualTo(136);
    assertThat(disordered.high()).isEqualTo(135);
    assertThat(disordered.disordered()).isTrue();
  }

  @Test
  void roundsAnAverageIfTold() {
    CountRecipe count = new CountRecipe(null, column("a"), null, true);
    assertThat(count.text(GivenRow.of("342.5"))).isEqualTo("343");
    assertThat(count.text(GivenRow.of("342"))).isEqualTo("342");
    assertThat(count.text(GivenRow.of("NA"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 4, 7",
    "3.0, '1,200', 1203",
    "3, 4.5, 3 + 4.5",
    "3, ~4, 3 + ~4",
    "3, NA, at least 3",
    "0, -99, withheld",
    "-99, -99, withheld",
    "NA, NA, ''",
    "0, NA, ''",
    "0, 0, 0",
    "3, x, 3 + x"
  })
  void addsParts(String women, String men, String expected) {
    SumRecipe sum = new SumRecipe(List.of(column("a"), column("b")));
    assertThat(sum.text(GivenRow.of(women, men))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01, 2016-01-01, 2016-01-01",
    "2016-01-01, 2016-01-05, [2016-01-01..2016-01-05]",
    "2016-01-01, '', 2016-01-01",
    "'', 2016-01-05, 2016-01-05"
  })
  void readsARangeOfDaysAsOneOfThem(String from, String until, String expected) {
    DateRecipe date =
        new DateRecipe(
            column("a"),
            column("b"),
            List.of(DateForm.parse("iso", 1970, Months.ENGLISH)),
            DateRecipe.Reads.ONE_OF,
            DateRecipe.Made.AS_STATED);
    String text = date.text(GivenRow.of(from, until));
    assertThat(text).isEqualTo(expected);
    if (!text.equals("someday")) {
      assertThat(PartialDate.parse(text).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2016-02-05, 2016-02",
    "YEAR, 2016-02-05, 2016",
    "ABOUT, 2016-02-05, 2016-02-05~",
    "MONTH_END, 2008-02-28, 2008-02-29",
    "MONTH_END, 2003-03-30, 2003-03-31",
    "MONTH_END, 2009-02-28, 2009-02-28",
    "MONTH_END, 2009-02-26, 2009-02-26",
    "MONTH_END, 2013-12-31, 2013-12-31",
    "MONTH_END, 2013-12-01, 2013-12-01",
    "MONTH_END, 2013-12, 2013-12",
    "MONTH_END, 2013, 2013",
    "WEEK, 2024-12-28, 2024-12-28/2025-01-03",
    "WEEK, 2024-12, 2024-12",
    "BEFORE_NEXT_MONTH_END, 2013-12-31, 2014-01-30",
    "BEFORE_NEXT_MONTH_END, 2012-02-28, 2012-03-30",
    "BEFORE_NEXT_MONTH_END, 2014-01-31, 2014-02-27",
    "BEFORE_NEXT_YEAR, 2024-02-29, 2025-02-27",
    "BEFORE_NEXT_YEAR, 2007-09, 2008-08-31",
    "BEFORE_NEXT_YEAR, 2007, 2007"
  })
  void makesADateLessExactOrAnEndOfIt(DateRecipe.Made made, String day, String expected) {
    DateRecipe date =
        new DateRecipe(
            column("a"),
            null,
            List.of(DateForm.parse("iso", 1970, Months.ENGLISH)),
            DateRecipe.Reads.INTERVAL,
            made);
    assertThat(date.text(GivenRow.of(day))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, 7, 31, 2017-07-31",
    "2017, July, 3, 2017-07-03",
    "2017, 7, '', 2017-07",
    "2017, 7, 0, 2017-07",
    "2017, '', 31, 2017",
    "'', 7, 31, ''"
  })
  void putsADateTogether(String year, String month, String day, String expected) {
    DatePartsRecipe date =
        new DatePartsRecipe(column("a"), column("b"), column("c"), null, Months.ENGLISH);
    assertThat(date.text(GivenRow.of(year, month, day))).isEqualTo(expected);
  }

  @Test
  void makesAnEndOfADatePutTogether() {
    Recipe end =
        new MadeRecipe(
            new DatePartsRecipe(column("a"), column("b"), null, null, Months.ENGLISH),
            DateRecipe.Made.BEFORE_NEXT_YEAR);
    assertThat(end.text(GivenRow.of("1969", "September"))).isEqualTo("1970-08-31");
    assertThat(end.text(GivenRow.of("1969", "Herbst"))).isEqualTo("1969-Herbst");
  }

  @Test
  void readsAQuarter() {
    DatePartsRecipe date =
        new DatePartsRecipe(column("a"), null, null, column("b"), Months.ENGLISH);
    assertThat(date.text(GivenRow.of("2018", "2"))).isEqualTo("2018-34");
    assertThat(date.text(GivenRow.of("2018", "Q4"))).isEqualTo("2018-36");
  }

  @Test
  void prefersACodeThatIsKnownAndElseTheName() {
    Recipe host =
        new FirstRecipe(
            List.of(
                new CountryRecipe(column("a"), CountryCodes.Scheme.ALPHA_3, null, "", Map.of()),
                new CountryRecipe(
                    column("b"), CountryCodes.Scheme.GLEDITSCH_WARD, column("d"), "", Map.of()),
                new CountryRecipe(
                    column("c"), CountryCodes.Scheme.NAME, column("d"), "", Map.of())));
    assertThat(host.text(GivenRow.of("DNK", "390", "x", "2000"))).isEqualTo("DNK");
    assertThat(host.text(GivenRow.of("NA", "345", "Yugoslavia", "1995"))).isEqualTo("YUG");
    assertThat(host.text(GivenRow.of("NA", "1038", "Kashmir", "1954"))).isEqualTo("Kashmir");
    assertThat(host.text(GivenRow.of("NA", "1038", "", "1954"))).isEqualTo("GW 1038");
  }

  @Test
  void partsSeveralCountriesInACell() {
    CountryRecipe hosts =
        new CountryRecipe(column("a"), CountryCodes.Scheme.NAME, null, "/", Map.of());
    assertThat(hosts.text(GivenRow.of("Ethiopia/Eritrea"))).isEqualTo("ETH; ERI");
  }

  @Test
  void takesThePublishersOwnWordsForCountries() {
    CountryRecipe hosts =
        new CountryRecipe(
            column("a"),
            CountryCodes.Scheme.NAME,
            null,
            ",",
            Map.of("Libanon", "LBN", "GER", "Germany"));
    assertThat(hosts.text(GivenRow.of("libanon, Mali"))).isEqualTo("LBN; MLI");
    Recipe first =
        new FirstRecipe(
            List.of(
                hosts,
                new CountryRecipe(column("a"), CountryCodes.Scheme.NAME, null, "", Map.of())));
    assertThat(first.text(GivenRow.of("GER"))).isEqualTo("Germany");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "369.0 | 369",
        "12.00 | 12",
        "1234.000 | 1234",
        "1.000 | 1.000",
        "12.000 | 12.000",
        "0.000 | 0"
      })
  void takesForAWholeNumberWhatCannotBeThousands(String cell, String figure) {
    assertThat(new CountRecipe(null, column("a"), null, false).text(GivenRow.of(cell)))
        .isEqualTo(figure);
    assertThat(new SumRecipe(List.of(column("a"))).text(GivenRow.of(cell))).isEqualTo(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.245 | 1245",
        "1.000 | 1000",
        "ca. 2.150.000 | ca. 2150000",
        "1.000-1.200 | 1000-1200",
        "45,0 | 45",
        "1.245,5 | 1245.5",
        "1.24 | 1.24",
        "12.5000 | 12.5000",
        "1.000.00 | 1.000.00",
        "0.285 | 0.285",
        "12,000 | 12",
        "45,125 | 45.1250",
        "285 | 285"
      })
  void readsPointsThatPartThousands(String cell, String figure) {
    Recipe recipe = new PointedRecipe(new CountRecipe(null, column("a"), null, false));
    Origin row = GivenRow.of(cell);
    assertThat(recipe.text(row)).isEqualTo(figure);
    assertThat(column("a").text(row)).isEqualTo(cell);
  }

  /** A point that can part neither is no fraction either: 1.24 may be 1.240 of a spreadsheet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"45,5 | 46", "1.245,4 | 1245", "1.24 | 1.24", "0.285 | 0.285", "369.0 | 369"})
  void roundsOnlyWhatACommaPartsWherePointsPartThousands(String cell, String figure) {
    Recipe recipe = new PointedRecipe(new CountRecipe(null, column("a"), null, true));
    assertThat(recipe.text(GivenRow.of(cell))).isEqualTo(figure);
  }

  @Test
  void roundsToDecimalsOnceThousandsAreRead() {
    Recipe recipe = new PointedRecipe(new CountRecipe(null, column("a"), null, false));
    CellForm form = new CellForm(Map.of(), 0, false);
    Origin row = new Origin(new GivenRow(List.of("1.245,678")), List.of(form), 0, "");
    assertThat(recipe.text(row)).isEqualTo("1246");
    Recipe rounded = new PointedRecipe(new CountRecipe(null, column("a"), null, true));
    Origin stray = new Origin(new GivenRow(List.of("1.24")), List.of(form), 0, "");
    assertThat(rounded.text(stray)).as("refused, and not rounded to 1").isEqualTo("1.24");
  }

  @ParameterizedTest
  @CsvSource({"Sept., 2019-09", "Sept, 2019-09", "9, 2019-09"})
  void readsAShortenedMonthInAColumnOfItsOwn(String month, String expected) {
    DatePartsRecipe date =
        new DatePartsRecipe(column("a"), column("b"), null, null, Months.ENGLISH);
    assertThat(date.text(GivenRow.of("2019", month))).isEqualTo(expected);
  }

  @Test
  void takesTheFirstCaseThatHoldsAndCountsIt() {
    Condition zero =
        new Condition(
            List.of(
                new Condition.Test(column("a"), Set.of("0"), false),
                new Condition.Test(column("b"), Set.of("", "NA"), false)));
    Recipe cases =
        new CaseRecipe(
            List.of(
                new CaseRecipe.Case(
                    zero,
                    new TextRecipe(
                        Template.parse("withheld", GivenRow::column, false), Map.of(), null),
                    0),
                new CaseRecipe.Case(
                    Condition.ALWAYS, new CountRecipe(null, column("a"), null, false), -1)));
    Origin unsaid = GivenRow.of("0", "NA");
    assertThat(cases.text(unsaid)).isEqualTo("withheld");
    assertThat(unsaid.counted(0)).isEqualTo(1);
    Origin said = GivenRow.of("0", "June 2018");
    assertThat(cases.text(said)).isEqualTo("0");
    assertThat(said.counted(0)).isZero();
  }

  @Test
  void takesAListApart() {
    Each list =
        new Each.OfList(
            0,
            Pattern.compile("(?<=\\)),"),
            Pattern.compile("(?<name>.+) \\((?<count>\\d+|size unknown)\\)"),
            List.of("text", "number", "name", "count"));
    assertThat(list.items(GivenRow.of("Korea (ROK) (150), Uruguay (size unknown)")))
        .extracting(Item::values)
        .containsExactly(
            List.of("Korea (ROK) (150)", "1", "Korea (ROK)", "150"),
            List.of("Uruguay (size unknown)", "2", "Uruguay", "size unknown"));
    assertThat(list.items(GivenRow.of("Nepal"))).isNull();
    assertThat(list.items(GivenRow.of("NA"))).isEmpty();
  }
}
