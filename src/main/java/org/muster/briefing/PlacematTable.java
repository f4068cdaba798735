package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the placemat's table may list, of which the page holds as much as fits.
 *
 * @param heads what is written above it and its columns
 * @param counts what is counted, in sentences
 * @param total the whole; empty if there is no total
 * @param all entries, with most first
 * @param columns entries side by side, at most
 * @param further what follows the number of entries that are not listed
 */
record PlacematTable(
    Heads heads, String counts, String total, List<Entry> all, int columns, Further further) {
  /** Rows of a line each that the page has room for where little stands beside the table. */
  private static final int MOST_ROWS = 21;

  /**
   * What is written above a table.
   *
   * @param title what it lists
   * @param caption the same with its unit
   * @param who above the names
   * @param amount above the numbers
   */
  record Heads(String title, String caption, String who, String amount) {}

  /**
   * A name with its number.
   *
   * @param height the number by which the largest are chosen
   * @param last whether it is no name, but stands for what has none, and so stands below the names
   */
  record Entry(Pictures.Nation nation, long height, boolean last) {
    static Entry of(String name, Briefing.Figure figure) {
      return new Entry(
          new Pictures.Nation(name, figure.text(), figure.best()),
          Math.max(0, least(figure)),
          false);
    }

    /** The same, below the names if it is no name. */
    Entry lastIf(boolean nameless) {
      return new Entry(nation, height, nameless);
    }

    /** Best number of a figure, else the least; -1 if nothing is known. */
    static long least(Briefing.Figure figure) {
      Long least = figure.best() != null ? figure.best() : figure.low();
      return least == null ? -1 : least;
    }
  }

  /** What is said of the entries that are not listed. */
  interface Further {
    String of(List<Entry> others);
  }

  PlacematTable {
    all = all.stream().sorted(Comparator.comparingLong(Entry::height).reversed()).toList();
  }

  /** How many of the entries a page holds whose names are short. */
  int most() {
    return Math.min(all.size(), MOST_ROWS * columns);
  }

  /** What is said where so many are listed; empty if those are all. */
  String rest(int listed) {
    List<Entry> others = all.subList(listed, all.size());
    return others.isEmpty() ? "" : further.of(others);
  }

  /** So many of them, by name, down each of some columns. */
  List<Pictures.Row> rows(int listed, int columns, Comparator<String> byName) {
    List<Pictures.Nation> chosen =
        all.subList(0, listed).stream()
            .sorted(
                Comparator.comparing(Entry::last)
                    .thenComparing(entry -> entry.nation().name(), byName))
            .map(Entry::nation)
            .toList();
    int rows = Math.ceilDiv(listed, columns);
    List<Pictures.Row> table = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Pictures.Nation> row = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        int at = column * rows + i;
        row.add(at < listed ? chosen.get(at) : new Pictures.Nation("", "", null));
      }
      table.add(new Pictures.Row(row));
    }
    return table;
  }

  /** The whole that a figure is of; empty for none. */
  static String total(Briefing.@Nullable Figure of) {
    return of == null || of.none() ? "" : of.text();
  }
}
