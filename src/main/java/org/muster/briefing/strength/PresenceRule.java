package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.strength.Presence.Basis;
import org.muster.domain.Entry;
import org.muster.domain.Measure;
import org.muster.domain.Operation;

/**
 * The figure for those present, and what it stands on.
 *
 * <p>Rule: only strength that is deployed on the date counts. Nobody is there only if the records
 * say so: the operation is over, everything recorded begins later, or every level has ended, as it
 * may under a ceiling that is still in force or after an announcement; that some will leave, or
 * more will come, is no sign that nobody is there yet, unless the first will arrive before, or the
 * operation itself begins later; a figure that has {@linkplain RunOutRule run out} is none either.
 * In all other cases a missing figure is unknown. Reason: unknown is not zero; in the US troop data
 * 4,080 of 4,139 rows without a source say 0 where a figure was withheld.
 */
public final class PresenceRule {
  private PresenceRule() {}

  /**
   * Who is present.
   *
   * @param strength the operation's levels
   * @param statements its records, those that were not heard of by the date left out
   * @param operation null if no file names it
   */
  public static Presence of(
      LevelSheet strength,
      List<Statement> statements,
      @Nullable Operation operation,
      LocalDate asOf) {
    Reading stated = strength.stated();
    Reading parts = strength.parts();
    Reading shown = strength.shown();
    if (stated != null
        && shown != null
        && stated.known()
        && TotalRule.stands(strength.inside(), stated, parts)) {
      Reading attributed = parts != null ? parts : new Reading(Amount.of(0), stated.basis());
      return new Presence(
          shown, Basis.MISSION_REPORTED, attributed, TotalRule.rest(stated, attributed));
    }
    if (parts != null && parts.known()) {
      return new Presence(parts, Basis.SUM_OF_CONTRIBUTORS, parts, null);
    }
    Reading unknown = stated != null ? stated : parts;
    if (unknown != null) {
      return new Presence(unknown, Basis.NO_FIGURE, null, null);
    }
    boolean over = EndRule.lastDay(operation).isBefore(asOf);
    boolean ahead = beginsAfter(operation, asOf);
    Basis said = over ? Basis.ENDED : absence(statements);
    Basis absence = said == null && ahead ? Basis.NOT_BEGUN : said;
    List<Entry> basis = new ArrayList<>(basis(statements));
    if (operation != null && (over || ahead || basis.isEmpty())) {
      basis.add(operation);
    }
    return absence != null
        ? new Presence(new Reading(Amount.of(0), basis), absence, null, null)
        : new Presence(Reading.notReported(basis), Basis.NO_FIGURE, null, null);
  }

  private static boolean beginsAfter(@Nullable Operation operation, LocalDate asOf) {
    return operation != null
        && operation.from() != null
        && operation.from().earliest().isAfter(asOf);
  }

  private static List<Entry> basis(List<Statement> statements) {
    List<Statement> personnel = personnel(statements);
    List<Statement> used = personnel.isEmpty() ? statements : personnel;
    return used.stream().<Entry>map(Statement::deployment).toList();
  }

  /** Who commands carries no personnel. */
  private static List<Statement> personnel(List<Statement> statements) {
    return statements.stream().filter(s -> s.measure() != Measure.COMMAND).toList();
  }

  /** Nobody, if the records say that nobody is there; else null. */
  public static @Nullable Reading nobody(List<Statement> statements) {
    return absence(statements) == null
        ? null
        : new Reading(Amount.of(0), statements.stream().<Entry>map(Statement::deployment).toList());
  }

  /** Why nobody is there; null if the records do not say that nobody is. */
  private static @Nullable Basis absence(List<Statement> statements) {
    List<Statement> personnel = personnel(statements);
    boolean ended = personnel.stream().anyMatch(PresenceRule::endedLevel);
    boolean empty =
        !personnel.isEmpty()
            && personnel.stream()
                .allMatch(
                    s ->
                        endedLevel(s)
                            || (ended && (s.leaves() || endedChange(s)))
                            || (saysOfNobody(s, ended)
                                && (!s.measure().movesLevel() || hasLeft(s, personnel)))
                            || movesLater(s, personnel));
    if (!empty) {
      return null;
    }
    return ended ? Basis.ENDED : Basis.NOT_BEGUN;
  }

  private static boolean saysOfNobody(Statement s, boolean ended) {
    return beginsLater(s) || (ended && ofNobody(s));
  }

  private static boolean beginsLater(Statement s) {
    return s.standing() == Standing.AHEAD && s.beginsAhead() && !s.leaves();
  }

  /** Whether it will move a level that will only begin, and so says of nobody that he is there. */
  private static boolean movesLater(Statement s, List<Statement> personnel) {
    return s.measure().movesLevel()
        && s.standing() == Standing.AHEAD
        && s.beginsAhead()
        && personnel.stream()
            .filter(level -> level.measure() == Measure.STRENGTH && beginsLater(level))
            .filter(level -> !level.spell().first().isAfter(s.spell().first()))
            .map(Statement::deployment)
            .anyMatch(level -> level.contributor().equals(s.deployment().contributor()));
  }

  /** Whether it says how many may or shall be there, and of nobody that he is. */
  private static boolean ofNobody(Statement s) {
    return s.intent() || s.measure() == Measure.CEILING;
  }

  /** Whether a level of the same contributor, or of the mission, has ended. */
  private static boolean hasLeft(Statement s, List<Statement> personnel) {
    String contributor = s.deployment().contributor();
    return personnel.stream()
        .filter(PresenceRule::endedLevel)
        .map(Statement::deployment)
        .anyMatch(d -> d.wholeMission() || d.contributor().equals(contributor));
  }

  private static boolean endedChange(Statement s) {
    return s.standing() == Standing.ENDED && s.measure().movesLevel();
  }

  private static boolean endedLevel(Statement s) {
    return s.standing() == Standing.ENDED && s.measure() == Measure.STRENGTH && !s.intent();
  }
}
