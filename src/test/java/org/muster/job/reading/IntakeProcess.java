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
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

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
    read(database, PlannedNight.of(folder, intake, database, 0).intaking());
    say("done");
    Runtime.getRuntime().halt(0);
  }

  private static void read(Database database, Intaking intaking) throws Exception {
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setTransactionManager(transactions);
    factory.afterPropertiesSet();
    JobRepository repository = factory.getObject();
    Step step = IntakeStep.of(repository, transactions, intaking, new SayingRows());
    JobExecution job =
        repository.createJobExecution(
            repository.createJobInstance("night " + System.nanoTime(), new JobParameters()),
            new JobParameters(),
            new ExecutionContext());
    StepExecution execution = repository.createStepExecution(step.getName(), job);
    step.execute(execution);
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException("it failed: " + execution.getFailureExceptions());
    }
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
