package org.muster.briefing;

import java.util.List;
import org.muster.briefing.amount.Words;

/**
 * A table in alphabetical order, in columns beside each other where one does not hold all, as the
 * placemats of NATO's missions have them, and the first key figures.
 *
 * <p>Rule: if not all fit on the page, those with most are listed, and how many others there are is
 * said, of contributors with their number: nobody is left out in silence.
 */
final class PlacematRule {
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

  Pictures.Placemat placemat(List<Briefing.KeyFigure> strip, PlacematTables.Shown shown) {
    List<Briefing.KeyFigure> figures =
        strip.stream().filter(PlacematRoom::fits).limit(MOST_FIGURES).toList();
    return placemat(figures, new PlacematTables(words).of(shown));
  }

  private Pictures.Placemat placemat(List<Briefing.KeyFigure> figures, PlacematTable of) {
    String counts =
        PlacematRoom.fits(of.counts())
            ? of.counts()
            : words.say("What is counted: see the briefing.");
    double room =
        PlacematRoom.rows(
            heading,
            figures,
            of.heads().caption(),
            of.total() + " " + of.rest(0),
            counts + legend());
    int columns = 1;
    while (columns < of.columns() && !fits(of, of.all().size(), columns, room)) {
      columns++;
    }
    int listed = of.most(columns);
    while (listed > 0 && !fits(of, listed, columns, room)) {
      listed--;
    }
    return new Pictures.Placemat(
        of.heads().title(),
        of.heads().caption(),
        of.heads().who(),
        of.heads().amount(),
        counts,
        figures,
        of.total(),
        of.rows(listed, columns, words.order()),
        of.rest(listed));
  }

  private boolean fits(PlacematTable of, int listed, int columns, double room) {
    return PlacematRoom.table(of.rows(listed, columns, words.order()), of.heads()) <= room;
  }

  /** About as long as what the template prints behind what is counted. */
  private String legend() {
    return " "
        + words.say("Information cut-off: {0}.", LONG_DATE)
        + " "
        + words.say("Sources and records: see the briefing of the same edition.");
  }
}
