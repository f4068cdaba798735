package org.muster.render.pdf.text;

import java.util.Arrays;
import java.util.List;

/** A paragraph broken into lines of a width. */
public final class TextBlock {
  /** Rounding must not break what just fits, in points. */
  private static final double TOLERANCE = 0.01;

  private final RichText rich;
  private final TextSetting setting;
  private final double measure;
  private final boolean rightToLeft;
  private final Stretches stretches;
  private final float[] advances;
  private int[] starts = new int[1];
  private int[] ends = new int[1];
  private int lines;

  private TextBlock(Fonts fonts, RichText rich, double measure, TextSetting setting) {
    this.rich = rich;
    this.setting = setting;
    this.measure = measure;
    this.rightToLeft =
        switch (setting.direction()) {
          case DOCUMENT, LEFT_TO_RIGHT -> false;
          case RIGHT_TO_LEFT -> true;
          case AUTO -> rich.startsRightToLeft();
        };
    this.stretches = new Stretches(fonts, rich, rightToLeft);
    this.advances = new float[rich.text().length()];
    measure();
    breakLines();
  }

  /** Breaks a text into lines; an empty text has none. */
  public static TextBlock of(Fonts fonts, RichText text, double measure, TextSetting setting) {
    return new TextBlock(fonts, text, measure, setting);
  }

  private void measure() {
    for (Stretch stretch : stretches.logical(0, advances.length)) {
      Face face = stretch.face();
      double size = rich.spans().get(stretch.span()).style().size() / 1000;
      if (face == null) {
        continue;
      }
      if (stretch.shaped()) {
        ShapedRun run = face.shape(text(stretch), stretch.rightToLeft());
        for (int i = 0; i < run.glyphs().length; i++) {
          advances[stretch.start() + run.clusters()[i]] +=
              (float) ((run.x()[i + 1] - run.x()[i]) * size);
        }
      } else {
        for (int i = stretch.start(); i < stretch.end(); ) {
          int c = rich.text().codePointAt(i);
          advances[i] = (float) (face.width(face.glyph(c)) * size);
          i += Character.charCount(c);
        }
      }
    }
  }

  private void breakLines() {
    String text = rich.text();
    boolean whole = fitsOneLine(text);
    int start = 0;
    while (start < text.length()) {
      int end = whole ? text.length() : lineEnd(text, start);
      int printed = end;
      while (printed > start && blank(text.charAt(printed - 1))) {
        printed--;
      }
      add(start, printed);
      start = end;
      while (start < text.length()
          && Scripts.space(text.charAt(start))
          && text.charAt(end - 1) != '\n') {
        start++;
      }
    }
  }

  /** Whether no place to break has to be looked for. A shaped text may go backwards meanwhile. */
  private boolean fitsOneLine(String text) {
    return !rich.complex()
        && width(0, advances.length) <= measure + TOLERANCE
        && text.indexOf('\n') < 0;
  }

  private static boolean blank(char c) {
    return c == '\n' || Scripts.space(c);
  }

  /** Where the line that starts at an index ends: after its last character or its break. */
  private int lineEnd(String text, int start) {
    double width = 0;
    int good = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      width += advances[i];
      if (width > measure + TOLERANCE && !Scripts.space(c)) {
        return good > start
            ? LineBreaks.beforeNotes(text, start, good)
            : LineBreaks.within(text, start, i);
      }
      if (LineBreaks.after(text, i)) {
        good = i + 1;
      }
    }
    return text.length();
  }

  private void add(int start, int end) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
      ends = Arrays.copyOf(ends, lines * 2);
    }
    starts[lines] = start;
    ends[lines] = end;
    lines++;
  }

  /** How many lines there are. */
  public int lines() {
    return lines;
  }

  /** Height of all lines in points. */
  public double height() {
    return lines * setting.leading();
  }

  /** Whether it runs from right to left as a whole. */
  boolean rightToLeft() {
    return rightToLeft;
  }

  /** How it is set. */
  public TextSetting setting() {
    return setting;
  }

  /** What is set. */
  public RichText rich() {
    return rich;
  }

  /** Size of its largest letters in points, 0 if it has none. */
  public double size() {
    return rich.size();
  }

  /** Characters of a line. */
  public String line(int line) {
    return rich.text().substring(starts[line], ends[line]);
  }

  /** Width of a line in points. */
  public double width(int line) {
    return width(starts[line], ends[line]);
  }

  /** Width of the widest line in points. */
  public double width() {
    double widest = 0;
    for (int i = 0; i < lines; i++) {
      widest = Math.max(widest, width(i));
    }
    return widest;
  }

  /**
   * Width of its longest stretch without a place to break; a figure's notes are one of their own.
   */
  public double longestWord() {
    double longest = 0;
    double word = 0;
    for (int i = 0; i < advances.length; i++) {
      char c = rich.text().charAt(i);
      word = c == '[' ? 0 : word;
      word += blank(c) ? 0 : advances[i];
      longest = Math.max(longest, word);
      if (blank(c) || LineBreaks.after(rich.text(), i)) {
        word = 0;
      }
    }
    return longest;
  }

  private double width(int start, int end) {
    double width = 0;
    for (int i = start; i < end; i++) {
      width += advances[i];
    }
    return width;
  }

  double width(Stretch stretch) {
    return width(stretch.start(), stretch.end());
  }

  /** How far a line is moved to the right within the measure. */
  double indent(int line) {
    return switch (setting.align()) {
      case START -> rightToLeft ? rest(line) : 0;
      case LEFT -> 0;
      case CENTER -> rest(line) / 2;
      case RIGHT -> rest(line);
    };
  }

  private double rest(int line) {
    return measure - width(line);
  }

  /**
   * What a line draws, from left to right. A blank at which a line of plain text was broken is
   * drawn too, so that the words stay apart for who takes the text without the layout.
   */
  List<Stretch> visual(int line) {
    int end = ends[line];
    boolean goesOn = line + 1 < lines && !rich.complex();
    boolean blank = goesOn && rich.text().charAt(end) == ' ';
    return stretches.visual(starts[line], blank ? end + 1 : end);
  }

  String text(Stretch stretch) {
    return rich.text().substring(stretch.start(), stretch.end());
  }
}
