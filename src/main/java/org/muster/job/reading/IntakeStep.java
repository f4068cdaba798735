package org.muster.job.reading;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** Step {@code intake}: reads the files that are new, and stores what they say. */
public final class IntakeStep {
  /**
   * Arrivals in a chunk, which is one acknowledged transaction: up to 10,000 rows. The more, the
   * better are a host's records kept together, and the more of them lie in memory.
   */
  static final int CHUNK = 8;

  private IntakeStep() {}

  /**
   * The step.
   *
   * @param progress is told how far it has come
   */
  public static Step of(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Intaking intaking,
      Progress progress) {
    return new StepBuilder("intake", repository)
        .<Arrival, Arrival>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(new ArrivalReader(intaking, progress))
        .writer(new ArrivalWriter(intaking))
        .build();
  }
}
