package org.muster.briefing;

import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.LineKey;

/** Under which labels figures are shown; the same figure has the same label in two editions. */
record Labels(Words words) {

  String total(ScopeAccount scope) {
    return scope.scope().title();
  }

  String present(String code) {
    return words.say("{0}, present", code);
  }

  /** Of a mission that gives a figure of its own: the sum of its contributors' parts. */
  String attributed(String code) {
    return words.say("{0}, attributed to contributors", code);
  }

  String ceiling(String code) {
    return words.say("{0}, ceiling", code);
  }

  String imputed(String code) {
    return words.say("{0}, imputed", code);
  }

  String announced(String code) {
    return words.say("{0}, announced", code);
  }

  /** Of one contributor, or of the whole mission, whatever the category. */
  String announced(String code, LineKey key) {
    return key.wholeMission()
        ? words.say("{0}, announced for the whole mission", code)
        : words.say("{0}, announced by {1}", code, key.name(words));
  }

  /** Of one contributor, or of the whole mission, in one category. */
  String announcedOf(String code, LineKey key) {
    return key.category().isEmpty()
        ? announced(code, key)
        : words.say("{0} ({1})", announced(code, key), key.category());
  }

  /** Of those killed in a dataset's events; its name is given where there are several. */
  String killed(String suffix) {
    return words.say("Killed") + suffix;
  }

  /**
   * The number of events.
   *
   * @param dataset as {@link EventWords#datasets} names it
   * @param all whether all of them are listed
   */
  String events(String dataset, boolean all) {
    return (all ? words.say("Events listed") : words.say("Events")) + dataset;
  }
}
