package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.briefing.change.MethodLines;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.settings.Scope;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.muster.language.Language;

/** Nothing in a briefing is said in English where its language is another. */
final class StrangeLanguageTest {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

  /**
   * Names of the program, its dataset and its guards; markings and hosts as they are configured.
   */
  private static final Pattern GIVEN =
      Pattern.compile("TLP:[A-Z]+|[Mm]uster|IRQ|SYR|" + String.join("|", Guard.ids()));

  /** Words of the model that templates and renderers read, codes and digests. */
  private static final Set<String> CODES =
      Set.of(
          "Briefing.id",
          "Briefing.language",
          "Briefing.sections",
          "Briefing.provenance",
          "ScopeTotal.id",
          "Rank.code",
          "MatrixRow.code",
          "Casualties.code",
          "ContributorStrength.code",
          "RecordChange.change",
          "Chart.id",
          "Series.kind",
          "Bars.id",
          "Bars.scope",
          "Months.id",
          "Panel.kind",
          "Stays.id",
          "Stay.kind",
          "MapPicture.id",
          "Shade.place",
          "Site.place",
          "TimelineRow.kind",
          "DeploymentRow.contributor",
          "EventRow.dateEdtf");

  private static final Language LANGUAGE = Strange.language();

  @Test
  void leavesNoWordOfTheFoundingBriefingInEnglish() {
    assertThat(english(compose(FoundingRecords.read(), settings("")))).isEmpty();
  }

  @Test
  void leavesNoWordOfARichBriefingInEnglish() {
    Given rich = rich();
    List<Scope> scopes =
        List.of(
            Given.scope("1", "title", "Всё", "definition", "Всё вместе.", "stated-as", "СУММА"),
            Given.scope("2", "title", "Без", "without", "ОП1;ОП2", "without-categories", "полиция"),
            Given.scope(
                "3", "title", "К", "categories", "полиция;войска", "contributors", "DNK;NOR;DEU"),
            Given.scope("4", "title", "Х", "hosts", "IRQ"),
            Given.scope("5", "title", "П", "operations", "НЕТ"));
    for (String period : List.of("", "2020", "2019-07/2020-06", "1990")) {
      for (Imprecise imprecise : Imprecise.values()) {
        for (int list : List.of(2, 20_000)) {
          for (List<Scope> totals : List.of(List.<Scope>of(), scopes)) {
            CountingSettings counting =
                new CountingSettings(
                    Period.ofMonths(3),
                    imprecise,
                    List.of("muster"),
                    list == 2
                        ? List.of(
                            new Overrule(Guard.SUBTOTAL, List.of(), "причина"),
                            new Overrule(Guard.MISSION_TOTAL, List.of(), "причина"),
                            new Overrule(Guard.TWO_HATS, List.of("Х1"), "причина"))
                        : List.of());
            assertThat(english(compose(rich.records(), settings(period, counting, list, totals))))
                .isEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysEveryStatementInItsWords(Measure measure) {
    for (DeploymentStatus status : DeploymentStatus.values()) {
      for (String contributor : List.of("DNK", "*")) {
        for (String personnel : List.of("1", "~500", "withheld")) {
          Given given =
              new Given()
                  .operation("Б", "Битва", "IRQ")
                  .source("С", "publisher", "Издатель", "title", "Имя", "published", "2020-05")
                  .deployment(
                      "Д",
                      "operation",
                      "Б",
                      "contributor",
                      contributor,
                      "measure",
                      measure.word(),
                      "status",
                      status.word(),
                      "personnel",
                      measure == Measure.COMMAND ? "" : personnel,
                      "from",
                      personnel.equals("1") ? "" : "2020-06",
                      "to",
                      personnel.equals("~500") ? "2021" : "",
                      "equipment",
                      personnel.equals("1") ? "щит" : "",
                      "source",
                      "С");
          assertThat(english(compose(given.records(), settings("")))).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-22",
    "2019-26",
    "2020-31",
    "2020-33",
    "2020-37",
    "2020-38",
    "2019-39",
    "2020-40",
    "2020-41",
    "2020-23",
    "2019-24",
    "2020-21",
    "2020-06~",
    "2020?",
    "2020%",
    "201X",
    "201X~",
    "20XX%",
    "2020-XX",
    "2020-05-XX",
    "2020-05-12/..",
    "2020-05/",
    "/2020-05",
    "../2020-05",
    "2019-05/2020-06",
    "[2020-05-01..2020-06-02]",
    "[2019..2020]",
    "[2020-05..2020-06]",
    "[..2020-05]",
    "[2020-05..]",
    "[2019-21..2020-23]",
    "0050",
    "-0049",
    "../.."
  })
  void saysEveryDateInItsWords(String date) {
    Given given = new Given().event("Е", date, "title", "Событие", "source", "");
    assertThat(english(compose(given.records(), settings("")))).isEmpty();
  }

  @Test
  void leavesNoWordOfWhatChangedInEnglish() {
    Given then = before();
    Given now = after();
    Records old = Strange.strange(then.records());
    Map<RecordKey, Entry> before = byKey(old);
    Map<RecordKey, Entry> after = byKey(Strange.strange(now.records()));
    Set<RecordKey> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<Previous.Changed> changed =
        keys.stream()
            .filter(key -> key.kind() != RecordKind.EVENT)
            .filter(key -> !Objects.equals(before.get(key), after.get(key)))
            .map(key -> new Previous.Changed(before.get(key), after.get(key)))
            .toList();
    List<EventChanges.Versions<Event>> events =
        keys.stream()
            .filter(key -> key.kind() == RecordKind.EVENT)
            .filter(key -> !Objects.equals(before.get(key), after.get(key)))
            .map(
                key ->
                    new EventChanges.Versions<>(
                        (Event) before.get(key),
                        (Event) after.get(key),
                        (Event) Objects.requireNonNullElse(after.get(key), before.get(key))))
            .toList();
    for (LocalDate last : List.of(LocalDate.of(2020, 5, 31), Given.DAY)) {
      for (boolean other : List.of(false, true)) {
        Previous previous =
            new Previous(
                last + ".1",
                last,
                new Records(old.deployments(), List.of(), old.operations(), old.sources()),
                changed,
                EventChanges.of(events, Given.events(Strange.strange(now.records()))),
                MethodLines.of(other ? otherwise() : settings(""), "1"));
        assertThat(english(compose(now.records(), settings(""), previous))).isEmpty();
        assertThat(english(compose(now.records(), otherwise(), previous))).isEmpty();
      }
    }
  }

  /** Counted in every way otherwise. */
  private static BriefingSettings otherwise() {
    BriefingSettings plain =
        settings(
            "2020-01/2020-06",
            new CountingSettings(
                Period.of(1, 2, 3),
                Imprecise.SPREAD,
                List.of("muster"),
                List.of(
                    new Overrule(Guard.TWO_HATS, List.of("1", "2"), "причина"),
                    new Overrule(Guard.UNIT_TWICE, List.of(), "причина"))),
            20,
            List.of(
                Given.scope("1", "title", "Всё", "stated-as", "С;Т", "definition", "Так."),
                Given.scope(
                    "2",
                    "title",
                    "Часть",
                    "operations",
                    "А;Б",
                    "without",
                    "В",
                    "categories",
                    "войска",
                    "without-categories",
                    "полиция")));
    return plain.toBuilder()
        .filter(new Filter(List.of("ОП", "ДР"), List.of("IRQ", "SYR"), List.of()))
        .audience("TLP:RED")
        .releaseTo(List.of("ЕС", "НАТО"))
        .build();
  }

  private static Given before() {
    Given before =
        new Given()
            .operation("ОП", "Операция", "IRQ", "leads", "А", "from", "2019")
            .source("И", "publisher", "Издатель", "published", "2020-01", "licence", "А")
            .source("Ж", "publisher", "Издатель")
            .event("Е1", "2020-05-01", "title", "Взрыв", "killed", "3", "source", "И")
            .event("Е2", "2020-05-02", "title", "Взрыв", "source", "Ж", "operation", "ОП");
    String[] numbers = {"100", "withheld", "up to 50", "~100", "", "60"};
    for (int i = 0; i < numbers.length; i++) {
      before.deployment(
          "Д" + i,
          "operation",
          "ОП",
          "contributor",
          List.of("DNK", "NOR", "SWE", "FIN", "DEU", "*").get(i),
          "measure",
          i == 2 ? "ceiling" : "strength",
          "as_of",
          "2020-04-30",
          "personnel",
          numbers[i],
          "source",
          "И");
    }
    return before.deployment(
        "Д9",
        "operation",
        "УШЛА",
        "as_of",
        "2020-04-30",
        "personnel",
        "9",
        "contributor",
        "*",
        "source",
        "И");
  }

  private static Given after() {
    Given after =
        new Given()
            .operation(
                "ОП", "Другая", "IRQ; SYR", "leads", "Б", "from", "2018", "successor_of", "УШЛА")
            .source("И", "publisher", "Другой", "published", "2020", "licence", "Б", "note", "в")
            .event(
                "Е1",
                "2020-05-03",
                "title",
                "Удар",
                "killed",
                "withheld",
                "injured",
                "2",
                "type",
                "т",
                "area",
                "о",
                "place",
                "м",
                "latitude",
                "1",
                "longitude",
                "2",
                "place_precision",
                "sea_or_air",
                "actors",
                "а",
                "status",
                "claimed",
                "clarity",
                "single",
                "force",
                "DNK",
                "cause",
                "hostile",
                "host",
                "SYR",
                "source",
                "И")
            .event("Е3", "2020-06-02", "title", "Новое", "source", "И", "status", "planned")
            .event("Е4", "2019-06-02", "title", "Позднее", "source", "И", "killed", "1");
    String[] numbers = {"120", "40", "up to 70", "~300", "withheld", "61"};
    for (int i = 0; i < numbers.length; i++) {
      after.deployment(
          "Д" + i,
          "operation",
          "ОП",
          "contributor",
          List.of("DNK", "NOR", "SWE", "FIN", "DEU", "*").get(i),
          "measure",
          i == 2 ? "ceiling" : "strength",
          "as_of",
          "2020-06-20",
          "personnel",
          numbers[i],
          "category",
          "к",
          "unit",
          "ч",
          "role",
          "р",
          "equipment",
          "щит",
          "host",
          "SYR",
          "from",
          "2020-06",
          "to",
          "P1Y2M1W5D",
          "reported",
          "2020-06-21",
          "quote",
          "ц",
          "note",
          "з",
          "source",
          "И");
    }
    return after.deployment(
        "Н",
        "operation",
        "ОП",
        "measure",
        "change",
        "status",
        "announced",
        "personnel",
        "30",
        "contributor",
        "*",
        "source",
        "И");
  }

  private static Map<RecordKey, Entry> byKey(Records records) {
    Map<RecordKey, Entry> byKey = new TreeMap<>();
    Stream.of(records.deployments(), Given.events(records), records.operations(), records.sources())
        .<Entry>flatMap(List::stream)
        .forEach(entry -> byKey.put(entry.key(), entry));
    return byKey;
  }

  private static Briefing compose(Records records, BriefingSettings settings) {
    return compose(records, settings, null);
  }

  private static Briefing compose(
      Records records, BriefingSettings settings, @Nullable Previous previous) {
    Occasion occasion = new Occasion(Given.DAY, previous, List.of(), Given.PROVENANCE);
    Records strange = Strange.strange(records);
    return new Composer(settings, MarkingOrder.TLP, LANGUAGE).compose(strange, occasion).briefing();
  }

  private static BriefingSettings settings(String period) {
    return settings(period, CountingSettings.DEFAULTS, BriefingSettings.LIST_EVENTS, List.of());
  }

  private static BriefingSettings settings(
      String period, CountingSettings counting, int list, List<Scope> scopes) {
    return BriefingSettings.builder("strange", "Г", "TLP:CLEAR")
        .period(period.isEmpty() ? null : PartialDate.parse(period))
        .scopes(scopes)
        .counting(counting)
        .language("el")
        .listEvents(list)
        .listDeployments(list)
        .build();
  }

  /** Records that bring most of what a briefing can say. */
  private static Given rich() {
    Given rich = new Given();
    for (int i = 1; i <= 9; i++) {
      rich.operation("ОП" + i, "Операция " + i, List.of("IRQ", "SYR", "KWT; IRQ").get(i % 3));
    }
    rich.operation("СТАР", "Старая", "IRQ")
        .operation("НОВ", "Новая", "IRQ", "successor_of", "СТАР", "from", "2020-03-01")
        .deployment("С1", "operation", "СТАР", "as_of", "2020-01-31", "personnel", "90")
        .deployment("С2", "operation", "НОВ", "as_of", "2020-03-31", "personnel", "80");
    presence(rich);
    announced(rich);
    twice(rich);
    events(rich);
    return rich;
  }

  private static void presence(Given rich) {
    List<String> numbers =
        List.of("285", "~500", "up to 195", "withheld", "11 (9..14)", "at least 20", "", "1", "0");
    List<String> nations = List.of("DNK", "NOR", "DEU", "FRA", "ITA", "USA", "GBR", "ESP", "POL");
    for (int i = 1; i <= 9; i++) {
      for (int k = 0; k < nations.size(); k++) {
        rich.deployment(
            "П" + i + k,
            "operation",
            "ОП" + i,
            "contributor",
            nations.get(k),
            "category",
            List.of("войска", "полиция", "").get(k % 3),
            "as_of",
            List.of("2020-05-31", "2018-12", "2020-06").get(i % 3),
            "personnel",
            numbers.get((i + k) % numbers.size()),
            "host",
            List.of("IRQ", "IRQ; SYR", "Залив", "").get((i + k) % 4));
      }
    }
    for (int i = 1; i <= 4; i++) {
      rich.deployment(
          "М" + i,
          "operation",
          "ОП" + i,
          "contributor",
          "*",
          "as_of",
          "2020-06-15",
          "personnel",
          List.of("20", "5000", "withheld", "~900").get(i - 1));
    }
    for (int k = 0; k < 70; k++) {
      rich.deployment(
          "Ъ" + k,
          "operation",
          "ОП5",
          "contributor",
          "Страна " + k,
          "as_of",
          "2020-05-31",
          "personnel",
          k % 7 == 0 ? "withheld" : k % 5 == 0 ? "~10" : "7");
    }
    rich.deployment("СУМ", "operation", "СУММА", "as_of", "2020-05-31", "personnel", "4000")
        .deployment("СУ2", "operation", "СУММА", "as_of", "2020-04-30", "personnel", "4100");
  }

  private static void announced(Given rich) {
    int i = 0;
    for (Measure measure : Measure.values()) {
      for (DeploymentStatus status : DeploymentStatus.values()) {
        for (String contributor : List.of("DNK", "*", "NOR")) {
          i++;
          rich.deployment(
              "А" + i,
              "operation",
              "ОП" + (1 + i % 8),
              "contributor",
              contributor,
              "measure",
              measure.word(),
              "status",
              status.word(),
              "personnel",
              measure == Measure.COMMAND ? "" : List.of("30", "withheld", "~40").get(i % 3),
              "from",
              List.of("2020-08", "", "2019-06", "2020").get(i % 4),
              "to",
              List.of("", "P4M", "2021-12").get(i % 3),
              "equipment",
              i % 5 == 0 ? "1 щит; 2 меча" : "",
              "role",
              i % 7 == 0 ? "охрана" : "");
        }
      }
    }
  }

  /** What the guards find. */
  private static void twice(Given rich) {
    rich.deployment(
            "Х1",
            "operation",
            "ОП1",
            "contributor",
            "SWE",
            "as_of",
            "2020-05-31",
            "personnel",
            "77")
        .deployment(
            "Х2",
            "operation",
            "ОП2",
            "contributor",
            "SWE",
            "as_of",
            "2020-05-31",
            "personnel",
            "77");
    for (int i = 0; i < 2; i++) {
      rich.deployment(
          "Ю" + i,
          "operation",
          "ОП3",
          "contributor",
          "FIN",
          "unit",
          "рота",
          "host",
          List.of("IRQ", "SYR").get(i),
          "as_of",
          "2020-0" + (4 + i) + "-30",
          "personnel",
          "60");
      rich.deployment(
          "Ы" + i,
          "operation",
          "ОП4",
          "contributor",
          "EST",
          "unit",
          "взвод",
          "host",
          List.of("IRQ", "SYR").get(i),
          "as_of",
          "2020-05-31",
          "personnel",
          "61");
      rich.deployment(
          "Э" + i,
          "operation",
          "ОП6",
          "contributor",
          "LVA",
          "dataset",
          List.of("muster", "другой").get(i),
          "as_of",
          "2020-05-31",
          "personnel",
          "62");
      rich.deployment(
          "Щ" + i,
          "operation",
          "ОП7",
          "contributor",
          "LTU",
          "as_of",
          "2020-05-31",
          "personnel",
          List.of("62", "63").get(i));
    }
  }

  private static void events(Given rich) {
    int i = 0;
    List<String> dates =
        List.of("2020-05-06", "2020", "2019-12/2020-01", "2018-07-01", "2020-06", "../2020-02");
    for (String dataset : List.of("muster", "другой")) {
      for (EventStatus status : EventStatus.values()) {
        for (String date : dates) {
          for (String killed : List.of("3", "1", "n/a", "unknown", "2 (1..5)")) {
            i++;
            rich.event(
                "Е" + i,
                date,
                "dataset",
                dataset,
                "status",
                status.word(),
                "killed",
                killed,
                "injured",
                i % 2 == 0 ? "" : "4",
                "type",
                i % 4 == 0 ? "" : "взрыв",
                "title",
                "Событие " + i,
                "host",
                List.of("IRQ", "IRQ; SYR", "SYR", "").get(i % 4),
                "area",
                i % 3 == 0 ? "" : "Область",
                "place",
                i % 3 == 1 ? "Город" : "",
                "latitude",
                i % 3 == 1 ? "33." + i : "",
                "longitude",
                i % 3 == 1 ? "44.5" : "",
                "place_precision",
                List.of("exact", "near", "province", "unknown").get(i % 4),
                "clarity",
                List.of("single", "summary", "").get(i % 3),
                "force",
                i % 6 == 0 ? "DNK" : i % 6 == 3 ? "NOR" : "",
                "cause",
                i % 6 == 0 ? List.of("hostile", "non_hostile", "").get(i % 9 / 3) : "");
          }
        }
      }
    }
    rich.event("Я", "2020-06-01", "title", "Без источника", "source", "");
  }

  /** Texts with Latin letters, each with its place in the model. */
  private static Set<String> english(Record model) {
    Set<String> found = new TreeSet<>();
    components(model, found);
    return found;
  }

  private static void components(Record value, Set<String> found) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String at = value.getClass().getSimpleName() + "." + component.getName();
      if (!CODES.contains(at)) {
        look(at, read(component, value), found);
      }
    }
  }

  private static void look(String at, @Nullable Object value, Set<String> found) {
    switch (value) {
      case String text -> {
        if (LATIN.matcher(GIVEN.matcher(text).replaceAll("")).find()) {
          found.add(at + ": " + text);
        }
      }
      case List<?> list -> list.forEach(item -> look(at, item, found));
      case Record nested -> components(nested, found);
      case null -> {}
      default -> {}
    }
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
