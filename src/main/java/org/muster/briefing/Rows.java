package org.muster.briefing;

import org.muster.briefing.amount.Terms;
import org.muster.briefing.amount.Words;
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
  private final Words words;
  private final Phrases phrases;
  private final Terms terms;
  private final MarkingLine markings;

  Rows(Words words, SourceBook sources, MarkingOrder order) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.terms = new Terms(words);
    this.sources = sources;
    this.markings = new MarkingLine(order, words);
  }

  Briefing.DeploymentRow row(Deployment d) {
    PartialDate from = d.from();
    return new Briefing.DeploymentRow(
        RecordIds.of(d.key()),
        d.operation(),
        d.contributor(),
        phrases.contributor(d),
        phrases.places(d.hosts()),
        d.category(),
        d.unit(),
        d.role(),
        terms.of(d.measure()),
        terms.of(d.status()),
        d.measure() == Measure.COMMAND ? "" : shown(d.personnel()),
        d.personnel().low(),
        d.personnel().best(),
        d.personnel().high(),
        phrases.equipment(d),
        phrases.optional(from),
        KnownDays.first(from),
        phrases.until(d),
        d.to() == null ? null : KnownDays.closed(d.to().latestLastDay(from)),
        phrases.optional(d.asOf()),
        phrases.optional(d.reported()),
        sources.numbers(d),
        d.citation().quote(),
        markings.text(d.marking()),
        d.note());
  }

  Briefing.EventRow row(Event e) {
    return new Briefing.EventRow(
        RecordIds.of(e.key()),
        e.operation(),
        words.time(e.date()),
        e.date().text(),
        KnownDays.first(e.date()),
        KnownDays.last(e.date()),
        e.type(),
        e.title(),
        phrases.places(e.hosts()),
        e.area(),
        e.place(),
        e.latitude(),
        e.longitude(),
        terms.of(e.placePrecision()),
        e.actors(),
        terms.of(e.status()),
        shown(e.killed()),
        e.killed().low(),
        e.killed().best(),
        e.killed().high(),
        shown(e.injured()),
        e.injured().low(),
        e.injured().best(),
        e.injured().high(),
        e.force().isEmpty() ? "" : words.country(e.force()),
        e.force().isEmpty() ? "" : terms.of(e.cause()),
        e.clarity() == EventClarity.UNKNOWN ? "" : terms.of(e.clarity()),
        e.incidents(),
        sources.numbers(e),
        e.citation().quote(),
        markings.text(e.marking()),
        e.note());
  }

  /** What cannot be is not unknown. */
  private String shown(Quantity quantity) {
    Quantity.Reason reason = quantity.reason();
    return reason == Quantity.Reason.NOT_APPLICABLE
        ? words.reason(reason)
        : words.quantity(quantity);
  }
}
