package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.EventStatus;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Measure;
import org.muster.domain.RecordKind;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.Outcome;
import org.muster.intake.layout.Layouts;
import org.muster.job.settings.CannotStartException;

final class WorkingFolderTest {
  /** A file's name, what is said of it, and a line of it. */
  private static final Pattern SHOWN =
      Pattern.compile("(?ms)^`(\\w+\\.csv)`.*?\\n\\n {4}([^\\n]+)$");

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void create() throws IOException {
    folder = home.resolve("mine");
    WorkingFolder.create(folder);
  }

  private String readme() throws IOException {
    return Files.readString(folder.resolve("input/README.md"));
  }

  @Test
  void showsALineOfEachKindThatFitsBelowTheHeader() throws IOException {
    List<MatchResult> shown = SHOWN.matcher(readme()).results().toList();
    assertThat(shown)
        .extracting(line -> line.group(1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RecordKind.values()).map(kind -> kind.plural() + ".csv").toList());
    for (MatchResult line : shown) {
      Files.writeString(
          folder.resolve("input").resolve(line.group(1)),
          line.group(2) + "\n",
          StandardOpenOption.APPEND);
    }
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.shipped());
    List<FrozenFile> files = intake.freeze(folder.resolve("input")).files();
    assertThat(files).hasSameSizeAs(shown);
    for (FrozenFile file : files) {
      assertThat(outcomes(intake, file))
          .as(file.name())
          .singleElement()
          .isInstanceOf(Outcome.Accepted.class);
    }
  }

  private static List<Outcome> outcomes(Intake intake, FrozenFile file) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (FileReading reading = intake.open(file)) {
      for (Outcome next = reading.next(); next != null; next = reading.next()) {
        outcomes.add(next);
      }
    }
    return outcomes;
  }

  @Test
  void namesEveryMeasureAndStatus() throws IOException {
    Stream<String> words =
        Stream.of(
                Stream.of(Measure.values()).map(Measure::word),
                Stream.of(DeploymentStatus.values()).map(DeploymentStatus::word),
                Stream.of(EventStatus.values()).map(EventStatus::word))
            .flatMap(all -> all);
    assertThat(readme()).contains(words.toList());
  }

  @Test
  void isMadeWhereNothingIs() {
    assertThatThrownBy(() -> WorkingFolder.create(folder))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("is not empty");
  }
}
