package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Ending;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * A deployment record, the days for which it speaks, and how it stands to the business date.
 *
 * @param beginsAhead whether it certainly begins after the date
 */
public record Statement(
    Deployment deployment, Spell spell, Standing standing, boolean beginsAhead) {
  private static final Set<DeploymentStatus> INTENT =
      Set.of(
          DeploymentStatus.PLANNED,
          DeploymentStatus.ANNOUNCED,
          DeploymentStatus.APPROVED,
          DeploymentStatus.PREPARING);

  /**
   * The later of two levels is the one that speaks from the later day; of two for the same day, the
   * one published later, else the one whose figure is known: a blank says nothing against it. The
   * key decides last, and of the parts of one statement that is silent in between their first day,
   * so that the order of input never does and no two are taken for one.
   */
  public static final Comparator<Statement> LATEST_LAST =
      Comparator.comparing(
              (Statement s) -> s.spell().begin(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              s -> s.deployment().reported(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(s -> !s.deployment().personnel().unknown())
          .thenComparing(Statement::key)
          .thenComparing(s -> s.spell().first());

  public static Statement of(Deployment deployment, LocalDate asOf) {
    Spell spell = Spell.of(deployment);
    return new Statement(
        deployment, spell, Standing.of(deployment, spell, asOf), spell.first().isAfter(asOf));
  }

  Statement with(Standing other) {
    return new Statement(deployment, spell, other, beginsAhead);
  }

  /** The same, no longer than until a day; itself if it begins after that. */
  Statement until(LocalDate day, LocalDate asOf) {
    if (!day.isBefore(spell.last()) || spell.first().isAfter(day)) {
      return this;
    }
    Spell shorter = new Spell(spell.begin(), spell.first(), day);
    return new Statement(deployment, shorter, Standing.of(deployment, shorter, asOf), beginsAhead);
  }

  public RecordKey key() {
    return deployment.key();
  }

  public Measure measure() {
    return deployment.measure();
  }

  public DeploymentStatus status() {
    return deployment.status();
  }

  /** The date under which it is listed, see {@link #listedUnder(Deployment)}. */
  public @Nullable PartialDate listedUnder() {
    return listedUnder(deployment);
  }

  /**
   * The date under which a record is listed: its beginning, else its report, else its day. Of those
   * who have left it is their last day, where that is known, else the report or day.
   */
  public static @Nullable PartialDate listedUnder(Deployment d) {
    PartialDate said = d.reported() != null ? d.reported() : d.asOf();
    if (d.measure() == Measure.STRENGTH && d.status() == DeploymentStatus.WITHDRAWN) {
      PartialDate last = d.to() == null ? null : lastDay(d.to(), d.from());
      PartialDate left = last == null ? said : last;
      if (left != null && !left.blank()) {
        return left;
      }
    }
    return d.from() != null ? d.from() : said;
  }

  private static @Nullable PartialDate lastDay(Ending to, @Nullable PartialDate from) {
    if (to.date() != null) {
      return to.date().blank() ? null : to.date();
    }
    LocalDate last = to.latestLastDay(from);
    return last.equals(to.earliestLastDay(from)) ? PartialDate.of(last) : null;
  }

  /** Whether it only says what is intended. */
  public boolean intent() {
    return INTENT.contains(status());
  }

  /**
   * Whether it belongs among what is announced and not counted as present. Those who are still to
   * be withdrawn are present, see {@link EndRule}.
   */
  public boolean announced() {
    boolean stillThere = status() == DeploymentStatus.WITHDRAWN && spell.begin() == null;
    return (standing == Standing.AHEAD && !stillThere)
        || (intent() && standing == Standing.IN_EFFECT);
  }

  /** Whether it moves a level downwards. */
  public boolean leaves() {
    return measure() == Measure.REDUCTION
        || (measure() == Measure.CHANGE && status() == DeploymentStatus.WITHDRAWN);
  }

  /** Whether it has taken effect by the date, also if it has ended since. */
  public boolean begun() {
    return !intent() && standing != Standing.AHEAD && standing != Standing.UNHEARD;
  }

  /** Whether it is a level of those present, or a change of one, that has taken effect. */
  boolean counts() {
    return begun() && (measure() == Measure.STRENGTH || measure().movesLevel());
  }

  /** Whether it is a level, counted or worked out, that has taken effect. */
  public boolean level() {
    return begun() && (measure() == Measure.STRENGTH || measure() == Measure.IMPUTED);
  }

  /** The first day from which it is drawn. */
  LocalDate since(LocalDate asOf) {
    return spell.drawnFrom(asOf);
  }

  boolean holdsOn(LocalDate day, LocalDate asOf) {
    return !since(asOf).isAfter(day) && !spell.last().isBefore(day);
  }

  /** Whether there is no day on which it holds. */
  boolean silent() {
    return spell.last().equals(LocalDate.MIN) || spell.last().isBefore(spell.first());
  }

  /**
   * The same record, silent on some days. What is left of a level always has one statement, which
   * has ended if it is silent on all its days: that it was there is still said.
   */
  List<Statement> without(Days days, LocalDate asOf) {
    List<Statement> rest = new ArrayList<>();
    for (Spell part : spell.without(days)) {
      if (!part.first().isAfter(asOf)) {
        rest.add(new Statement(deployment, part, standing(part, asOf), false));
      }
    }
    return rest.isEmpty()
        ? List.of(new Statement(deployment, spell.empty(), Standing.ENDED, false))
        : rest;
  }

  private static Standing standing(Spell spell, LocalDate asOf) {
    return spell.last().isBefore(asOf) ? Standing.ENDED : Standing.IN_EFFECT;
  }
}
