package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Words;
import org.muster.domain.Deployment;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Measure;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;

/** What a reader should know of the records: how many there are, and what they leave open. */
final class QualityRule {
  private final Words words;
  private final List<Briefing.QualityRow> rows = new ArrayList<>();

  QualityRule(Words words) {
    this.words = words;
  }

  /** Lines on the records, after those that the night brings. */
  List<Briefing.QualityRow> rows(
      List<Briefing.QualityRow> fromTheNight,
      Selection selection,
      EventReading reading,
      List<Operation> operations,
      SourceBook sources,
      MarkingOrder order) {
    rows.addAll(fromTheNight);
    List<Deployment> deployments = selection.deployments();
    EventTotals events = reading.totals();
    add(words.say("Deployments listed"), deployments.size());
    add(words.say("Event records listed"), reading.listed().size());
    if (reading.earlier() > 0) {
      add(words.say("Earlier events, counted and not listed"), reading.earlier());
    }
    add(words.say("Operations covered"), selection.codes().size());
    if (selection.named() > 0) {
      add(words.say("Operations known by name alone, left out"), selection.named());
    }
    add(words.say("Sources cited"), sources.named());
    add(
        words.say("Deployments with unknown personnel"),
        deployments.stream()
            .filter(d -> d.measure() != Measure.COMMAND && d.personnel().unknown())
            .count());
    add(
        words.say("Deployments whose beginning is partly known or not stated"),
        deployments.stream().filter(d -> partial(d.from())).count());
    add(words.say("Events with a partial date"), events.partialDates());
    add(
        words.say("Events whose best count is outside its range, kept as published"),
        events.disordered());
    add(
        words.say("Records without a marking, taken as {0}", order.blankMeans()),
        unmarked(events)
            + Stream.of(deployments, operations, sources.cited())
                .flatMap(List::stream)
                .filter(e -> unmarked(e.marking()))
                .count());
    return rows;
  }

  private void add(String label, long count) {
    rows.add(new Briefing.QualityRow(label, words.number(count)));
  }

  private static boolean partial(@Nullable PartialDate date) {
    return date == null || !date.exactDay();
  }

  private static long unmarked(EventTotals events) {
    return events.markings().entrySet().stream()
        .filter(e -> unmarked(e.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean unmarked(Marking marking) {
    return marking.label().isEmpty();
  }
}
