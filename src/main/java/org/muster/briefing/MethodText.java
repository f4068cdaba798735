package org.muster.briefing;

import java.util.List;
import org.muster.briefing.amount.Words;

/** What the totals count, and how: the same sentences in every briefing. */
final class MethodText {
  /** Operations that a sentence can name. */
  private static final int MOST = 12;

  private final Words words;

  MethodText(Words words) {
    this.words = words;
  }

  /** One sentence each. */
  List<String> method() {
    return List.of(
        words.say(
            "Present counts strength that is recorded as deployed on the date, the latest figure"
                + " that holds for each contributor, place and category, moved by the changes that"
                + " have taken effect since."),
        words.say(
            "A strength is a level: it is never added over time, and a change without a level is"
                + " shown and not counted."),
        words.say(
            "Where a mission gives a figure of its own, its contributors' parts are inside it; what"
                + " they leave is shown as not attributed."),
        words.say(
            "Ceilings, pledges, announcements, imputed figures and commands stand apart; none of"
                + " them is counted as present or added to another."),
        words.say(
            "Unknown is not zero: a missing figure is shown as unknown, with its reason, and a sum"
                + " with an unknown part says at least how many there are."),
        words.say(
            "Of ranges, lowest, best and highest figures are added separately; a sum with an"
                + " approximate part is approximate and rounded like its coarsest part."),
        words.say(
            "A total over several operations counts what is printed with it and nothing else; each"
                + " operation adds the figure that it shows by itself, and one whose figure is not"
                + " known makes the total a lowest bound."),
        words.say(
            "A total that a publisher states is compared with the computed one and neither added"
                + " nor put in its place."),
        words.say(
            "Over a period, the last, the average and the highest level are shown; the average is"
                + " weighted by days, over the days with a known level."),
        words.say(
            "A fill rate compares those present with the ceilings in force on the date, where all of"
                + " them are under one and somebody is under each."),
        words.say(
            "\"Up to\" is a maximum: it is added to ceilings only, and a sum with such a part says"
                + " at least how many there are."),
        words.say(
            "Nobody is counted twice: rows that sum up others, all datasets but one, a unit where"
                + " it was before and the one that is relieved are left out of sums; totals over"
                + " several operations also leave out a mission that another took over from, and"
                + " equal numbers under two hats. A remark names the records."),
        words.say("A figure that is carried forward past its time is marked with its age."),
        words.say(
            "What began under an operation ends with it, and with the withdrawal that is recorded"
                + " of those who were there."),
        words.say(
            "Dates are as exact as their sources; what may have begun by the date is counted, and a"
                + " remark says so."),
        words.say(
            "Events that are planned or claimed are counted apart from those that occurred; events"
                + " of different datasets are not added."),
        words.say(
            "An event has deaths if at least one person was, or may have been, killed. What does"
                + " not apply, as deaths to a demonstration, adds nothing; what is not known makes"
                + " a sum say at least."),
        words.say(
            "A record that stands for several events counts as so many where its source counts"
                + " them, and as one where it does not; how many of them had deaths is then known"
                + " within bounds alone."),
        words.say(
            "An event in several hosts is counted once, under these hosts together, so that the"
                + " rows of each table add up to its total."),
        words.say(
            "Names of types, hosts and areas of events that differ only in capitals or spaces are"
                + " counted as one, as most records write it."),
        words.say(
            "Casualties of own forces are tallied by nation and cause from records of their own;"
                + " they are no part of the events or of the deaths in them. Claimed ones are"
                + " listed and not tallied."));
  }

  /**
   * What the operations' figures count.
   *
   * @param totals whether there are totals over several operations
   */
  String scope(List<String> codes, boolean totals, String day) {
    if (codes.isEmpty()) {
      return words.say("The totals count nothing: no operation is recorded.");
    }
    String under =
        codes.size() > MOST
            ? words.say("{0, plural, one {# operation} other {# operations}}", codes.size())
            : words.list(codes);
    return totals
        ? words.say(
            "Totals count personnel recorded as deployed on {0} under {1}, for each operation by"
                + " itself; nothing is added across measures, and across operations only in the"
                + " totals that say so.",
            day, under)
        : words.say(
            "Totals count personnel recorded as deployed on {0} under {1}, for each operation by"
                + " itself; nothing is added across operations or measures.",
            day, under);
  }
}
