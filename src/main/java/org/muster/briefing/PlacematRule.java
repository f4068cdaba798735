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
 * contributors have under each operation, which is not added. If not all fit, those with most are
 * listed, and how many others there are is said with their number: nobody is left out in silence.
 */
final class PlacematRule {
  /** Rows of the table that leave room for what stands below it. */
  private static final int ROWS = 17;

  /** Contributors side by side; entries with the name of an operation stand alone. */
  private static final int COLUMNS = 3;

  private static final int MOST_FIGURES = 6;

  /** A contributor with the number by which the largest are chosen. */
  private record One(Pictures.Nation nation, long height) {}

  /**
   * What the table lists.
   *
   * @param what one of them
   * @param columns of them side by side
   */
  private record Table(List<One> all, String what, int columns) {
    int most() {
      return ROWS * columns;
    }
  }

  Pictures.Placemat placemat(
      List<Briefing.KeyFigure> strip,
      List<Briefing.ScopeTotal> totals,
      List<Briefing.OperationStrength> operations,
      String scope) {
    List<Briefing.KeyFigure> figures = strip.subList(0, Math.min(MOST_FIGURES, strip.size()));
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

  private static Pictures.Placemat placemat(
      String title, String counts, List<Briefing.KeyFigure> figures, String total, Table of) {
    List<One> chosen =
        of.all().stream()
            .sorted(Comparator.comparingLong(One::height).reversed())
            .limit(of.most())
            .sorted(Comparator.comparing((One o) -> o.nation().name()))
            .toList();
    int rows = Math.ceilDiv(chosen.size(), of.columns());
    List<Pictures.Row> table = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Pictures.Nation> row = new ArrayList<>();
      for (int column = 0; column < of.columns(); column++) {
        int at = column * rows + i;
        row.add(at < chosen.size() ? chosen.get(at).nation() : new Pictures.Nation("", "", null));
      }
      table.add(new Pictures.Row(row));
    }
    return new Pictures.Placemat(title, counts, figures, total, table, rest(of));
  }

  private static String rest(Table of) {
    if (of.all().size() <= of.most()) {
      return "";
    }
    List<One> others =
        of.all().stream()
            .sorted(Comparator.comparingLong(One::height).reversed())
            .skip(of.most())
            .toList();
    boolean exact = others.stream().allMatch(o -> o.nation().value() != null);
    long sum = others.stream().mapToLong(One::height).sum();
    return Words.count(others.size(), "further " + of.what())
        + (of.what().equals("contributor")
            ? ": " + (exact ? "" : "at least ") + Words.grouped(sum) + "."
            : ".");
  }
}
