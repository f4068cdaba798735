package org.muster.briefing.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.muster.briefing.Given;
import org.muster.briefing.amount.Words;
import org.muster.domain.Event;

/** Events of every kind by a seed, of two datasets' worth of variety, and what a sheet holds. */
public final class EventSamples {
  private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
  private static final List<String> COUNTS =
      List.of("", "0", "7", "n/a", "~40", "up to 9", "at least 3", "5 (2..11)", "0 (0..4)", "2..8");
  private static final List<String> HOSTS = List.of("IRQ", "SYR", "IRQ; SYR", "SYR; IRQ", "");
  private static final List<String> TYPES = List.of("attack", "strike", "riot", "");
  private static final List<String> AREAS = List.of("North", "South", "");
  private static final List<String> STATUSES =
      List.of("occurred", "occurred", "occurred", "claimed", "planned");

  private EventSamples() {}

  /** As many events of 2019 and 2020, before July. */
  public static List<Event> events(Random random, int number) {
    Given given = new Given();
    for (int i = 0; i < number; i++) {
      given.event(
          "E" + i,
          date(random),
          "type",
          one(TYPES, random),
          "host",
          one(HOSTS, random),
          "area",
          one(AREAS, random),
          "status",
          one(STATUSES, random),
          "killed",
          one(COUNTS, random),
          "injured",
          one(COUNTS, random),
          "clarity",
          random.nextInt(9) == 0 ? "summary" : "",
          "incidents",
          random.nextInt(5) == 0 ? Integer.toString(1 + random.nextInt(9)) : "");
    }
    return new ArrayList<>(given.events());
  }

  private static String date(Random random) {
    LocalDate first = DAY.plusDays(random.nextInt(540));
    return switch (random.nextInt(8)) {
      case 0 -> first.toString().substring(0, 7);
      case 1 -> first + "/" + first.plusDays(random.nextInt(300));
      case 2 -> first.toString().substring(0, 4);
      case 3 -> "../" + first;
      case 4 -> first + "/..";
      default -> first.toString();
    };
  }

  private static String one(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** Everything that a sheet counts. */
  static String text(EventSheet sheet) {
    List<String> lines = new ArrayList<>();
    lines.add(line("occurred", sheet.occurred()));
    lines.add(line("planned", sheet.planned()));
    lines.add(line("claimed", sheet.claimed()));
    lines.add(line("apart", sheet.apart()));
    lines.add(line("summaries", sheet.summaries()));
    lines.add(line("places", sheet.imprecisePlaces()));
    sheet.months().forEach((month, group) -> lines.add(line(month.toString(), group)));
    sheet.types(Words.english()).forEach(l -> lines.add(line(l.label(), l.group())));
    sheet.hosts(Words.english()).forEach(l -> lines.add(line(l.label(), l.group())));
    sheet.areas(Words.english()).forEach(l -> lines.add(line(l.label(), l.group())));
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static String line(String label, EventGroup group) {
    return String.join(
        " ",
        label,
        Long.toString(group.events()),
        Long.toString(group.records()),
        group.withDeaths().text(),
        Long.toString(group.shares()),
        group.killed().amount().toString(),
        group.injured().amount().toString());
  }
}
