package org.muster.render.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

/**
 * Amounts side by side as lying bars, in the order given; they begin where reading does.
 *
 * @param unit what is counted, for example {@code persons}
 * @param rest what is not drawn, in words; empty if nothing
 */
public record BarChart(String unit, List<Bar> bars, String rest) implements Picture {
  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param value best estimate, null if only a range or nothing is known
   * @param low null if not known
   * @param high null if not known
   * @param note as shown to a reader, for example "about 500"; empty if the number says all
   */
  public record Bar(
      String label,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String note) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public Bar {
      Extent.check(value, low, high);
    }

    Extent extent() {
      return new Extent(value, low, high);
    }

    /** Its words, or else its numbers. */
    String text(Language language) {
      return NumberText.of(extent(), note, language);
    }
  }

  @Override
  public double height(double width, Language language) {
    return new BarChartLayout(this, width, TextMeasure.in(language)).height();
  }

  @Override
  public void draw(Canvas canvas, double width) {
    new BarChartLayout(this, width, Ruler.on(canvas))
        .draw(MirroredCanvas.forReading(canvas, width));
  }
}
