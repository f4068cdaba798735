package org.muster.briefing;

import java.util.List;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.PlacematPage;

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
  private final PlacematRoom page;

  /**
   * A rule for one briefing.
   *
   * @param heading of the page
   */
  PlacematRule(Words words, String heading, PlacematPage page) {
    this.words = words;
    this.heading = heading;
    this.page = new PlacematRoom(page);
  }

  Pictures.Placemat placemat(List<Briefing.KeyFigure> strip, PlacematTables.Shown shown) {
    List<Briefing.KeyFigure> figures =
        strip.stream().filter(page::fits).limit(MOST_FIGURES).toList();
    return placemat(figures, new PlacematTables(words).of(shown));
  }

  private Pictures.Placemat placemat(List<Briefing.KeyFigure> figures, PlacematTable of) {
    String counts =
        page.fits(of.counts()) ? of.counts() : words.say("What is counted: see the briefing.");
    double room =
        page.rows(
            heading,
            figures,
            of.heads().caption(),
            of.total() + " " + of.rest(0),
            counts + legend());
    int listed = of.most();
    int columns = columns(of, listed, room);
    while (columns == 0) {
      listed--;
      columns = columns(of, listed, room);
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

  /** As few columns as hold so many entries; 0 if none do. */
  private int columns(PlacematTable of, int listed, double room) {
    for (int columns = 1; columns <= of.columns(); columns++) {
      List<Pictures.Row> rows = of.rows(listed, columns, words.order());
      if (rows.isEmpty() || page.table(rows, of.heads()) <= room) {
        return columns;
      }
    }
    return 0;
  }

  /** About as long as what the template prints behind what is counted. */
  private String legend() {
    return " "
        + words.say("Information cut-off: {0}.", LONG_DATE)
        + " "
        + words.say("Sources and records: see the briefing of the same edition.");
  }
}
