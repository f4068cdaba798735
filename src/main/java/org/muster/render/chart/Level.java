package org.muster.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.render.chart.StepChart.Kind;
import org.muster.render.chart.StepChart.Series;
import org.muster.render.chart.StepChart.Step;

/** A step as far as it lies within the time axis and until the next one begins. */
record Level(LocalDate from, LocalDate to, Step step) {

  /** The levels of a series in order; neighbours that say the same are one. */
  static List<Level> of(Series series, LocalDate from, LocalDate to) {
    List<Step> steps = series.steps().stream().sorted(Comparator.comparing(Step::from)).toList();
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      LocalDate next = i + 1 < steps.size() ? steps.get(i + 1).from() : step.to();
      LocalDate start = later(step.from(), from);
      LocalDate end = earlier(earlier(step.to(), next), to);
      if (start.isBefore(end) && !step.isUnknown()) {
        add(levels, new Level(start, end, step));
      }
    }
    return levels;
  }

  private static void add(List<Level> levels, Level level) {
    Level last = levels.isEmpty() ? null : levels.getLast();
    if (last != null && last.meets(level) && last.saysSame(level)) {
      levels.set(levels.size() - 1, new Level(last.from, level.to, last.step));
    } else {
      levels.add(level);
    }
  }

  /** Whether the other begins where this ends. */
  boolean meets(Level next) {
    return to.equals(next.from);
  }

  private boolean saysSame(Level other) {
    return Objects.equals(step.value(), other.step.value())
        && Objects.equals(step.low(), other.step.low())
        && Objects.equals(step.high(), other.step.high())
        && step.note().equals(other.step.note());
  }

  /** Where its line is drawn: the best value; of a ceiling, the highest; null if there is none. */
  @Nullable Double line(Kind kind) {
    Double value = step.value();
    return value == null && kind == Kind.CEILING && step.low() == null ? step.high() : value;
  }

  /** Whether an area between low and high is drawn: none about a line that is exact. */
  boolean hasBand() {
    Double low = step.low();
    return low != null && step.high() != null && (step.value() == null || !low.equals(step.high()));
  }

  /** The only bound of a level that has neither line nor area; else null. */
  @Nullable Double bound(Kind kind) {
    if (line(kind) != null || hasBand()) {
      return null;
    }
    return step.high() != null ? step.high() : step.low();
  }

  /** The lower bound, if it is all that is known; else null. */
  @Nullable Double least(Kind kind) {
    return step.high() == null ? bound(kind) : null;
  }

  /** The upper bound, if it is all that is known; else null. */
  @Nullable Double most(Kind kind) {
    return step.high() == null ? null : bound(kind);
  }

  /** The height at which its label belongs. */
  double anchor(Kind kind) {
    Double line = line(kind);
    Double high = step.high();
    Double low = step.low();
    return line != null ? line : high != null ? high : low != null ? low : 0;
  }

  /** The upper end of all that is drawn of it. */
  double top() {
    return Stream.of(step.value(), step.low(), step.high())
        .flatMapToDouble(Level::known)
        .max()
        .orElse(0);
  }

  private static DoubleStream known(@Nullable Double number) {
    return number == null ? DoubleStream.empty() : DoubleStream.of(number);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
