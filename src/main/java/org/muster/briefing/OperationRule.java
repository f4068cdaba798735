package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.FillRateRule.InForce;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.MissionReach;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.PartialDate;

/** An operation's account as it is shown. */
final class OperationRule {
  /** Statements that a line's remark names. */
  private static final int MOST_SAID = 4;

  /** What is to come, then levels by how many they are, then what moved them, the latest first. */
  private static final Comparator<Statement> TELLING_FIRST =
      Comparator.comparing(Statement::begun)
          .thenComparing(s -> !s.level())
          .thenComparingLong(
              s ->
                  s.begun() && !s.level()
                      ? -s.spell().first().toEpochDay()
                      : -people(Amount.of(s.deployment().personnel())));

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
    LevelSheet strength = account.sheets().strength();
    InForce inForce = FillRateRule.inForce(ceilings, strength, presence.missionReported());
    Map<LineKey, LevelSheet> ceilingsByLine = ceilings.byLine();
    Map<LineKey, LevelSheet> byLine = strength.byLine();
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
        FillRateRule.figure(notes, presence.present(), inForce.comparable()),
        notes.figure(account.announced()),
        notes.figure(account.imputed()),
        over(account),
        lines(account).map(line -> line(line, at(ceilingsByLine, line), at(byLine, line))).toList(),
        remarks(account, inForce));
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

  private List<String> remarks(Account account, InForce inForce) {
    List<String> remarks = new ArrayList<>(account.remarks());
    if (account.presence().missionReported()) {
      LevelSheet strength = account.sheets().strength();
      MissionReach.places(strength)
          .map(
              reach ->
                  words.say(
                      "The mission's own figure is recorded for {0}; the parts elsewhere, {1}, are"
                          + " not added to it.",
                      phrases.places(List.copyOf(reach.named())),
                      words.amount(reach.outside().amount())))
          .ifPresent(remarks::add);
      MissionReach.categories(strength)
          .map(
              reach ->
                  words.say(
                      "The mission's own figure is recorded for {0}; the parts of other categories,"
                          + " {1}, are not added to it.",
                      words.list(List.copyOf(reach.named())),
                      words.amount(reach.outside().amount())))
          .ifPresent(remarks::add);
    }
    if (account.presence().present().known()) {
      switch (inForce.cover()) {
        case NONE, SAME -> {}
        case PRESENT_BEYOND ->
            remarks.add(
                words.say(
                    "Not all who are present are under a ceiling in force, so the operation as a"
                        + " whole has no fill rate."));
        case CEILING_BEYOND ->
            remarks.add(
                words.say(
                    "Under one of the ceilings in force nobody is recorded, so the operation as a"
                        + " whole has no fill rate."));
      }
    }
    return remarks;
  }

  private static LevelSheet at(Map<LineKey, LevelSheet> sheets, Line line) {
    return sheets.getOrDefault(line.key(), LevelSheet.EMPTY);
  }

  private Briefing.ContributorStrength line(Line line, LevelSheet ceilings, LevelSheet strength) {
    InForce inForce = FillRateRule.inForce(ceilings, strength, line.key().wholeMission());
    return new Briefing.ContributorStrength(
        line.key().contributor(),
        line.key().name(words),
        line.key().category(),
        notes.figure(line.present()),
        notes.figure(line.ceiling()),
        FillRateRule.figure(notes, line.present(), inForce.comparable()),
        notes.figure(line.announced()),
        notes.figure(line.imputed()),
        words.some(
            said(line),
            MOST_SAID,
            "; ",
            more ->
                words.say("{0, plural, one {# more statement} other {# more statements}}", more)));
  }

  private List<String> said(Line line) {
    Whereabouts where =
        Whereabouts.among(line.said().stream().map(s -> s.deployment().hosts()), words);
    Stream<Statement> said = line.said().stream();
    return (line.said().size() > MOST_SAID ? said.sorted(TELLING_FIRST) : said)
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
