package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.chart.BarChart;
import org.muster.render.chart.MapChart;
import org.muster.render.chart.MonthChart;
import org.muster.render.chart.Picture;
import org.muster.render.chart.SpanChart;
import org.muster.render.chart.StepChart;

/** The numbers of a figure as rows of a sheet, which its native chart refers to. */
sealed interface Numbers permits ChartNumbers, BarNumbers, MonthNumbers, SpanNumbers, MapNumbers {
  String DAY_FORMAT = "yyyy-mm-dd";

  /** The look of its cells. */
  Look PLAIN = Look.of(Role.BODY);

  static Numbers of(Picture picture, Language language) {
    return switch (picture) {
      case StepChart steps -> ChartNumbers.of(steps, language);
      case BarChart bars -> new BarNumbers(bars, language);
      case MonthChart months -> new MonthNumbers(months, language);
      case SpanChart spans -> new SpanNumbers(spans, language);
      case MapChart map -> new MapNumbers(map, language);
    };
  }

  /** The language of what it says beside its data. */
  Language language();

  /** Rows that its native charts cover; 0 if a spreadsheet has no such chart. */
  int chartRows();

  List<Cell> header();

  List<List<Cell>> rows();

  /** What the figure tells beside its drawing; a row of its own below the numbers. */
  default String rest() {
    return "";
  }

  /**
   * A header.
   *
   * @param numbers names of the columns that hold numbers
   */
  static List<Cell> header(List<String> names, List<String> numbers) {
    List<Cell> header = new ArrayList<>();
    boolean afterNumber = false;
    for (String name : names) {
      boolean number = numbers.contains(name);
      header.add(
          Cell.text(name, Look.of(Role.HEADER).end(number).indent(!number && afterNumber ? 1 : 0)));
      afterNumber = number;
    }
    return header;
  }

  static Cell text(String text) {
    return Cell.text(text, PLAIN);
  }

  /** Words in a column that follows one of numbers. */
  static Cell remark(String text) {
    return Cell.text(text, PLAIN.indent(1));
  }

  static Cell day(@Nullable LocalDate day) {
    if (day == null) {
      return Cell.empty(PLAIN);
    }
    return Cell.holds(day)
        ? Cell.day(day, DAY_FORMAT.length(), PLAIN.format(DAY_FORMAT))
        : Cell.text(day.toString(), PLAIN);
  }

  /** A number with as many decimals as it has; empty if it is not known. */
  static Cell number(@Nullable Double level) {
    Look look = PLAIN.end(true).format("#,##0");
    if (level == null) {
      return Cell.empty(look);
    }
    BigDecimal number = BigDecimal.valueOf(level).stripTrailingZeros();
    Look shown = number.scale() > 0 ? look.format("#,##0.0##") : look;
    return Cell.number(number, number.toPlainString().length() * 4 / 3, shown);
  }

  /** A year, or a length in years, with as many decimals as it has: nobody groups its digits. */
  static Cell years(double years) {
    BigDecimal number = BigDecimal.valueOf(years).stripTrailingZeros();
    String format = number.scale() > 0 ? "0.0##" : "0";
    return Cell.number(number, number.toPlainString().length(), PLAIN.end(true).format(format));
  }

  /** How far a number lies below another; empty if one of both is not known. */
  static @Nullable Double less(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null ? null : Double.valueOf(high - low);
  }
}
