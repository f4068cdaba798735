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

  private final Words words;

  PlacematRule(Words words) {
    this.words = words;
  }

  /** A contributor with the number by which the largest are chosen. */
  private record One(Pictures.Nation nation, long height) {}

  /**
   * What the table lists.
   *
   * @param columns of them side by side
   * @param contributors whether they can be added
   */
  private record Table(List<One> all, int columns, boolean contributors) {
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
    List<One> chosen =
        of.all().stream()
            .sorted(Comparator.comparingLong(One::height).reversed())
            .limit(of.most())
            .sorted(Comparator.comparing((One o) -> o.nation().name(), words.order()))
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

  private String rest(Table of) {
    if (of.all().size() <= of.most()) {
      return "";
    }
    List<One> others =
        of.all().stream()
            .sorted(Comparator.comparingLong(One::height).reversed())
            .skip(of.most())
            .toList();
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
