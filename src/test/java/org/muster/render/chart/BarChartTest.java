package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.language.Language;
import org.muster.render.chart.BarChart.Bar;

final class BarChartTest {
  static BarChart sample() {
    return new BarChart(
        "persons",
        List.of(
            bar("Pakistan", 8266.0, null, null, "8,266 (8.4 %)"),
            bar("Bangladesh", 7918.0, 7000.0, 9000.0, ""),
            bar("Denmark", null, null, 195.0, "up to 195"),
            bar("Nobody knows", null, null, null, "unknown (withheld)")),
        "118 further contributors: 81,720.");
  }

  private static Bar bar(
      String label,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String note) {
    return new Bar(label, value, low, high, note);
  }

  @Test
  void isAsLongAsItsNumber() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    double first = width(canvas.strokes.get(0));
    double second = width(canvas.strokes.get(1));
    assertThat(second / first).isCloseTo(7918 / 8266.0, within(0.001));
  }

  private static double width(RecordingCanvas.Stroke stroke) {
    Box box = Polygons.around(stroke.subpaths().getFirst());
    return box.right() - box.left();
  }

  @Test
  void showsARangeAsALineAcrossAndABoundHatched() {
    RecordingCanvas canvas = Drawn.well(sample(), 560);
    assertThat(canvas.lines("Bangladesh")).hasSize(1);
    assertThat(canvas.lines("Denmark")).as("hatch").hasSize(1);
    assertThat(canvas.strokes).noneMatch(s -> s.group().startsWith("Nobody"));
    assertThat(canvas.words()).contains("unknown (withheld)", "118 further contributors: 81,720.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {200, 270, 320, 560, 734})
  void keepsLongNamesApartAndWithin(double width) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < 122; i++) {
      String name = "Contributor of a very long name that goes on for sixty letters " + i;
      bars.add(bar(name, i * 1000.0, null, i % 3 == 0 ? i * 2000.0 : null, "about " + i + ",000"));
    }
    Drawn.well(new BarChart("persons", bars, "Nothing more.".repeat(40)), width);
    Drawn.well(new BarChart("", List.of(), ""), width);
    Drawn.well(new BarChart("", List.of(bar("One", 0.0, null, null, "")), ""), width);
    Drawn.well(new BarChart("", List.of(bar("A".repeat(300), null, null, null, "?")), ""), width);
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(Drawn.well(new BarChart("persons", List.of(), ""), 560).words())
        .contains("no figure reported");
  }

  @Test
  void refusesNumbersBelowZero() {
    assertThatThrownBy(() -> bar("A", -1.0, null, null, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void beginsAtTheRightWhereReadingDoes() {
    RecordingCanvas english = new RecordingCanvas();
    RecordingCanvas arabic = new RecordingCanvas(new Language("ar", Map.of()));
    sample().draw(english, 560);
    sample().draw(arabic, 560);

    Box bar = Polygons.around(english.strokes.getFirst().subpaths().getFirst());
    Box mirrored = Polygons.around(arabic.strokes.getFirst().subpaths().getFirst());
    assertThat(mirrored.right()).isCloseTo(560 - bar.left(), within(0.001));
    assertThat(mirrored.left()).isCloseTo(560 - bar.right(), within(0.001));
    Lettering label = text(arabic, "Pakistan");
    assertThat(label.x()).isGreaterThan(mirrored.right());
    assertThat(label.anchor()).isEqualTo(Canvas.Anchor.START);
    Lettering unit = text(arabic, "persons");
    assertThat(unit.x()).isEqualTo(560);
    assertThat(unit.anchor()).isEqualTo(Canvas.Anchor.END);
  }

  private static Lettering text(RecordingCanvas canvas, String text) {
    return canvas.texts.stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }
}
