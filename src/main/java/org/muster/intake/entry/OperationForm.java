package org.muster.intake.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Citation;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.Operation;
import org.muster.domain.RecordKey;

/** Reads {@link Operation}s. */
final class OperationForm implements EntryForm {
  private final Cells cells;
  private final Places places;
  private final Periods periods;
  private final Citations citations;
  private final Markings markings;
  private final int name;
  private final int leads;
  private final int host;
  private final int successorOf;

  OperationForm(Cells cells, Markings markings) {
    this.cells = cells;
    this.markings = markings;
    this.places = new Places(cells);
    this.periods = new Periods(cells);
    this.citations = new Citations(cells);
    this.name = cells.column("name");
    this.leads = cells.column("leads");
    this.host = cells.column("host");
    this.successorOf = cells.column("successor_of");
  }

  @Override
  public @Nullable Entry read(@Nullable RecordKey key) {
    String nameText = cells.text(name);
    String leadsText = cells.text(leads);
    List<String> hosts = places.several(host);
    Periods.Period period = periods.read();
    String successor = cells.text(successorOf);
    Citation citation = citations.read();
    String note = citations.note();
    Marking marking = markings.read();
    return key == null || !cells.problems().none()
        ? null
        : new Operation(
            key,
            nameText,
            leadsText,
            hosts,
            period.from(),
            period.to(),
            successor,
            citation,
            marking,
            note);
  }
}
