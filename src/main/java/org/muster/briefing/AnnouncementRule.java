package org.muster.briefing;

import java.util.List;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Terms;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.Measure;

/**
 * What is announced, approved, planned, being prepared or to begin later, by its beginning; what
 * has no date comes last. None of it is counted as present.
 */
final class AnnouncementRule {
  private final NoteBook notes;
  private final Words words;
  private final Phrases phrases;
  private final OperationNames names;

  AnnouncementRule(NoteBook notes, OperationNames names) {
    this.notes = notes;
    this.words = notes.words();
    this.phrases = new Phrases(words);
    this.names = names;
  }

  List<Briefing.Announcement> announcements(List<Statement> statements) {
    OperationNames.Naming naming = names.naming();
    return announced(statements).stream().map(s -> row(s.deployment(), naming)).toList();
  }

  static List<Statement> announced(List<Statement> statements) {
    return statements.stream()
        .filter(Statement::announced)
        .sorted(Selection.listing(s -> s.deployment().from(), Statement::key))
        .toList();
  }

  private Briefing.Announcement row(Deployment d, OperationNames.Naming naming) {
    Amount amount =
        d.measure() == Measure.CEILING ? Amount.ceiling(d.personnel()) : Amount.of(d.personnel());
    Reading reading = d.measure() == Measure.COMMAND ? null : new Reading(amount, List.of(d));
    return new Briefing.Announcement(
        RecordIds.of(d.key()),
        d.operation(),
        phrases.contributor(d),
        words.sentence(new Sentences(words).of(d, naming)),
        new Terms(words).of(d.status()),
        notes.figure(reading),
        phrases.date(d.from()),
        phrases.until(d));
  }
}
