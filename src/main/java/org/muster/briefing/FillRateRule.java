package org.muster.briefing;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Percent;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CoverRule;
import org.muster.briefing.strength.CoverRule.Cover;
import org.muster.briefing.strength.LevelSheet;
import org.muster.domain.Entry;

/**
 * How much of a ceiling is filled.
 *
 * <p>Rule: those present on the date against the ceiling in force on it, of the same operation or
 * line, where all who are present are under one and somebody is under each ({@link CoverRule}); a
 * ceiling to come has no rate. Bounds are rounded outwards, so that each holds. Reason: a ceiling
 * says how many may be there and never how many are; MINUSMA once had 6,439 of 12,640, 51 %.
 */
final class FillRateRule {
  private FillRateRule() {}

  /**
   * Ceilings in force.
   *
   * @param most the mission's own, or else the contributors' together; null if there is none
   * @param cover whether they are for those who are present
   */
  record InForce(@Nullable Reading most, Cover cover) {
    /** Against which those present can be set; null if they cannot. */
    @Nullable Reading comparable() {
      return cover == Cover.SAME ? most : null;
    }
  }

  /**
   * The ceilings of an operation, or of one line of it.
   *
   * @param missionReported whether those present are the whole mission's own figure
   */
  static InForce inForce(LevelSheet ceilings, LevelSheet strength, boolean missionReported) {
    Reading own = ceilings.stated();
    boolean ofMission = own != null && own.amount().high() != null;
    return new InForce(
        ofMission ? own : ceilings.parts(),
        CoverRule.of(ceilings, ofMission, strength, missionReported));
  }

  /** The rate as a figure with the records of both; nothing where one of both is missing. */
  static Briefing.Figure figure(
      NoteBook notes, @Nullable Reading present, @Nullable Reading ceiling) {
    if (present == null || ceiling == null) {
      return Briefing.Figure.NONE;
    }
    String text = text(present.amount(), ceiling.amount(), notes.words());
    List<Entry> basis = Stream.concat(present.basis().stream(), ceiling.basis().stream()).toList();
    return text.isEmpty() ? Briefing.Figure.NONE : notes.text(text, basis);
  }

  /** "51 %", "at least 40 %", "40 % to 52 %"; empty where one of both is not known. */
  static String text(Amount present, Amount ceiling, Words words) {
    Long most = ceiling.high();
    if (most == null || most == 0 || present.unknown()) {
      return "";
    }
    boolean about = present.unit() > 0 || ceiling.unit() > 0;
    Long best = present.best();
    if (best == null) {
      return bounds(present, most, about, words);
    }
    String text = share(best, most, RoundingMode.HALF_UP, about, words);
    boolean exact = best == present.low() && best.equals(present.high());
    return exact || about ? text : text + " (" + bounds(present, most, false, words) + ")";
  }

  private static String bounds(Amount present, long most, boolean about, Words words) {
    String low = share(present.low(), most, RoundingMode.DOWN, about, words);
    Long high = present.high();
    if (high == null) {
      return words.say("at least {0}", low);
    }
    String up = share(high, most, RoundingMode.UP, about, words);
    return present.low() == 0 ? words.say("up to {0}", up) : words.say("{0} to {1}", low, up);
  }

  private static String share(
      long part, long whole, RoundingMode mode, boolean about, Words words) {
    String share = new Percent(words).whole(part, whole, about ? RoundingMode.HALF_UP : mode);
    return about ? words.say("about {0}", share) : share;
  }
}
