package org.muster.render.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.muster.language.Language;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.Canvas.Point;
import org.muster.render.chart.Canvas.Style;
import org.muster.render.chart.SpanChart.Kind;
import org.muster.render.chart.SpanChart.Stay;
import org.muster.render.chart.StepChart.Mark;

/** Where everything stands in a chart of spans of one width. */
final class SpanChartLayout {
  private static final double LEAST_ROW = 15;
  private static final double GAP = 5;

  /** Part of the width that names take at most. */
  private static final double MOST_NAME = 0.32;

  /** One row. */
  private record Row(SpanChart.Lane lane, List<String> name, double top, double height) {
    /** Where its bars stand. */
    double middle() {
      return top + height / 2;
    }
  }

  private final SpanChart chart;
  private final List<Row> rows = new ArrayList<>();
  private final MarkLabels marks;
  private final double marksBottom;
  private final Plot plot;
  private final Key key;
  private final Ruler ruler;
  private final double width;
  private final List<Lettering> notes = new ArrayList<>();
  private final List<String> legend;

  SpanChartLayout(SpanChart chart, double width, Ruler ruler) {
    this.chart = chart;
    this.ruler = ruler;
    this.width = width;
    double widest = 0;
    for (SpanChart.Lane lane : chart.lanes()) {
      for (String line : name(lane, width)) {
        widest = Math.max(widest, ruler.width(line, Type.TEXT, false));
      }
    }
    double left = widest + GAP + StayStrokes.ARROW + 2;
    double right = width - StayStrokes.ARROW - 12;
    Plot flat = new Plot(chart.from(), chart.to(), ValueScale.EMPTY, new Box(left, 0, right, 1));
    List<Mark> inside = chart.marks().stream().filter(this::inside).toList();
    marks = MarkLabels.of(inside, mark -> flat.x(mark.date()), width, ruler);
    marksBottom = MarkStrokes.height(marks) + 4;
    double y = marksBottom + 2;
    for (SpanChart.Lane lane : chart.lanes()) {
      List<String> name = name(lane, width);
      double height = Math.max(LEAST_ROW, name.size() * Type.LEADING + 4);
      rows.add(new Row(lane, name, y, height));
      y += height;
    }
    double bottom = rows.isEmpty() ? y + 2 * LEAST_ROW : y + 3;
    plot =
        new Plot(
            chart.from(), chart.to(), ValueScale.EMPTY, new Box(left, marksBottom, right, bottom));
    legend = ruler.wrap(legendWords(), Type.SMALL, false, width);
    key = new Key(width, ruler);
    key.addNumbered(marks.numbered());
    key.addOutside(chart.marks().stream().filter(m -> !inside(m)).toList());
    SequencedSet<String> without = new LinkedHashSet<>();
    rows.forEach(row -> placeNotes(row, without));
    key.addLevels(without);
    key.addRest(chart.rest());
  }

  private List<String> name(SpanChart.Lane lane, double width) {
    return ruler.wrap(lane.name(), Type.TEXT, false, width * MOST_NAME);
  }

  private boolean inside(Mark mark) {
    return !mark.date().isBefore(chart.from()) && !mark.date().isAfter(chart.to());
  }

  private String legendWords() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean open = false;
    boolean beyond = false;
    boolean fades = false;
    for (SpanChart.Lane lane : chart.lanes()) {
      for (Stay stay : lane.stays()) {
        kinds.add(stay.kind());
        open |= stay.earliest() == null || stay.latest() == null;
        beyond |= stay.beginsBefore(chart.from()) || stay.endsAfter(chart.to());
        fades |=
            (stay.earliest() != null && stay.earliest().isBefore(stay.from()))
                || (stay.latest() != null && stay.latest().isAfter(stay.to()));
      }
    }
    Language language = ruler.language();
    List<String> words = new ArrayList<>();
    if (kinds.contains(Kind.PRESENT)) {
      words.add(language.say("Filled: present."));
    }
    if (kinds.contains(Kind.ANNOUNCED)) {
      words.add(language.say("Outlined in dashes: announced, not counted as present."));
    }
    if (fades) {
      words.add(language.say("Fading and hatched: beginning or end is not exactly known."));
    }
    if (open) {
      words.add(language.say("Arrow: no end, or no beginning, is stated."));
    }
    if (beyond) {
      words.add(language.say("Hollow arrow: it goes on beyond what is drawn."));
    }
    return String.join(" ", words);
  }

  /**
   * Notes stand in their bars, else behind or before them.
   *
   * @param without takes what finds no room, and is told below
   */
  private void placeNotes(Row row, Set<String> without) {
    List<Box> taken = new ArrayList<>();
    row.lane().stays().forEach(s -> taken.add(strokes(row, s).box()));
    for (Stay stay : row.lane().stays()) {
      if (!stay.note().isBlank() && !placed(row, stay, taken)) {
        without.add(row.lane().name() + ": " + stay.note());
      }
    }
  }

  private boolean placed(Row row, Stay stay, List<Box> taken) {
    Box bar = strokes(row, stay).box();
    double y = row.middle() + Type.SMALL * 0.35;
    double width = ruler.width(stay.note(), Type.SMALL, false);
    double certain = Math.max(plot.x(stay.from()), bar.left());
    double end = stay.latest() == null ? bar.right() : Math.min(plot.x(stay.to()), bar.right());
    if (stay.kind() == Kind.PRESENT && end - certain >= width + 6) {
      notes.add(
          new Lettering(
              stay.note(), certain + 3, y, Type.SMALL, Palette.PAPER, Anchor.START, false));
      return true;
    }
    if (stay.kind() == Kind.ANNOUNCED && bar.right() - bar.left() >= width + 6) {
      notes.add(text(stay.note(), bar.left() + 3, y, Anchor.START));
      return true;
    }
    for (Lettering place :
        List.of(
            text(stay.note(), bar.right() + 4, y, Anchor.START),
            text(stay.note(), bar.left() - 4, y, Anchor.END))) {
      Box box = place.box(ruler);
      boolean fits = box.left() >= plot.box().left() && box.right() <= plot.box().right();
      if (fits && box.isFree(taken)) {
        taken.add(box);
        notes.add(place);
        return true;
      }
    }
    return false;
  }

  private static Lettering text(String text, double x, double y, Anchor anchor) {
    return new Lettering(text, x, y, Type.SMALL, Palette.INK, anchor, false);
  }

  private StayStrokes strokes(Row row, Stay stay) {
    return new StayStrokes(plot, stay, row.middle());
  }

  private double below() {
    return plot.box().bottom() + Axes.height() + 2;
  }

  double height() {
    return Math.ceil(below() + legend.size() * Type.LEADING + key.height() + 2);
  }

  void draw(Canvas canvas) {
    MarkStrokes strokes = new MarkStrokes(marks, plot, marksBottom);
    List<List<Point>> rules = new ArrayList<>();
    for (Row row : rows) {
      rules.add(
          List.of(
              new Point(0, row.top() + row.height()),
              new Point(plot.box().right(), row.top() + row.height())));
    }
    if (!rules.isEmpty()) {
      canvas.path(rules, false, Style.line(Palette.GRID, 0.5));
    }
    strokes.drawRules(canvas);
    rows.forEach(row -> row(canvas, row));
    for (Lettering note : notes) {
      if (note.colour() == Palette.PAPER) {
        note.draw(canvas);
      } else {
        note.drawOnPaper(canvas);
      }
    }
    strokes.drawLabels(canvas, ruler);
    new Axes(plot, ruler, width).drawTime(canvas);
    if (rows.isEmpty()) {
      double x = (plot.box().left() + plot.box().right()) / 2;
      double y = plot.box().bottom() - LEAST_ROW;
      canvas.text(
          x,
          y,
          canvas.language().say("nothing dated"),
          Type.TEXT + 1,
          Palette.MUTED,
          Anchor.MIDDLE,
          false);
    }
    double y = below() + Type.SMALL;
    for (String line : legend) {
      canvas.text(0, y, line, Type.SMALL, Palette.INK, Anchor.START, false);
      y += Type.LEADING;
    }
    key.draw(canvas, below() + legend.size() * Type.LEADING);
  }

  private void row(Canvas canvas, Row row) {
    double y = row.middle() - row.name().size() * Type.LEADING / 2 + Type.LEADING / 2;
    for (String line : row.name()) {
      canvas.text(0, y + Type.TEXT * 0.35, line, Type.TEXT, Palette.INK, Anchor.START, false);
      y += Type.LEADING;
    }
    for (Stay stay : row.lane().stays()) {
      canvas.begin(row.lane().name() + (stay.note().isBlank() ? "" : ": " + stay.note()));
      strokes(row, stay).draw(canvas);
      canvas.end();
    }
  }
}
