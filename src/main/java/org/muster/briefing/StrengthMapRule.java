package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Portion;
import org.muster.domain.Country;

/**
 * Strength by host country.
 *
 * <p>Rule: operations are added only within a total that the settings name; without one, a country
 * shows its operations' figures side by side and counts the largest. Where there is but one
 * operation, the title names it and not each country. What serves in several hosts, or in an area
 * that is no country, is told beside the map: to split it would be a guess. A circle stands in the
 * middle of a country, for the country, and says so.
 *
 * <p>Rule: where nobody says of any operation how many are present, and of some it is worked out,
 * the map shows what is imputed, and its title says so. Reason: a map of nothing but unknown tells
 * less than the records do; and present and imputed figures are never on one map.
 */
final class StrengthMapRule {
  /** Id of the map. */
  static final String ID = "map-strength";

  /** Between a host's name and its number. */
  private static final String NAMED = ": ";

  /** Countries that are named on the map, the largest; the workbook has all. */
  private static final int MOST_LABELS = 30;

  private static final int MOST_REST = 12;

  /** Operations that a country's label names: one of twenty lines would leave no room for a map. */
  private static final int MOST_IN_LABEL = 4;

  private final Words words;
  private final String day;

  /**
   * A rule for one briefing.
   *
   * @param day of the briefing, in words
   */
  StrengthMapRule(Words words, String day) {
    this.words = words;
    this.day = day;
  }

  /** What one operation has at one place. */
  private record Part(String operation, Reading present) {}

  /**
   * One country, with what is shown for it.
   *
   * @param brief the same on the map itself
   */
  private record Host(String code, Amount amount, String text, String brief) {
    private static final Comparator<Host> MOST_FIRST =
        Comparator.comparingLong((Host h) -> -h.height()).thenComparing(Host::code);

    long height() {
      return height(amount);
    }

    static long height(Amount amount) {
      Long best = amount.best();
      Long high = amount.high();
      return best != null ? best : amount.low() > 0 ? amount.low() : high != null ? high : 0;
    }

    String name(Words words) {
      return words.country(code);
    }
  }

  /** The map of the first total; where the settings name none, of all operations. */
  Optional<Pictures.MapPicture> map(List<ScopeAccount> scopes, List<Account> accounts) {
    boolean total = !scopes.isEmpty();
    List<Portion> portions =
        total ? scopes.getFirst().portions() : accounts.stream().map(Account::portion).toList();
    boolean imputed =
        !total
            && accounts.stream().noneMatch(account -> account.presence().present().known())
            && accounts.stream().anyMatch(Account::onlyImputed);
    TreeMap<String, List<Part>> hosts = new TreeMap<>();
    List<String> rest = new ArrayList<>();
    int silent = 0;
    for (Portion portion : portions) {
      if (portion.statements().isEmpty() && portion.presence().present().amount().unknown()) {
        silent++;
        continue;
      }
      portion
          .byHosts(imputed)
          .forEach(
              (at, reading) -> {
                if (at.size() == 1 && Country.find(at.getFirst()).isPresent()) {
                  hosts
                      .computeIfAbsent(at.getFirst(), h -> new ArrayList<>())
                      .add(new Part(portion.code(), reading));
                } else {
                  rest.add(rest(portion.code(), at, reading));
                }
              });
    }
    Subject subject = subject(total ? scopes.getFirst() : null, hosts, imputed);
    List<Host> shown =
        hosts.entrySet().stream()
            .map(e -> host(e.getKey(), e.getValue(), subject.one()))
            .sorted(Host.MOST_FIRST)
            .toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(map(shown, new Beside(rest, silent), subject));
  }

  /**
   * What the map is of.
   *
   * @param one whether a country has one number, and not one for each operation
   */
  private record Subject(String title, boolean one) {}

  private Subject subject(
      @Nullable ScopeAccount total, Map<String, List<Part>> hosts, boolean imputed) {
    if (total != null) {
      return new Subject(words.say("{0} by host country on {1}", total.scope().title(), day), true);
    }
    List<String> operations =
        hosts.values().stream().flatMap(List::stream).map(Part::operation).distinct().toList();
    if (operations.size() == 1) {
      String one = operations.getFirst();
      return new Subject(
          imputed
              ? words.say("Imputed strength under {0} by host country on {1}", one, day)
              : words.say("Strength under {0} by host country on {1}", one, day),
          true);
    }
    return new Subject(
        imputed
            ? words.say("Imputed strength by host country on {0}", day)
            : words.say("Strength by host country on {0}", day),
        false);
  }

  /**
   * What is told beside the map.
   *
   * @param elsewhere what serves in several hosts or in none that is a country
   * @param silent operations of which no figure is recorded at all
   */
  private record Beside(List<String> elsewhere, int silent) {}

  private String rest(String operation, List<String> at, Reading reading) {
    String where = at.isEmpty() ? words.say("host not stated") : new Phrases(words).places(at);
    return operation + " " + words.amount(reading.amount()) + " (" + where + ")";
  }

  private Host host(String code, List<Part> parts, boolean one) {
    if (one) {
      Amount sum = Reading.sum(parts.stream().map(Part::present).toList()).amount();
      return new Host(code, sum, words.amount(sum), words.amount(sum));
    }
    List<Part> ordered =
        parts.stream()
            .sorted(
                Comparator.comparingLong((Part p) -> -Host.height(p.present().amount()))
                    .thenComparing(Part::operation))
            .toList();
    List<String> each =
        ordered.stream()
            .map(p -> p.operation() + " " + words.amount(p.present().amount()))
            .toList();
    String brief = words.operations(each, MOST_IN_LABEL, "; ");
    Amount largest = ordered.getFirst().present().amount();
    return new Host(code, largest, String.join("; ", each), brief);
  }

  private Pictures.MapPicture map(List<Host> hosts, Beside beside, Subject subject) {
    List<Pictures.Shade> shades = new ArrayList<>();
    List<Pictures.Site> sites = new ArrayList<>();
    for (Host host : hosts) {
      String text = host.name(words) + NAMED + host.text();
      String label = shades.size() < MOST_LABELS ? label(host, subject) : "";
      boolean known = host.height() > 0;
      shades.add(
          new Pictures.Shade(
              host.code(),
              host.name(words),
              MapKeys.level(host.height()),
              known ? "" : label,
              text));
      if (known) {
        sites.add(
            new Pictures.Site(
                host.code(), host.name(words), null, null, host.height(), label, text));
      }
    }
    String title = subject.title();
    Host first = hosts.getFirst();
    return new Pictures.MapPicture(
        ID,
        title,
        words.say(
            "Map. {0}: {1, plural, one {# host} other {# hosts}}, most in {2}, {3}.",
            title, hosts.size(), first.name(words), first.text()),
        words.say("persons"),
        shades,
        sites,
        new MapKeys(words)
            .of(
                subject.one()
                    ? words.say("In the country, persons")
                    : words.say("Largest operation in the country, persons"),
                shades,
                words.say("Circle"),
                sites),
        rest(hosts, beside, false),
        rest(hosts, beside, true));
  }

  /** A host's number as a reader sees it, without its name. */
  static String number(Pictures.Shade host) {
    return host.text().substring(host.name().length() + NAMED.length());
  }

  private String label(Host host, Subject subject) {
    return host.name(words) + (subject.one() ? " " : ": ") + host.brief();
  }

  private String named(List<String> elsewhere) {
    return words.some(
        elsewhere.stream().sorted(words.order()).toList(),
        MOST_REST,
        "; ",
        more -> words.say("{0, plural, one {# more entry} other {# more entries}}", more));
  }

  private String rest(List<Host> hosts, Beside beside, boolean brief) {
    List<String> elsewhere = beside.elsewhere();
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say("Circles stand in the middle of the host country, not at a base."));
    if (hosts.size() > MOST_LABELS) {
      sentences.add(
          brief
              ? words.say("Named: the {0} with most.", MOST_LABELS)
              : words.say("Named: the {0} with most; the workbook has all.", MOST_LABELS));
    }
    if (!elsewhere.isEmpty()) {
      sentences.add(
          brief
              ? words.say(
                  "Not shown: {0}, in several hosts or in none that is a country.",
                  elsewhere.size())
              : words.say(
                  "Not shown: {0}, in several hosts or in none that is a country: {1}.",
                  elsewhere.size(), named(elsewhere)));
    }
    if (beside.silent() > 0) {
      sentences.add(
          words.say(
              "Left out: {0, plural, one {# operation} other {# operations}} of which no figure is"
                  + " recorded.",
              beside.silent()));
    }
    return String.join(" ", sentences);
  }
}
