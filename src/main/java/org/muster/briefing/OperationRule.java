package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.PartialDate;

/** An operation's account as it is shown. */
final class OperationRule {
  /** Statements that a line's remark names. */
  private static final int MOST_SAID = 4;

  private final NoteBook notes;
  private final OperationNames names;
  private final LocalDate asOf;
  private final @Nullable PeriodFigures over;
  private final StaleText stale;

  /**
   * A rule for one briefing.
   *
   * @param period null if it has none
   */
  OperationRule(
      NoteBook notes,
      OperationNames names,
      StaleText stale,
      @Nullable PartialDate period,
      LocalDate asOf) {
    this.notes = notes;
    this.names = names;
    this.stale = stale;
    this.asOf = asOf;
    this.over = period == null ? null : new PeriodFigures(notes, period, asOf);
  }

  Briefing.OperationStrength strength(Account account) {
    Presence presence = account.presence();
    LevelSheet ceilings = account.sheets().ceilings();
    Reading inForce = FillRateRule.comparable(ceilings, account.sheets().strength(), presence);
    Map<LineKey, LevelSheet> byLine = ceilings.byLine();
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
        FillRateRule.figure(notes, presence.present(), inForce),
        notes.figure(account.announced()),
        notes.figure(account.imputed()),
        over(account),
        account.lines().stream().map(line -> line(line, byLine.get(line.key()))).toList(),
        account.remarks());
  }

  private Briefing.@Nullable PeriodLevels over(Account account) {
    Portion portion = account.portion();
    return over == null ? null : over.levels(portion.overTime(), List.of(portion.history(asOf)));
  }

  private Briefing.ContributorStrength line(Line line, @Nullable LevelSheet ceilings) {
    return new Briefing.ContributorStrength(
        line.key().contributor(),
        line.key().name(),
        line.key().category(),
        notes.figure(line.present()),
        notes.figure(line.ceiling()),
        FillRateRule.figure(notes, line.present(), ceilings == null ? null : ceilings.shown()),
        notes.figure(line.announced()),
        notes.figure(line.imputed()),
        Words.some(said(line), MOST_SAID, "; ", "statement"));
  }

  private List<String> said(Line line) {
    return line.said().stream().map(this::said).toList();
  }

  private String said(Statement s) {
    Deployment d = s.deployment();
    String equipment = Phrases.equipment(d);
    String age = s.level() ? stale.age(d) : "";
    return Phrases.brief(d)
        + (equipment.isEmpty() ? "" : ", with " + equipment)
        + (age.isEmpty() ? "" : " (" + age + ", carried forward)");
  }
}
