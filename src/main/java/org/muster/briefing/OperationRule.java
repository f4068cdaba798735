package org.muster.briefing;

import java.util.List;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Statement;

/** An operation's account as it is shown. */
final class OperationRule {
  /** Statements that a line's remark names. */
  private static final int MOST_SAID = 4;

  private final NoteBook notes;
  private final OperationNames names;

  OperationRule(NoteBook notes, OperationNames names) {
    this.notes = notes;
    this.names = names;
  }

  Briefing.OperationStrength strength(Account account) {
    Presence presence = account.presence();
    return new Briefing.OperationStrength(
        account.code(),
        names.name(account.code()),
        account.operation() == null ? "" : account.operation().leads(),
        Phrases.places(account.hosts()),
        notes.figure(presence.present()),
        presence.basis(),
        notes.figure(presence.attributed()),
        notes.figure(presence.rest()),
        notes.figure(account.ceiling()),
        Briefing.Figure.NONE,
        notes.figure(account.announced()),
        notes.figure(account.imputed()),
        null,
        account.lines().stream().map(this::line).toList(),
        account.remarks());
  }

  private Briefing.ContributorStrength line(Line line) {
    return new Briefing.ContributorStrength(
        line.key().contributor(),
        line.key().name(),
        line.key().category(),
        notes.figure(line.present()),
        notes.figure(line.ceiling()),
        Briefing.Figure.NONE,
        notes.figure(line.announced()),
        notes.figure(line.imputed()),
        Words.some(said(line), MOST_SAID, "; ", "statement"));
  }

  private static List<String> said(Line line) {
    return line.said().stream()
        .map(Statement::deployment)
        .map(
            d -> {
              String equipment = Phrases.equipment(d);
              return Phrases.brief(d) + (equipment.isEmpty() ? "" : ", with " + equipment);
            })
        .toList();
  }
}
