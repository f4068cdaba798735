package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.chart.SpanChart.Kind;
import org.muster.render.chart.SpanChart.Lane;
import org.muster.render.chart.SpanChart.Stay;
import org.muster.render.chart.StepChart.Mark;

final class SpanChartTest {
  private static final LocalDate FROM = LocalDate.of(2014, 1, 1);
  private static final LocalDate TO = LocalDate.of(2022, 1, 1);

  static SpanChart sample() {
    return new SpanChart(
        FROM,
        TO,
        List.of(
            new Lane(
                "NMI: whole mission",
                List.of(
                    stay(
                        Kind.PRESENT,
                        "2018-10-01",
                        "2018-10-31",
                        "2020-07-02",
                        null,
                        "about 500"))),
            new Lane(
                "HORMUZ: Denmark",
                List.of(
                    stay(
                        Kind.ANNOUNCED,
                        "2020-08-01",
                        "2020-08-31",
                        "2020-12-31",
                        "2020-12-31",
                        "195"))),
            new Lane(
                "CJTF-OIR",
                List.of(
                    stay(
                        Kind.PRESENT, null, "2015-01-01", "2016-01-01", "2016-12-31", "unknown")))),
        List.of(new Mark(LocalDate.of(2020, 1, 3), "Strike at Baghdad airport")),
        "Not drawn: 3 further operations.");
  }

  private static Stay stay(
      Kind kind,
      @Nullable String earliest,
      String from,
      String to,
      @Nullable String latest,
      String note) {
    return new Stay(
        kind,
        earliest == null ? null : LocalDate.parse(earliest),
        LocalDate.parse(from),
        LocalDate.parse(to),
        latest == null ? null : LocalDate.parse(latest),
        note);
  }

  @Test
  void endsInAHollowArrowWhereItGoesOnBeyondTheAxis() {
    Stay earlier = stay(Kind.PRESENT, "1950-03-31", "1950-03-31", "2020-07-02", null, "34,894");
    Stay later =
        stay(Kind.ANNOUNCED, "2021-01-01", "2021-01-01", "2030-01-01", "2030-01-01", "195");
    SpanChart chart =
        new SpanChart(
            FROM,
            TO,
            List.of(new Lane("Germany", List.of(earlier)), new Lane("HORMUZ", List.of(later))),
            List.of(),
            "");
    RecordingCanvas canvas = Drawn.well(chart, 560);
    List<RecordingCanvas.Stroke> germany = triangles(canvas, "Germany");
    assertThat(germany).hasSize(2);
    assertThat(germany.getFirst().style().stroke()).as("left: hollow").isNotNegative();
    assertThat(germany.getFirst().style().fill()).isEqualTo(Palette.PAPER);
    assertThat(germany.getLast().style().stroke()).as("right: no end is stated").isNegative();
    assertThat(triangles(canvas, "HORMUZ").getFirst().style().fill()).isEqualTo(Palette.PAPER);
    assertThat(said(canvas))
        .contains("Arrow: no end, or no beginning, is stated.")
        .contains("Hollow arrow: it goes on beyond what is drawn.");
    assertThat(said(Drawn.well(sample(), 560))).doesNotContain("Hollow");
  }

  private static String said(RecordingCanvas canvas) {
    return canvas.texts.stream().map(Lettering::text).collect(Collectors.joining(" "));
  }

  @Test
  void endsInAnArrowWhereItIsOpen() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    assertThat(triangles(canvas, "NMI")).hasSize(1);
    assertThat(triangles(canvas, "CJTF-OIR")).hasSize(1);
    assertThat(triangles(canvas, "HORMUZ")).isEmpty();
    double tip = triangles(canvas, "NMI").getFirst().subpaths().getFirst().get(1).x();
    double base = triangles(canvas, "NMI").getFirst().subpaths().getFirst().get(0).x();
    assertThat(tip).isGreaterThan(base);
  }

  private static List<RecordingCanvas.Stroke> triangles(RecordingCanvas canvas, String group) {
    return canvas.strokes.stream()
        .filter(s -> s.group().startsWith(group) && s.subpaths().getFirst().size() == 3)
        .toList();
  }

  @Test
  void fadesAndIsHatchedWhereItIsNotCertain() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    List<Double> opacities =
        canvas.strokes.stream()
            .filter(s -> s.group().startsWith("CJTF-OIR") && s.style().fill() >= 0 && s.closed())
            .map(s -> s.style().opacity())
            .filter(o -> o < 1)
            .toList();
    assertThat(opacities).isNotEmpty().contains(0.62, 0.16);
    assertThat(canvas.lines("CJTF-OIR")).as("hatch").isNotEmpty();
    assertThat(canvas.lines("HORMUZ")).as("no hatch").isEmpty();
  }

  @Test
  void drawsWhatIsAnnouncedAsAnOutlineInDashes() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    assertThat(canvas.strokes)
        .filteredOn(s -> s.group().startsWith("HORMUZ"))
        .anyMatch(s -> !s.style().dash().isEmpty());
    assertThat(String.join(" ", canvas.words())).contains("not counted as present");
  }

  @ParameterizedTest
  @ValueSource(doubles = {270, 320, 560, 734})
  void keepsLongNamesApartAndWithin(double width) {
    List<Lane> lanes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      LocalDate day = FROM.plusMonths(i * 3L);
      lanes.add(
          new Lane(
              "OPERATION-" + i + ": a contributor with a name of some sixty letters",
              List.of(
                  new Stay(
                      Kind.PRESENT, day, day, day.plusMonths(2), day.plusMonths(2), "about 1,234"),
                  new Stay(
                      Kind.ANNOUNCED,
                      day.plusMonths(4),
                      day.plusMonths(5),
                      day.plusMonths(6),
                      null,
                      "285 additional"))));
      marks.add(new Mark(day, "An event with a long title that needs much room " + i));
    }
    Drawn.well(new SpanChart(FROM, TO, lanes, marks.subList(0, 8), "More."), width);
    Drawn.well(new SpanChart(FROM, TO, List.of(), List.of(), ""), width);
    Drawn.well(new SpanChart(FROM, TO, List.of(new Lane("A", List.of())), marks, ""), width);
  }

  /** They lay on each other, and so did their notes. */
  @Test
  void drawsBarsThatOverlapBelowEachOther() {
    List<Stay> stays =
        List.of(
            stay(Kind.PRESENT, "2015-01-01", "2015-01-01", "2020-07-02", null, "1,250"),
            stay(Kind.ANNOUNCED, "2020-08-01", "2020-08-01", "2021-08-01", "2021-08-01", "up to"),
            stay(Kind.ANNOUNCED, "2020-10-01", "2020-10-01", "2021-10-01", null, "40 pledged"));
    Lane lane = new Lane("A: DNK", stays);
    SpanChart chart = new SpanChart(FROM, TO, List.of(lane), List.of(), "");

    List<Double> heights =
        Drawn.well(chart, 560).texts.stream()
            .filter(text -> stays.stream().anyMatch(stay -> stay.note().equals(text.text())))
            .map(Lettering::y)
            .toList();

    assertThat(heights).hasSize(3).isSorted().doesNotHaveDuplicates();
    List<Lane> many = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      many.add(new Lane("B" + i, stays));
    }
    SpanChart crowded = new SpanChart(FROM, TO, many, List.of(), "");
    assertThat(crowded.height(560, Language.english()))
        .as("no more lines than a page holds")
        .isLessThan(560);
    assertThat(said(Drawn.well(crowded, 560))).contains("Levels without room for a label: B0: ");
    many.replaceAll(other -> new Lane(other.name(), stays.subList(0, 1)));
    many.set(3, lane);
    List<Stay> twice = new ArrayList<>(stays);
    twice.addAll(stays);
    many.set(9, new Lane("C", twice));
    SpanChart full = new SpanChart(FROM, TO, many.subList(0, 25), List.of(), "");
    assertThat(said(Drawn.well(full, 560)))
        .as("of the highest row a line is left out, and of others none")
        .contains("Levels without room for a label: C: ")
        .doesNotContain("A: DNK: ");
  }

  @Test
  void namesEachLevelWithoutRoomOnce() {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      LocalDate day = FROM.plusDays(20L * i);
      stays.add(
          new Stay(
              Kind.PRESENT, day, day, day.plusDays(10), day.plusDays(10), "unknown, as ever so"));
    }
    List<Lane> lanes = List.of(new Lane("A: DNK", stays), new Lane("B: DNK", stays));
    RecordingCanvas canvas = Drawn.well(new SpanChart(FROM, TO, lanes, List.of(), ""), 560);
    assertThat(String.join(" ", canvas.words()))
        .endsWith(
            "Levels without room for a label: A: DNK: unknown, as ever so; B: DNK: unknown, as ever"
                + " so.");
  }

  @Test
  void refusesDaysOutOfOrder() {
    assertThatThrownBy(() -> stay(Kind.PRESENT, "2020-02-01", "2020-01-01", "2020-03-01", null, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
