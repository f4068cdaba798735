package org.muster.briefing;

import org.muster.domain.Country;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.Quantity;

/** Records as the rows of the workbook: texts as shown, numbers and days typed. */
final class Rows {
  private final SourceBook sources;
  private final MarkingOrder order;

  Rows(SourceBook sources, MarkingOrder order) {
    this.sources = sources;
    this.order = order;
  }

  Briefing.DeploymentRow row(Deployment d) {
    PartialDate from = d.from();
    return new Briefing.DeploymentRow(
        RecordIds.of(d.key()),
        d.operation(),
        d.contributor(),
        Phrases.contributor(d),
        Phrases.places(d.hosts()),
        d.category(),
        d.unit(),
        d.role(),
        d.measure().word(),
        d.status().word(),
        d.measure() == Measure.COMMAND ? "" : shown(d.personnel()),
        d.personnel().low(),
        d.personnel().best(),
        d.personnel().high(),
        Phrases.equipment(d),
        Phrases.optional(from),
        from == null ? null : TimelineRule.closed(from.earliest()),
        Phrases.until(d),
        d.to() == null ? null : TimelineRule.closed(d.to().latestLastDay(from)),
        Phrases.optional(d.asOf()),
        Phrases.optional(d.reported()),
        sources.number(d),
        d.citation().quote(),
        MarkingLine.text(d.marking(), order),
        d.note());
  }

  Briefing.EventRow row(Event e) {
    return new Briefing.EventRow(
        RecordIds.of(e.key()),
        e.operation(),
        e.date().display(),
        e.date().text(),
        TimelineRule.closed(e.date().earliest()),
        TimelineRule.closed(e.date().latest()),
        e.type(),
        e.title(),
        Phrases.places(e.hosts()),
        e.area(),
        e.place(),
        e.latitude(),
        e.longitude(),
        precision(e),
        e.actors(),
        e.status().word(),
        shown(e.killed()),
        e.killed().low(),
        e.killed().best(),
        e.killed().high(),
        shown(e.injured()),
        e.injured().low(),
        e.injured().best(),
        e.injured().high(),
        e.force().isEmpty() ? "" : Country.display(e.force()),
        e.force().isEmpty() ? "" : e.cause().word().replace('_', ' '),
        e.clarity() == EventClarity.UNKNOWN ? "" : e.clarity().word(),
        sources.number(e),
        e.citation().quote(),
        MarkingLine.text(e.marking(), order),
        e.note());
  }

  /** What cannot be is not unknown. */
  private static String shown(Quantity quantity) {
    Quantity.Reason reason = quantity.reason();
    return reason == Quantity.Reason.NOT_APPLICABLE ? reason.words() : quantity.display();
  }

  private static String precision(Event e) {
    return e.placePrecision().word().replace('_', ' ');
  }
}
