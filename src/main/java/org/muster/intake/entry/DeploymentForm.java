package org.muster.intake.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Entry;
import org.muster.domain.Marking;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKey;

/** Reads {@link Deployment}s. */
final class DeploymentForm implements EntryForm {
  private final Choice<Measure> measures = new Choice<>(Measure::parse, Measure.words());
  private final Choice<DeploymentStatus> stages =
      new Choice<>(DeploymentStatus::parse, DeploymentStatus.words());
  private final Cells cells;
  private final Places places;
  private final Periods periods;
  private final Citations citations;
  private final Markings markings;
  private final int operation;
  private final int contributor;
  private final int host;
  private final int category;
  private final int unit;
  private final int role;
  private final int measure;
  private final int personnel;
  private final int equipment;
  private final int status;
  private final int asOf;
  private final int reported;

  DeploymentForm(Cells cells, Markings markings) {
    this.cells = cells;
    this.markings = markings;
    this.places = new Places(cells);
    this.periods = new Periods(cells);
    this.citations = new Citations(cells);
    this.operation = cells.column("operation");
    this.contributor = cells.column("contributor");
    this.host = cells.column("host");
    this.category = cells.column("category");
    this.unit = cells.column("unit");
    this.role = cells.column("role");
    this.measure = cells.column("measure");
    this.personnel = cells.column("personnel");
    this.equipment = cells.column("equipment");
    this.status = cells.column("status");
    this.asOf = cells.column("as_of");
    this.reported = cells.column("reported");
  }

  @Override
  public @Nullable Entry read(@Nullable RecordKey key) {
    String operationCode = cells.text(operation);
    String sender = places.one(contributor);
    List<String> hosts = places.several(host);
    String categoryText = cells.text(category);
    String unitName = cells.text(unit);
    String roleText = cells.text(role);
    Measure kind = cells.choice(measure, measures, Measure.STRENGTH);
    Quantity count = kind == Measure.CHANGE ? cells.change(personnel) : cells.quantity(personnel);
    String equipmentText = cells.text(equipment);
    DeploymentStatus stage = cells.choice(status, stages, DeploymentStatus.PLANNED);
    Periods.Period period = periods.read();
    PartialDate holds = cells.date(asOf);
    PartialDate published = cells.date(reported);
    Citation citation = citations.read();
    String note = citations.note();
    Marking marking = markings.read();
    return key == null || !cells.problems().none()
        ? null
        : new Deployment(
            key,
            operationCode,
            sender,
            hosts,
            categoryText,
            unitName,
            roleText,
            kind,
            count,
            equipmentText,
            stage,
            period.from(),
            period.to(),
            holds,
            published,
            citation,
            marking,
            note);
  }
}
