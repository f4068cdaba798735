package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.language.Language;
import org.muster.render.chart.StepChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

final class StepChartTest {
  @TempDir Path dir;

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static StepChart chart(String from, String to, StepChart.Step... steps) {
    StepChart.Series series = new StepChart.Series("A", StepChart.Kind.STRENGTH, List.of(steps));
    return new StepChart("persons", day(from), day(to), List.of(series), List.of());
  }

  private static StepChart.Step step(String from, String to, double value) {
    return new StepChart.Step(day(from), day(to), value, null, null, "");
  }

  @Test
  void doublesPointsAndPartsLevelsByAGap() {
    ChartNumbers numbers =
        ChartNumbers.of(
            chart(
                "2019-01-01",
                "2021-01-01",
                step("2019-01-01", "2019-06-01", 5),
                step("2019-06-01", "2019-07-01", 7),
                step("2020-01-01", "2020-02-01", 9)),
            Language.english());
    assertThat(numbers.lines().get(0).points())
        .extracting(p -> p.day() + " " + p.level())
        .containsExactly(
            "2019-01-01 5.0",
            "2019-06-01 5.0",
            "2019-06-01 7.0",
            "2019-07-01 7.0",
            "2019-07-01 null",
            "2020-01-01 9.0",
            "2020-02-01 9.0");
  }

  @Test
  void refersToTheCellsBelowIt() throws IOException {
    XSSFWorkbook workbook = new Sample(dir).render(Sample.everything()).open();
    XSSFChart chart = workbook.getSheet("Summary").getDrawingPatriarch().getCharts().get(0);
    CTScatterSer[] series = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray();
    assertThat(series)
        .extracting(
            s ->
                s.getTx().getV()
                    + " "
                    + s.getXVal().getNumRef().getF()
                    + " "
                    + s.getYVal().getNumRef().getF())
        .containsExactly(
            "US-led coalition Summary!$C$41:$C$47 Summary!$D$41:$D$47",
            "US-led coalition, lowest Summary!$C$41:$C$47 Summary!$E$41:$E$47",
            "US-led coalition, highest Summary!$C$41:$C$47 Summary!$F$41:$F$47",
            "NATO Mission Iraq Summary!$C$48:$C$49 Summary!$D$48:$D$49",
            "Hormuz, Denmark Summary!$C$50:$C$51 Summary!$D$50:$D$51",
            "Events Summary!$C$52:$C$53 Summary!$H$52:$H$53",
            "ISIS declared defeated Summary!$C$52 Summary!$H$52",
            "Strike at Baghdad airport Summary!$C$53 Summary!$H$53");
    assertThat(Sample.cell(workbook, "Summary", "A41").getStringCellValue())
        .isEqualTo("US-led coalition");
    assertThat(Sample.cell(workbook, "Summary", "B41").getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(day("2014-08-01"));
    assertThat(Sample.cell(workbook, "Summary", "C41").getNumericCellValue())
        .isCloseTo(2014.5808, within(0.0001));
    assertThat(Sample.cell(workbook, "Summary", "D41").getNumericCellValue()).isEqualTo(3500);
    assertThat(Sample.cell(workbook, "Summary", "G53").getStringCellValue())
        .isEqualTo("Strike at Baghdad airport");
    assertThat(series[0].getYVal().getNumRef().getNumCache().getPtCount().getVal()).isEqualTo(7);
    assertThat(series[0].getYVal().getNumRef().getNumCache().sizeOfPtArray()).isEqualTo(6);
  }

  @Test
  void saysWhatItShows() throws IOException {
    Sample.Made made = new Sample(dir).render(Sample.everything());
    assertThat(made.parts().get("xl/drawings/drawing1.xml"))
        .contains("descr=\"Step chart: the NATO mission holds about 500 from October 2018;");
  }

  @Test
  void countsYearsOverALongTimeAndDaysOverAShortOne() {
    TimeScale years = TimeScale.of(chart("2014-03-01", "2021-01-01"));
    assertThat(years).isEqualTo(new TimeScale(true, 2014, 2021, 1));
    assertThat(years.at(day("2020-07-01"))).isCloseTo(2020.4973, within(0.0001));
    TimeScale days = TimeScale.of(chart("2020-01-01", "2020-12-31"));
    assertThat(days).isEqualTo(new TimeScale(false, 43831, 44196, 31));
    assertThat(days.at(day("2020-01-02"))).isEqualTo(43832);
    assertThat(TimeScale.of(chart("1890-01-01", "1891-01-01")).years()).isTrue();
    assertThat(TimeScale.of(chart("1900-06-01", "2020-06-01")).tick()).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({"5200, 6000, 1000", "500, 500, 100", "0, 1, 1", "0.4, 0.4, 0.1", "7, 8, 2"})
  void endsTheValueAxisAtARoundNumber(double level, double to, double tick) {
    ValueScale scale =
        ValueScale.of(chart("2020-01-01", "2021-01-01", step("2020-01-01", "2021-01-01", level)));
    assertThat(scale.to()).isCloseTo(to, within(1e-9));
    assertThat(scale.tick()).isCloseTo(tick, within(1e-9));
  }

  @Test
  void givesEachKindItsColourAndFurtherLinesOthers() {
    List<StepChart.Series> series =
        Stream.of("STRENGTH", "CEILING", "STRENGTH", "STRENGTH", "IMPUTED", "STATED")
            .map(k -> new StepChart.Series(k, StepChart.Kind.valueOf(k), List.of()))
            .toList();
    assertThat(LineColours.of(series))
        .containsExactly(0x0072B2, 0xD55E00, 0x404040, 0x00426B, 0xCC79A7, 0x009E73);
  }

  /** LibreOffice 7.4 prints nothing of a sheet with as many breaks that is fitted to the page. */
  @ParameterizedTest
  @CsvSource({"3, true", "30, false"})
  void beginsAPageWithEachOfAnyNumberOfChartsAndNoneIsWiderThanIt(int charts, boolean fitted)
      throws IOException {
    String figure =
        "<figure chart=\"steps\" alt=\"x\" unit=\"\" from=\"2020-01-01\" to=\"2021-01-01\">"
            + "<series name=\"A\" kind=\"strength\"><step from=\"2020-01-01\" to=\"2020-03-01\""
            + " value=\"1.5\"/></series></figure>";
    XSSFSheet sheet =
        new Sample(dir)
            .body(
                "<section title=\"S\" layout=\"landscape\">" + figure.repeat(charts) + "</section>")
            .open()
            .getSheet("S");
    assertThat(sheet.getRowBreaks()).hasSize(charts - 1);
    assertThat(sheet.getFitToPage()).isEqualTo(fitted);
    if (!fitted) {
      double chars =
          sheet.getCTWorksheet().getColsArray(0).getColList().stream()
              .mapToDouble(CTCol::getWidth)
              .sum();
      double points = chars * 7.1 * sheet.getPrintSetup().getScale() / 100;
      assertThat(points).isLessThan(841.89 - 72);
    }
  }

  @Test
  void putsChartAndNumbersOnOneSheet() throws IOException {
    String figure =
        "<figure chart=\"steps\" alt=\"x\" unit=\"\" from=\"2020-01-01\" to=\"2021-01-01\">"
            + "<series name=\"A\" kind=\"ceiling\"><step from=\"2020-01-01\" to=\"2020-03-01\""
            + " value=\"1.5\"/></series></figure>";
    String rows = "<p>p</p>".repeat(20);
    XSSFWorkbook workbook = new Sample(dir, 30).sheet(rows + figure).open();
    assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
    assertThat(workbook.getSheet("S").getDrawingPatriarch()).isNull();
    assertThat(workbook.getSheet("S 2").getDrawingPatriarch().getCharts()).hasSize(1);
    assertThat(Sample.text(workbook, "S 2"))
        .contains("B24 2020-01-01", "D23 Level\n", "D24 1.5", "B25 2020-03-01");
  }
}
