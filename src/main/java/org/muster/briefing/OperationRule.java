package org.muster.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
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

  private static final Comparator<Statement> LARGEST_FIRST =
      Comparator.comparing(Statement::level)
          .thenComparingLong(s -> -people(Amount.of(s.deployment().personnel())));

  private final NoteBook notes;
  private final Words words;
  private final Phrases phrases;
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
    this.words = notes.words();
    this.phrases = new Phrases(words);
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
        phrases.hosts(account.hosts()),
        notes.figure(presence.present()),
        presence.basis().text(words),
        notes.figure(presence.attributed()),
        notes.figure(presence.rest()),
        notes.figure(account.ceiling()),
        FillRateRule.figure(notes, presence.present(), inForce),
        notes.figure(account.announced()),
        notes.figure(account.imputed()),
        over(account),
        lines(account).map(line -> line(line, byLine.get(line.key()))).toList(),
        account.remarks());
  }

  /** Null where neither the date nor a day has a known level: that is said beside it. */
  private Briefing.@Nullable PeriodLevels over(Account account) {
    if (over == null) {
      return null;
    }
    Portion portion = account.portion();
    Briefing.PeriodLevels levels = over.levels(portion.overTime(), List.of(portion.history(asOf)));
    return levels.last().none() && !account.presence().present().known() ? null : levels;
  }

  /** The mission first, then by how many are present, then by name as it is shown. */
  private Stream<Line> lines(Account account) {
    return account.lines().stream()
        .sorted(
            Comparator.comparing((Line line) -> !line.key().wholeMission())
                .thenComparingLong(Line::rank)
                .thenComparing(line -> line.key().name(words), words.order()));
  }

  private Briefing.ContributorStrength line(Line line, @Nullable LevelSheet ceilings) {
    return new Briefing.ContributorStrength(
        line.key().contributor(),
        line.key().name(words),
        line.key().category(),
        notes.figure(line.present()),
        notes.figure(line.ceiling()),
        FillRateRule.figure(notes, line.present(), ceilings == null ? null : ceilings.shown()),
        notes.figure(line.announced()),
        notes.figure(line.imputed()),
        words.some(
            said(line),
            MOST_SAID,
            "; ",
            more ->
                words.say("{0, plural, one {# more statement} other {# more statements}}", more)));
  }

  /** Of more than can be named, what is to come and then the largest levels are. */
  private List<String> said(Line line) {
    Whereabouts where =
        Whereabouts.among(line.said().stream().map(s -> s.deployment().hosts()), words);
    Stream<Statement> said = line.said().stream();
    return (line.said().size() > MOST_SAID ? said.sorted(LARGEST_FIRST) : said)
        .map(
            s -> {
              String place = where.of(s.deployment().unit(), s.deployment().hosts());
              return place.isEmpty() ? said(s) : place + ": " + said(s);
            })
        .toList();
  }

  private static long people(Amount amount) {
    return amount.unknown() ? -1 : amount.height();
  }

  private String said(Statement s) {
    Deployment d = s.deployment();
    String equipment = phrases.equipment(d);
    String age = s.level() ? stale.age(d) : "";
    String brief = phrases.brief(d);
    String with = equipment.isEmpty() ? brief : words.say("{0}, with {1}", brief, equipment);
    return age.isEmpty() ? with : words.say("{0} ({1}, carried forward)", with, age);
  }
}
