package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Entry;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.Layouts;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.springframework.batch.core.BatchStatus;

/**
 * Nights over files that are long enough for their rows to be passed over, which begins when the
 * store has come to the file: they leave what a fresh store has in which only the last was read.
 */
final class StandingRowsIT {
  private static final int ROWS = 40_000;

  /** From this number on there are few events. */
  private static final int FEW = ROWS - 2_000;

  @TempDir Path folder;

  /** Events by number; of one in so many, the title is another. */
  private static String events(int from, int otherEvery, String lineEnd) {
    return IntStream.range(from, ROWS)
        .mapToObj(
            i ->
                "E%d,2020-05-06,attack,%s %d,IRQ,%s"
                    .formatted(i, i % otherEvery == 0 ? "Other" : "Event", i, i % 7))
        .collect(Collectors.joining(lineEnd, "id,date,type,title,host,killed" + lineEnd, lineEnd));
  }

  @Test
  void leaveWhatAFreshStoreHas() throws Exception {
    Path state = folder.resolve("state");
    night(state, events(0, ROWS + 1, "\n"));
    FileLine same = night(state, events(0, ROWS + 1, "\r\n"));
    assertThat(same.unchanged()).isEqualTo(ROWS);
    FileLine corrected = night(state, events(10, 100, "\n"));
    assertThat(corrected.read()).isEqualTo(ROWS - 10);
    assertThat(corrected.corrected()).isEqualTo(ROWS / 100 - 1);
    FileLine back = night(state, events(5, ROWS + 1, "\n"));
    assertThat(back.corrected()).isEqualTo(ROWS / 100 - 1);
    assertThat(back.unchanged()).isEqualTo(ROWS - 5 - back.corrected());

    Path fresh = folder.resolve("fresh");
    night(fresh, events(0, ROWS + 1, "\n"));
    assertThat(known(state)).isEqualTo(known(fresh));
  }

  /**
   * What stood before the night is no measure for a file that comes after one of its kind. Both are
   * short, so that the second is read before the store has come to the first.
   */
  @Test
  void correctBackWhatAnEarlierFileHasCorrected() throws Exception {
    Path state = folder.resolve("state");
    night(state, events(FEW, ROWS + 1, "\n"));
    Path later = folder.resolve("input").resolve("later.csv");
    Files.writeString(later, events(FEW, ROWS + 1, "\r\n"));
    assertThat(night(state, events(FEW, 100, "\n")).corrected()).isEqualTo((ROWS - FEW) / 100);

    Files.delete(later);
    Path fresh = folder.resolve("fresh");
    night(fresh, events(FEW, ROWS + 1, "\n"));
    assertThat(known(state)).isEqualTo(known(fresh));
  }

  private static List<Entry> known(Path state) {
    try (Database database = Database.open(state)) {
      List<Entry> entries = new ArrayList<>();
      new RecordStore(database.dataSource()).known(null).forEach(RecordKind.EVENT, entries::add);
      return entries;
    }
  }

  private FileLine night(Path state, String text) throws Exception {
    Path drop = Files.createDirectories(folder.resolve("input"));
    Files.writeString(drop.resolve("events.csv"), text);
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.shipped());
    try (Database database = Database.open(state)) {
      PlannedNight night = PlannedNight.of(folder, intake, database, 0);
      assertThat(night.read(database, Progress.NONE).getStatus()).isEqualTo(BatchStatus.COMPLETED);
      return night.intaking().lines().getFirst();
    }
  }
}
