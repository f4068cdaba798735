package org.muster.briefing;

import java.time.LocalDate;
import java.time.Period;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.StaleRule;
import org.muster.domain.Deployment;

/** How old a figure is that is carried forward. */
record StaleText(Words words, LocalDate asOf, Period staleAfter) {

  /** "18 months old", "at least 20 days old"; empty if the figure is not stale. */
  String age(Deployment level) {
    return StaleRule.age(level, asOf, staleAfter).map(this::age).orElse("");
  }

  private String age(StaleRule.Age age) {
    if (age.months() > 0) {
      long months = age.months();
      return age.least()
          ? words.say(
              "{0, plural, one {at least # month old} other {at least # months old}}", months)
          : words.say("{0, plural, one {# month old} other {# months old}}", months);
    }
    return age.least()
        ? words.say("{0, plural, one {at least # day old} other {at least # days old}}", age.days())
        : words.say("{0, plural, one {# day old} other {# days old}}", age.days());
  }
}
