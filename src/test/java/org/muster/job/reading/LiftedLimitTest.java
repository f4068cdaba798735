package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.MarkingOrder;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.format.Bounds;
import org.muster.intake.layout.Layouts;
import org.muster.store.Database;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A file that was refused by a limit is read once the limit is another, and only then. */
final class LiftedLimitTest {
  @TempDir Path folder;
  private Database database;
  private int nights;

  @BeforeEach
  void drops() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        folder.resolve("input/sources.csv"), "id,title,marking\na,A,TLP:CLEAR\nb,B,TLP:CLEAR\n");
    database = Database.open(folder.resolve("state"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** What became of the file, and whether it was read tonight. */
  private String night(long maxRows) throws IOException, InterruptedException {
    Intake intake =
        new Intake(
            new IntakeSettings(1 << 20, 300, Bounds.with("rows", maxRows), 5, 100, "muster"),
            MarkingOrder.TLP,
            Layouts.shipped());
    Intaking intaking = PlannedNight.of(folder, intake, database, nights++).intaking();
    final boolean unread = !intaking.begin().isEmpty();
    ArrivalReader reader = new ArrivalReader(intaking, Progress.NONE);
    ArrivalWriter writer = new ArrivalWriter(intaking);
    reader.open(new ExecutionContext());
    try {
      for (Arrival arrival = reader.read(); arrival != null; arrival = reader.read()) {
        writer.write(Chunk.of(arrival));
      }
    } finally {
      reader.close();
    }
    List<FileLine> lines = intaking.lines();
    assertThat(lines).hasSize(1);
    return lines.getFirst().status() + (unread ? ", read tonight" : "");
  }

  @Test
  void readsTheFileAgainOnceItFits() throws IOException, InterruptedException {
    assertThat(night(1)).isEqualTo("refused, read tonight");
    assertThat(night(1)).isEqualTo("refused");
    assertThat(night(2)).isEqualTo("read, read tonight");
    assertThat(night(2)).isEqualTo("unchanged");
    assertThat(night(1)).isEqualTo("unchanged");
  }
}
