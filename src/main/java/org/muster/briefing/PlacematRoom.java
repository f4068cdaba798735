package org.muster.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.muster.briefing.settings.PlacematPage;

/**
 * How much of the placemat's one page is left for its table.
 *
 * <p>Rule: lengths are in points and estimated from characters, rather too long than too short.
 * Reason: what is listed is decided before anything is rendered, and a placemat of two pages is
 * none.
 */
final class PlacematRoom {
  private static final double TITLE_LINE = 27;
  private static final double CARD = 40;
  private static final double CARD_LINE = 13;
  private static final double TABLE_HEAD = 36;
  private static final double TABLE_LINE = 10.5;
  private static final double ROW = 2.5;
  private static final double TEXT_LINE = 13.5;
  private static final double LEGEND_LINE = 11.4;
  private static final double GAPS = 14;

  /** Width of the narrowest page, Letter, to which the numbers of characters below belong. */
  private static final double NARROWEST = 684;

  /** Characters of a line: of the title, of a card, of what stands above and below the table. */
  private static final double TITLE = 52;

  private static final double LABEL = 17;
  private static final double FIGURE = 17;
  private static final double CAPTION = 65;
  private static final double TEXT = 58;
  private static final double LEGEND = 74;

  /** Characters of a line of the table, all names and numbers together. */
  private static final double TABLE = 70;

  /** Width of the table, of a character in it, and of what is blank beside each cell. */
  private static final double WIDTH = 306;

  private static final double CHARACTER = 4.4;
  private static final double BLANK = 8;

  /** Part of the width that columns of names have, and what of it they keep at least. */
  private static final double NAMES = 0.66;

  private static final double KEPT = 0.75;

  private static final double NAME_SHARE = 0.52;
  private static final double NUMBER_SHARE = 0.3;

  /** More lines than this and a card is left out, or a sentence stands in the briefing alone. */
  private static final int MOST_LINES = 4;

  private final double height;

  /** How much wider the page is than the narrowest. */
  private final double wider;

  PlacematRoom(PlacematPage page) {
    this.height = page.height();
    this.wider = page.width() / NARROWEST;
  }

  /** Whether a key figure fits on a card. */
  boolean fits(Briefing.KeyFigure figure) {
    return lines(figure.label(), LABEL) <= MOST_LINES
        && lines(figure.figure().text(), FIGURE) <= MOST_LINES;
  }

  /** Whether a sentence fits below the table. */
  boolean fits(String sentence) {
    return lines(sentence, LEGEND) <= MOST_LINES;
  }

  /**
   * Points left for rows.
   *
   * @param title of the page
   * @param caption of the table
   * @param below text below the table
   * @param legend small print below it
   */
  double rows(
      String title, List<Briefing.KeyFigure> figures, String caption, String below, String legend) {
    int cards =
        figures.stream()
            .mapToInt(f -> lines(f.label(), LABEL) + lines(f.figure().text(), FIGURE))
            .max()
            .orElse(0);
    return height
        - GAPS
        - TITLE_LINE * lines(title, TITLE)
        - (cards == 0 ? 0 : CARD + CARD_LINE * cards)
        - TABLE_HEAD
        - TEXT_LINE * (lines(caption, CAPTION) - 1)
        - TEXT_LINE * lines(below, TEXT)
        - LEGEND_LINE * lines(legend, LEGEND);
  }

  /**
   * Points that rows take: where all names and numbers stand beside each other in one line, a line
   * each, as columns give each other what they leave blank; else each column has its share.
   */
  double table(List<Pictures.Row> rows, PlacematTable.Heads heads) {
    return across(rows, heads) <= WIDTH * wider
        ? rows.size() * (ROW + TABLE_LINE)
        : rows.stream().mapToDouble(this::row).sum();
  }

  /** Points that the longest names and numbers of all columns need. */
  private double across(List<Pictures.Row> rows, PlacematTable.Heads heads) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().nations().size();
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<Pictures.Nation> nations = rows.stream().map(row -> row.nations().get(column)).toList();
      double names = widest(nations.stream().map(Pictures.Nation::name), heads.who());
      sum += Math.max(names, WIDTH * wider / columns * NAMES * KEPT);
      sum += widest(nations.stream().map(Pictures.Nation::text), heads.amount());
    }
    return sum;
  }

  private static double widest(Stream<String> cells, String head) {
    return BLANK
        + CHARACTER * cells.mapToDouble(PlacematRoom::width).reduce(width(head), Math::max);
  }

  private double row(Pictures.Row row) {
    double each = TABLE / row.nations().size();
    int lines =
        row.nations().stream()
            .mapToInt(
                n ->
                    Math.max(
                        lines(n.name(), each * NAME_SHARE), lines(n.text(), each * NUMBER_SHARE)))
            .max()
            .orElse(1);
    return ROW + TABLE_LINE * Math.max(1, lines);
  }

  /** Lines of a text whose words wrap after so many characters on the narrowest page. */
  private int lines(String text, double characters) {
    double most = characters * wider;
    int lines = 0;
    double line = most;
    for (String word : text.strip().split("\\s+", -1)) {
      double width = width(word);
      if (width == 0) {
        continue;
      }
      if (line + 1 + width > most) {
        lines += (int) Math.ceil(width / most);
        line = width % most;
      } else {
        line += 1 + width;
      }
    }
    return lines;
  }

  /** Characters, of which capitals and digits are wider. */
  private static double width(String word) {
    return word.codePoints()
        .mapToDouble(
            c -> c > 0x2E7F ? 2 : Character.isUpperCase(c) ? 1.4 : Character.isDigit(c) ? 1.1 : 1)
        .sum();
  }
}
