package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.briefing.PlacematTable.Entry;
import org.muster.briefing.PlacematTable.Heads;
import org.muster.briefing.amount.Words;

/**
 * Chooses what the placemat's table lists.
 *
 * <p>Rule: the first total that the settings name, by contributor; where they name none, what
 * contributors have under each operation, which is not added; where these are too many for the
 * page, operations; where one contributor has all, hosts; and where no operation is in the
 * briefing, the events of its first dataset, by host or, in a single one, by area. Reason: a half
 * page that is empty, or lists a twentieth, tells nobody anything, while the briefing of the same
 * records does.
 */
final class PlacematTables {
  /** Contributors and hosts side by side; names of operations and of areas are longer. */
  private static final int THREE = 3;

  private static final int TWO = 2;

  /** Of more lines than this, operations are listed. */
  private static final int MOST_LINES = 17;

  private final Words words;

  PlacematTables(Words words) {
    this.words = words;
  }

  /**
   * What a briefing shows.
   *
   * @param unknown codes of the operations of which nobody knows how many are present
   * @param scope what its totals count
   */
  record Shown(
      List<Briefing.ScopeTotal> totals,
      List<Briefing.OperationStrength> operations,
      Set<String> unknown,
      List<Briefing.EventSummary> events,
      List<Pictures.MapPicture> maps,
      String scope) {}

  PlacematTable of(Shown shown) {
    if (!shown.totals().isEmpty()) {
      return contributors(shown.totals().getFirst());
    }
    if (shown.operations().isEmpty()) {
      return shown.events().stream()
          .flatMap(summary -> events(summary, shown.events().size() > 1).stream())
          .findFirst()
          .orElseGet(() -> lines(shown));
    }
    PlacematTable lines = lines(shown);
    if (shown.operations().size() > 1 && lines.all().size() > MOST_LINES) {
      return operations(shown);
    }
    return lines.all().size() > 1 ? lines : hosts(shown).orElse(lines);
  }

  private PlacematTable contributors(Briefing.ScopeTotal total) {
    return new PlacematTable(
        heads(total.title(), words.say("Contributor"), words.say("Present")),
        total.counts(),
        total.present().text(),
        total.ranking().stream()
            .map(
                r ->
                    r.code().equals("*")
                        ? Entry.of(words.say("Not attributed"), r.present()).lastIf(true)
                        : Entry.of(r.name(), r.present()))
            .toList(),
        THREE,
        this::furtherContributors);
  }

  private Heads heads(String title, String who, String amount) {
    return new Heads(title, words.say("{0}, in persons", title), who, amount);
  }

  /** What is present; where nothing is, what is announced, else imputed, else the ceiling. */
  private PlacematTable lines(Shown shown) {
    List<Entry> lines = new ArrayList<>();
    for (Briefing.OperationStrength operation : shown.operations()) {
      for (Briefing.ContributorStrength c : operation.contributors()) {
        String name =
            operation.code()
                + ": "
                + c.name()
                + (c.category().isEmpty() ? "" : ", " + c.category());
        if (!c.present().none()) {
          lines.add(Entry.of(name, c.present()));
        } else if (!c.announced().none()) {
          lines.add(entry(name, words.say("{0} announced", c.announced().text()), 0));
        } else if (!c.imputed().none()) {
          lines.add(imputed(name, c.imputed()));
        } else if (!c.ceiling().none()) {
          lines.add(entry(name, words.say("ceiling {0}", c.ceiling().text()), 0));
        }
      }
    }
    return new PlacematTable(
        heads(
            words.say("By operation and contributor"),
            words.say("Contributor"),
            words.say("Present")),
        shown.scope(),
        "",
        lines,
        1,
        this::furtherLines);
  }

  private static Entry entry(String name, String text, long height) {
    return new Entry(new Pictures.Nation(name, text, null), height, false);
  }

  private Entry imputed(String name, Briefing.Figure figure) {
    return entry(name, words.say("{0} imputed", figure.text()), Math.max(0, Entry.least(figure)));
  }

  /** Operations with somebody there; how many have nobody, and how many no number, is said. */
  private PlacematTable operations(Shown shown) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> left = new ArrayList<>();
    boolean counted = shown.unknown().size() < shown.operations().size();
    for (Briefing.OperationStrength operation : shown.operations()) {
      if (!shown.unknown().contains(operation.code())) {
        Entry entry = Entry.of(operation.code(), operation.present());
        (nobody(operation.present()) ? left : entries).add(entry);
      } else if (!operation.imputed().none()) {
        entries.add(
            counted
                ? imputed(operation.code(), operation.imputed())
                : Entry.of(operation.code(), operation.imputed()));
      }
    }
    int silent = shown.operations().size() - entries.size() - left.size();
    StringBuilder counts = new StringBuilder(shown.scope());
    if (entries.isEmpty()) {
      entries.addAll(left);
    } else if (!left.isEmpty()) {
      counts
          .append(' ')
          .append(
              words.say(
                  "Not listed: {0, plural, one {# operation} other {# operations}} with nobody"
                      + " present.",
                  left.size()));
    }
    if (silent > 0) {
      counts
          .append(' ')
          .append(
              words.say(
                  "Left out: {0, plural, one {# operation} other {# operations}} of which no"
                      + " figure is recorded.",
                  silent));
    }
    return new PlacematTable(
        heads(
            words.say("By operation"),
            words.say("Operation"),
            counted ? words.say("Present") : words.say("Imputed")),
        counts.toString(),
        "",
        entries,
        TWO,
        this::furtherOperations);
  }

  private static boolean nobody(Briefing.Figure figure) {
    return figure.high() != null && figure.high() == 0;
  }

  /** Where the one contributor's people are, as far as the map knows. */
  private Optional<PlacematTable> hosts(Shown shown) {
    return shown.maps().stream()
        .filter(map -> shown.operations().size() == 1 && map.id().equals(StrengthMapRule.ID))
        .filter(map -> map.shades().size() > 1)
        .findFirst()
        .map(
            map ->
                new PlacematTable(
                    heads(map.title(), words.say("Host"), words.say("Present")),
                    shown.scope(),
                    PlacematTable.total(shown.operations().getFirst().present()),
                    map.shades().stream().map(shade -> host(shade, map)).toList(),
                    THREE,
                    this::furtherHosts));
  }

  private static Entry host(Pictures.Shade shade, Pictures.MapPicture map) {
    long height =
        map.sites().stream()
            .filter(site -> site.place().equals(shade.place()))
            .mapToLong(Pictures.Site::value)
            .sum();
    return entry(shade.name(), StrengthMapRule.number(shade), height);
  }

  private Optional<PlacematTable> events(Briefing.EventSummary summary, boolean several) {
    Briefing.EventCount claimed = summary.claimed();
    boolean occurred = !summary.hosts().isEmpty();
    if (!occurred && claimed == null) {
      return Optional.empty();
    }
    List<Briefing.EventCount> hosts = occurred ? summary.hosts() : summary.claimedHosts();
    boolean areas = hosts.size() == 1 && !summary.areas().isEmpty();
    String by =
        !occurred
            ? words.say("Claimed events by host")
            : areas ? words.say("Events by first-level area") : words.say("Events by host");
    String title = summary.dataset().isEmpty() ? by : by + ", " + summary.dataset();
    String counts =
        occurred
            ? words.say(
                "Planned and claimed events, and casualties of own forces, are not counted.")
            : words.say("Of claimed events it is said that they have happened.");
    if (several) {
      counts +=
          " "
              + words.say(
                  "Datasets describe the same incidents and are never added to each other.");
    }
    String nameless = areas ? words.say("area not stated") : words.say("host not stated");
    return Optional.of(
        new PlacematTable(
            new Heads(
                title, title, areas ? words.say("Area") : words.say("Host"), words.say("Events")),
            counts,
            PlacematTable.total(
                (occurred || claimed == null ? summary.occurred() : claimed).events()),
            (areas ? summary.areas() : hosts)
                .stream().map(count -> count(count, nameless)).toList(),
            TWO,
            areas ? this::furtherAreas : this::furtherHosts));
  }

  private static Entry count(Briefing.EventCount count, String nameless) {
    return Entry.of(count.label(), count.events()).lastIf(count.label().equals(nameless));
  }

  private String furtherLines(List<Entry> others) {
    return words.say("{0, plural, one {# further line} other {# further lines}}.", others.size());
  }

  private String furtherOperations(List<Entry> others) {
    return words.say(
        "{0, plural, one {# further operation} other {# further operations}}.", others.size());
  }

  private String furtherHosts(List<Entry> others) {
    return words.say("{0, plural, one {# further host} other {# further hosts}}.", others.size());
  }

  private String furtherAreas(List<Entry> others) {
    return words.say("{0, plural, one {# further area} other {# further areas}}.", others.size());
  }

  private String furtherContributors(List<Entry> others) {
    boolean exact = others.stream().allMatch(o -> o.nation().value() != null);
    String sum = words.number(others.stream().mapToLong(Entry::height).sum());
    return words.say(
        "{0, plural, one {# further contributor} other {# further contributors}}: {1}.",
        others.size(), exact ? sum : words.say("at least {0}", sum));
  }
}
