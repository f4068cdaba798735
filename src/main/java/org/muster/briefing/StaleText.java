package org.muster.briefing;

import java.time.LocalDate;
import java.time.Period;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.StaleRule;
import org.muster.domain.Deployment;

/** How old a figure is that is carried forward. */
record StaleText(LocalDate asOf, Period staleAfter) {

  /** "18 months old", "at least 20 days old"; empty if the figure is not stale. */
  String age(Deployment level) {
    return StaleRule.age(level, asOf, staleAfter).map(StaleText::words).orElse("");
  }

  private static String words(StaleRule.Age age) {
    String count =
        age.months() > 0 ? Words.count(age.months(), "month") : Words.count(age.days(), "day");
    return (age.least() ? "at least " : "") + count + " old";
  }
}
