package org.muster.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * Where everything stands in a chart of spans of one width. Bars of a row that overlap stand below
 * each other, in as many lines as the chart has room for.
 */
final class SpanChartLayout {
  private static final double LEAST_ROW = 15;
  private static final double LINE = StayStrokes.THICK + 4;
  private static final double GAP = 5;

  /** Lines of bars of one row. */
  private static final int MOST_LINES = 6;

  /** Height of all rows from which on the highest have fewer lines, so that a page holds them. */
  private static final double MOST_HEIGHT = 450;

  /** Part of the width that names take at most. */
  private static final double MOST_NAME = 0.32;

  /** A bar, and in which line of its row it stands, from 0. */
  private record Bar(Stay stay, int line) {}

  /** One row. */
  private record Row(
      SpanChart.Lane lane, List<String> name, List<Bar> bars, double top, double height) {
    double middle() {
      return top + height / 2;
    }

    /** Where the bars of a line stand. */
    double middle(Bar bar) {
      return middle() + (bar.line() - (lines(bars) - 1) / 2.0) * LINE;
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
    place(flat, y);
    double bottom = rows.isEmpty() ? y + 2 * LEAST_ROW : bottom(y) + 3;
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

  /** Places the rows one below the other; where a page would not hold them, with fewer lines. */
  private void place(Plot flat, double top) {
    int[] most = new int[chart.lanes().size()];
    Arrays.fill(most, MOST_LINES);
    place(flat, top, most);
    int highest = highest();
    while (highest >= 0 && bottom(top) - top > MOST_HEIGHT) {
      most[highest] = lines(rows.get(highest).bars()) - 1;
      place(flat, top, most);
      highest = highest();
    }
  }

  private void place(Plot flat, double top, int[] most) {
    rows.clear();
    for (int i = 0; i < most.length; i++) {
      SpanChart.Lane lane = chart.lanes().get(i);
      List<String> name = name(lane, width);
      List<Bar> bars = bars(lane, flat, most[i]);
      double height = Math.max(named(name), lines(bars) * LINE + 2);
      rows.add(new Row(lane, name, bars, bottom(top), height));
    }
  }

  private static double named(List<String> name) {
    return Math.max(LEAST_ROW, name.size() * Type.LEADING + 4);
  }

  /** The row that its lines of bars make the highest; -1 if they make none higher. */
  private int highest() {
    int highest = -1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (lines(row.bars()) > 1
          && row.height() > named(row.name())
          && (highest < 0 || row.height() > rows.get(highest).height())) {
        highest = i;
      }
    }
    return highest;
  }

  private double bottom(double top) {
    return rows.isEmpty() ? top : rows.getLast().top() + rows.getLast().height();
  }

  /**
   * Each bar in the first line that is free where it stands; those for which none is, in the last.
   */
  private static List<Bar> bars(SpanChart.Lane lane, Plot flat, int most) {
    List<List<Box>> taken = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Stay stay : lane.stays()) {
      Box box = new StayStrokes(flat, stay, 0).box();
      int line = 0;
      while (line < taken.size() && line < most - 1 && !box.isFree(taken.get(line))) {
        line++;
      }
      if (line == taken.size()) {
        taken.add(new ArrayList<>());
      }
      taken.get(line).add(box);
      bars.add(new Bar(stay, line));
    }
    return bars;
  }

  private static int lines(List<Bar> bars) {
    return 1 + bars.stream().mapToInt(Bar::line).max().orElse(0);
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
    List<Box> bars = new ArrayList<>();
    List<Box> notes = new ArrayList<>();
    row.bars().forEach(bar -> bars.add(strokes(row, bar).box()));
    for (Bar bar : row.bars()) {
      String note = bar.stay().note();
      if (!note.isBlank() && !placed(row, bar, bars, notes)) {
        without.add(row.lane().name() + ": " + note);
      }
    }
  }

  private boolean placed(Row row, Bar of, List<Box> bars, List<Box> taken) {
    Stay stay = of.stay();
    Box bar = strokes(row, of).box();
    double y = row.middle(of) + Type.SMALL * 0.35;
    double width = ruler.width(stay.note(), Type.SMALL, false);
    double certain = Math.max(plot.x(stay.from()), bar.left());
    double end = stay.latest() == null ? bar.right() : Math.min(plot.x(stay.to()), bar.right());
    if (stay.kind() == Kind.PRESENT && end - certain >= width + 6) {
      Lettering inside =
          new Lettering(
              stay.note(), certain + 3, y, Type.SMALL, Palette.PAPER, Anchor.START, false);
      if (free(inside, taken)) {
        return true;
      }
    }
    if (stay.kind() == Kind.ANNOUNCED
        && bar.right() - bar.left() >= width + 6
        && free(text(stay.note(), bar.left() + 3, y, Anchor.START), taken)) {
      return true;
    }
    for (Lettering place :
        List.of(
            text(stay.note(), bar.right() + 4, y, Anchor.START),
            text(stay.note(), bar.left() - 4, y, Anchor.END))) {
      Box box = place.box(ruler);
      boolean fits = box.left() >= plot.box().left() && box.right() <= plot.box().right();
      if (fits && box.isFree(bars) && free(place, taken)) {
        return true;
      }
    }
    return false;
  }

  /** Takes a place for a note, unless it is taken already. */
  private boolean free(Lettering note, List<Box> taken) {
    Box box = note.box(ruler);
    if (!box.isFree(taken)) {
      return false;
    }
    taken.add(box);
    notes.add(note);
    return true;
  }

  private static Lettering text(String text, double x, double y, Anchor anchor) {
    return new Lettering(text, x, y, Type.SMALL, Palette.INK, anchor, false);
  }

  private StayStrokes strokes(Row row, Bar bar) {
    return new StayStrokes(plot, bar.stay(), row.middle(bar));
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
    for (Bar bar : row.bars()) {
      String note = bar.stay().note();
      canvas.begin(row.lane().name() + (note.isBlank() ? "" : ": " + note));
      strokes(row, bar).draw(canvas);
      canvas.end();
    }
  }
}
