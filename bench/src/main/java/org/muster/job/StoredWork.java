package org.muster.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.muster.domain.MarkingOrder;
import org.muster.intake.Freezing;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.layout.Layouts;
import org.muster.job.reading.FileLine;
import org.muster.job.reading.IntakeStep;
import org.muster.job.reading.Intaking;
import org.muster.job.reading.Progress;
import org.muster.job.reading.RunFiles;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;
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
 * The night's own intake step over a drop folder, into a state folder, without the steps behind it.
 */
public final class StoredWork {
  private StoredWork() {}

  /** A step to be run, made for a repository and its transactions. */
  @FunctionalInterface
  public interface Steps {
    /** Makes the step. */
    Step make(JobRepository repository, JdbcTransactionManager transactions);
  }

  /** Reads what is new, and returns how many rows the files have. */
  public static long events(Path folder, Path state) throws Exception {
    try (Freezing freezing = Freezing.begin(folder, IntakeSettings.DEFAULTS, Clock.systemUTC())) {
      Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.shipped());
      try (Database database = Database.open(state)) {
        return events(intake, freezing.frozen().files(), database);
      }
    }
  }

  private static long events(Intake intake, List<FrozenFile> files, Database database)
      throws Exception {
    RecordStore store = new RecordStore(database.dataSource());
    store.sweep();
    RunLedger ledger = new RunLedger(database.dataSource());
    NightPlan plan =
        new NightPlan.Ingredients(
                LocalDate.of(2020, 7, 1),
                files,
                List.of(),
                new NightPlan.Setup("templates", "settings", intake.layouts().digest()))
            .after(null, null);
    Run run = ledger.begin(plan.undertaking(), Instant.EPOCH);
    Intaking intaking = new Intaking(intake, store, run, RunFiles.of(files), null);
    run(
        database,
        (repository, transactions) ->
            IntakeStep.of(repository, transactions, intaking, Progress.NONE));
    long rows = 0;
    for (FileLine line : intaking.lines()) {
      System.out.println(String.join(" ", line.name(), line.status()));
      rows += line.read();
    }
    return rows;
  }

  /** Makes an empty state folder. */
  public static void prepare(Path state) {
    Database.open(state).close();
  }

  /** Runs a step in a database that is open. */
  public static void run(Database database, Steps steps) throws Exception {
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setTransactionManager(transactions);
    factory.afterPropertiesSet();
    JobRepository repository = factory.getObject();
    Step step = steps.make(repository, transactions);
    JobExecution job =
        repository.createJobExecution(
            repository.createJobInstance("bench" + System.nanoTime(), new JobParameters()),
            new JobParameters(),
            new ExecutionContext());
    StepExecution execution = repository.createStepExecution(step.getName(), job);
    step.execute(execution);
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException("the step failed: " + execution.getFailureExceptions());
    }
  }
}
