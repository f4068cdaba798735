package org.muster.job.reading;

import java.nio.file.Path;
import org.muster.domain.MarkingOrder;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.Layouts;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.RunLock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.StepExecution;

/**
 * A process that runs the night's own intake step, and says how many rows of a part it has read. It
 * ends without closing anything.
 */
final class IntakeProcess {
  private IntakeProcess() {}

  /** Reads {@code input} into {@code state}, both in the folder that is the only argument. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path state = folder.resolve("state");
    if (RunLock.tryTake(state).isEmpty()) {
      throw new IllegalStateException("another process holds the lock");
    }
    Layouts layouts = Layouts.load(folder.resolve("input/layouts"));
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, layouts);
    Database database = Database.open(state);
    say("open");
    new RecordStore(database.dataSource()).sweep();
    StepExecution read =
        PlannedNight.of(folder, intake, database, 0).read(database, new SayingRows());
    if (read.getStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException("it failed: " + read.getFailureExceptions());
    }
    say("done");
    Runtime.getRuntime().halt(0);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static final class SayingRows implements Progress {
    @Override
    public void begins(int files, long bytes) {
      say("begins");
    }

    @Override
    public void reads(long bytes, long rows) {
      say("rows " + rows);
    }

    @Override
    public void ends() {
      say("read");
    }
  }
}
