package org.muster.render.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.briefing.Briefing;
import org.muster.briefing.Pictures;
import org.muster.briefing.Pictures.Bar;
import org.muster.briefing.Pictures.Bars;
import org.muster.briefing.Pictures.Lane;
import org.muster.briefing.Pictures.MapPicture;
import org.muster.briefing.Pictures.MonthBar;
import org.muster.briefing.Pictures.Months;
import org.muster.briefing.Pictures.Nation;
import org.muster.briefing.Pictures.Panel;
import org.muster.briefing.Pictures.Placemat;
import org.muster.briefing.Pictures.Row;
import org.muster.briefing.Pictures.Shade;
import org.muster.briefing.Pictures.Site;
import org.muster.briefing.Pictures.Stay;
import org.muster.briefing.Pictures.Stays;

/** Pictures for briefings of tests: one of each kind, with an empty thing in most. */
final class SamplePictures {
  private SamplePictures() {}

  /** Nothing to draw. */
  static Pictures none() {
    return new Pictures(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Placemat(
            "By operation and contributor",
            "By operation and contributor, in persons",
            "Contributor",
            "Present",
            "Nothing is counted.",
            List.of(),
            "",
            List.of(),
            ""));
  }

  /** One of each kind; texts that come from data end in some words. */
  static Pictures of(String words, List<Briefing.KeyFigure> figures) {
    return new Pictures(
        List.of(
            new Bars(
                "contributors-nmi",
                "",
                "Largest contributors, NMI" + words,
                "Largest contributors as bars.",
                "persons",
                List.of(
                    new Bar("Denmark" + words, "285 (36.3 %)", 285L, 285L, 285L),
                    new Bar("Germany", "about 250", 250L, null, null),
                    new Bar("Spain", "up to 195", null, null, 195L)),
                "2 further contributors: 54." + words)),
        List.of(months("", words), months("UCDP GED 25.1", words)),
        List.of(stays(words)),
        List.of(strength(words), events(words)),
        new Placemat(
            "By operation and contributor",
            "By operation and contributor, in persons",
            "Contributor" + words,
            "Present",
            "Totals count persons who are deployed." + words,
            figures,
            "",
            List.of(
                new Row(List.of(new Nation("Denmark" + words, "285", 285L), nation("Germany"))),
                new Row(List.of(nation("Spain"), new Nation("", "", null)))),
            "1 further host."));
  }

  private static Nation nation(String name) {
    return new Nation(name, "about 250", null);
  }

  private static Months months(String dataset, String words) {
    List<MonthBar> events = new ArrayList<>();
    List<MonthBar> killed = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      LocalDate from = LocalDate.of(2020, month, 1);
      LocalDate to = from.plusMonths(1);
      long count = month == 4 ? 0 : month * 3L;
      events.add(new MonthBar("2020-0" + month, from, to, "" + count, count, count, count));
      killed.add(
          new MonthBar("2020-0" + month, from, to, "" + count * 2, count * 2, count, count * 3));
    }
    events.add(new MonthBar("In no one month" + words, null, null, "4", 4L, 4L, 4L));
    killed.add(new MonthBar("In no one month", null, null, "at least 90", 90L, 60L, 130L));
    return new Months(
        "months" + (dataset.isEmpty() ? "" : "-2"),
        dataset,
        "Events and deaths by month" + words,
        "Events and deaths by month as bars.",
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2020, 7, 1),
        List.of(new Panel("Events", "events", events), new Panel("Killed", "deaths", killed)),
        "");
  }

  private static Stays stays(String words) {
    LocalDate asOf = LocalDate.of(2020, 7, 2);
    return new Stays(
        "stays",
        "Deployments by contributor",
        "Deployments as bars.",
        LocalDate.of(2014, 1, 1),
        LocalDate.of(2022, 1, 1),
        List.of(
            new Lane(
                "CJTF-OIR: whole mission" + words,
                List.of(stay("present", null, "2014-09-01", "2020-07-02", null, "unknown"))),
            new Lane(
                "NMI: whole mission",
                List.of(
                    stay("present", "2018-10-01", "2018-10-31", "2020-07-02", null, "about 500"),
                    stay(
                        "announced",
                        "2020-08-01",
                        "2020-08-31",
                        "2020-12-31",
                        "2020-12-31",
                        "285 additional"))),
            new Lane(
                "HORMUZ: Denmark",
                List.of(
                    stay(
                        "present",
                        "2019-01-01",
                        "2019-12-31",
                        asOf.toString(),
                        "2021-01-01",
                        "1"))),
            new Lane("Nobody", List.of())),
        List.of(new Briefing.Mark(LocalDate.of(2020, 1, 3), "Strike at Baghdad airport" + words)),
        "Not drawn: 3 further operations.");
  }

  private static Stay stay(
      String kind,
      @org.jspecify.annotations.Nullable String earliest,
      String from,
      String to,
      @org.jspecify.annotations.Nullable String latest,
      String text) {
    return new Stay(
        kind,
        earliest == null ? null : LocalDate.parse(earliest),
        LocalDate.parse(from),
        LocalDate.parse(to),
        latest == null ? null : LocalDate.parse(latest),
        text,
        "from " + from);
  }

  private static MapPicture strength(String words) {
    return new MapPicture(
        "map-strength",
        "Strength by host country on 1 July 2020",
        "Map of strength by host country." + words,
        "persons",
        List.of(
            new Shade("IRQ", "Iraq", 2, "", "Iraq: about 500"),
            new Shade("KWT", "Kuwait", 0, "Kuwait: unknown", "Kuwait: unknown")),
        List.of(
            new Site("IRQ", "Iraq", null, null, 500, "Iraq: about 500" + words, "Iraq: about 500")),
        List.of(
            new Pictures.Key(null, null, "Persons:"),
            new Pictures.Key(0, null, "number not known"),
            new Pictures.Key(2, null, "100 to 999"),
            new Pictures.Key(null, 500L, "500")),
        "Not shown: 1, in several hosts." + words,
        "Not shown: 1." + words);
  }

  private static MapPicture events(String words) {
    return new MapPicture(
        "map-events-1",
        "Events by place",
        "Map of events by place.",
        "events",
        List.of(new Shade("IRQ", "Iraq", 1, "Iraq", "Iraq: 17 events")),
        List.of(
            new Site("", "Baghdad", 33.31, 44.36, 9, "Baghdad 9" + words, "Baghdad: 9 events"),
            new Site("", "Taji", 33.52, 44.26, 2, "Taji 2", "Taji: 2 events"),
            new Site("", "Mosul", 36.34, 43.13, 1, "", "Mosul: 1 event")),
        List.of(new Pictures.Key(1, null, "1 to 99"), new Pictures.Key(null, 5L, "5")),
        "Not shown: 5 events whose place is not known so closely.",
        "Not shown: 5 events whose place is not known so closely.");
  }
}
