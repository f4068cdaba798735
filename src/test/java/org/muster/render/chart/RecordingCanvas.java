package org.muster.render.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.muster.language.Language;

/** A canvas that remembers what is drawn on it, in order. */
final class RecordingCanvas implements Canvas {
  /** A path with the group it stands in. */
  record Stroke(String group, List<List<Point>> subpaths, boolean closed, Style style) {}

  /** A circle with the group it stands in. */
  record Dot(String group, double x, double y, double radius) {}

  final List<Stroke> strokes = new ArrayList<>();
  final List<Dot> dots = new ArrayList<>();
  final List<Lettering> texts = new ArrayList<>();
  final List<String> titles = new ArrayList<>();
  private final Deque<String> groups = new ArrayDeque<>();
  private final double stretch;
  private final Language language;

  /** A canvas that measures as the table does. */
  RecordingCanvas() {
    this(1);
  }

  /** A canvas whose font is wider than the table's by a factor. */
  RecordingCanvas(double stretch) {
    this(stretch, Language.english());
  }

  /** A canvas for drawings whose own words are in a language. */
  RecordingCanvas(Language language) {
    this(1, language);
  }

  private RecordingCanvas(double stretch, Language language) {
    this.stretch = stretch;
    this.language = language;
  }

  static RecordingCanvas of(Drawing drawing, double width) {
    RecordingCanvas canvas = new RecordingCanvas();
    drawing.draw(canvas, width);
    return canvas;
  }

  @Override
  public void path(List<List<Point>> subpaths, boolean closed, Style style) {
    strokes.add(new Stroke(group(), subpaths.stream().map(List::copyOf).toList(), closed, style));
  }

  @Override
  public void circle(double x, double y, double radius, Style style) {
    dots.add(new Dot(group(), x, y, radius));
  }

  @Override
  public void text(
      double x, double y, String text, double size, int colour, Anchor anchor, boolean bold) {
    if (!text.isEmpty()) {
      texts.add(new Lettering(text, x, y, size, colour, anchor, bold));
    }
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public double textWidth(String text, double size, boolean bold) {
    return stretch * TextMeasure.width(text, size, bold);
  }

  @Override
  public void begin(String title) {
    groups.push(title);
    titles.add(title);
  }

  @Override
  public void end() {
    groups.pop();
  }

  boolean allGroupsClosed() {
    return groups.isEmpty();
  }

  private String group() {
    return groups.isEmpty() ? "" : groups.element();
  }

  /** All words in the order in which they are drawn. */
  List<String> words() {
    return texts.stream().map(Lettering::text).toList();
  }

  /** The open lines of a group. */
  List<Stroke> lines(String group) {
    return strokes.stream().filter(s -> s.group().startsWith(group) && !s.closed()).toList();
  }
}
