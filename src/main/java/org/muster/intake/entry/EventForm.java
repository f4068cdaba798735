package org.muster.intake.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Citation;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;
import org.muster.domain.PartialDate;
import org.muster.domain.PlacePrecision;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKey;

/** Reads {@link Event}s. */
final class EventForm implements EntryForm {
  private final Choice<PlacePrecision> precisions =
      new Choice<>(PlacePrecision::parse, PlacePrecision.words());
  private final Choice<CasualtyCause> causes =
      new Choice<>(CasualtyCause::parse, CasualtyCause.words());
  private final Choice<EventClarity> clarities =
      new Choice<>(EventClarity::parse, EventClarity.words());
  private final Choice<EventStatus> stages = new Choice<>(EventStatus::parse, EventStatus.words());
  private final Cells cells;
  private final Places places;
  private final Positions positions;
  private final Citations citations;
  private final Markings markings;
  private final int operation;
  private final int date;
  private final int type;
  private final int title;
  private final int host;
  private final int area;
  private final int place;
  private final int placePrecision;
  private final int actors;
  private final int killed;
  private final int injured;
  private final int force;
  private final int cause;
  private final int status;
  private final int clarity;
  private final int incidents;

  EventForm(Cells cells, Markings markings) {
    this.cells = cells;
    this.markings = markings;
    this.places = new Places(cells);
    this.positions = new Positions(cells);
    this.citations = new Citations(cells);
    this.operation = cells.column("operation");
    this.date = cells.column("date");
    this.type = cells.column("type");
    this.title = cells.column("title");
    this.host = cells.column("host");
    this.area = cells.column("area");
    this.place = cells.column("place");
    this.placePrecision = cells.column("place_precision");
    this.actors = cells.column("actors");
    this.killed = cells.column("killed");
    this.injured = cells.column("injured");
    this.force = cells.column("force");
    this.cause = cells.column("cause");
    this.status = cells.column("status");
    this.clarity = cells.column("clarity");
    this.incidents = cells.column("incidents");
  }

  @Override
  public @Nullable Entry read(@Nullable RecordKey key) {
    String operationCode = cells.text(operation);
    PartialDate when = cells.date(date);
    String typeText = cells.text(type);
    String titleText = cells.text(title);
    List<String> hosts = places.several(host);
    String areaName = cells.text(area);
    String placeName = cells.text(place);
    Positions.Position position = positions.read();
    PlacePrecision precision = cells.choice(placePrecision, precisions, PlacePrecision.UNKNOWN);
    if (precision != PlacePrecision.SEA_OR_AIR) {
      positions.compare(position, hosts);
    }
    String actorsText = cells.text(actors);
    Quantity dead = cells.quantity(killed);
    Quantity hurt = cells.quantity(injured);
    String ownForce = places.one(force);
    CasualtyCause reason = cells.choice(cause, causes, CasualtyCause.UNKNOWN);
    EventStatus stage = cells.choice(status, stages, EventStatus.OCCURRED);
    EventClarity clear = cells.choice(clarity, clarities, EventClarity.UNKNOWN);
    Long several = cells.count(incidents);
    Citation citation = citations.read();
    String note = citations.note();
    Marking marking = markings.read();
    return key == null || when == null || !cells.problems().none()
        ? null
        : new Event(
            key,
            operationCode,
            when,
            typeText,
            titleText,
            hosts,
            areaName,
            placeName,
            position.latitude(),
            position.longitude(),
            precision,
            actorsText,
            dead,
            hurt,
            ownForce,
            reason,
            stage,
            clear,
            several,
            citation,
            marking,
            note);
  }
}
