package org.muster.job.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Composer.Composition;
import org.muster.briefing.Given;
import org.muster.briefing.Occasion;
import org.muster.briefing.Occurring;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.change.MethodLines;
import org.muster.briefing.event.EventChanges;
import org.muster.briefing.event.EventStock;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.ForEach;
import org.muster.domain.Event;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.muster.language.Language;
import org.muster.notice.Notice;
import org.muster.store.Database;
import org.muster.store.FileIdentity;
import org.muster.store.FileTotals;
import org.muster.store.Load;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.muster.store.Undertaking;

/** Briefings made of tallies and few records are those made of all records. */
final class StoredEventsTest {
  private static final MarkingOrder ORDER = MarkingOrder.TLP;

  @TempDir Path folder;

  /** Events as they stand, by key. */
  private final Map<RecordKey, Event> standing = new TreeMap<>();

  private Database database;
  private RecordStore store;
  private int nights;
  private int files;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("state"));
    store = new RecordStore(database.dataSource());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({"1, 25", "2, 25", "3, 25", "4, 25", "7, 400"})
  void giveTheSameBriefingAsAllRecords(long seed, int added) {
    RandomWorld world = new RandomWorld(seed);
    Run first = firstNight(world);
    Map<RecordKey, Event> then = Map.copyOf(standing);
    secondNight(world, added);
    Map<RecordKey, Event> now = Map.copyOf(standing);
    EventChanges stored = new StoredChanges(store.changes(first.knownAt(), null));
    EventChanges listed = EventChanges.of(changes(then, now), List.copyOf(now.values()));
    for (int i = 0; i < 25; i++) {
      BriefingSettings settings = world.settings();
      LocalDate asOf = world.asOf();
      LocalDate before = world.oneIn(3) ? asOf : world.asOf();
      assertThat(compose(settings, stored(null), asOf, null))
          .isEqualTo(compose(settings, listed(now.values()), asOf, null));
      assertThat(compose(settings, stored(first.knownAt()), asOf, null))
          .isEqualTo(compose(settings, listed(then.values()), asOf, null));
      assertThat(compose(settings, stored(null), asOf, previous(settings, before, stored)))
          .isEqualTo(
              compose(settings, listed(now.values()), asOf, previous(settings, before, listed)));
    }
  }

  /**
   * What is other, by looking at all; the latest version of a withdrawn event was the one before.
   */
  private static List<EventChanges.Versions<Event>> changes(
      Map<RecordKey, Event> then, Map<RecordKey, Event> now) {
    Map<RecordKey, Event> latest = new TreeMap<>(then);
    latest.putAll(now);
    return latest.values().stream()
        .map(
            event ->
                new EventChanges.Versions<>(then.get(event.key()), now.get(event.key()), event))
        .filter(versions -> !Objects.equals(versions.before(), versions.after()))
        .toList();
  }

  @Test
  void giveTheSameNamesForBriefingsOnEach() {
    RandomWorld world = new RandomWorld(5);
    firstNight(world);
    for (int i = 0; i < 40; i++) {
      BriefingSettings settings = world.settings();
      LocalDate asOf = world.asOf();
      for (ForEach each : ForEach.values()) {
        assertThat(
                Occurring.of(
                    each, released(stored(null), settings), settings, asOf, Language.english()))
            .isEqualTo(
                Occurring.of(
                    each,
                    released(listed(List.copyOf(standing.values())), settings),
                    settings,
                    asOf,
                    Language.english()));
      }
    }
  }

  @Test
  void countWhatAnAudienceMayNotSee() {
    RandomWorld world = new RandomWorld(6);
    firstNight(world);
    BriefingSettings settings = Given.settings();
    Release stored = Release.forAudience(stored(null), settings, ORDER);
    Release listed = Release.forAudience(listed(List.copyOf(standing.values())), settings, ORDER);

    assertThat(stored.leftOut()).isEqualTo(listed.leftOut()).isNotEmpty();
  }

  /** More than are held at a time, which only their ids tell apart. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void listTheSameOfManyThatShareTheirDays(boolean latest) {
    Given given = new Given();
    for (int n = 0; n < 6_000; n++) {
      given.event("E" + (n * 7_919) % 6_000, "2020", "dataset", "ucdp");
    }
    load(next(), new RandomWorld(8), "ucdp", given.events(), List.of());
    EventStock.Query query =
        new EventStock.Query(cell -> true, LocalDate.MIN, LocalDate.MAX, 5, latest);
    assertThat(new StoredEvents(store.known(null)).list(query))
        .isEqualTo(EventStock.of(given.events()).list(query))
        .hasSize(5);
  }

  /** What is made; the markings in no particular order. */
  private record Made(Briefing briefing, List<Notice> notices, Set<Marking> markings) {}

  private static Made compose(
      BriefingSettings settings, Records records, LocalDate asOf, @Nullable Previous previous) {
    Composition made =
        new Composer(settings, ORDER, Language.english())
            .compose(
                released(records, settings),
                new Occasion(asOf, previous, List.of(), Given.PROVENANCE));
    return new Made(made.briefing(), made.notices(), Set.copyOf(made.markings()));
  }

  private static Records released(Records records, BriefingSettings settings) {
    return Release.forAudience(records, settings, ORDER).records();
  }

  private static Previous previous(
      BriefingSettings settings, LocalDate asOf, EventChanges changes) {
    Release.Earlier earlier =
        Release.earlier(listed(List.of()), List.of(), changes, settings, ORDER);
    return new Previous(
        asOf + ".1",
        asOf,
        earlier.records(),
        earlier.changed(),
        earlier.events(),
        MethodLines.of(settings, "Muster"));
  }

  private Records stored(@Nullable Instant knownAt) {
    return records(new StoredEvents(store.known(knownAt)));
  }

  private static Records listed(Collection<Event> events) {
    return records(EventStock.of(List.copyOf(events)));
  }

  private static Records records(EventStock events) {
    Records beside = RandomWorld.beside().records();
    return new Records(beside.deployments(), events, beside.operations(), beside.sources());
  }

  private Run firstNight(RandomWorld world) {
    Run run = next();
    for (String dataset : RandomWorld.DATASETS) {
      load(run, world, dataset, world.events(dataset, 0, 150), List.of());
    }
    return run;
  }

  /** Corrects some, withdraws some, and adds some. */
  private void secondNight(RandomWorld world, int added) {
    Run run = next();
    for (String dataset : RandomWorld.DATASETS) {
      List<Event> events = world.events(dataset, 150, added);
      for (int i = 0; i < 12; i++) {
        events.add(world.event(dataset, world.below(75)));
      }
      List<RecordKey> withdrawn = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        withdrawn.add(new RecordKey(RecordKind.EVENT, dataset, "E" + (75 + world.below(75))));
      }
      load(run, world, dataset, events, withdrawn);
    }
  }

  /** In chunks, each of which is a block. */
  private void load(
      Run run, RandomWorld world, String dataset, List<Event> events, List<RecordKey> withdrawn) {
    files++;
    Load load =
        store.begin(
            run,
            new FileIdentity(
                "file" + files,
                1_000,
                HexFormat.of().toHexDigits((long) files).repeat(4),
                "layout/1",
                dataset,
                RecordKind.EVENT,
                false));
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + 1 + world.below(30));
      load.add(List.copyOf(events.subList(from, to)), List.of());
      from = to;
    }
    load.add(List.of(), withdrawn);
    load.accept(FileTotals.NONE);
    events.forEach(event -> standing.put(event.key(), event));
    withdrawn.forEach(standing::remove);
  }

  private Run next() {
    nights++;
    return new RunLedger(database.dataSource())
        .begin(
            new Undertaking(
                HexFormat.of().toHexDigits((long) nights).repeat(4),
                Given.DAY,
                null,
                List.of(),
                null),
            Instant.parse("2020-07-01T00:00:00Z").plusSeconds(nights));
  }
}
