package org.muster.briefing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;
import org.muster.domain.Quantity;

/** A deployment record as one line: who does what, how many, for which operation. */
final class Sentences {
  private final Words words;
  private final Phrases phrases;

  Sentences(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** For example "Denmark announces 285 additional personnel for NMI (NATO Mission Iraq)". */
  String of(Deployment d, OperationNames.Naming naming) {
    String operation = naming.of(d.operation());
    String who = d.wholeMission() ? operation : phrases.contributor(d);
    String what = said(d, who, d.wholeMission() ? "" : operation);
    String equipment = phrases.equipment(d);
    String with = equipment.isEmpty() ? what : words.say("{0}, with {1}", what, equipment);
    String part = d.unit().isEmpty() ? "" : d.category();
    return detailed(with, d.unit(), part, d.role());
  }

  /** "Ghana has 640 personnel in ALPHA: 2nd Battalion; troops; patrols". */
  private static String detailed(String what, String... details) {
    String said =
        Stream.of(details).filter(detail -> !detail.isEmpty()).collect(Collectors.joining("; "));
    return said.isEmpty() ? what : what + ": " + said;
  }

  /**
   * For example "Denmark has troops in UNMISS: 48 counts, 14 at first, 13 at last", "Ghana is put
   * at an unknown number of personnel (not counted) in UNMISS, imputed: 5 times".
   */
  String of(RepeatedCounts.Run run, OperationNames.Naming naming) {
    Deployment d = run.first().deployment();
    String operation = naming.of(d.operation());
    int counts = run.counts().size();
    Long lowest = run.lowest();
    if (lowest == null) {
      String who = d.wholeMission() ? operation : phrases.contributor(d);
      String said = said(d, who, d.wholeMission() ? "" : operation);
      return detailed(
          words.say("{0}: {1} times", said, counts),
          d.unit(),
          d.unit().isEmpty() ? "" : d.category(),
          d.role());
    }
    String who = counted(d, operation);
    String counted =
        lowest.equals(run.highest())
            ? words.say("{0}: {1} counts, each {2}", who, counts, words.number(lowest))
            : words.say(
                "{0}: {1} counts, {2} at first, {3} at last",
                who,
                counts,
                words.quantity(d.personnel()),
                words.quantity(run.last().deployment().personnel()));
    return detailed(counted, d.unit(), d.role());
  }

  /** Whose people are counted: "Denmark has troops in UNMISS". */
  private String counted(Deployment d, String operation) {
    String people = d.category().isEmpty() ? words.say("personnel") : d.category();
    if (d.measure() == Measure.IMPUTED) {
      return d.wholeMission()
          ? words.say("{0} has {1}, imputed", operation, people)
          : words.say("{0} has {1} in {2}, imputed", phrases.contributor(d), people, operation);
    }
    return d.wholeMission()
        ? words.say("{0} has {1}", operation, people)
        : words.say("{0} has {1} in {2}", phrases.contributor(d), people, operation);
  }

  /**
   * The sentence.
   *
   * @param operation empty where the mission itself is who
   */
  private String said(Deployment d, String who, String operation) {
    String personnel = personnel(d);
    return switch (d.measure()) {
      case STRENGTH -> strength(d.status(), who, personnel, operation);
      case IMPUTED ->
          operation.isEmpty()
              ? words.say("{0} is put at {1}, imputed", who, personnel)
              : words.say("{0} is put at {1} in {2}, imputed", who, personnel, operation);
      case CEILING -> ceiling(d.status(), who, most(d), operation);
      case PLEDGE -> pledge(d.status(), who, personnel, operation);
      case CHANGE -> change(d, who, operation);
      case REDUCTION -> reduction(d.status(), who, personnel, operation);
      case COMMAND -> command(d, who, operation);
    };
  }

  private String strength(DeploymentStatus status, String who, String personnel, String operation) {
    boolean alone = operation.isEmpty();
    return switch (status) {
      case DEPLOYED ->
          alone
              ? words.say("{0} has {1}", who, personnel)
              : words.say("{0} has {1} in {2}", who, personnel, operation);
      case WITHDRAWN -> withdraws(who, personnel, operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING -> {
        String strength = words.say("a strength of {0}", personnel);
        yield intent(status, who, strength, operation);
      }
    };
  }

  /** "Denmark approves 285 additional personnel for NMI". */
  private String intent(DeploymentStatus status, String who, String what, String operation) {
    boolean alone = operation.isEmpty();
    return switch (status) {
      case PLANNED ->
          alone
              ? words.say("{0} plans {1}", who, what)
              : words.say("{0} plans {1} for {2}", who, what, operation);
      case ANNOUNCED ->
          alone
              ? words.say("{0} announces {1}", who, what)
              : words.say("{0} announces {1} for {2}", who, what, operation);
      case APPROVED ->
          alone
              ? words.say("{0} approves {1}", who, what)
              : words.say("{0} approves {1} for {2}", who, what, operation);
      case PREPARING ->
          alone
              ? words.say("{0} prepares {1}", who, what)
              : words.say("{0} prepares {1} for {2}", who, what, operation);
      case DEPLOYED, WITHDRAWN -> throw new IllegalArgumentException("no intent: " + status);
    };
  }

  /** What a ceiling allows: "up to 195 personnel". */
  private String most(Deployment d) {
    Amount most = Amount.ceiling(d.personnel());
    return most.unknown()
        ? personnel(d)
        : words.say(
            "{1, plural, one {{0} personnel} other {{0} personnel}}",
            words.amount(most), most.plural());
  }

  private String ceiling(DeploymentStatus status, String who, String most, String operation) {
    boolean alone = operation.isEmpty();
    return switch (status) {
      case DEPLOYED ->
          alone
              ? words.say("{0} has a ceiling of {1}", who, most)
              : words.say("{0} has a ceiling of {1} for {2}", who, most, operation);
      case WITHDRAWN ->
          alone
              ? words.say("{0} has ended a ceiling of {1}", who, most)
              : words.say("{0} has ended a ceiling of {1} for {2}", who, most, operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          intent(status, who, words.say("a ceiling of {0}", most), operation);
    };
  }

  private String pledge(DeploymentStatus status, String who, String personnel, String operation) {
    boolean alone = operation.isEmpty();
    if (status == DeploymentStatus.WITHDRAWN) {
      return alone
          ? words.say("{0} takes back a pledge of {1}", who, personnel)
          : words.say("{0} takes back a pledge of {1} for {2}", who, personnel, operation);
    }
    return alone
        ? words.say("{0} pledges {1}", who, personnel)
        : words.say("{0} pledges {1} for {2}", who, personnel, operation);
  }

  private String change(Deployment d, String who, String operation) {
    return switch (d.status()) {
      case DEPLOYED ->
          operation.isEmpty()
              ? words.say("{0} adds {1}", who, personnel(d))
              : words.say("{0} adds {1} to {2}", who, personnel(d), operation);
      case WITHDRAWN -> withdraws(who, personnel(d), operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          intent(d.status(), who, additional(d), operation);
    };
  }

  private String reduction(
      DeploymentStatus status, String who, String personnel, String operation) {
    return switch (status) {
      case DEPLOYED, WITHDRAWN -> withdraws(who, personnel, operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          intent(status, who, words.say("a reduction of {0}", personnel), operation);
    };
  }

  private String withdraws(String who, String personnel, String operation) {
    return operation.isEmpty()
        ? words.say("{0} withdraws {1}", who, personnel)
        : words.say("{0} withdraws {1} from {2}", who, personnel, operation);
  }

  private String command(Deployment d, String who, String operation) {
    if (d.wholeMission()) {
      return changeOfCommand(d.status(), who);
    }
    return switch (d.status()) {
      case DEPLOYED -> words.say("{0} has command of {1}", who, operation);
      case WITHDRAWN -> words.say("{0} has given up command of {1}", who, operation);
      case PLANNED -> words.say("{0} plans to take command of {1}", who, operation);
      case ANNOUNCED -> words.say("{0} announces command of {1}", who, operation);
      case APPROVED -> words.say("{0} approves command of {1}", who, operation);
      case PREPARING -> words.say("{0} prepares command of {1}", who, operation);
    };
  }

  private String changeOfCommand(DeploymentStatus status, String who) {
    return switch (status) {
      case DEPLOYED -> words.say("{0} has a change of command", who);
      case WITHDRAWN -> words.say("{0} has given up a change of command", who);
      case PLANNED -> words.say("{0} plans to take a change of command", who);
      case ANNOUNCED -> words.say("{0} announces a change of command", who);
      case APPROVED -> words.say("{0} approves a change of command", who);
      case PREPARING -> words.say("{0} prepares a change of command", who);
    };
  }

  /** "285 personnel", "1 person", "an unknown number of personnel (withheld)". */
  private String personnel(Deployment d) {
    Quantity q = d.personnel();
    return q.reason() != null
        ? words.say("an unknown number of personnel ({0})", words.reason(q.reason()))
        : words.say(
            "{1, plural, =1 {{0} person} other {{0} personnel}}",
            words.amount(Amount.of(q)), number(Amount.of(q)));
  }

  /** "285 additional personnel". */
  private String additional(Deployment d) {
    Quantity q = d.personnel();
    return q.reason() != null
        ? words.say("an unknown number of additional personnel ({0})", words.reason(q.reason()))
        : words.say(
            "{1, plural, =1 {{0} additional person} other {{0} additional personnel}}",
            words.amount(Amount.of(q)), number(Amount.of(q)));
  }

  /** By which a form is chosen: 1 only of exactly one person. */
  private static long number(Amount amount) {
    return amount.equals(Amount.of(1)) ? 1 : Math.max(2, amount.plural());
  }
}
