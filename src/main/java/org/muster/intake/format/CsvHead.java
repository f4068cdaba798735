package org.muster.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may be the header among the first lines of a CSV text. */
final class CsvHead {
  /** How many lines that are not blank may hold the header, and the row behind it. */
  static final int LINES = 25;

  /** How many rows a file without a header shows. */
  private static final int SAMPLES = 5;

  /** By which a file tells Excel its delimiter; some tools quote it or fill up the columns. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[,;\t]*");

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** A line that is not blank. */
  private record Line(long number, String text) {}

  private final List<Line> lines = new ArrayList<>();
  private final Set<Character> delimiters = new LinkedHashSet<>(DELIMITERS);
  private boolean tooWide;

  private final int columns;

  /**
   * Reads the first lines.
   *
   * @param columns how many a table may have
   */
  CsvHead(LineFeed text, int columns) throws IOException {
    this.columns = columns;
    while (lines.size() < LINES && !text.atEnd()) {
      text.beginRecord();
      String line = text.takeLine();
      Matcher separator = SEPARATOR_LINE.matcher(line);
      if (separator.matches()) {
        delimiters.add(separator.group(1).charAt(0));
      } else if (!Trim.trim(line).isEmpty()) {
        lines.add(new Line(text.line(), line));
      }
    }
  }

  /** All candidates, first line first; none if the text is blank. */
  TableHead head(String name) {
    List<HeaderCandidate> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int before = found.size();
      List<Dialect> dialects = dialects(lines.get(i).text);
      for (Dialect dialect : dialects) {
        named(i, dialect, 2, found);
      }
      if (found.size() == before) {
        named(i, dialects.getFirst(), 1, found);
      }
    }
    for (char delimiter : lines.isEmpty() ? Set.<Character>of() : delimiters) {
      headerless(Dialect.of(delimiter), found);
      if (delimiter == '\t') {
        headerless(Dialect.of(delimiter).withQuote(Dialect.NO_QUOTE), found);
      }
    }
    return new TableHead(name, "", false, tooWide, found);
  }

  /** The dialects in which the line may be written; one with an apostrophe begins with it. */
  private List<Dialect> dialects(String line) {
    List<Dialect> dialects = new ArrayList<>();
    for (char delimiter : delimiters) {
      dialects.add(Dialect.of(delimiter));
      if (Trim.trim(line).startsWith("'")) {
        dialects.add(Dialect.of(delimiter).withQuote('\''));
      }
    }
    return dialects;
  }

  /** Adds the line as a candidate if it has at least so many fields. */
  private void named(int at, Dialect dialect, int least, List<HeaderCandidate> found) {
    int behind = behind(at, dialect);
    String text = text(at, behind);
    List<String> names = trimmed(CsvLine.fields(text, dialect));
    tooWide |= names.size() > columns;
    if (names.size() < least || names.size() > columns) {
      return;
    }
    Line last = lines.get(behind - 1);
    found.add(
        new HeaderCandidate(
            lines.get(at).number,
            last.number + 1,
            dialect,
            names,
            tags(behind, dialect, names.size()),
            List.of(),
            at,
            text));
  }

  /** Index of the line behind the record that begins with a line; its quotes may span some. */
  private int behind(int at, Dialect dialect) {
    StringBuilder record = new StringBuilder(lines.get(at).text);
    for (int next = at + 1; ; next++) {
      if (CsvLine.closed(record.toString(), dialect)) {
        return next;
      }
      if (next == lines.size() || lines.get(next).number != lines.get(next - 1).number + 1) {
        return at + 1;
      }
      record.append('\n').append(lines.get(next).text);
    }
  }

  private String text(int from, int to) {
    return String.join("\n", lines.subList(from, to).stream().map(Line::text).toList());
  }

  private List<String> tags(int at, Dialect dialect, int width) {
    if (at == lines.size()) {
      return List.of();
    }
    List<String> fields = trimmed(CsvLine.fields(lines.get(at).text, dialect));
    return fields.size() == width && HxlTags.all(fields) ? fields : List.of();
  }

  private void headerless(Dialect dialect, List<HeaderCandidate> found) {
    List<List<String>> samples = new ArrayList<>();
    for (int at = 0; at < lines.size() && samples.size() < SAMPLES; ) {
      int behind = behind(at, dialect);
      samples.add(trimmed(CsvLine.fields(text(at, behind), dialect)));
      at = behind;
    }
    int width = samples.getFirst().size();
    if (width > 1 && width <= columns) {
      Line first = lines.getFirst();
      found.add(
          new HeaderCandidate(
              first.number, first.number, dialect, List.of(), List.of(), samples, 0, first.text));
    }
  }

  private static List<String> trimmed(List<String> fields) {
    return fields.stream().map(Trim::trim).toList();
  }
}
