package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.briefing.amount.Words;

/**
 * All contributors in alphabetical order, in as many columns as half a page holds, as the placemats
 * of NATO's missions have them.
 *
 * <p>Rule: the table is of the first total that the settings name; where they name none, of what
 * contributors have under each operation, which is not added. If not all fit on the page, those
 * with most are listed, and how many others there are is said with their number: nobody is left out
 * in silence.
 */
final class PlacematRule {
  private static final int MOST_ROWS = 17;

  /** Contributors side by side; entries with the name of an operation stand alone. */
  private static final int COLUMNS = 3;

  private static final int MOST_FIGURES = 6;

  /** About as long as what the template prints behind what is counted. */
  private static final String LEGEND =
      " Information cut-off: 31 December 2020. Sources and records: see the briefing of the same"
          + " edition.";

  /** A contributor with the number by which the largest are chosen. */
  private record One(Pictures.Nation nation, long height) {}

  /**
   * What the table lists.
   *
   * @param all with most first
   * @param what one of them
   * @param columns of them side by side
   */
  private record Table(List<One> all, String what, int columns) {
    Table {
      all = all.stream().sorted(Comparator.comparingLong(One::height).reversed()).toList();
    }

    int most() {
      return Math.min(all.size(), MOST_ROWS * columns);
    }

    /** So many of them, by name, down each column. */
    List<Pictures.Row> rows(int listed) {
      List<One> chosen =
          all.subList(0, listed).stream()
              .sorted(Comparator.comparing((One o) -> o.nation().name(), ByName.order()))
              .toList();
      int rows = Math.ceilDiv(listed, columns);
      List<Pictures.Row> table = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        List<Pictures.Nation> row = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          int at = column * rows + i;
          row.add(at < listed ? chosen.get(at).nation() : new Pictures.Nation("", "", null));
        }
        table.add(new Pictures.Row(row));
      }
      return table;
    }
  }

  private final String heading;

  /**
   * A rule for one briefing.
   *
   * @param heading of the page
   */
  PlacematRule(String heading) {
    this.heading = heading;
  }

  Pictures.Placemat placemat(
      List<Briefing.KeyFigure> strip,
      List<Briefing.ScopeTotal> totals,
      List<Briefing.OperationStrength> operations,
      String scope) {
    List<Briefing.KeyFigure> figures =
        strip.stream().filter(PlacematRoom::fits).limit(MOST_FIGURES).toList();
    if (totals.isEmpty()) {
      return placemat(
          "By operation and contributor",
          scope,
          figures,
          "",
          new Table(lines(operations), "entry", 1));
    }
    Briefing.ScopeTotal total = totals.getFirst();
    return placemat(
        total.title(),
        total.counts(),
        figures,
        total.present().text(),
        new Table(
            total.ranking().stream()
                .map(r -> one(r.code().equals("*") ? "Not attributed" : r.name(), r.present()))
                .toList(),
            "contributor",
            COLUMNS));
  }

  private static One one(String name, Briefing.Figure figure) {
    Long best = figure.best() != null ? figure.best() : figure.low();
    return new One(
        new Pictures.Nation(name, figure.text(), figure.best()), best == null ? 0 : best);
  }

  /** What is present; where nothing is, what is announced, else the ceiling. */
  private static List<One> lines(List<Briefing.OperationStrength> operations) {
    List<One> lines = new ArrayList<>();
    for (Briefing.OperationStrength operation : operations) {
      for (Briefing.ContributorStrength c : operation.contributors()) {
        String name =
            operation.code()
                + ": "
                + c.name()
                + (c.category().isEmpty() ? "" : ", " + c.category());
        if (!c.present().none()) {
          lines.add(one(name, c.present()));
        } else if (!c.announced().none()) {
          lines.add(
              new One(new Pictures.Nation(name, c.announced().text() + " announced", null), 0));
        } else if (!c.ceiling().none()) {
          lines.add(new One(new Pictures.Nation(name, "ceiling " + c.ceiling().text(), null), 0));
        }
      }
    }
    return lines;
  }

  private Pictures.Placemat placemat(
      String title, String counts, List<Briefing.KeyFigure> figures, String total, Table of) {
    String counted = PlacematRoom.fits(counts) ? counts : "What is counted: see the briefing.";
    int listed = of.most();
    List<Pictures.Row> rows = of.rows(listed);
    double room =
        PlacematRoom.rows(heading, figures, title, total + " " + rest(of, 0), counted + LEGEND);
    while (listed > 0 && rows.stream().mapToDouble(PlacematRoom::row).sum() > room) {
      listed--;
      rows = of.rows(listed);
    }
    return new Pictures.Placemat(title, counted, figures, total, rows, rest(of, listed));
  }

  private static String rest(Table of, int listed) {
    List<One> others = of.all().subList(listed, of.all().size());
    if (others.isEmpty()) {
      return "";
    }
    boolean exact = others.stream().allMatch(o -> o.nation().value() != null);
    long sum = others.stream().mapToLong(One::height).sum();
    return Words.count(others.size(), "further " + of.what())
        + (of.what().equals("contributor")
            ? ": " + (exact ? "" : "at least ") + Words.grouped(sum) + "."
            : ".");
  }
}
