package org.muster.intake.entry;

import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;
import org.muster.domain.Source;

/** Reads {@link Source}s. */
final class SourceForm implements EntryForm {
  private final Cells cells;
  private final Links links;
  private final Markings markings;
  private final int publisher;
  private final int title;
  private final int published;
  private final int retrieved;
  private final int licence;
  private final int reliability;

  SourceForm(Cells cells, Markings markings) {
    this.cells = cells;
    this.markings = markings;
    this.links = new Links(cells, "url");
    this.publisher = cells.column("publisher");
    this.title = cells.column("title");
    this.published = cells.column("published");
    this.retrieved = cells.column("retrieved");
    this.licence = cells.column("licence");
    this.reliability = cells.column("reliability");
  }

  @Override
  public @Nullable Entry read(@Nullable RecordKey key) {
    String publisherText = cells.text(publisher);
    String titleText = cells.text(title);
    PartialDate printed = cells.date(published);
    PartialDate read = cells.date(retrieved);
    String url = links.link();
    String licenceText = cells.text(licence);
    String grade = cells.text(reliability);
    String note = links.note();
    Marking marking = markings.read();
    return key == null || !cells.problems().none()
        ? null
        : new Source(
            key, publisherText, titleText, printed, read, url, licenceText, grade, marking, note);
  }
}
