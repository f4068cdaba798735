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

  /** As long as any date. */
  private static final String LONG_DATE = "31 December 2020";

  private final Words words;
  private final String heading;

  /**
   * A rule for one briefing.
   *
   * @param heading of the page
   */
  PlacematRule(Words words, String heading) {
    this.words = words;
    this.heading = heading;
  }

  /** A contributor with the number by which the largest are chosen. */
  private record One(Pictures.Nation nation, long height) {}

  /**
   * What the table lists.
   *
   * @param all with most first
   * @param columns of them side by side
   * @param contributors whether they can be added
   */
  private record Table(List<One> all, int columns, boolean contributors) {
    Table {
      all = all.stream().sorted(Comparator.comparingLong(One::height).reversed()).toList();
    }

    int most() {
      return Math.min(all.size(), MOST_ROWS * columns);
    }

    /** So many of them, by name, down each column. */
    List<Pictures.Row> rows(int listed, Comparator<String> byName) {
      List<One> chosen =
          all.subList(0, listed).stream()
              .sorted(Comparator.comparing((One o) -> o.nation().name(), byName))
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

  Pictures.Placemat placemat(
      List<Briefing.KeyFigure> strip,
      List<Briefing.ScopeTotal> totals,
      List<Briefing.OperationStrength> operations,
      String scope) {
    List<Briefing.KeyFigure> figures =
        strip.stream().filter(PlacematRoom::fits).limit(MOST_FIGURES).toList();
    if (totals.isEmpty()) {
      return placemat(
          words.say("By operation and contributor"),
          scope,
          figures,
          "",
          new Table(lines(operations), 1, false));
    }
    Briefing.ScopeTotal total = totals.getFirst();
    return placemat(
        total.title(),
        total.counts(),
        figures,
        total.present().text(),
        new Table(
            total.ranking().stream()
                .map(
                    r ->
                        one(
                            r.code().equals("*") ? words.say("Not attributed") : r.name(),
                            r.present()))
                .toList(),
            COLUMNS,
            true));
  }

  private static One one(String name, Briefing.Figure figure) {
    Long best = figure.best() != null ? figure.best() : figure.low();
    return new One(
        new Pictures.Nation(name, figure.text(), figure.best()), best == null ? 0 : best);
  }

  /** What is present; where nothing is, what is announced, else the ceiling. */
  private List<One> lines(List<Briefing.OperationStrength> operations) {
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
              new One(
                  new Pictures.Nation(name, words.say("{0} announced", c.announced().text()), null),
                  0));
        } else if (!c.ceiling().none()) {
          lines.add(
              new One(
                  new Pictures.Nation(name, words.say("ceiling {0}", c.ceiling().text()), null),
                  0));
        }
      }
    }
    return lines;
  }

  private Pictures.Placemat placemat(
      String title, String counts, List<Briefing.KeyFigure> figures, String total, Table of) {
    String counted =
        PlacematRoom.fits(counts) ? counts : words.say("What is counted: see the briefing.");
    int listed = of.most();
    List<Pictures.Row> rows = of.rows(listed, words.order());
    double room =
        PlacematRoom.rows(heading, figures, title, total + " " + rest(of, 0), counted + legend());
    while (listed > 0 && rows.stream().mapToDouble(PlacematRoom::row).sum() > room) {
      listed--;
      rows = of.rows(listed, words.order());
    }
    return new Pictures.Placemat(title, counted, figures, total, rows, rest(of, listed));
  }

  /** About as long as what the template prints behind what is counted. */
  private String legend() {
    return " "
        + words.say("Information cut-off: {0}.", LONG_DATE)
        + " "
        + words.say("Sources and records: see the briefing of the same edition.");
  }

  private String rest(Table of, int listed) {
    List<One> others = of.all().subList(listed, of.all().size());
    if (others.isEmpty()) {
      return "";
    }
    if (!of.contributors()) {
      return words.say(
          "{0, plural, one {# further entry} other {# further entries}}.", others.size());
    }
    boolean exact = others.stream().allMatch(o -> o.nation().value() != null);
    String sum = words.number(others.stream().mapToLong(One::height).sum());
    return words.say(
        "{0, plural, one {# further contributor} other {# further contributors}}: {1}.",
        others.size(), exact ? sum : words.say("at least {0}", sum));
  }
}
