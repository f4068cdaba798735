package org.muster.intake.entry;

import org.muster.domain.Citation;

/** Reads where a record's statement comes from. */
final class Citations {
  private static final Citation NONE = new Citation("", "", "");

  private final Cells cells;
  private final Links links;
  private final int source;
  private final int quote;

  Citations(Cells cells) {
    this.cells = cells;
    this.links = new Links(cells, "source_url");
    this.source = cells.column("source");
    this.quote = cells.column("quote");
  }

  Citation read() {
    String sourceText = cells.text(source);
    String url = links.link();
    String words = cells.text(quote);
    return sourceText.isEmpty() && url.isEmpty() && words.isEmpty()
        ? NONE
        : new Citation(sourceText, url, words);
  }

  /** The record's note; to be asked for after {@link #read()}. */
  String note() {
    return links.note();
  }
}
