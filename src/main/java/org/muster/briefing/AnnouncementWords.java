package org.muster.briefing;

import org.muster.briefing.amount.Words;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Measure;

/** How a sentence says what one deployment announces. */
final class AnnouncementWords {
  private final Words words;
  private final Phrases phrases;

  AnnouncementWords(Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** "285 more announced by Denmark, date not stated". */
  String intent(Deployment d) {
    String announced = phrases.beginning(announced(d, quantity(d)), d.from());
    return d.to() == null ? announced : announced + " " + phrases.until(d);
  }

  /** "285 more". */
  private String quantity(Deployment d) {
    String number =
        d.personnel().unknown() ? words.say("an unknown number") : words.quantity(d.personnel());
    return switch (d.measure()) {
      case CHANGE ->
          d.status() == DeploymentStatus.WITHDRAWN
              ? words.say("{0} fewer", number)
              : words.say("{0} more", number);
      case REDUCTION -> words.say("{0} fewer", number);
      case PLEDGE -> words.say("{0} pledged and", number);
      case STRENGTH -> words.say("{0} in all", number);
      case IMPUTED -> words.say("{0} imputed and", number);
      case CEILING, COMMAND -> number;
    };
  }

  /** "285 more announced by Denmark". */
  private String announced(Deployment d, String quantity) {
    if (d.wholeMission()) {
      return ofMission(d, quantity);
    }
    String who = phrases.contributor(d);
    return switch (d.status()) {
      case PLANNED -> words.say("{0} planned by {1}", quantity, who);
      case ANNOUNCED -> words.say("{0} announced by {1}", quantity, who);
      case APPROVED -> words.say("{0} approved by {1}", quantity, who);
      case PREPARING -> words.say("{0} being prepared by {1}", quantity, who);
      case DEPLOYED ->
          d.measure() == Measure.REDUCTION
              ? words.say("{0} to be withdrawn by {1}", quantity, who)
              : words.say("{0} to be deployed by {1}", quantity, who);
      case WITHDRAWN -> words.say("{0} to be withdrawn by {1}", quantity, who);
    };
  }

  private String ofMission(Deployment d, String quantity) {
    return switch (d.status()) {
      case PLANNED -> words.say("{0} planned", quantity);
      case ANNOUNCED -> words.say("{0} announced", quantity);
      case APPROVED -> words.say("{0} approved", quantity);
      case PREPARING -> words.say("{0} being prepared", quantity);
      case DEPLOYED ->
          d.measure() == Measure.REDUCTION
              ? words.say("{0} to be withdrawn", quantity)
              : words.say("{0} to be deployed", quantity);
      case WITHDRAWN -> words.say("{0} to be withdrawn", quantity);
    };
  }
}
