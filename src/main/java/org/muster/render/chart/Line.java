package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.muster.language.Language;
import org.muster.render.chart.StepChart.Kind;

/** A series with its colour and the levels to be drawn. */
record Line(String name, Kind kind, Palette.Hue hue, List<Level> levels) {

  static List<Line> of(StepChart chart) {
    List<Palette.Hue> hues = Palette.assign(chart.series());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < hues.size(); i++) {
      StepChart.Series s = chart.series().get(i);
      List<Level> levels = Level.of(s, chart.from(), chart.to());
      lines.add(new Line(s.name(), s.kind(), hues.get(i), levels));
    }
    return lines;
  }

  /** Its name and its last level. */
  String last(Language language) {
    return levels.isEmpty()
        ? language.say("{0}: no figure reported", name)
        : name + ": " + NumberText.of(levels.getLast().step(), language);
  }

  /** Whether some level is known to be at least so high, and no more. */
  boolean hasLeast() {
    return levels.stream().anyMatch(level -> level.least(kind) != null);
  }

  /** Whether some level is known to be at most so high, and no more. */
  boolean hasMost() {
    return levels.stream().anyMatch(level -> level.most(kind) != null);
  }

  boolean hasBand() {
    return levels.stream().anyMatch(Level::hasBand);
  }
}
