package org.muster.job;

import org.muster.store.Run;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts the job, or goes on with it where a killed process left it. The run lock is held, so an
 * execution that still looks alive is dead. A run that came to its end and has to be made again,
 * because its edition is gone, is a new instance of the same run.
 */
final class Launch {
  private final JobOperator operator;
  private final JobRepository repository;
  private final Job job;

  Launch(JobOperator operator, JobRepository repository, Job job) {
    this.operator = operator;
    this.repository = repository;
    this.job = job;
  }

  JobExecution launch(Run run) {
    for (JobExecution dead : repository.findRunningJobExecutions(job.getName())) {
      operator.recover(dead);
    }
    long making = 1;
    JobExecution last = repository.getLastJobExecution(job.getName(), parameters(run, making));
    while (last != null && ended(last.getStatus())) {
      making++;
      last = repository.getLastJobExecution(job.getName(), parameters(run, making));
    }
    try {
      return operator.start(job, parameters(run, making));
    } catch (org.springframework.batch.core.job.JobExecutionException e) {
      throw new IllegalStateException("the job cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Whether an instance cannot be gone on with: it is complete, or in a state that Spring Batch
   * refuses to restart.
   */
  private static boolean ended(BatchStatus status) {
    return status == BatchStatus.COMPLETED
        || status == BatchStatus.ABANDONED
        || status == BatchStatus.UNKNOWN;
  }

  private static JobParameters parameters(Run run, long making) {
    return new JobParametersBuilder()
        .addLong("run", run.number())
        .addLong("making", making)
        .toJobParameters();
  }
}
