package org.muster.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.muster.render.chart.StepChart.Kind;
import org.muster.render.chart.StepChart.Mark;
import org.muster.render.chart.StepChart.Series;
import org.muster.render.chart.StepChart.Step;

/** Charts that tests draw; those that are kept as pictures are named in {@code golden/}. */
public final class SampleCharts {
  private SampleCharts() {}

  /** One level that goes on to the end of the axis, with marks. */
  public static StepChart single() {
    return new StepChart(
        "persons",
        LocalDate.of(2018, 1, 1),
        LocalDate.of(2020, 7, 2),
        List.of(
            new Series(
                "NMI, mission-reported",
                Kind.STATED,
                List.of(
                    new Step(
                        LocalDate.of(2018, 10, 1),
                        LocalDate.of(2020, 7, 2),
                        500.0,
                        null,
                        null,
                        "about 500")))),
        List.of(
            new Mark(LocalDate.of(2018, 10, 1), "The NATO training mission begins"),
            new Mark(LocalDate.of(2019, 11, 1), "Denmark offers to take charge of the mission"),
            new Mark(LocalDate.of(2020, 1, 3), "US strike at Baghdad airport"),
            new Mark(LocalDate.of(2020, 1, 4), "NATO's operation is put on hold"),
            new Mark(LocalDate.of(2020, 3, 1), "Coalition leaves six bases"),
            new Mark(LocalDate.of(2020, 6, 1), "Danish ministry's statement")));
  }

  /** All kinds of lines, an area, gaps, bounds and an early end. */
  public static StepChart rich() {
    LocalDate from = LocalDate.of(2003, 1, 1);
    return new StepChart(
        "persons",
        from,
        LocalDate.of(2010, 1, 1),
        List.of(
            new Series(
                "Reported strength",
                Kind.STRENGTH,
                List.of(
                    step("2003-03-01", "2004-01-01", 950.0, 900.0, 1000.0, ""),
                    step("2004-01-01", "2005-06-01", 1400.0, 1300.0, 1550.0, "about 1,400"),
                    step("2006-03-01", "2007-09-01", 1100.0, 1000.0, 1150.0, ""),
                    step("2007-09-01", "2008-04-01", null, 400.0, 800.0, ""),
                    step("2008-04-01", "2009-02-01", 350.0, null, null, ""))),
            new Series(
                "Total as stated by the mission",
                Kind.STATED,
                List.of(step("2006-01-01", "2010-01-01", 1200.0, null, null, "some 1,200"))),
            new Series(
                "Ceiling by parliament's vote",
                Kind.CEILING,
                List.of(
                    step("2003-01-01", "2007-01-01", null, null, 2000.0, ""),
                    step("2007-01-01", "2010-01-01", 1500.0, null, null, ""))),
            new Series(
                "Imputed from rotations",
                Kind.IMPUTED,
                List.of(
                    step("2005-06-01", "2006-03-01", 1250.0, null, null, ""),
                    step("2009-02-01", "2010-01-01", null, 200.0, null, "")))),
        List.of(
            new Mark(LocalDate.of(2003, 3, 20), "Invasion"),
            new Mark(LocalDate.of(2004, 6, 28), "Handover"),
            new Mark(LocalDate.of(2007, 1, 10), "Surge announced"),
            new Mark(LocalDate.of(2009, 6, 30), "Troops leave the cities")));
  }

  /** Thirty years of monthly levels with gaps, an area and 60 marks. */
  public static StepChart long30() {
    Random random = new Random(30);
    List<Step> steps = new ArrayList<>();
    List<Step> ceilings = new ArrayList<>();
    double level = 24000;
    LocalDate from = LocalDate.of(1991, 1, 1);
    for (int month = 0; month < 360; month++) {
      level = Math.max(500, level + (random.nextDouble() - 0.49) * 9000);
      double value = Math.rint(level);
      LocalDate day = from.plusMonths(month);
      if (month % 97 > 5) {
        steps.add(
            new Step(
                day,
                day.plusMonths(1),
                value,
                Math.rint(value * 0.93),
                Math.rint(value * 1.05),
                month % 50 == 0 ? "about " + Math.round(value / 1000) + ",000" : ""));
      }
      if (month % 36 == 0) {
        double most = Math.rint(level / 10000 + 1.5) * 10000;
        ceilings.add(new Step(day, day.plusMonths(36), most, null, null, ""));
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      marks.add(
          new Mark(
              from.plusDays(random.nextInt(10950)), "Resolution " + (700 + i * 13) + " adopted"));
    }
    return new StepChart(
        "uniformed personnel",
        from,
        from.plusYears(30),
        List.of(
            new Series("Contributors' sum", Kind.STRENGTH, steps),
            new Series("Authorised strength", Kind.CEILING, ceilings)),
        marks);
  }

  /** Axes and nothing reported. */
  public static StepChart empty() {
    return new StepChart(
        "persons",
        LocalDate.of(2020, 3, 1),
        LocalDate.of(2020, 3, 29),
        List.of(new Series("HORMUZ", Kind.STRENGTH, List.of())),
        List.of());
  }

  /** A ceiling forty times the strength. */
  public static StepChart hugeCeiling() {
    return new StepChart(
        "persons",
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2020, 8, 1),
        List.of(
            new Series(
                "Present",
                Kind.STRENGTH,
                List.of(
                    step("2019-02-01", "2019-09-01", 285.0, null, null, ""),
                    step("2019-09-01", "2020-08-01", 512.0, null, null, ""))),
            new Series(
                "Stated",
                Kind.STATED,
                List.of(step("2019-02-01", "2020-08-01", 520.0, null, null, "about 520"))),
            new Series(
                "Ceiling",
                Kind.CEILING,
                List.of(step("2019-01-01", "2020-08-01", null, null, 20000.0, "up to 20,000")))),
        List.of());
  }

  /** Names, notes and marks that try to break out of the chart. */
  public static StepChart hostile() {
    String script = "</text><script>alert(1)</script> & \"quotes\" 'n' ]]>";
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      marks.add(new Mark(LocalDate.of(2020, 1, 1).plusDays(i % 7), script + " mark " + i));
    }
    marks.add(new Mark(LocalDate.of(1999, 1, 1), "long before"));
    List<Kind> kinds = List.of(Kind.values());
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      series.add(
          new Series(
              "Operation".repeat(12) + " القوات المسلحة " + i + script,
              kinds.get(i % 4),
              List.of(
                  step("2019-06-01", "2021-06-01", 1000000000.0 + i, null, null, "x".repeat(90)))));
    }
    return new StepChart(script, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 8), series, marks);
  }

  static Step step(
      String from,
      String to,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String note) {
    return new Step(LocalDate.parse(from), LocalDate.parse(to), value, low, high, note);
  }

  /** A chart of another kind: bars, months, spans or map. */
  public static Drawing of(String kind) {
    return switch (kind) {
      case "bars" -> BarChartTest.sample();
      case "months" -> MonthChartTest.sample();
      case "spans" -> SpanChartTest.sample();
      default -> MapChartTest.sample();
    };
  }
}
