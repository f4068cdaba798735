package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.render.chart.SampleCharts.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.StepChart.Kind;
import org.muster.render.chart.StepChart.Mark;
import org.muster.render.chart.StepChart.Series;
import org.muster.render.chart.StepChart.Step;

final class StepChartTest {
  private static final List<StepChart> SAMPLES =
      List.of(
          SampleCharts.single(),
          SampleCharts.rich(),
          SampleCharts.long30(),
          SampleCharts.empty(),
          SampleCharts.hugeCeiling(),
          SampleCharts.hostile());

  @ParameterizedTest
  @ValueSource(doubles = {240, 270, 483, 560, 760})
  void staysWithinItsRectangle(double width) {
    for (StepChart chart : SAMPLES) {
      RecordingCanvas canvas = RecordingCanvas.of(chart, width);
      double height = chart.height(width, Language.english());
      assertThat(canvas.texts)
          .allSatisfy(
              text -> {
                Box box = text.box(Ruler.on(canvas));
                assertThat(box.left()).as(text.text()).isGreaterThanOrEqualTo(-1.01);
                assertThat(box.right()).as(text.text()).isLessThanOrEqualTo(width + 1.01);
                assertThat(box.bottom()).as(text.text()).isLessThanOrEqualTo(height);
                assertThat(box.top()).as(text.text()).isGreaterThanOrEqualTo(-0.5);
              });
      assertThat(canvas.strokes.stream().flatMap(s -> s.subpaths().stream()).flatMap(List::stream))
          .allSatisfy(
              p -> {
                assertThat(p.x()).isBetween(-1.01, width + 1.01);
                assertThat(p.y()).isBetween(0.0, height);
              });
      assertThat(canvas.allGroupsClosed()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {240, 270, 483, 560, 760})
  void letsNoTextRunIntoAnother(double width) {
    for (StepChart chart : SAMPLES) {
      RecordingCanvas canvas = RecordingCanvas.of(chart, width);
      for (int i = 0; i < canvas.texts.size(); i++) {
        Box box = tight(canvas.texts.get(i), canvas);
        List<Box> others =
            canvas.texts.subList(0, i).stream().map(text -> tight(text, canvas)).toList();
        assertThat(box.isFree(others)).as(canvas.texts.get(i).text()).isTrue();
      }
    }
  }

  /** Without the room at both sides, and from the base line to the height of small letters. */
  private static Box tight(Lettering text, Canvas canvas) {
    Box box = text.box(Ruler.on(canvas));
    return new Box(box.left() + 1, text.y() - text.size() * 0.55, box.right() - 1, text.y());
  }

  @Test
  void drawsALevelAsOneStraightLineToTheEnd() {
    RecordingCanvas canvas = RecordingCanvas.of(SampleCharts.single(), 560);
    List<RecordingCanvas.Stroke> lines = canvas.lines("NMI, mission-reported");
    assertThat(lines).hasSize(1);
    List<Point> run = lines.getFirst().subpaths().getFirst();
    assertThat(run).hasSize(2);
    assertThat(run.get(0).y()).isEqualTo(run.get(1).y());
    assertThat(lines.getFirst().style().dash()).isEmpty();
    assertThat(canvas.words()).contains("about 500", "NMI, mission-reported", "persons");
    assertThat(canvas.dots).as("begins inside, goes on at the end").hasSize(1);
  }

  @Test
  void leavesGapsOpenAndNeverFallsToZero() {
    StepChart chart =
        chart(
            Kind.STRENGTH,
            step("2020-01-01", "2020-02-01", 100.0, null, null, ""),
            step("2020-02-01", "2020-03-01", 200.0, null, null, ""),
            step("2020-03-01", "2020-06-01", null, null, null, "unknown"),
            step("2020-06-01", "2020-07-01", 100.0, null, null, ""));
    RecordingCanvas canvas = RecordingCanvas.of(chart, 560);
    List<List<Point>> runs = canvas.lines("A").getFirst().subpaths();
    assertThat(runs).hasSize(2);
    assertThat(runs.get(0)).hasSize(4);
    assertThat(runs.get(0).get(1).x()).isEqualTo(runs.get(0).get(2).x());
    assertThat(runs.get(1)).hasSize(2);
    double low = runs.get(0).getFirst().y();
    assertThat(runs.stream().flatMap(List::stream).map(Point::y)).allMatch(y -> y <= low);
  }

  @Test
  void drawsAZeroThatIsReported() {
    StepChart chart = chart(Kind.STRENGTH, step("2020-02-01", "2020-03-01", 0.0, null, null, ""));
    RecordingCanvas canvas = RecordingCanvas.of(chart, 560);
    assertThat(canvas.lines("A")).hasSize(1);
    assertThat(canvas.words()).contains("A: 0", "1").doesNotContain("no figure reported");
  }

  @Test
  void drawsTheAreaOnlyWhereLowAndHighAreKnown() {
    RecordingCanvas canvas = RecordingCanvas.of(SampleCharts.rich(), 560);
    List<RecordingCanvas.Stroke> areas =
        canvas.strokes.stream()
            .filter(s -> s.group().startsWith("Reported") && s.closed())
            .toList();
    assertThat(areas).as("one before and one after the gap").hasSize(2);
    assertThat(areas).allMatch(s -> s.style().opacity() < 1);
    assertThat(areas.getFirst().subpaths().getFirst()).hasSize(8);
    assertThat(canvas.words()).contains("Reported strength, from low to high");
  }

  @Test
  void drawsNoAreaAboutALineThatIsExact() {
    StepChart chart =
        chart(
            Kind.STRENGTH,
            step("2020-01-01", "2020-02-01", 100.0, 100.0, 100.0, ""),
            step("2020-02-01", "2020-03-01", 120.0, 120.0, 120.0, ""));
    RecordingCanvas canvas = RecordingCanvas.of(chart, 560);
    assertThat(canvas.words()).doesNotContain("from low to high");
    assertThat(canvas.strokes).noneMatch(s -> s.group().startsWith("A") && s.closed());
  }

  @Test
  void pointsToWhereTheLevelLiesWhenOneBoundIsKnown() {
    StepChart chart =
        chart(
            Kind.STRENGTH,
            step("2020-01-01", "2020-02-01", null, null, 195.0, ""),
            step("2020-02-01", "2020-07-01", null, 20.0, null, ""));
    RecordingCanvas canvas = RecordingCanvas.of(chart, 560);
    List<List<Point>> arrows =
        canvas.strokes.stream()
            .filter(s -> s.group().startsWith("A") && s.closed())
            .map(s -> s.subpaths().getFirst())
            .toList();
    assertThat(arrows).hasSize(2);
    assertThat(arrows.get(0).get(2).y())
        .as("down from 195")
        .isGreaterThan(arrows.get(0).get(0).y());
    assertThat(arrows.get(1).get(2).y()).as("up from 20").isLessThan(arrows.get(1).get(0).y());
    assertThat(canvas.words())
        .contains("up to 195", "at least 20", "at most so many", "at least so many");
  }

  /** Of US troops abroad, each of 160 quarters is known to be at least so many. */
  @Test
  void drawsManyLowerBoundsAsAThinLineWithSomeArrows() {
    Step[] steps = new Step[60];
    for (int i = 0; i < steps.length; i++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(3L * i);
      steps[i] = new Step(from, from.plusDays(3), null, 100.0 + i, null, "at least " + (100 + i));
    }
    RecordingCanvas canvas = RecordingCanvas.of(chart(Kind.STRENGTH, steps), 560);
    List<RecordingCanvas.Stroke> own =
        canvas.strokes.stream().filter(s -> s.group().startsWith("A")).toList();
    List<Double> arrows =
        own.stream()
            .filter(RecordingCanvas.Stroke::closed)
            .map(s -> s.subpaths().getFirst().get(2).x())
            .toList();
    assertThat(arrows).hasSizeBetween(10, 45);
    for (int i = 1; i < arrows.size(); i++) {
      assertThat(arrows.get(i) - arrows.get(i - 1)).isGreaterThan(12);
    }
    assertThat(own.stream().filter(s -> !s.closed()).flatMap(s -> s.subpaths().stream()))
        .singleElement()
        .satisfies(way -> assertThat(way).hasSize(120));
    String all = String.join(" ", canvas.words());
    assertThat(all)
        .contains("at least so many", "60 levels have no room for a label.")
        .doesNotContain("Levels without room");
  }

  @Test
  void drawsACeilingAtItsHighest() {
    StepChart chart =
        chart(Kind.CEILING, step("2020-01-01", "2020-07-01", null, null, 195.0, "up to 195"));
    RecordingCanvas canvas = RecordingCanvas.of(chart, 560);
    assertThat(canvas.lines("A")).hasSize(1);
    assertThat(canvas.lines("A").getFirst().style().dash()).isNotEmpty();
  }

  @Test
  void canBeMadeLowerDownToAPlotThatIsStillRead() {
    StepChart chart = SampleCharts.single();
    double usual = chart.height(483, Language.english());
    assertThat(chart.lower(20).height(483, Language.english())).isEqualTo(usual - 20);
    double least = chart.lower(500).height(483, Language.english());
    assertThat(least).isBetween(usual - 70, usual - 21);
    RecordingCanvas canvas = RecordingCanvas.of(chart.lower(500), 483);
    assertThat(canvas.texts).allMatch(text -> text.box(Ruler.on(canvas)).bottom() <= least);
  }

  @Test
  void saysThatNothingIsReported() {
    RecordingCanvas canvas = RecordingCanvas.of(SampleCharts.empty(), 560);
    assertThat(canvas.words()).contains("no figure reported", "0", "HORMUZ", "Mar 2020");
    assertThat(canvas.titles).contains("HORMUZ: no figure reported");
  }

  @Test
  void tellsEveryMarkSomewhere() {
    List<Mark> marks = new java.util.ArrayList<>();
    for (int i = 0; i < 35; i++) {
      marks.add(new Mark(LocalDate.of(2020, 1, 1).plusDays(5L * i), "Mark number " + i + " of it"));
    }
    marks.add(new Mark(LocalDate.of(2019, 1, 1), "Before it all"));
    StepChart chart =
        new StepChart("", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 7, 1), List.of(), marks);
    for (double width : new double[] {270, 560}) {
      String all = String.join(" ", RecordingCanvas.of(chart, width).words());
      assertThat(marks).allSatisfy(mark -> assertThat(all).contains(mark.label()));
    }
  }

  @Test
  void tellsEveryRemarkOnALevelSomewhere() {
    Step[] steps = new Step[6];
    for (int i = 0; i < steps.length; i++) {
      LocalDate from = LocalDate.of(2020, 3, 1).plusDays(2L * i);
      steps[i] = new Step(from, from.plusDays(2), 100.0 + i, null, null, "about " + (100 + i));
    }
    String all = String.join(" ", RecordingCanvas.of(chart(Kind.STRENGTH, steps), 270).words());
    assertThat(all)
        .contains("Levels without room for a label: about 100; about 101; about 102; about 103")
        .contains("about 104", "about 105");
  }

  @Test
  void countsMarksBeyondWhatAKeyCanHold() {
    String all = String.join(" ", RecordingCanvas.of(SampleCharts.hostile(), 560).words());
    assertThat(all).containsPattern("41–1\\d\\d: marks without room for their words\\.");
    assertThat(all).contains("Outside of the time axis: long before.");
  }

  @Test
  void measuresByTheCanvasAlone() {
    RecordingCanvas wide = new RecordingCanvas(1.3);
    SampleCharts.single().draw(wide, 560);
    assertThat(wide.texts)
        .allSatisfy(
            text -> assertThat(text.box(Ruler.on(wide)).right()).isLessThanOrEqualTo(561.1));
  }

  @Test
  void endsALevelWhereTheNextBegins() {
    StepChart chart =
        chart(
            Kind.STRENGTH,
            step("2020-04-01", "2020-07-01", 50.0, null, null, ""),
            step("2019-01-01", "2021-01-01", 100.0, null, null, ""));
    List<Point> run = RecordingCanvas.of(chart, 560).lines("A").getFirst().subpaths().getFirst();
    assertThat(run).hasSize(4);
    assertThat(run).isSortedAccordingTo(java.util.Comparator.comparingDouble(Point::x));
  }

  @Test
  void refusesWhatIsNoLevelAndNoAxis() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new Step(day, day.plusDays(1), wrong, null, null, ""))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a finite number from 0 up");
    }
    assertThatThrownBy(() -> new StepChart("", day, day, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-01-01");
  }

  private static StepChart chart(Kind kind, Step... steps) {
    return new StepChart(
        "persons",
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2020, 7, 1),
        List.of(new Series("A", kind, List.of(steps))),
        List.of());
  }
}
