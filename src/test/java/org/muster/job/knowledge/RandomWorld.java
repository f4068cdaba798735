package org.muster.job.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Given;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.domain.Event;
import org.muster.domain.PartialDate;

/** Events of every kind by a seed, and briefings that ask for all sorts of them. */
final class RandomWorld {
  static final List<String> DATASETS = List.of("acled", "muster", "ucdp");
  private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
  private static final List<String> COUNTS =
      List.of(
          "",
          "0",
          "7",
          "n/a",
          "~40",
          "~1200",
          "up to 9",
          "at least 3",
          "5 (2..11)",
          "6 (up to 8)",
          "4 (at least 2)",
          "3-3",
          "0 (0..4)",
          "2..8",
          "several",
          "9 (1..4)",
          "withheld",
          "3",
          "1");
  private static final List<String> HOSTS =
      List.of("IRQ", "SYR", "IRQ; SYR", "SYR; IRQ", "", "MLI");
  private static final List<String> OPERATIONS = List.of("", "", "NMI", "OIR", "MINUSMA", "LOST");
  private static final List<String> TYPES = List.of("attack", "strike", "riot", "");
  private static final List<String> AREAS = List.of("North", "South", "");
  private static final List<String> SOURCES = List.of("S", "S", "S2", "elsewhere", "");
  private static final List<String> FORCES = List.of("", "", "", "", "DNK", "NOR");
  private static final List<String> CAUSES = List.of("hostile", "non_hostile", "unknown");
  private static final List<String> PLACES =
      List.of("exact", "near", "district", "province", "country", "unknown");
  private static final List<String> STATUSES =
      List.of("occurred", "occurred", "occurred", "occurred", "claimed", "planned");
  private static final List<String> MARKINGS =
      List.of("", "TLP:CLEAR", "TLP:CLEAR", "TLP:AMBER", "TLP:AMBER REL NATO", "TLP:RED");
  private static final List<String> PERIODS =
      List.of(
          "2019",
          "2019-03-10/2020-02-20",
          "2020-02",
          "2020-01-31/2020-02-01",
          "2019-07-02/2020-06-30",
          "2020-05-01/2020-12-31");

  private final Random random;

  RandomWorld(long seed) {
    random = new Random(seed);
  }

  /** Which records are described beside the events. */
  static Given beside() {
    return new Given()
        .source("S")
        .source("S2")
        .operation("NMI", "NATO Mission Iraq", "IRQ")
        .operation("OIR", "Inherent Resolve", "IRQ; SYR")
        .operation("MINUSMA", "Mali", "MLI")
        .deployment("D1", "personnel", "100", "from", "2019-05-01")
        .deployment("D2", "operation", "OIR", "host", "SYR", "personnel", "9", "from", "2020");
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  int below(int n) {
    return random.nextInt(n);
  }

  /** An event of a dataset. */
  Event event(String dataset, int number) {
    return new Given()
        .event(
            "E" + number,
            date(),
            "dataset",
            dataset,
            "operation",
            one(OPERATIONS),
            "type",
            one(TYPES),
            "host",
            one(HOSTS),
            "area",
            one(AREAS),
            "place",
            oneIn(3) ? "Mosul" : "",
            "place_precision",
            one(PLACES),
            "status",
            one(STATUSES),
            "killed",
            one(COUNTS),
            "injured",
            one(COUNTS),
            "force",
            one(FORCES),
            "cause",
            one(CAUSES),
            "clarity",
            oneIn(9) ? "summary" : "",
            "incidents",
            oneIn(4) ? Integer.toString(1 + random.nextInt(40)) : "",
            "source",
            one(SOURCES),
            "marking",
            one(MARKINGS))
        .events()
        .getFirst();
  }

  private String date() {
    LocalDate first = DAY.plusDays(random.nextInt(640));
    return switch (random.nextInt(12)) {
      case 0 -> first.toString().substring(0, 7);
      case 1 -> first + "/" + first.plusDays(random.nextInt(90));
      case 2 -> first.toString().substring(0, 4);
      case 3 -> oneIn(3) ? "../" + first : first + "?";
      case 4 -> oneIn(3) ? first + "/.." : first + "~";
      default -> first.toString();
    };
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A business date: mostly within a month, sometimes its first or last day. */
  LocalDate asOf() {
    LocalDate day = DAY.plusDays(200 + random.nextInt(460));
    return switch (random.nextInt(5)) {
      case 0 -> day.withDayOfMonth(1);
      case 1 -> day.withDayOfMonth(day.lengthOfMonth());
      default -> day;
    };
  }

  BriefingSettings settings() {
    Filter filter =
        switch (random.nextInt(5)) {
          case 0 -> Filter.operations(List.of("NMI"));
          case 1 -> Filter.operations(List.of("MINUSMA", "OIR"));
          case 2 -> new Filter(List.of(), List.of("SYR"), List.of());
          case 3 -> new Filter(List.of("NMI"), List.of("IRQ"), List.of());
          default -> Filter.ALL;
        };
    @Nullable PartialDate period = oneIn(2) ? null : PartialDate.parse(one(PERIODS));
    CountingSettings usual = CountingSettings.DEFAULTS;
    return Given.settings().toBuilder()
        .filter(filter)
        .period(period)
        .counting(
            new CountingSettings(
                usual.staleAfter(),
                oneIn(2) ? Imprecise.APART : Imprecise.SPREAD,
                usual.datasets(),
                usual.overrules()))
        .audience(one(List.of("TLP:CLEAR", "TLP:CLEAR", "TLP:AMBER", "TLP:RED")))
        .releaseTo(oneIn(2) ? List.of() : List.of("NATO"))
        .listEvents(one(List.of(1, 7, 40, BriefingSettings.LIST_EVENTS)))
        .build();
  }

  /** As many events. */
  List<Event> events(String dataset, int from, int number) {
    List<Event> events = new ArrayList<>();
    for (int i = from; i < from + number; i++) {
      events.add(event(dataset, i));
    }
    return events;
  }
}
