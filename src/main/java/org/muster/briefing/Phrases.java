package org.muster.briefing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.Spell;
import org.muster.domain.Country;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;

/** A deployment record in a few words. */
final class Phrases {
  private static final List<String> YEAR_PARTS =
      List.of("early ", "mid", "late ", "spring ", "summer ", "autumn ", "winter ");

  private Phrases() {}

  /** "1 Jul 2020", "date not stated". */
  static String date(@Nullable PartialDate date) {
    return date == null ? "date not stated" : date.display();
  }

  static String optional(@Nullable PartialDate date) {
    return date == null ? "" : date.display();
  }

  /** "for four months", "until Dec 2020"; empty if no end is stated. */
  static String until(Deployment d) {
    return d.to() == null ? "" : d.to().display();
  }

  static String contributor(Deployment d) {
    return new LineKey(d.contributor(), d.category()).name();
  }

  /** Names of hosts or areas, as shown. */
  static String places(List<String> hosts) {
    return String.join("; ", hosts.stream().map(Country::display).toList());
  }

  /** "1 ship and 1 helicopter"; empty if none. */
  static String equipment(Deployment d) {
    return Words.list(
        Arrays.stream(d.equipment().split(";", -1))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList());
  }

  /**
   * The headcount with what it measures: "about 500", "285 additional", "up to 195", "unknown (not
   * reported)"; empty for a command, which has none.
   */
  static String shown(Deployment d) {
    return switch (d.measure()) {
      case STRENGTH -> d.personnel().display();
      case CEILING -> Amount.ceiling(d.personnel()).text();
      case CHANGE -> with(d, leaves(d) ? " fewer" : " additional");
      case REDUCTION -> with(d, " fewer");
      case PLEDGE -> with(d, " pledged");
      case IMPUTED -> with(d, " imputed");
      case COMMAND -> "";
    };
  }

  private static String with(Deployment d, String what) {
    return d.personnel().display() + (d.personnel().unknown() ? "" : what);
  }

  private static boolean leaves(Deployment d) {
    return d.status() == DeploymentStatus.WITHDRAWN;
  }

  /** "ceiling up to 195", "285 additional", "change unknown (not reported)", "command". */
  static String measured(Deployment d) {
    return switch (d.measure()) {
      case CEILING -> "ceiling " + shown(d);
      case COMMAND -> "command";
      case STRENGTH -> shown(d);
      case CHANGE, REDUCTION, PLEDGE, IMPUTED ->
          (d.personnel().unknown() ? d.measure().word() + " " : "") + shown(d);
    };
  }

  /** The record in one line: "Denmark, NMI: 285 additional, announced". */
  static String note(Deployment d) {
    return contributor(d) + ", " + d.operation() + ": " + measured(d) + ", " + status(d);
  }

  /** The word of the status; of fewer people none is deployed. */
  private static String status(Deployment d) {
    return d.measure() == Measure.REDUCTION && d.status() == DeploymentStatus.DEPLOYED
        ? "in effect"
        : d.status().word();
  }

  /** What is said, its standing and its dates: "ceiling up to 195, approved from Aug 2020". */
  static String brief(Deployment d) {
    return measured(d) + ", " + standing(d);
  }

  /**
   * "approved from Aug 2020 for four months", "announced, date not stated", "deployed from Oct
   * 2018", "withdrawn, Mar to Apr 2020".
   */
  static String standing(Deployment d) {
    String until = d.to() == null ? "" : " " + until(d);
    String status = status(d);
    return switch (d.status()) {
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          status + (d.from() == null ? ", date not stated" : starting(d.from())) + until;
      case DEPLOYED -> status + counted(d) + until;
      case WITHDRAWN -> status + (d.from() == null ? "" : ", " + d.from().display());
    };
  }

  /** " from Aug 2020"; ", one day between 1 Jun and 31 Jul 2020" where the words are a phrase. */
  static String starting(PartialDate from) {
    String words = from.display();
    boolean date =
        Character.isDigit(words.charAt(0))
            || Character.isUpperCase(words.charAt(0))
            || YEAR_PARTS.stream().anyMatch(words::startsWith);
    return (date ? " from " : ", ") + words;
  }

  private static String counted(Deployment d) {
    if (d.from() != null && d.asOf() == null) {
      return starting(d.from());
    }
    PartialDate day = Spell.of(d).begin();
    return day == null ? "" : ", as of " + day.display();
  }
}
