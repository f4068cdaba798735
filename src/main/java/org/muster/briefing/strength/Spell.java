package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;

/**
 * The days for which a deployment record speaks. An unknown end stays open.
 *
 * <p>A figure that is stated for a day ({@code as_of}) speaks from that day, not from the day on
 * which the deployment began: what was there before is another figure. Three dates are three
 * things: when it holds, the day it was counted, and when it was published.
 *
 * @param begin when it takes effect, null if not stated
 * @param first first day on which it can hold; {@link LocalDate#MIN} if that is open
 * @param last last day on which it can hold; {@link LocalDate#MAX} if that is open
 */
public record Spell(@Nullable PartialDate begin, LocalDate first, LocalDate last) {

  public static Spell of(Deployment deployment) {
    PartialDate begin = begin(deployment);
    return new Spell(begin, begin == null ? LocalDate.MIN : begin.earliest(), last(deployment));
  }

  private static @Nullable PartialDate begin(Deployment d) {
    return switch (d.status()) {
      case PLANNED, ANNOUNCED, APPROVED, PREPARING -> d.from();
      case DEPLOYED -> d.measure().movesLevel() ? dated(d) : later(d);
      case WITHDRAWN -> d.measure().movesLevel() ? dated(d) : d.from();
    };
  }

  private static @Nullable PartialDate dated(Deployment d) {
    return d.from() != null ? d.from() : d.asOf() != null ? d.asOf() : d.reported();
  }

  private static @Nullable PartialDate later(Deployment d) {
    PartialDate from = d.from();
    PartialDate asOf = d.asOf();
    return from != null && asOf != null && from.compareTo(asOf) > 0 ? from : first(asOf, dated(d));
  }

  private static @Nullable PartialDate first(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a != null ? a : b;
  }

  private static LocalDate last(Deployment d) {
    boolean left = d.status() == DeploymentStatus.WITHDRAWN;
    if (left && d.measure().movesLevel()) {
      return LocalDate.MAX;
    }
    Ending to = d.to();
    if (to != null) {
      return to.latestLastDay(d.from());
    }
    return left ? dayBefore(first(d.reported(), d.asOf())) : LocalDate.MAX;
  }

  /** Troops that have left, nobody says when, were gone at the latest when it was said. */
  private static LocalDate dayBefore(@Nullable PartialDate said) {
    return said == null || said.earliest().equals(LocalDate.MIN)
        ? LocalDate.MIN
        : said.earliest().minusDays(1);
  }

  /**
   * The day from which it is drawn: an open beginning is drawn from the last day by which it had
   * begun, or from the business date.
   */
  public LocalDate drawnFrom(LocalDate asOf) {
    if (!first.equals(LocalDate.MIN)) {
      return first;
    }
    return begin != null && begin.latest().isBefore(asOf) ? begin.latest() : asOf;
  }

  /** The same without some days: before them, after them, or both; empty if nothing is left. */
  List<Spell> without(Days days) {
    return new Days(first, last)
        .without(days).stream().map(rest -> new Spell(begin, rest.from(), rest.to())).toList();
  }

  /** The same without any day; it still says when it would have begun. */
  Spell empty() {
    return new Spell(begin, first, first.equals(LocalDate.MIN) ? first : first.minusDays(1));
  }
}
