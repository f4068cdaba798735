package org.muster.render.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.chart.StepChart;

/**
 * The numbers of a step chart as rows of a sheet, line after line.
 *
 * @param lines one for each series of the chart
 * @param language of its words
 */
record ChartNumbers(StepChart chart, List<Line> lines, Language language) implements Numbers {
  /** Columns of the sheet, 0-based. */
  static final int DAY = 1;

  static final int YEAR = 2;
  static final int LEVEL = 3;
  static final int LOW = 4;
  static final int HIGH = 5;
  static final int LABEL_AT = 7;

  private static final int ROWS = 20;
  private static final int YEAR_DECIMALS = 4;
  private static final int YEAR_CHARS = 8;

  ChartNumbers {
    lines = List.copyOf(lines);
  }

  /**
   * The points of one series. Each level has one for its first day and one for the day after its
   * last, so that a line through them is stepped; a point without a level parts levels between
   * which nothing is known.
   *
   * @param first its first row, counted from the first row of the numbers
   */
  record Line(StepChart.Series series, int first, List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  /** One point. */
  record Point(
      LocalDate day,
      @Nullable Double level,
      @Nullable Double low,
      @Nullable Double high,
      String note) {}

  static ChartNumbers of(StepChart chart, Language language) {
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (StepChart.Series series : chart.series()) {
      List<Point> points = points(series);
      lines.add(new Line(series, first, points));
      first += points.size();
    }
    return new ChartNumbers(chart, lines, language);
  }

  private static List<Point> points(StepChart.Series series) {
    List<Point> points = new ArrayList<>();
    LocalDate end = null;
    for (StepChart.Step s : series.steps()) {
      if (end != null && !end.equals(s.from())) {
        points.add(new Point(end, null, null, null, ""));
      }
      points.add(new Point(s.from(), s.value(), s.low(), s.high(), s.note()));
      points.add(new Point(s.to(), s.value(), s.low(), s.high(), ""));
      end = s.to();
    }
    return points;
  }

  @Override
  public int chartRows() {
    return ROWS;
  }

  @Override
  public List<Cell> header() {
    String level =
        chart.unit().isBlank() ? language.say("Level") : language.say("Level ({0})", chart.unit());
    return Numbers.header(
        List.of(
            language.say("Line"),
            language.say("Day"),
            language.say("Year"),
            level,
            language.say("Lowest"),
            language.say("Highest"),
            language.say("Remark"),
            language.say("Label at")),
        List.of(
            language.say("Year"),
            level,
            language.say("Lowest"),
            language.say("Highest"),
            language.say("Label at")));
  }

  /** The rows below the header: the lines' points and then the dated marks. */
  @Override
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : lines) {
      for (Point point : line.points()) {
        rows.add(row(line.series().name(), point, null));
      }
    }
    ValueScale values = ValueScale.of(chart);
    for (int i = 0; i < chart.marks().size(); i++) {
      StepChart.Mark mark = chart.marks().get(i);
      Point point = new Point(mark.date(), null, null, null, mark.label());
      rows.add(row(language.say("Event"), point, values.label(i)));
    }
    return rows;
  }

  /** The row of the first mark, counted from the first row of the numbers. */
  int firstMark() {
    return lines.stream().mapToInt(l -> l.points().size()).sum();
  }

  /**
   * The row of a point.
   *
   * @param labelAt the height at which a mark's label is drawn, null if it is no mark; it has a
   *     cell because LibreOffice draws only what stands in cells
   */
  private static List<Cell> row(String name, Point point, @Nullable Double labelAt) {
    LocalDate day = point.day();
    return List.of(
        Numbers.text(name),
        Numbers.day(day),
        yearCell(day),
        Numbers.number(point.level()),
        Numbers.number(point.low()),
        Numbers.number(point.high()),
        Numbers.remark(point.note()),
        Numbers.number(labelAt));
  }

  /** A day as a decimal year. */
  private static Cell yearCell(LocalDate day) {
    return Cell.number(year(day), YEAR_CHARS, PLAIN.end(true).format("0.00"));
  }

  /** A day as a decimal year: 2020-07-01 is 2020.4973. */
  static BigDecimal year(LocalDate day) {
    return BigDecimal.valueOf(day.getDayOfYear() - 1)
        .divide(BigDecimal.valueOf(day.lengthOfYear()), YEAR_DECIMALS, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(day.getYear()));
  }
}
