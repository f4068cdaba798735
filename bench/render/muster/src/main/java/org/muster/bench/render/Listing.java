package org.muster.bench.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.briefing.Briefing;
import org.muster.briefing.Pictures;

/** A briefing that lists rows and says nothing else. */
final class Listing {
  private Listing() {}

  static Briefing of(Rows rows) {
    List<Briefing.EventRow> events = new ArrayList<>();
    rows.forEach(row -> events.add(event(row)));
    return new Briefing(
        "listing",
        "en",
        "Listing",
        "",
        "2014 to 2020",
        LocalDate.of(2020, 7, 1),
        "1 July 2020",
        "1 July 2020",
        "TLP:CLEAR",
        List.of(),
        List.of(),
        List.of(),
        Briefing.Changes.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Pictures(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Pictures.Placemat("", "", "", "", "", List.of(), "", List.of(), "")),
        List.of(),
        List.of(),
        events,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Briefing.Provenance("", "", List.of(), "", "", ""));
  }

  private static Briefing.EventRow event(Row row) {
    return new Briefing.EventRow(
        row.id(),
        "",
        row.first().toString(),
        "",
        row.first(),
        row.last(),
        row.type(),
        row.title(),
        row.country(),
        "",
        row.place(),
        row.latitude(),
        row.longitude(),
        "",
        row.actors(),
        "",
        Long.toString(row.killed()),
        row.killed(),
        row.killed(),
        row.killed(),
        "",
        row.injured(),
        row.injured(),
        row.injured(),
        "",
        "",
        "",
        null,
        List.of(),
        "",
        "",
        "");
  }
}
