package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;

/**
 * The largest contributors as bars.
 *
 * <p>Rule: a chart is of one total, so that nothing is added that has no scope; where the settings
 * name none, of one operation. The rest is told with its number, and who has an unknown number is
 * counted, never drawn as nobody.
 */
final class ContributorChartRule {
  /** Bars that can be compared at a glance. */
  private static final int MOST = 15;

  /** Charts of single operations; the tables have all. */
  private static final int MOST_OPERATIONS = 4;

  private final Words words;
  private final String day;
  private final PictureIds ids = new PictureIds();

  /**
   * A rule for one briefing.
   *
   * @param day of the briefing, in words
   */
  ContributorChartRule(Words words, String day) {
    this.words = words;
    this.day = day;
  }

  /**
   * One contributor.
   *
   * @param text its amount, with its share of the total where that can be told
   */
  private record One(String code, String name, Amount amount, String text) {
    long height() {
      return amount.height();
    }
  }

  List<Pictures.Bars> charts(List<Briefing.ScopeTotal> totals, List<Account> accounts) {
    List<Pictures.Bars> charts = new ArrayList<>();
    for (Briefing.ScopeTotal total : totals) {
      add(charts, total.id(), total.title(), total.ranking().stream().map(this::one).toList());
    }
    if (totals.isEmpty()) {
      for (Account account : accounts) {
        if (charts.size() < MOST_OPERATIONS) {
          add(charts, "", account.code(), contributors(account));
        }
      }
    }
    return charts;
  }

  private One one(Briefing.Rank rank) {
    Briefing.Figure figure = rank.present();
    long low = figure.low() != null ? figure.low() : figure.best() != null ? figure.best() : 0;
    return new One(
        rank.code(),
        rank.name(),
        new Amount(low, figure.best(), figure.high(), 0, Set.of()),
        figure.text() + (rank.share().isEmpty() ? "" : " (" + rank.share() + ")"));
  }

  private List<One> contributors(Account account) {
    return RankRule.contributors(List.of(account.portion()), words).stream()
        .map(c -> one(c.code(), c.name(words), c.present().amount()))
        .toList();
  }

  private One one(String code, String name, Amount amount) {
    return new One(code, name, amount, words.amount(amount));
  }

  private void add(List<Pictures.Bars> charts, String scope, String title, List<One> all) {
    List<One> ranked = all.stream().filter(c -> !c.code().equals("*") && c.height() > 0).toList();
    if (ranked.size() < 2) {
      return;
    }
    List<One> shown = ranked.subList(0, Math.min(MOST, ranked.size()));
    String what = words.say("Largest contributors, {0}, on {1}", title, day);
    One first = shown.getFirst();
    String alt =
        words.say(
            "{0}, as bars. First: {1}, {2}; last of {3}: {4}, {5}.",
            what,
            first.name(),
            first.text(),
            shown.size(),
            shown.getLast().name(),
            shown.getLast().text());
    charts.add(
        new Pictures.Bars(
            ids.of("contributors", scope + title),
            scope,
            what,
            alt,
            words.say("persons"),
            shown.stream().map(ContributorChartRule::bar).toList(),
            rest(all, ranked.subList(shown.size(), ranked.size()))));
  }

  private static Pictures.Bar bar(One one) {
    Amount amount = one.amount();
    return new Pictures.Bar(
        one.name(), one.text(), amount.shownBest(), amount.shownLow(), amount.shownHigh());
  }

  private String rest(List<One> all, List<One> further) {
    List<String> sentences = new ArrayList<>();
    if (!further.isEmpty()) {
      long sum = further.stream().mapToLong(c -> c.height()).sum();
      boolean exact = further.stream().allMatch(c -> Amount.of(c.height()).equals(c.amount()));
      String number = words.number(sum);
      sentences.add(
          words.say(
              "{0, plural, one {# further contributor} other {# further contributors}}: {1}.",
              further.size(), exact ? number : words.say("about {0}", number)));
    }
    long unknown = all.stream().filter(c -> !c.code().equals("*") && c.height() == 0).count();
    if (unknown > 0) {
      sentences.add(
          words.say(
              "Of an unknown number: {0, plural, one {# contributor} other {# contributors}}.",
              unknown));
    }
    all.stream()
        .filter(c -> c.code().equals("*"))
        .forEach(c -> sentences.add(words.say("Not attributed to a contributor: {0}.", c.text())));
    return String.join(" ", sentences);
  }
}
