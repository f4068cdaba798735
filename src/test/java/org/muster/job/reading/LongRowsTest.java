package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.MarkingOrder;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.format.Limits;
import org.muster.intake.layout.Layouts;
import org.muster.store.Database;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Of rows that are long, few are in memory at once, whether they can be used or not. */
final class LongRowsTest {
  private static final int ROWS = 60;
  private static final int LENGTH = 60_000;
  private static final String HEADER = "id,title,note,marking\n";

  @TempDir Path folder;

  @Test
  void comeInSmallBlocks() throws IOException, InterruptedException {
    assertThat(blocks("TLP:CLEAR")).hasSizeGreaterThan(2).allMatch(rows -> rows <= 1 + ROWS / 3);
  }

  @Test
  void comeInSmallBlocksIfTheyAreRejected() throws IOException, InterruptedException {
    assertThat(blocks("TLP:NONE")).hasSizeGreaterThan(2).allMatch(rows -> rows <= 1 + ROWS / 3);
  }

  /** How many of the long rows there are in each block of a file. */
  private List<Integer> blocks(String marking) throws IOException, InterruptedException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int row = 0; row < ROWS; row++) {
      String note = "x".repeat(LENGTH);
      rows.append("s").append(row).append(",A,").append(note).append(',').append(marking);
      rows.append('\n');
    }
    Files.createDirectories(folder.resolve("input"));
    Files.writeString(folder.resolve("input/sources.csv"), rows);
    Intake intake =
        new Intake(
            new IntakeSettings(1 << 23, 300, Limits.DEFAULTS, 5, 100, "muster"),
            MarkingOrder.TLP,
            Layouts.shipped());
    List<Integer> blocks = new ArrayList<>();
    try (Database database = Database.open(folder.resolve("state"))) {
      PlannedNight night = PlannedNight.of(folder, intake, database, 0);
      ArrivalReader reader = new ArrivalReader(night.intaking(), Progress.NONE);
      reader.open(new ExecutionContext());
      for (Arrival arrival = reader.read(); arrival != null; arrival = reader.read()) {
        if (arrival instanceof Arrival.Rows block) {
          blocks.add((int) block.rows().stream().filter(row -> row.length() >= LENGTH).count());
        }
      }
      reader.close();
    }
    assertThat(blocks.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROWS);
    return blocks;
  }
}
