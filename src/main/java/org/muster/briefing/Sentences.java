package org.muster.briefing;

import org.muster.briefing.amount.Amount;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Quantity;

/** A deployment record as one line: who does what, how many, for which operation. */
final class Sentences {
  private Sentences() {}

  /** For example "Denmark announces 285 additional personnel for NMI (NATO Mission Iraq)". */
  static String of(Deployment d, OperationNames.Naming naming) {
    String operation = naming.of(d.operation());
    String who = d.wholeMission() ? operation : Phrases.contributor(d);
    String where = d.wholeMission() ? "" : operation;
    String equipment = Phrases.equipment(d);
    return who
        + " "
        + verb(d, where)
        + (equipment.isEmpty() ? "" : ", with " + equipment)
        + (d.role().isEmpty() ? "" : ": " + d.role());
  }

  private static String verb(Deployment d, String operation) {
    return switch (d.measure()) {
      case STRENGTH -> strength(d, operation);
      case IMPUTED -> "is put at " + personnel(d, "") + joined(" in ", operation) + ", imputed";
      case CEILING -> ceiling(d, operation);
      case PLEDGE ->
          (d.status() == DeploymentStatus.WITHDRAWN ? "takes back a pledge of " : "pledges ")
              + personnel(d, "")
              + joined(" for ", operation);
      case CHANGE -> change(d, operation);
      case REDUCTION -> reduction(d, operation);
      case COMMAND -> command(d, operation);
    };
  }

  private static String strength(Deployment d, String operation) {
    return switch (d.status()) {
      case DEPLOYED -> "has " + personnel(d, "") + joined(" in ", operation);
      case WITHDRAWN -> "has withdrawn " + personnel(d, "") + joined(" from ", operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          intent(d) + "a strength of " + personnel(d, "") + joined(" for ", operation);
    };
  }

  private static String ceiling(Deployment d, String operation) {
    Amount most = Amount.ceiling(d.personnel());
    String ceiling =
        "a ceiling of "
            + (most.unknown() ? personnel(d, "") : most.text() + " personnel")
            + joined(" for ", operation);
    return switch (d.status()) {
      case DEPLOYED -> "has " + ceiling;
      case WITHDRAWN -> "has ended " + ceiling;
      case PLANNED, ANNOUNCED, APPROVED, PREPARING -> intent(d) + ceiling;
    };
  }

  private static String change(Deployment d, String operation) {
    return switch (d.status()) {
      case DEPLOYED -> "adds " + personnel(d, "") + joined(" to ", operation);
      case WITHDRAWN -> withdraws(d, operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          intent(d) + personnel(d, "additional ") + joined(" for ", operation);
    };
  }

  private static String reduction(Deployment d, String operation) {
    return switch (d.status()) {
      case DEPLOYED, WITHDRAWN -> withdraws(d, operation);
      case PLANNED, ANNOUNCED, APPROVED, PREPARING ->
          intent(d) + "a reduction of " + personnel(d, "") + joined(" for ", operation);
    };
  }

  private static String withdraws(Deployment d, String operation) {
    return "withdraws " + personnel(d, "") + joined(" from ", operation);
  }

  private static String command(Deployment d, String operation) {
    String what = d.wholeMission() ? "a change of command" : "command" + joined(" of ", operation);
    return switch (d.status()) {
      case DEPLOYED -> "has " + what;
      case WITHDRAWN -> "has given up " + what;
      case PLANNED -> "plans to take " + what;
      case ANNOUNCED, APPROVED, PREPARING -> intent(d) + what;
    };
  }

  private static String intent(Deployment d) {
    return switch (d.status()) {
      case PLANNED -> "plans ";
      case ANNOUNCED -> "announces ";
      case APPROVED -> "approves ";
      case PREPARING -> "prepares ";
      case DEPLOYED, WITHDRAWN -> "";
    };
  }

  private static String joined(String preposition, String operation) {
    return operation.isEmpty() ? "" : preposition + operation;
  }

  /** "285 additional personnel", "1 person", "an unknown number of personnel (withheld)". */
  private static String personnel(Deployment d, String kind) {
    Quantity q = d.personnel();
    if (q.reason() != null) {
      return "an unknown number of " + kind + "personnel (" + q.reason().words() + ")";
    }
    Amount amount = Amount.of(q);
    boolean one = amount.equals(Amount.of(1));
    return amount.text() + " " + kind + (one ? "person" : "personnel");
  }
}
