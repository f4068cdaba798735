package org.muster.briefing;

import java.util.List;
import org.muster.briefing.amount.Words;

/** What the totals count, and how: the same sentences in every briefing. */
final class MethodText {
  /** Operations that a sentence can name. */
  private static final int MOST = 12;

  /** One sentence each. */
  static final List<String> METHOD =
      List.of(
          "Present counts strength that is recorded as deployed on the date, the latest figure that"
              + " holds for each contributor, place and category, moved by the changes that have"
              + " taken effect since.",
          "A strength is a level: it is never added over time, and a change without a level is"
              + " shown and not counted.",
          "Where a mission gives a figure of its own, its contributors' parts are inside it; what"
              + " they leave is shown as not attributed.",
          "Ceilings, pledges, announcements, imputed figures and commands stand apart; none of them"
              + " is counted as present or added to another.",
          "Unknown is not zero: a missing figure is shown as unknown, with its reason, and a sum"
              + " with an unknown part says at least how many there are.",
          "Of ranges, lowest, best and highest figures are added separately; a sum with an"
              + " approximate part is approximate and rounded like its coarsest part.",
          "A total over several operations counts what is printed with it and nothing else; each"
              + " operation adds the figure that it shows by itself, and one whose figure is not"
              + " known makes the total a lowest bound.",
          "A total that a publisher states is compared with the computed one and neither added nor"
              + " put in its place.",
          "Over a period, the last, the average and the highest level are shown; the average is"
              + " weighted by days, over the days with a known level.",
          "A fill rate compares those present with the ceiling in force on the date.",
          "\"Up to\" is a maximum: it is added to ceilings only, and a sum with such a part says at"
              + " least how many there are.",
          "Nobody is counted twice: rows that sum up others, all datasets but one, a unit where it"
              + " was before and the one that is relieved are left out of sums; totals over several"
              + " operations also leave out a mission that another took over from, and equal"
              + " numbers under two hats. A remark names the records.",
          "A figure that is carried forward past its time is marked with its age.",
          "Dates are as exact as their sources; what may have begun by the date is counted, and a"
              + " remark says so.",
          "Events that are planned or claimed are counted apart from those that occurred; events of"
              + " different datasets are not added.",
          "An event has deaths if at least one person was, or may have been, killed. What does not"
              + " apply, as deaths to a demonstration, adds nothing; what is not known makes a sum"
              + " say at least.",
          "An event in several hosts is counted once, under these hosts together, so that the rows"
              + " of each table add up to its total.",
          "Casualties of own forces are tallied by nation and cause from records of their own; they"
              + " are no part of the events or of the deaths in them. Claimed ones are listed and"
              + " not tallied.");

  private MethodText() {}

  /**
   * What the operations' figures count.
   *
   * @param totals whether there are totals over several operations
   */
  static String scope(List<String> codes, boolean totals, String day) {
    if (codes.isEmpty()) {
      return "The totals count nothing: no operation is recorded.";
    }
    return "Totals count personnel recorded as deployed on "
        + day
        + " under "
        + (codes.size() > MOST ? Words.count(codes.size(), "operation") : Words.list(codes))
        + ", for each operation by itself; nothing is added across "
        + (totals
            ? "measures, and across operations only in the totals that say so."
            : "operations or measures.");
  }
}
