package org.muster.job.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.domain.Digests;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.store.Database;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunInput;
import org.muster.store.RunLedger;
import org.muster.store.Undertaking;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A night that has been begun in the store, to be read by the real reader. */
record PlannedNight(Run run, Intaking intaking) {
  /**
   * Over what lies in a folder's {@code input} now.
   *
   * @param number from 0; nights with other numbers, files or layouts are other runs
   */
  static PlannedNight of(Path folder, Intake intake, Database database, int number)
      throws IOException {
    List<FrozenFile> files = intake.freeze(folder.resolve("input")).files();
    Run run =
        new RunLedger(database.dataSource())
            .begin(undertaking(files, intake.layouts().digest(), number), instant(number));
    RecordStore store = new RecordStore(database.dataSource());
    return new PlannedNight(run, new Intaking(intake, store, run, RunFiles.of(files), null));
  }

  /** Runs the night's own intake step. */
  StepExecution read(Database database, Progress progress) throws Exception {
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setTransactionManager(transactions);
    factory.afterPropertiesSet();
    JobRepository repository = factory.getObject();
    Step step = IntakeStep.of(repository, transactions, intaking, progress);
    JobExecution job =
        repository.createJobExecution(
            repository.createJobInstance("night " + System.nanoTime(), new JobParameters()),
            new JobParameters(),
            new ExecutionContext());
    StepExecution execution = repository.createStepExecution(step.getName(), job);
    step.execute(execution);
    return execution;
  }

  /** When a night begins. */
  static Instant instant(int number) {
    return Instant.parse("2020-07-01T00:00:00Z").plusSeconds(number + 1L);
  }

  private static Undertaking undertaking(List<FrozenFile> files, String layouts, int number) {
    List<String> identity = new ArrayList<>(List.of(layouts, Integer.toString(number)));
    List<RunInput> inputs = new ArrayList<>();
    for (FrozenFile file : files) {
      identity.add(file.name());
      identity.add(file.sha256());
      inputs.add(new RunInput(file.name(), file.bytes(), file.sha256()));
    }
    return new Undertaking(Digests.sha256(identity), LocalDate.of(2020, 7, 1), null, inputs, null);
  }
}
