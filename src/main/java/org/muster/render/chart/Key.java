package org.muster.render.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.muster.render.chart.Canvas.Anchor;
import org.muster.render.chart.MarkLabels.Numbered;
import org.muster.render.chart.StepChart.Mark;

/** What found no room in the plot, told below it in columns of text. */
final class Key {
  /** More numbered marks than this are counted, not told. */
  private static final int MOST_MARKS = 40;

  private static final int MOST_LEVELS = 8;

  /** Of more levels than this, the first would say nothing of the others. */
  private static final int MANY_LEVELS = 30;

  private static final int MOST_COLUMNS = 4;
  private static final double INDENT = 16;
  private static final double BETWEEN = 14;

  /** Between what numbers stand for and the sentences below. */
  private static final double GAP = 4;

  /**
   * An entry.
   *
   * @param number empty if it has none
   */
  private record Entry(String number, List<String> lines) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> remarks = new ArrayList<>();
  private final double width;
  private final int columns;
  private final Ruler ruler;

  Key(double width, Ruler ruler) {
    this(width, ruler, width < Type.NARROW ? 1 : 2);
  }

  private Key(double width, Ruler ruler, int columns) {
    this.width = width;
    this.ruler = ruler;
    this.columns = columns;
  }

  /**
   * A key of short entries: in as many columns as hold each in a line, if that is more than usual.
   */
  static Key of(List<String> numbered, double width, Ruler ruler) {
    double widest =
        numbered.stream().mapToDouble(t -> ruler.width(t, Type.SMALL, false)).max().orElse(width);
    int columns = (int) ((width + BETWEEN) / (widest + 1 + INDENT + BETWEEN));
    Key usual = new Key(width, ruler);
    Key key =
        columns > usual.columns ? new Key(width, ruler, Math.min(columns, MOST_COLUMNS)) : usual;
    for (int i = 0; i < numbered.size(); i++) {
      key.addNumbered(i + 1, numbered.get(i));
    }
    return key;
  }

  private double columnWidth() {
    return (width - BETWEEN * (columns - 1)) / columns;
  }

  void addNumbered(List<Numbered> marks) {
    marks.stream()
        .limit(MOST_MARKS)
        .forEach(
            m ->
                entries.add(
                    new Entry(
                        Integer.toString(m.number()),
                        ruler.wrap(m.mark().label(), Type.SMALL, false, columnWidth() - INDENT))));
    if (marks.size() > MOST_MARKS) {
      remark(
          ruler
              .language()
              .say("{0}–{1}: marks without room for their words.", MOST_MARKS + 1, marks.size()));
    }
  }

  void addOutside(List<Mark> marks) {
    if (!marks.isEmpty()) {
      remark(
          ruler
              .language()
              .say(
                  "Outside of the time axis: {0}.",
                  list(marks.stream().map(Mark::label).toList())));
    }
  }

  void addLevels(Collection<String> levels) {
    if (levels.size() > MANY_LEVELS) {
      remark(ruler.language().say("{0} levels have no room for a label.", levels.size()));
    } else if (!levels.isEmpty()) {
      remark(
          ruler.language().say("Levels without room for a label: {0}.", list(List.copyOf(levels))));
    }
  }

  /** Adds a sentence on what is not drawn at all; nothing if it is empty. */
  void addRest(String text) {
    if (!text.isBlank()) {
      remark(text);
    }
  }

  /** Adds what a number in the drawing stands for. */
  private void addNumbered(int number, String text) {
    entries.add(
        new Entry(
            Integer.toString(number), ruler.wrap(text, Type.SMALL, false, columnWidth() - INDENT)));
  }

  private String list(List<String> texts) {
    int more = texts.size() - MOST_LEVELS;
    String told = String.join("; ", more > 0 ? texts.subList(0, MOST_LEVELS) : texts);
    return more > 0 ? ruler.language().say("{0}; and {1} more", told, more) : told;
  }

  private void remark(String text) {
    remarks.add(new Entry("", ruler.wrap(text, Type.SMALL, false, width)));
  }

  double height() {
    double lines = remarks.stream().mapToInt(r -> r.lines().size()).sum() + columnLines();
    return lines == 0 ? 0 : lines * Type.LEADING + gap() + 6;
  }

  private double gap() {
    return entries.isEmpty() || remarks.isEmpty() ? 0 : GAP;
  }

  /** Lines of the longest column. */
  private int columnLines() {
    int perColumn = perColumn();
    int longest = 0;
    for (int first = 0; first < entries.size(); first += perColumn) {
      List<Entry> column = entries.subList(first, Math.min(first + perColumn, entries.size()));
      longest = Math.max(longest, column.stream().mapToInt(e -> e.lines().size()).sum());
    }
    return longest;
  }

  private int perColumn() {
    return Math.max(1, Math.ceilDiv(entries.size(), columns));
  }

  void draw(Canvas canvas, double top) {
    double start = top + 6 + Type.SMALL;
    double y = start;
    for (int i = 0; i < entries.size(); i++) {
      if (i % perColumn() == 0) {
        y = start;
      }
      int column = i / perColumn();
      double x = column * (columnWidth() + BETWEEN);
      Entry entry = entries.get(i);
      canvas.text(x, y, entry.number(), Type.SMALL, Palette.INK, Anchor.START, true);
      y = lines(canvas, entry, x + INDENT, y);
    }
    y = start + columnLines() * Type.LEADING + gap();
    for (Entry remark : remarks) {
      y = lines(canvas, remark, 0, y);
    }
  }

  private static double lines(Canvas canvas, Entry entry, double x, double top) {
    double y = top;
    for (String line : entry.lines()) {
      canvas.text(x, y, line, Type.SMALL, Palette.INK, Anchor.START, false);
      y += Type.LEADING;
    }
    return y;
  }
}
