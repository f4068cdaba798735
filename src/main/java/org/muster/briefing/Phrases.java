package org.muster.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Terms;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.Spell;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.Speech;

/** A deployment record in a few words. */
final class Phrases {
  private static final List<String> YEAR_PARTS =
      List.of("early ", "mid", "late ", "spring ", "summer ", "autumn ", "winter ");

  /** Hosts of an operation that fit two lines. */
  private static final int MOST_HOSTS = 12;

  private final Words words;
  private final Terms terms;

  Phrases(Words words) {
    this.words = words;
    this.terms = new Terms(words);
  }

  /** "1 Jul 2020", "date not stated". */
  String date(@Nullable PartialDate date) {
    return date == null ? words.say("date not stated") : words.moment(date);
  }

  String optional(@Nullable PartialDate date) {
    return date == null ? "" : words.moment(date);
  }

  /** "for four months", "until Dec 2020"; empty if no end is stated. */
  String until(Deployment d) {
    return d.to() == null ? "" : words.ending(d.to());
  }

  String contributor(Deployment d) {
    return new LineKey(d.contributor(), d.category()).name(words);
  }

  /** Names of hosts or areas, as shown. */
  String places(List<String> hosts) {
    return switch (hosts.size()) {
      case 0 -> "";
      case 1 -> words.country(hosts.getFirst());
      default -> String.join("; ", words.countries(hosts));
    };
  }

  /** Names of an operation's hosts in their order, the first of them where there are many. */
  String hosts(List<String> codes) {
    TreeSet<String> names = new TreeSet<>(words.order());
    names.addAll(words.countries(codes));
    return words.some(
        List.copyOf(names),
        MOST_HOSTS,
        "; ",
        more -> words.say("{0, plural, one {# more host} other {# more hosts}}", more));
  }

  /** "1 ship and 1 helicopter"; empty if none. */
  String equipment(Deployment d) {
    return d.equipment().isEmpty()
        ? ""
        : words.list(
            Arrays.stream(d.equipment().split(";", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList());
  }

  /**
   * The headcount with what it measures: "about 500", "285 additional", "up to 195", "unknown (not
   * reported)"; empty for a command, which has none.
   */
  String shown(Deployment d) {
    String number = words.quantity(d.personnel());
    boolean plain = d.personnel().unknown();
    return switch (d.measure()) {
      case STRENGTH -> number;
      case CEILING -> words.amount(Amount.ceiling(d.personnel()));
      case CHANGE ->
          plain
              ? number
              : leaves(d) ? words.say("{0} fewer", number) : words.say("{0} additional", number);
      case REDUCTION -> plain ? number : words.say("{0} fewer", number);
      case PLEDGE -> plain ? number : words.say("{0} pledged", number);
      case IMPUTED -> plain ? number : words.say("{0} imputed", number);
      case COMMAND -> "";
    };
  }

  private static boolean leaves(Deployment d) {
    return d.status() == DeploymentStatus.WITHDRAWN;
  }

  /** "ceiling up to 195", "285 additional", "change unknown (not reported)", "command". */
  String measured(Deployment d) {
    String shown = shown(d);
    boolean known = !d.personnel().unknown();
    return switch (d.measure()) {
      case CEILING -> words.say("ceiling {0}", shown);
      case COMMAND -> words.say("command");
      case STRENGTH -> shown;
      case CHANGE -> known ? shown : words.say("change {0}", shown);
      case REDUCTION -> known ? shown : words.say("reduction {0}", shown);
      case PLEDGE -> known ? shown : words.say("pledge {0}", shown);
      case IMPUTED -> known ? shown : words.say("imputed {0}", shown);
    };
  }

  /**
   * The record in one line, with its hosts, by which alone many records of one operation differ:
   * "Denmark, NMI, Iraq: 285 additional, announced".
   */
  String note(Deployment d) {
    String where = d.hosts().isEmpty() ? "" : ", " + hosts(d.hosts());
    return contributor(d) + ", " + d.operation() + where + ": " + measured(d) + ", " + status(d);
  }

  /** The word of the status; of fewer people none is deployed. */
  private String status(Deployment d) {
    return d.measure() == Measure.REDUCTION && d.status() == DeploymentStatus.DEPLOYED
        ? words.say("in effect")
        : terms.of(d.status());
  }

  /** What is said, its standing and its dates: "ceiling up to 195, approved from Aug 2020". */
  String brief(Deployment d) {
    return measured(d) + ", " + standing(d);
  }

  /**
   * "approved from Aug 2020 for four months", "announced, date not stated", "deployed from Oct
   * 2018", "withdrawn, Mar to Apr 2020".
   */
  String standing(Deployment d) {
    String until = d.to() == null || ofItsOwnDay(d) ? "" : " " + until(d);
    String status = status(d);
    return switch (d.status()) {
      case PLANNED, ANNOUNCED, APPROVED, PREPARING -> beginning(status, d.from()) + until;
      case DEPLOYED -> counted(status, d) + until;
      case WITHDRAWN -> left(status, d);
    };
  }

  /** Of a strength, when it was there; where only one day is named, and of a change, that day. */
  private String left(String status, Deployment d) {
    boolean until = d.to() != null && (d.to().date() == null || !d.to().date().blank());
    boolean ended = until || d.reported() != null || d.asOf() != null;
    if (d.measure() != Measure.STRENGTH || !ended) {
      return status + (d.from() == null ? "" : ", " + words.moment(d.from()));
    }
    String there = words.say("there");
    String since = d.from() == null || d.from().blank() ? there : starting(there, d.from());
    return since.equals(there) && !until
        ? status
        : status + ", " + since + (until ? " " + until(d) : "");
  }

  /** Whether it holds for the very time of which it is, as an average of a year does. */
  private static boolean ofItsOwnDay(Deployment d) {
    return d.status() == DeploymentStatus.DEPLOYED
        && d.from() == null
        && d.to() != null
        && d.to().date() != null
        && d.to().date().equals(d.asOf());
  }

  /** "announced from Aug 2020", "announced, date not stated". */
  String beginning(String what, @Nullable PartialDate from) {
    return from == null || from.blank()
        ? words.say("{0}, date not stated", what)
        : starting(what, from);
  }

  /**
   * "announced from Aug 2020"; "announced, one day between 1 Jun and 31 Jul 2020" where the words
   * of the date are a phrase.
   */
  private String starting(String what, PartialDate from) {
    String english = from.moment(Speech.ENGLISH);
    boolean date =
        Character.isDigit(english.charAt(0))
            || Character.isUpperCase(english.charAt(0))
            || YEAR_PARTS.stream().anyMatch(english::startsWith);
    return date
        ? words.say("{0} from {1}", what, words.moment(from))
        : what + ", " + words.moment(from);
  }

  private String counted(String status, Deployment d) {
    if (d.from() != null && d.asOf() == null) {
      return beginning(status, d.from());
    }
    PartialDate day = Spell.of(d).begin();
    return day == null || day.blank()
        ? status
        : words.say("{0}, as of {1}", status, words.moment(day));
  }
}
