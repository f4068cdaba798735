package org.muster.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.CategorySplit;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.Portion;
import org.muster.briefing.strength.Track;
import org.muster.domain.Country;

/**
 * Strength by host country.
 *
 * <p>Rule: operations are added only within a total that the settings name; without one, a country
 * shows its operations' figures side by side and counts the largest. What serves in several hosts,
 * or in an area that is no country, is told beside the map: to split it would be a guess. A circle
 * stands in the middle of a country, for the country, and says so.
 */
final class StrengthMapRule {
  /** Countries that are named on the map, the largest; the table has all. */
  private static final int MOST_LABELS = 30;

  private static final int MOST_REST = 12;

  private final String day;

  /**
   * A rule for one briefing.
   *
   * @param day of the briefing, in words
   */
  StrengthMapRule(String day) {
    this.day = day;
  }

  /** What one operation has at one place. */
  private record Part(String operation, Reading present) {}

  /** One country, with what is shown for it. */
  private record Host(String code, Amount amount, String text) {
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

    String name() {
      return Country.display(code);
    }
  }

  /** The map of the first total; where the settings name none, of all operations. */
  Optional<Pictures.MapPicture> map(List<ScopeAccount> scopes, List<Account> accounts) {
    boolean total = !scopes.isEmpty();
    List<Portion> portions =
        total ? scopes.getFirst().portions() : accounts.stream().map(Account::portion).toList();
    TreeMap<String, List<Part>> hosts = new TreeMap<>();
    List<String> rest = new ArrayList<>();
    int silent = 0;
    for (Portion portion : portions) {
      if (portion.statements().isEmpty() && portion.presence().present().amount().unknown()) {
        silent++;
        continue;
      }
      byHosts(portion)
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
    List<Host> shown =
        hosts.entrySet().stream()
            .map(e -> host(e.getKey(), e.getValue(), total))
            .sorted(Host.MOST_FIRST)
            .toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            map(shown, new Beside(rest, silent), total ? scopes.getFirst().scope().title() : ""));
  }

  /**
   * What is told beside the map.
   *
   * @param elsewhere what serves in several hosts or in none that is a country
   * @param silent operations of which no figure is recorded at all
   */
  private record Beside(List<String> elsewhere, int silent) {}

  /** Present by hosts, in their order; without those where certainly nobody is. */
  private static Map<List<String>, Reading> byHosts(Portion portion) {
    Map<List<String>, Reading> found = new HashMap<>();
    if (portion.nobody()) {
      return found;
    }
    if (portion.presence().missionReported() || portion.sheets().strength().parts() == null) {
      found.put(portion.hosts().stream().sorted().toList(), portion.presence().present());
      return found;
    }
    TreeMap<String, SequencedMap<LevelKey, Track>> places = new TreeMap<>();
    portion
        .sheets()
        .strength()
        .tracks()
        .forEach(
            (key, track) ->
                places
                    .computeIfAbsent(String.join(";", key.hosts()), h -> new TreeMap<>())
                    .put(key, track));
    places.forEach(
        (name, tracks) -> {
          Reading reading = CategoryRule.total(tracks, false);
          if (reading != null && !CategorySplit.nobody(reading)) {
            found.put(tracks.firstEntry().getKey().hosts(), reading);
          }
        });
    return found;
  }

  private static String rest(String operation, List<String> at, Reading reading) {
    String where = at.isEmpty() ? "host not stated" : Phrases.places(at);
    return operation + " " + reading.amount().text() + " (" + where + ")";
  }

  private static Host host(String code, List<Part> parts, boolean total) {
    if (total) {
      Amount sum = Reading.sum(parts.stream().map(Part::present).toList()).amount();
      return new Host(code, sum, sum.text());
    }
    List<Part> ordered =
        parts.stream()
            .sorted(
                Comparator.comparingLong((Part p) -> -Host.height(p.present().amount()))
                    .thenComparing(Part::operation))
            .toList();
    String text =
        String.join(
            "; ",
            ordered.stream().map(p -> p.operation() + " " + p.present().amount().text()).toList());
    return new Host(code, ordered.getFirst().present().amount(), text);
  }

  private Pictures.MapPicture map(List<Host> hosts, Beside beside, String scope) {
    List<Pictures.Shade> shades = new ArrayList<>();
    List<Pictures.Site> sites = new ArrayList<>();
    for (Host host : hosts) {
      String words = host.name() + ": " + host.text();
      String label = shades.size() < MOST_LABELS ? label(host, scope) : "";
      boolean known = host.height() > 0;
      shades.add(
          new Pictures.Shade(
              host.code(), host.name(), MapKeys.level(host.height()), known ? "" : label, words));
      if (known) {
        sites.add(
            new Pictures.Site(host.code(), host.name(), null, null, host.height(), label, words));
      }
    }
    String title =
        (scope.isEmpty() ? "Strength by host country" : scope + " by host country") + " on " + day;
    String counted = scope.isEmpty() ? "Largest operation in the country" : "In the country";
    Host first = hosts.getFirst();
    return new Pictures.MapPicture(
        "map-strength",
        title,
        "Map. "
            + title
            + ": "
            + Words.count(hosts.size(), "host")
            + ", most in "
            + first.name()
            + ", "
            + first.text()
            + ".",
        "persons",
        shades,
        sites,
        MapKeys.of(counted + ", persons", shades, "Circle", sites),
        rest(hosts, beside, false),
        rest(hosts, beside, true));
  }

  private static String label(Host host, String scope) {
    return host.name() + (scope.isEmpty() ? ": " : " ") + host.text();
  }

  private static String rest(List<Host> hosts, Beside beside, boolean brief) {
    List<String> elsewhere = beside.elsewhere();
    List<String> sentences = new ArrayList<>();
    sentences.add("Circles stand in the middle of the host country, not at a base.");
    if (hosts.size() > MOST_LABELS) {
      sentences.add(
          "Named: the " + MOST_LABELS + " with most" + (brief ? "." : "; the table has all."));
    }
    if (!elsewhere.isEmpty()) {
      sentences.add(
          "Not shown: "
              + elsewhere.size()
              + ", in several hosts or in none that is a country"
              + (brief
                  ? ""
                  : ": "
                      + Words.some(elsewhere.stream().sorted().toList(), MOST_REST, "; ", "entry"))
              + ".");
    }
    if (beside.silent() > 0) {
      sentences.add(
          "Left out: "
              + Words.count(beside.silent(), "operation")
              + " of which no figure is recorded.");
    }
    return String.join(" ", sentences);
  }
}
