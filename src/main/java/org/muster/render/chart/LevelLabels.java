package org.muster.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.render.chart.Canvas.Anchor;

/**
 * Labels inside the plot: the end of each line that ends before the time axis does, and levels
 * whose words say more than their number. A label stands only where nothing else does; what finds
 * no room is told in {@link #without()}.
 */
final class LevelLabels {
  /** A series with more levels than this has labels only at those that say more. */
  private static final int FEW = 8;

  private final Plot plot;
  private final Ruler ruler;
  private final List<Box> taken = new ArrayList<>();
  private final List<Lettering> placed = new ArrayList<>();
  private final Set<String> without = new LinkedHashSet<>();

  private LevelLabels(Plot plot, Ruler ruler) {
    this.plot = plot;
    this.ruler = ruler;
  }

  static LevelLabels of(List<Line> lines, Plot plot, Ruler ruler) {
    LevelLabels labels = new LevelLabels(plot, ruler);
    lines.forEach(line -> labels.taken.addAll(new LineShape(plot, line).taken()));
    lines.forEach(labels::end);
    lines.forEach(labels::levels);
    return labels;
  }

  /** What is said of levels but found no room, each once. */
  Set<String> without() {
    return without;
  }

  void draw(Canvas canvas) {
    placed.forEach(label -> label.draw(canvas));
  }

  private void end(Line line) {
    LocalDate to = plot.to();
    if (line.levels().isEmpty() || EndLabels.reaches(line, to)) {
      return;
    }
    Level last = line.levels().getLast();
    String value = NumberText.of(last.step());
    double x = plot.x(last.to());
    double y = plot.y(last.anchor(line.kind()));
    boolean found =
        Stream.of(line.last(), value)
            .anyMatch(
                text ->
                    Stream.of(
                            bold(text, x + 5, y + Type.TEXT * 0.35, line, Anchor.START),
                            bold(text, x, y - 4, line, Anchor.END),
                            bold(text, x, y + Type.TEXT + 2, line, Anchor.END),
                            bold(text, x, y - 4, line, Anchor.MIDDLE))
                        .anyMatch(this::place));
    if (!found) {
      without.add(line.last());
    }
  }

  private void levels(Line line) {
    boolean few = line.levels().size() <= FEW;
    for (int i = 0; i < line.levels().size(); i++) {
      Level level = line.levels().get(i);
      String text = NumberText.of(level.step());
      boolean labelledAtItsEnd = i == line.levels().size() - 1;
      boolean saysMore = saysMore(level.step());
      if (labelledAtItsEnd || text.isEmpty() || !(few || saysMore)) {
        continue;
      }
      if (!placeAt(line, level, text) && saysMore) {
        without.add(text);
      }
    }
  }

  private boolean placeAt(Line line, Level level, String text) {
    double left = plot.x(level.from());
    double right = plot.x(level.to());
    if (right - left < ruler.width(text, Type.TEXT, false) / 2) {
      return false;
    }
    double y = plot.y(level.anchor(line.kind()));
    double middle = (left + right) / 2;
    return Stream.of(
            plain(text, middle, y - 4, line, Anchor.MIDDLE),
            plain(text, left + 3, y - 4, line, Anchor.START),
            plain(text, right - 3, y - 4, line, Anchor.END),
            plain(text, middle, y + Type.TEXT + 2.5, line, Anchor.MIDDLE),
            plain(text, middle, plot.y(level.top()) - 4, line, Anchor.MIDDLE),
            plain(text, left + 3, plot.y(level.top()) - 4, line, Anchor.START))
        .anyMatch(this::place);
  }

  /** Whether its words are more than the number that the axis tells anyway. */
  private static boolean saysMore(StepChart.Step step) {
    Double value = step.value();
    return value == null || !NumberText.of(step).equals(NumberText.of(value));
  }

  private boolean place(Lettering label) {
    Box box = label.box(ruler);
    if (!box.within(plot.box()) || !box.isFree(taken)) {
      return false;
    }
    taken.add(box);
    placed.add(label);
    return true;
  }

  private static Lettering bold(String text, double x, double y, Line line, Anchor anchor) {
    return new Lettering(text, x, y, Type.TEXT, line.hue().text(), anchor, true);
  }

  private static Lettering plain(String text, double x, double y, Line line, Anchor anchor) {
    return new Lettering(text, x, y, Type.TEXT, line.hue().text(), anchor, false);
  }
}
