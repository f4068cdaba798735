package org.muster.render.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
  private final List<Box> rules;
  private final Ruler ruler;
  private final List<Box> taken = new ArrayList<>();
  private final List<Lettering> placed = new ArrayList<>();
  private final Set<String> without = new LinkedHashSet<>();

  private LevelLabels(Plot plot, List<Box> rules, Ruler ruler) {
    this.plot = plot;
    this.rules = rules;
    this.ruler = ruler;
  }

  /**
   * Places labels.
   *
   * @param rules of marks, which a label crosses only if it must
   */
  static LevelLabels of(List<Line> lines, Plot plot, List<Box> rules, Ruler ruler) {
    LevelLabels labels = new LevelLabels(plot, rules, ruler);
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
    if (line.levels().isEmpty() || EndLabels.reaches(line, plot.to())) {
      return;
    }
    Level last = line.levels().getLast();
    double x = plot.x(last.to());
    double y = plot.y(last.anchor(line.kind()));
    List<Lettering> places =
        Stream.of(line.last(ruler.language()), text(last))
            .flatMap(
                text ->
                    Stream.of(
                        bold(text, x + 5, y + Type.TEXT * 0.35, line, Anchor.START),
                        bold(text, x, y - 4, line, Anchor.END),
                        bold(text, x, y + Type.TEXT + 2, line, Anchor.END),
                        bold(text, x, y - 4, line, Anchor.MIDDLE)))
            .toList();
    if (!placeIn(places)) {
      without.add(line.last(ruler.language()));
    }
  }

  private void levels(Line line) {
    boolean few = line.levels().size() <= FEW;
    for (int i = 0; i < line.levels().size() - 1; i++) {
      Level level = line.levels().get(i);
      String text = text(level);
      boolean saysMore = saysMore(level.step());
      if (!text.isEmpty() && (few || saysMore) && !placeAt(line, level, text) && saysMore) {
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
    double top = plot.y(level.top());
    double middle = (left + right) / 2;
    return placeIn(
        List.of(
            plain(text, middle, y - 4, line, Anchor.MIDDLE),
            plain(text, left + 3, y - 4, line, Anchor.START),
            plain(text, right - 3, y - 4, line, Anchor.END),
            plain(text, middle, y + Type.TEXT + 2.5, line, Anchor.MIDDLE),
            plain(text, middle, top - 4, line, Anchor.MIDDLE),
            plain(text, left + 3, top - 4, line, Anchor.START)));
  }

  /** Whether its words are more than the number that the axis tells anyway. */
  private boolean saysMore(StepChart.Step step) {
    Double value = step.value();
    return value == null
        || !NumberText.of(step, ruler.language()).equals(ruler.language().amount(value));
  }

  private String text(Level level) {
    return NumberText.of(level.step(), ruler.language());
  }

  /** Takes the first place that is free of all, else the first that only a mark's rule crosses. */
  private boolean placeIn(List<Lettering> places) {
    List<Lettering> free =
        places.stream()
            .filter(label -> label.box(ruler).within(plot.box()))
            .filter(label -> label.box(ruler).isFree(taken))
            .toList();
    Optional<Lettering> best =
        free.stream()
            .filter(label -> label.box(ruler).isFree(rules))
            .findFirst()
            .or(() -> free.stream().findFirst());
    best.ifPresent(
        label -> {
          taken.add(label.box(ruler));
          placed.add(label);
        });
    return best.isPresent();
  }

  private static Lettering bold(String text, double x, double y, Line line, Anchor anchor) {
    return new Lettering(text, x, y, Type.TEXT, line.hue().text(), anchor, true);
  }

  private static Lettering plain(String text, double x, double y, Line line, Anchor anchor) {
    return new Lettering(text, x, y, Type.TEXT, line.hue().text(), anchor, false);
  }
}
