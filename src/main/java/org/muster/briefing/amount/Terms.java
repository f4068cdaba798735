package org.muster.briefing.amount;

import org.muster.domain.CasualtyCause;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.EventClarity;
import org.muster.domain.EventStatus;
import org.muster.domain.Measure;
import org.muster.domain.PlacePrecision;

/** The words for what records can say, as a reader sees them. */
public final class Terms {
  private final Words words;

  /** Terms in a language. */
  public Terms(Words words) {
    this.words = words;
  }

  /** "ceiling". */
  public String of(Measure measure) {
    return switch (measure) {
      case STRENGTH -> words.say("strength");
      case CEILING -> words.say("ceiling");
      case PLEDGE -> words.say("pledge");
      case CHANGE -> words.say("change");
      case REDUCTION -> words.say("reduction");
      case IMPUTED -> words.say("imputed");
      case COMMAND -> words.say("command");
    };
  }

  /** "announced". */
  public String of(DeploymentStatus status) {
    return switch (status) {
      case PLANNED -> words.say("planned");
      case ANNOUNCED -> words.say("announced");
      case APPROVED -> words.say("approved");
      case PREPARING -> words.say("preparing");
      case DEPLOYED -> words.say("deployed");
      case WITHDRAWN -> words.say("withdrawn");
    };
  }

  /** "claimed". */
  public String of(EventStatus status) {
    return switch (status) {
      case OCCURRED -> words.say("occurred");
      case PLANNED -> words.say("planned");
      case CLAIMED -> words.say("claimed");
    };
  }

  /** "non hostile". */
  public String of(CasualtyCause cause) {
    return switch (cause) {
      case HOSTILE -> words.say("hostile");
      case NON_HOSTILE -> words.say("non hostile");
      case UNKNOWN -> words.say("unknown");
    };
  }

  /** "single". */
  public String of(EventClarity clarity) {
    return switch (clarity) {
      case SINGLE -> words.say("single");
      case SUMMARY -> words.say("summary");
      case UNKNOWN -> words.say("unknown");
    };
  }

  /** "district". */
  public String of(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> words.say("exact");
      case NEAR -> words.say("near");
      case DISTRICT -> words.say("district");
      case PROVINCE -> words.say("province");
      case COUNTRY -> words.say("country");
      case SEA_OR_AIR -> words.say("sea or air");
      case UNKNOWN -> words.say("unknown");
    };
  }
}
