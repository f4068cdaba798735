package org.muster.render.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.render.ReadBack;
import org.muster.render.ReadBack.Difference;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupBlocks;
import org.muster.render.markup.MarkupText;

/**
 * Goes through the sheets and through the markup side by side. Text beside tables is compared as it
 * flows, whatever rows it is broken into.
 */
final class WorkbookComparison {
  private static final String BULLET = "•";
  private static final Pattern NUMBERED = Pattern.compile(" \\d+$");
  private static final int NUMBERED_MOST = 6;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Columns of an entry: the term, its figure and its remarks. */
  private static final int ENTRY = 3;

  private final MarkupBlocks blocks;
  private @Nullable MarkupBlock ahead;
  private final SheetRows rows;
  private final CellComparison cells;
  private final ReadBack.Extent extent;
  private final List<Difference> differences = new ArrayList<>();

  /** What was read of the sheet's text and is not accounted for yet. */
  private String flowing = "";

  /** Whether the last row of it goes on in the next. */
  private boolean goesOn;

  private @Nullable SheetRow entry;
  private int details;
  private String remarks = "";

  /** What can fail to be read. */
  interface Titles {
    /** The titles of all sheets. */
    List<String> read() throws IOException;
  }

  WorkbookComparison(
      MarkupBlocks blocks,
      @Nullable MarkupBlock first,
      SheetRows rows,
      CellComparison cells,
      ReadBack.Extent extent) {
    this.blocks = blocks;
    this.ahead = first;
    this.rows = rows;
    this.cells = cells;
    this.extent = extent;
  }

  /** What differs in the whole workbook. */
  List<Difference> run(Titles titles) throws IOException {
    for (MarkupBlock block = take(); block != null && !full(); block = take()) {
      if (!(block instanceof MarkupBlock.Words words) || words.kind() != MarkupBlock.Kind.DETAIL) {
        endEntry();
      }
      switch (block) {
        case MarkupBlock.Sheet sheet -> sheet(sheet.title());
        case MarkupBlock.SheetEnds s -> sheetEnds();
        case MarkupBlock.Contents c -> {
          for (String title : titles.read()) {
            flow(new MarkupText(title, title, null, ""));
          }
        }
        case MarkupBlock.Words words -> words(words);
        case MarkupBlock.TableBegins t -> table();
        case MarkupBlock.Figure figure -> figure(figure);
        default -> {}
      }
    }
    if (!full() && rows.nextSheet()) {
      differ("sheet '" + rows.sheet() + "'", "", "a sheet");
    }
    return differences.subList(0, Math.min(differences.size(), ReadBack.MOST));
  }

  private boolean full() {
    return differences.size() >= ReadBack.MOST;
  }

  private @Nullable MarkupBlock peek() throws IOException {
    if (ahead == null) {
      ahead = blocks.next();
    }
    return ahead;
  }

  private @Nullable MarkupBlock take() throws IOException {
    MarkupBlock block = peek();
    ahead = null;
    return block;
  }

  private void differ(String where, String expected, String found) {
    if (!full()) {
      differences.add(new Difference(where, expected.strip(), found.strip()));
    }
  }

  private String place() {
    return "sheet '" + rows.sheet() + "', row " + rows.number();
  }

  private void sheet(String title) throws IOException {
    if (!rows.nextSheet()) {
      differ("after sheet '" + rows.sheet() + "'", "a sheet '" + title + "'", "");
    } else if (!isNamed(rows.sheet(), title)) {
      differ("the name of a sheet", title, rows.sheet());
    }
  }

  /** A name has fewer characters than a title may have, and a number if it is not the first. */
  private static boolean isNamed(String name, String title) {
    String begins = letters(NUMBERED.matcher(name).replaceAll(""));
    boolean cut = name.length() >= SheetNames.LIMIT - NUMBERED_MOST;
    return letters(title).isEmpty()
        || letters(title).equals(letters(name))
        || letters(title).equals(begins)
        || (cut && letters(title).startsWith(begins));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(MarkupText.essence(text)).replaceAll("");
  }

  private void sheetEnds() throws IOException {
    flowEnds();
    SheetRow more = rows.next();
    while (more != null && more.filled() == 0) {
      more = rows.next();
    }
    if (more != null) {
      differ(place(), "", more.text());
    }
  }

  /**
   * Text of the sheet that no block of the markup accounts for; rows of invisible characters alone
   * are passed over.
   */
  private void flowEnds() throws IOException {
    if (!flowing.isEmpty()) {
      differ(place(), "", flowing);
      flowing = "";
    }
    SheetRow next = rows.peek();
    while (next != null && next.filled() > 0 && MarkupText.essence(next.text()).isEmpty()) {
      rows.next();
      next = rows.peek();
    }
  }

  private void words(MarkupBlock.Words words) throws IOException {
    switch (words.kind()) {
      case LINE -> flow(words.text());
      case LABEL -> label(words.text().plain());
      case TERM -> term(words.text());
      case DETAIL -> detail(words.text());
    }
  }

  private void label(String label) throws IOException {
    more(1);
    if (flowing.startsWith(BULLET)) {
      flowing = flowing.substring(BULLET.length());
    } else {
      more(label.length());
      if (flowing.startsWith(label)) {
        flowing = flowing.substring(label.length());
      } else {
        differ(place(), label, flowing);
      }
    }
  }

  private void flow(MarkupText text) throws IOException {
    String expected = MarkupText.essence(text.noted());
    more(expected.length());
    if (!flowing.startsWith(expected)) {
      withoutAddress(CellComparison.address(text), expected.length());
    }
    if (flowing.startsWith(expected)) {
      flowing = flowing.substring(expected.length());
    } else {
      differ(place(), text.noted(), flowing);
      flowing = "";
    }
  }

  /** An address that cannot be a link is told behind the first line. */
  private void withoutAddress(String address, int length) throws IOException {
    more(length + address.length());
    int at = flowing.indexOf(address);
    if (at >= 0) {
      flowing = flowing.substring(0, at) + flowing.substring(at + address.length());
    }
  }

  /** Reads rows until there is so much text. */
  private void more(int length) throws IOException {
    while (flowing.length() < length) {
      SheetRow row = nextRow();
      if (row == null) {
        return;
      }
      // Together, as a letter and its mark may stand at both sides of a break.
      String text = row.text();
      flowing = MarkupText.essence(flowing + cells.longText().without(text, goesOn));
      goesOn = cells.longText().goesOn(text);
    }
  }

  /** The next row, on a further sheet if this one is at its end. */
  private @Nullable SheetRow nextRow() throws IOException {
    SheetRow row = rows.next();
    return row != null || !rows.nextSheet() ? row : rows.next();
  }

  private void term(MarkupText term) throws IOException {
    flowEnds();
    SheetRow row = nextRow();
    entry = row;
    details = 0;
    remarks = row == null ? "" : MarkupText.essence(row.at(2).text());
    if (row == null || !cells.says(row.at(0), term, "")) {
      differ(place(), term.noted(), row == null ? "" : row.at(0).shown());
    }
    for (int column = ENTRY; row != null && column < row.cells().size(); column++) {
      if (!row.at(column).shown().isEmpty()) {
        differ(place() + ", beside an entry", "", row.at(column).shown());
      }
    }
  }

  private void detail(MarkupText detail) {
    SheetRow row = entry;
    if (row == null) {
      differ(place(), detail.noted(), "");
    } else if (details++ == 0) {
      if (!cells.says(row.at(1), detail, "")) {
        differ(place() + ", column B", detail.noted(), cells.shown(row.at(1)));
      }
    } else {
      remark(detail.noted());
    }
  }

  private void remark(String text) {
    String expected = MarkupText.essence(text);
    String rest = remarks.startsWith(";") ? remarks.substring(1) : remarks;
    if (rest.startsWith(expected)) {
      remarks = rest.substring(expected.length());
    } else {
      differ(place() + ", column C", text, rest);
      remarks = "";
    }
  }

  private void endEntry() {
    if (entry != null && !remarks.isEmpty()) {
      differ(place() + ", column C", "", remarks);
    }
    entry = null;
  }

  private void table() throws IOException {
    while (peek() instanceof MarkupBlock.Words caption) {
      take();
      flow(caption.text());
    }
    flowEnds();
    TableReadBack table = new TableReadBack(rows, cells, extent, this::differ);
    MarkupBlock block = take();
    while (block instanceof MarkupBlock.Row row) {
      table.row(row);
      block = take();
    }
    table.end();
  }

  /**
   * The numbers that a chart is drawn from stand below it as a list of their own, in rows of
   * several cells without a gap.
   */
  private void figure(MarkupBlock.Figure figure) throws IOException {
    flowEnds();
    FigureNumbers numbers = new FigureNumbers(figure);
    SheetRow next = rows.peek();
    int last = next == null ? 0 : next.number() - 1;
    while (next != null && next.filled() > 1 && next.number() == last + 1) {
      numbers.found(next);
      last = next.number();
      rows.next();
      next = rows.peek();
    }
    numbers.missing().forEach(missing -> differ(place() + ", numbers of a figure", missing, ""));
    if (!figure.rest().isBlank()) {
      flow(new MarkupText(figure.rest(), figure.rest(), null, ""));
    }
  }
}
