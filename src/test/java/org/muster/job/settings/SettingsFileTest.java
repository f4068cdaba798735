package org.muster.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.briefing.settings.ForEach;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.settings.PlacematPage;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.settings.Section;
import org.muster.intake.IntakeSettings;
import org.muster.intake.format.Limits;

final class SettingsFileTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/org/muster/job/folder/muster.yaml");
  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  @TempDir Path folder;

  @Test
  void hasDefaultsWithoutAFile() {
    SettingsFile settings = SettingsFile.read(null);
    assertThat(settings.zone().getId()).isEqualTo("UTC");
    assertThat(settings.asOf()).isNull();
    assertThat(settings.markings().labels()).startsWith("TLP:CLEAR").endsWith("TLP:RED");
    assertThat(settings.briefings())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.formats()).containsOnlyKeys(Format.values());
              assertThat(plan.forEach()).isNull();
              assertThat(plan.settings().filter()).isEqualTo(Filter.ALL);
              assertThat(plan.settings().sections()).containsExactly(Section.values());
              assertThat(plan.settings().scopes()).isEmpty();
              assertThat(plan.settings().counting()).isEqualTo(CountingSettings.DEFAULTS);
              assertThat(plan.settingsOn(DAY).period()).isNull();
            });
  }

  @Test
  void readsEverySettingOfARun() throws IOException {
    SettingsFile settings =
        read(
            """
            zone: Europe/Copenhagen
            as-of: 2020-07-01
            release:
              labels: [OPEN, CLOSED]
              blank-means: CLOSED
              above: stop
            intake:
              {max-file-bytes: 1000, max-seconds: 9, hold-back-percent: 7, hold-back-count: 3}
            pdf: {max-pages: 12}
            """);
    assertThat(settings.zone().getId()).isEqualTo("Europe/Copenhagen");
    assertThat(settings.asOf()).isEqualTo(DAY);
    assertThat(settings.stopAbove()).isTrue();
    assertThat(settings.markings().blankMeans()).isEqualTo("CLOSED");
    IntakeSettings intake = settings.intake();
    assertThat(intake.maxFileBytes()).isEqualTo(1000);
    assertThat(intake.maxSeconds()).isEqualTo(9);
    assertThat(intake.holdBackPercent()).isEqualTo(7);
    assertThat(intake.holdBackCount()).isEqualTo(3);
    assertThat(intake.limits()).isEqualTo(Limits.DEFAULTS);
    assertThat(settings.archive()).isNull();
    assertThat(settings.pdf().maxPages()).isEqualTo(12);
  }

  /** What a placemat lists is decided before its paper is seen. */
  @Test
  void fitsPlacematsToThePaper() throws IOException {
    BriefingSettings letter = read("pdf: {paper: letter}").briefings().getFirst().settings();
    assertThat(letter.placematPage()).isEqualTo(new PlacematPage(684, 478));
    BriefingSettings a4 =
        read("pdf: {paper: a4}\nbriefings: [{id: a, title: A}]").briefings().getFirst().settings();
    assertThat(a4.placematPage().width()).isCloseTo(PlacematPage.A4.width(), within(0.01));
    assertThat(a4.placematPage().height()).isCloseTo(PlacematPage.A4.height(), within(0.01));
  }

  @Test
  void readsEveryLimitUnderTheNameThatANoticeGivesIt() throws IOException {
    StringBuilder yaml = new StringBuilder("intake:\n");
    Map<String, Long> limits = new TreeMap<>();
    for (String setting : new TreeSet<>(Limits.DEFAULTS.bySetting().keySet())) {
      long value = 1000L - limits.size();
      limits.put(setting, value);
      yaml.append("  ").append(setting).append(": ").append(value).append('\n');
    }
    assertThat(read(yaml.toString()).intake().limits().bySetting()).isEqualTo(limits);
  }

  @Test
  void readsEverySettingOfABriefing() throws IOException {
    BriefingPlan plan =
        first(
            """
            release: {labels: [OPEN, CLOSED], blank-means: OPEN}
            briefings:
              - id: one
                title: "{name} ({code})"
                area: Iraq
                as-of: 2020-06-30
                for-each: contributor
                operations: [NMI]
                hosts: [IRQ]
                contributors: [DNK, NLD]
                period: 2013-01-01/2013-12-31
                sections: [strength, key-points]
                scopes: []
                audience: CLOSED
                release-to: [NATO]
                language: en
                formats: {pdf: mine.ftl}
            """);
    assertThat(plan.asOf()).isEqualTo(LocalDate.of(2020, 6, 30));
    assertThat(plan.forEach()).isEqualTo(ForEach.CONTRIBUTOR);
    assertThat(plan.formats()).containsExactly(Map.entry(Format.PDF, "mine.ftl"));
    BriefingSettings settings = plan.settingsOn(DAY);
    assertThat(settings.title()).isEqualTo("{name} ({code})");
    assertThat(settings.area()).isEqualTo("Iraq");
    assertThat(settings.filter())
        .isEqualTo(new Filter(List.of("NMI"), List.of("IRQ"), List.of("DNK", "NLD")));
    assertThat(settings.period()).hasToString("2013-01-01/2013-12-31");
    assertThat(settings.sections()).containsExactly(Section.KEY_POINTS, Section.STRENGTH);
    assertThat(settings.audience()).isEqualTo("CLOSED");
    assertThat(settings.releaseTo()).containsExactly("NATO");
  }

  @Test
  void countsAsTheSettingsSayInEveryBriefing() throws IOException {
    SettingsFile settings =
        read(
            """
            counting:
              stale-after: P6M
              imprecise-events: spread
              datasets: [un, own]
              overrule:
                - guard: two-hats
                  records: [own/D7]
                  reason: They serve under one.
                - {guard: rotation, reason: Reliefs overlap by a day.}
            briefings: [{id: a, title: A}, {id: b, title: B}]
            """);
    assertThat(settings.briefings())
        .extracting(plan -> plan.settings().counting())
        .containsOnly(
            new CountingSettings(
                Period.ofMonths(6),
                Imprecise.SPREAD,
                List.of("un", "own"),
                List.of(
                    new Overrule(Guard.TWO_HATS, List.of("own/D7"), "They serve under one."),
                    new Overrule(Guard.ROTATION, List.of(), "Reliefs overlap by a day."))));
  }

  @Test
  void givesABriefingTheScopesThatItNamesAndElseAll() throws IOException {
    SettingsFile settings =
        read(
            """
            scopes:
              - id: keepers
                title: Keepers
                definition: A sentence.
                operations: [A, B]
                without: [C]
                categories: [troops]
                without-categories: [police]
                contributors: [DNK]
                hosts: [MLI]
                stated-as: [ALL]
              - {id: everything, title: Everything}
            briefings:
              - {id: a, title: A}
              - {id: b, title: B, scopes: [everything]}
              - {id: c, title: C, scopes: []}
            """);
    Scope keepers =
        new Scope(
            "keepers",
            "Keepers",
            "A sentence.",
            List.of("A", "B"),
            List.of("C"),
            List.of("troops"),
            List.of("police"),
            List.of("DNK"),
            List.of("MLI"),
            List.of("ALL"));
    assertThat(settings.briefings().get(0).settings().scopes())
        .hasSize(2)
        .first()
        .isEqualTo(keepers);
    assertThat(settings.briefings().get(1).settings().scopes())
        .extracting(Scope::id)
        .containsExactly("everything");
    assertThat(settings.briefings().get(2).settings().scopes()).isEmpty();
  }

  @Test
  void takesAStarForAll() throws IOException {
    String all = "operations: ['*'], hosts: ['*'], contributors: ['*']";
    assertThat(read("scopes: [{id: a, title: T, categories: ['*'], " + all + "}]").briefings())
        .isEqualTo(read("scopes: [{id: a, title: T}]").briefings());
    assertThat(first("briefings: [{id: a, title: A, " + all + "}]"))
        .isEqualTo(first("briefings: [{id: a, title: A}]"));
    assertThat(first("briefings: [{id: a, title: '{name}', for-each: host, " + all + "}]"))
        .isEqualTo(first("briefings: [{id: a, title: '{name}', for-each: host}]"));
  }

  @Test
  void refusesAStarThatIsNotAll() {
    refuses("briefings: [{id: a, title: A, hosts: [IRQ, '*']}]", "briefings[0].hosts", "alone");
    refuses("scopes: [{id: a, title: T, contributors: ['*', DNK]}]", "stands alone");
    refuses("scopes: [{id: a, title: T, without: ['*']}]", "scopes[0].without", "is named here");
    refuses("scopes: [{id: a, title: T, without-categories: ['*']}]", "is named here");
    refuses("scopes: [{id: a, title: T, stated-as: ['*']}]", "is named here");
    refuses("briefings: [{id: a, title: A, release-to: ['*']}]", "is named here");
  }

  @Test
  void leavesSectionsOut() throws IOException {
    assertThat(
            first("briefings: [{id: a, title: A, without-sections: [timeline, quality]}]")
                .settings()
                .sections())
        .hasSize(Section.values().length - 2)
        .doesNotContain(Section.TIMELINE, Section.QUALITY);
    assertThat(first("briefings: [{id: a, title: A, sections: []}]").settings().sections())
        .isEmpty();
  }

  @Test
  void countsAPeriodBackFromTheBusinessDate() throws IOException {
    assertThat(period("P1Y")).isEqualTo("2019-07-02/2020-07-01");
    assertThat(period("P1M")).isEqualTo("2020-06-02/2020-07-01");
    assertThat(period("2013")).isEqualTo("2013");
    assertThat(period("2013-01-01/..")).isEqualTo("2013-01-01/2020-07-01");
    assertThat(moves("P1Y")).isEqualTo("P1Y");
    assertThat(moves("2013-01-01/..")).isEqualTo("2013-01-01/..");
    assertThat(moves("2013")).isEmpty();
    BriefingPlan future = first("briefings: [{id: a, title: A, period: 2021/..}]");
    assertThatThrownBy(() -> future.settingsOn(DAY))
        .hasMessage("the period 2021/.. begins after 2020-07-01");
  }

  private String moves(String text) throws IOException {
    return first("briefings: [{id: a, title: A, period: " + text + "}]")
        .settingsOn(DAY)
        .periodMoves();
  }

  private String period(String text) throws IOException {
    return String.valueOf(
        first("briefings: [{id: a, title: A, period: " + text + "}]").settingsOn(DAY).period());
  }

  @Test
  void namesAnUnknownSettingWithItsLine() {
    refuses("zone: UTC\nbriefing: 7\n", "muster.yaml] - 2:", "briefing");
  }

  @Test
  void namesTheLineOfWhatCannotBe() {
    refuses("zone: UTC\ncounting:\n  stale-after: soon\n", "- 3:", "counting.stale-after");
    refuses(
        "briefings:\n  - id: a\n    title: A\n  - id: b\n    title: B\n    scopes: [x]\n",
        "- 6:",
        "briefings[1].scopes",
        "'x' is none of the scopes []");
    refuses("briefings:\n  - id: a\n    title: A\n  - id: b\n", "- 4:", "no title");
    refuses("zone: UTC\n\ncounting:\n  overrule:\n    - guard: rotation\n", "- 5:", "no reason");
  }

  @Test
  void refusesWhatCannotBe() {
    refuses("zone: Mars/Olympus", "time zone");
    refuses("as-of: yesterday", "as-of", "no day YYYY-MM-DD");
    refuses("release: {labels: [A, A], blank-means: A}", "repeat");
    refuses("release: {labels: [A], blank-means: B}", "'B'");
    refuses("release: {above: ignore}", "leave-out or stop");
    refuses("pdf: {max-pages: many}", "max-pages");
    refuses("briefings: [{id: a, title: A, list-events: 0}]", "list-events", "1 or more", "0");
    refuses("briefings: [{id: a, title: A, list-deployments: -1}]", "list-deployments", "1 or");
    refuses("a: [", "YAML");
    refuses(
        "zone: UTC\nzone: UTC\n",
        "muster.yaml] - 2:1: it is no YAML, found duplicate key zone; write each key once");
    refuses(
        "briefings:\n  - id: a\n    title: {name}: forces\n",
        "muster.yaml] - 3:18: it is no YAML, mapping values are not allowed here; indent");
  }

  @Test
  void refusesWhatOneCouldTakeForSomethingElse() {
    refuses("as-of: -0044-03-15", "no day YYYY-MM-DD");
    refuses("as-of: +12020-01-01", "no day YYYY-MM-DD");
    refuses("pdf: {max-pages: 1.5}", "- 1:18", "'1.5'", "a whole number");
    refuses("intake: {max-rows: .inf}", "a whole number");
    for (String number : List.of("010", "0x1F", "0b11", "5:00")) {
      refuses("intake: {max-rows: " + number + "}", "- 1:20", "'" + number + "'", "decimal digits");
    }
    refuses(
        "briefings: [{id: a, title: A, period: 2013-2014}]",
        "- 1:39",
        "'2013-2014' is no period",
        "write P1Y, 2013, 2013-01-01/2013-12-31");
    refuses("briefings: [{id: a, title: A, period: P1001Y}]", "- 1:39", "at most P1000Y");
    refuses("briefings: [{id: a, title: A, period: P999999999Y}]", "at most P1000Y");
    refuses("briefings: [{id: a, title: A, operations: []}]", "- 1:", "leave the key out for all");
    refuses("briefings: [{id: a, title: A, hosts: [IRQ, ~]}]", "- 1:", "one of them is blank");
    refuses("briefings: [{id: a, title: A, formats: {}}]", "- 1:", "no format is named");
    refuses(
        "briefings:\n  - id: a\n    title: A\n    operations:\n      NMI: yes\n",
        "- 5:12: 'briefings[0].operations' is a list; begin each thing in it with '- '");
    refuses("briefings: {id: a, title: A}", "- 1:17: 'briefings' is a list");
  }

  /** YAML reads an octal number, a truth value, a number, minutes of an hour, and none of them. */
  @Test
  void takesATextAsItIsWritten() throws IOException {
    BriefingPlan plan =
        first(
            "briefings: [{id: 007, title: ON, operations: [010, &no NO, 1_000, 0x1F, 12:30, 1.50],"
                + " hosts: NO, contributors: [*no, '010']}]");
    assertThat(plan.id()).isEqualTo("007");
    assertThat(plan.settings().title()).isEqualTo("ON");
    assertThat(plan.settings().filter())
        .isEqualTo(
            new Filter(
                List.of("010", "NO", "1_000", "0x1F", "12:30", "1.50"),
                List.of("NO"),
                List.of("NO", "010")));
    assertThat(read("intake: {max-rows: 1_000}").intake().limits().rows()).isEqualTo(1000);
    assertThat(read("pdf: {attach-data: no}").pdf().attachData()).isFalse();
    refuses("pdf: {max-pages: on}", "'on' cannot be the value of 'pdf.max-pages'");
  }

  @Test
  void saysWhatStandsInTheWrongPlace() {
    refuses("types: [battle]", "- 1:9: unknown setting 'types'; known here: zone, as-of, ");
    refuses(
        "briefings:\n  - id: a\n    title: A\n    categories: [troops]\n",
        "- 4:18: unknown setting 'briefings[0].categories'; known here: id, title, ");
    refuses(
        "briefings: [{id: a, title: A, audience: ['TLP:RED']}]",
        "- 1:42: 'briefings[0].audience' is a text and holds no keys or list");
    refuses(
        "briefings: [{id: a, title: A, audience: {clearance: 'TLP:RED'}}]",
        "- 1:53: 'briefings[0].audience' is a text and holds no keys or list");
    refuses(
        "scopes: [{id: a, title: A, definition: {en: all}}]",
        "- 1:45: 'scopes[0].definition' is a text and holds no keys or list");
    refuses(
        "briefings: [{id: a, title: A, formats: {pdf: {template: a.ftl}}}]",
        "'briefings[0].formats.pdf' is a text and holds no keys or list");
    refuses("scopes: [peacekeeping]", "- 1:10: ", "'scopes[0]': it is a group of keys");
  }

  @Test
  void refusesWhatIsNotOneDocumentOfKeys() throws IOException {
    refuses("zone: UTC\n---\nzone: Europe/Copenhagen\n", "- 2:1: a second document");
    refuses("- zone: UTC\n", "- 1:1: settings are keys with values");
    refuses("as you like\n", "- 1:1: settings are keys with values");
    refuses("zone:UTC\n", "- 1:1:", "a space behind the colon");
    refuses("zone: UTC\n\u0000\n", "- 2:1: it holds a character", "U+0000");
    refuses("a: " + "[".repeat(60) + "]".repeat(60), "- 1:53: it goes more than 50 levels deep");
    assertThat(read("# nothing yet\n").briefings()).hasSize(1);
    Path file = folder.resolve("saved.yaml");
    Files.write(file, "zone: UTC\n# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SettingsFile.read(file))
        .hasMessageContaining("- 2:6: it is not UTF-8");
    Files.write(file, "as-of: 2020-07-01\n".getBytes(StandardCharsets.UTF_16));
    assertThat(SettingsFile.read(file).asOf()).isEqualTo(DAY);
  }

  @Test
  void takesAliasesAndNoneThatStandForMoreThanCanBeMeant() throws IOException {
    assertThat(
            read("""
            briefings:
              - {id: a, title: A, operations: &ours [NMI, OIR]}
              - {id: b, title: B, operations: *ours}
            """)
                .briefings()
                .getLast()
                .settings()
                .filter()
                .operations())
        .containsExactly("NMI", "OIR");
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [").append(before);
      bomb.append((", " + before).repeat(8)).append("]\n");
    }
    refuses(bomb.toString(), "- 6:", "more than 100000 values");
    refuses("briefings: &a [{id: a, title: A, hosts: *a}]", "- 1:41: '*a' stands within what it");
  }

  @Test
  void refusesCountingThatCannotBe() {
    refuses("counting: {stale-after: P0D}", "positive");
    refuses("counting: {stale-after: -P1Y}", "positive");
    refuses("counting: {stale-after: 365}", "a duration is written as");
    refuses("counting: {imprecise-events: guess}", "apart or spread", "guess");
    refuses("counting: {datasets: [un, un]}", "named twice");
    refuses("counting: {overrule: [{guard: luck, reason: R}]}", "'luck'", "two-hats");
    refuses("counting: {overrule: [{guard: rotation, reason: '  '}]}", "has no reason");
    refuses(
        "counting: {overrule: [{guard: rotation, records: [], reason: R}]}",
        "- 1:50: counting.overrule[0].records: it names nothing");
    refuses("counting: {overrule: [{reason: R}]}", "'' is none of the guards");
    refuses("counting: {overrule: [{guard: rotation, reasons: R}]}", "reasons");
  }

  @Test
  void refusesScopesThatCannotBe() {
    refuses("scopes: [{title: T}]", "a scope's id");
    refuses("scopes: [{id: a}]", "has no title");
    refuses("scopes: [{id: a/b, title: T}]", "a/b");
    refuses("scopes: [{id: a, title: T}, {id: A, title: T}]", "two scopes", "'A'");
    refuses("scopes: [{id: a, title: T, operations: [X], without: [X]}]", "counted and left out");
    refuses(
        "scopes: [{id: a, title: T, categories: [troops], without-categories: [Troops]}]",
        "- 1:71: scopes[0].without-categories: 'Troops' is left out, and 'troops' is counted, which"
            + " is the same name; name it in one list alone");
    refuses("scopes: [{id: a, title: T, wihtout: [X]}]", "wihtout");
  }

  @Test
  void refusesBriefingsThatCannotBe() {
    refuses("briefings: [{id: a, title: A, audience: 'TLP:PINK'}]", "TLP:PINK");
    refuses("briefings: [{id: a, title: A}, {id: A, title: B}]", "two briefings");
    refuses("briefings: [{id: '../a', title: A}]", "A-Z");
    refuses("briefings: [{id: .a, title: A}]", "no file may be called '.a'");
    refuses("briefings: [{id: Con, title: A}]", "no file may be called 'Con'");
    refuses("briefings: [{id: lpt1.x, title: A}]", "no file may be called");
    refuses("briefings: [{id: a.Placemat, title: A}]", "placemat's of another");
    refuses("briefings: [{id: a}]", "no title");
    refuses("briefings: [{id: a, title: A, formats: {docx: x.ftl}}]", "docx");
    refuses("briefings: [{id: a, title: A, language: plain English}]", "BCP 47");
    refuses("briefings: [{id: a, title: A, period: P0D}]", "positive");
    refuses("briefings: [{id: a, title: A, period: last year}]", "period");
    refuses("briefings: [{id: a, title: A, period: ../2013}]", "no first day");
    refuses("briefings: [{id: a, title: A, as-of: 2020-02-30}]", "briefings[0].as-of");
    refuses("briefings: [{id: a, title: A, sections: [weather]}]", "'weather'", "key-points");
    refuses(
        "briefings: [{id: a, title: A, sections: [events], without-sections: [quality]}]",
        "not given together");
  }

  @Test
  void refusesBriefingsForEachThatCannotBeToldApart() {
    refuses("briefings: [{id: a, title: '{name}', for-each: ship}]", "'ship'", "operation");
    refuses("briefings: [{id: a, title: A, for-each: host}]", "{name} or {code}");
    refuses("briefings: [{id: a, title: 'On {name}'}]", "need for-each");
    refuses(
        "briefings: [{id: " + "a".repeat(40) + ", title: '{name}', for-each: host}]",
        "at most 39 characters");
    refuses(
        "briefings: [{id: a, title: '{name}', for-each: host}, {id: A-IRQ, title: Iraq}]",
        "may have the id 'A-IRQ'");
  }

  @Test
  void shipsAFileThatSaysNothingButTheDefaults() {
    SettingsFile shipped = SettingsFile.read(SHIPPED);
    assertThat(shipped.briefings()).isEqualTo(SettingsFile.read(null).briefings());
  }

  @Test
  void shipsAFileThatShowsEverySetting() throws IOException {
    String all = Files.readString(SHIPPED).replaceAll("(?m)^# ( *(- )?[a-z][a-z-]*:( |$))", "$1");
    SettingsFile shown = read(all);

    assertThat(SettingsKeys.all()).allSatisfy(key -> assertThat(all).contains(key.name() + ":"));
    assertThat(shown.zone().getId()).isEqualTo("UTC");
    assertThat(shown.markings()).isEqualTo(SettingsFile.read(null).markings());
    assertThat(shown.intake()).isEqualTo(SettingsFile.read(null).intake());
    assertThat(shown.archive()).isEqualTo("archive");
    assertThat(shown.pdf()).isEqualTo(SettingsFile.read(null).pdf());
    BriefingPlan first = shown.briefings().getFirst();
    assertThat(first.formats()).isEqualTo(SettingsFile.read(null).briefings().getFirst().formats());
    assertThat(first.settings().sections()).containsExactly(Section.values());
    assertThat(first.settings().counting().staleAfter())
        .isEqualTo(CountingSettings.DEFAULTS.staleAfter());
    assertThat(first.settings().counting().imprecise())
        .isEqualTo(CountingSettings.DEFAULTS.imprecise());
  }

  private void refuses(String yaml, String... because) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(CannotStartException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(because));
  }

  private BriefingPlan first(String yaml) throws IOException {
    return read(yaml).briefings().getFirst();
  }

  private SettingsFile read(String yaml) throws IOException {
    return SettingsFile.read(Files.writeString(folder.resolve("muster.yaml"), yaml));
  }
}
