package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void hasDefaultsWithoutAFile() {
    SettingsFile settings = SettingsFile.read(null);
    assertThat(settings.zone().getId()).isEqualTo("UTC");
    assertThat(settings.asOf()).isNull();
    assertThat(settings.briefings()).hasSize(1);
    assertThat(settings.briefings().getFirst().formats()).containsOnlyKeys("html", "pdf", "xlsx");
    assertThat(settings.markings().labels()).startsWith("TLP:CLEAR").endsWith("TLP:RED");
  }

  @Test
  void readsEverySetting() throws IOException {
    SettingsFile settings =
        read(
            """
            zone: Europe/Copenhagen
            as-of: 2020-07-01
            release:
              labels: [OPEN, CLOSED]
              blank-means: CLOSED
              above: stop
            intake: {max-file-bytes: 1000, hold-back-percent: 7, hold-back-count: 3}
            pdf: {max-pages: 12}
            briefings:
              - id: one
                title: One
                area: Iraq
                as-of: 2020-06-30
                operations: [NMI]
                audience: CLOSED
                release-to: [NATO]
                formats: {pdf: mine.ftl}
            """);
    assertThat(settings.zone().getId()).isEqualTo("Europe/Copenhagen");
    assertThat(settings.asOf()).isEqualTo(LocalDate.of(2020, 7, 1));
    assertThat(settings.stopAbove()).isTrue();
    assertThat(settings.markings().blankMeans()).isEqualTo("CLOSED");
    assertThat(settings.intake()).isEqualTo(new SettingsShape.Intake(1000, 7, 3));
    assertThat(settings.pdf().maxPages()).isEqualTo(12);
    BriefingPlan plan = settings.briefings().getFirst();
    assertThat(plan.settings().filter().operations()).containsExactly("NMI");
    assertThat(plan.settings().releaseTo()).isEqualTo(List.of("NATO"));
    assertThat(plan.asOf()).isEqualTo(LocalDate.of(2020, 6, 30));
    assertThat(plan.formats()).containsExactly(java.util.Map.entry("pdf", "mine.ftl"));
  }

  @Test
  void namesAnUnknownSettingWithItsLine() {
    assertThatThrownBy(() -> read("zone: UTC\nbriefing: 7\n"))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("briefing")
        .hasMessageContaining("muster.yaml")
        .hasMessageContaining("2:");
  }

  @Test
  void refusesWhatCannotBe() {
    refuses("zone: Mars/Olympus", "time zone");
    refuses("as-of: yesterday", "as-of is no day");
    refuses("release: {labels: [A, A], blank-means: A}", "repeat");
    refuses("release: {labels: [A], blank-means: B}", "'B'");
    refuses("release: {above: ignore}", "leave-out or stop");
    refuses("pdf: {max-pages: many}", "max-pages");
    refuses("briefings: [{id: a, title: A, audience: 'TLP:PINK'}]", "TLP:PINK");
    refuses("briefings: [{id: a, title: A}, {id: A, title: B}]", "two briefings");
    refuses("briefings: [{id: '../a', title: A}]", "A-Z");
    refuses("briefings: [{id: a}]", "no title");
    refuses("briefings: [{id: a, title: A, formats: {docx: x.ftl}}]", "docx");
    refuses("briefings: [{id: a, title: A, language: tlh}]", "language");
    refuses("a: [", "YAML");
  }

  private void refuses(String yaml, String because) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining(because);
  }

  private SettingsFile read(String yaml) throws IOException {
    return SettingsFile.read(Files.writeString(folder.resolve("muster.yaml"), yaml));
  }
}
